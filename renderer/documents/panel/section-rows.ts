import type { Section, SectionKey } from '../../../electron/contract/types';

/** A heading of the document with all that it is recognised as; a combined heading has several keys. */
export interface SectionRow {
  readonly keys: readonly SectionKey[];
  readonly section: Section;
  /** 0 for the sections of the document itself, 1 for one inside another, and so on. */
  readonly depth: number;
}

/** The recognised sections, one row a heading, in reading order. */
export function sectionRows(sections: readonly Section[]): readonly SectionRow[] {
  const rows: { keys: SectionKey[]; section: Section; depth: number }[] = [];
  for (const section of sections) {
    const last = rows.at(-1);
    if (last?.section.from === section.from && last.section.heading === section.heading) last.keys.push(section.key);
    else rows.push({ keys: [section.key], section, depth: depthBelow(section, rows) });
  }
  return rows;
}

function depthBelow({ parent }: Section, above: readonly SectionRow[]): number {
  if (parent === undefined) return 0;
  const last = above.at(-1);
  // A parent's key may be its neighbour's as well: what stands in the same section stands equally deep.
  if (last?.section.parent === parent) return last.depth;
  const owner = above.findLast(({ keys, section }) => section.heading === parent || keys.some((key) => key === parent));
  return owner === undefined ? 0 : Math.min(2, owner.depth + 1);
}
