import type { Block } from '../../contract/types';

/** Adds to each block the headings above it, outermost first. */
export function withHeadingPaths(blocks: readonly Block[]): Block[] {
  const open: { level: number; text: string }[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') while (open.length > 0 && (open.at(-1)?.level ?? 0) >= (block.level ?? 1)) open.pop();
    const path = open.map(({ text }) => text).join(' › ');
    if (block.kind === 'heading') open.push({ level: block.level ?? 1, text: block.text.slice(0, 200) });
    return path === '' ? block : { ...block, headingPath: path };
  });
}
