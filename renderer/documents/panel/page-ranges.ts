import type { Block } from '../../../electron/contract/types';

/** Pages, from 1, of which the library holds no words. */
export function pagesWithoutWords(pages: number, blocks: readonly Pick<Block, 'page'>[]): readonly number[] {
  const read = new Set(blocks.map(({ page }) => page));
  return Array.from({ length: pages }, (_, index) => index + 1).filter((page) => !read.has(page));
}

/** "2, 5–7": pages in ascending order as a person would write them. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
