import type { Block, Recognised, Section, SectionCorrection } from '../../contract/types';
import { findAnchor } from './anchors';
import { squash } from './normalise';

/** What was recognised with a librarian's corrections in it, and the corrections whose words are no longer in the document. */
export interface Corrected extends Recognised {
  readonly unplaced: readonly SectionCorrection[];
}

type Sections = readonly Section[];

/** Puts a librarian's corrections, oldest first, into what was recognised of the same document, even when it was read anew. */
export function applyCorrections(recognised: Recognised, corrections: readonly SectionCorrection[], blocks: readonly Block[]): Corrected {
  const unplaced: SectionCorrection[] = [];
  let corrected: Recognised = recognised;
  for (const correction of corrections) {
    const next = applyOne(corrected, correction, blocks);
    if (next) corrected = next;
    else unplaced.push(correction);
  }
  return { ...corrected, unplaced };
}

function applyOne(recognised: Recognised, correction: SectionCorrection, blocks: readonly Block[]): Recognised | undefined {
  if (correction.kind === 'family') return { ...recognised, family: correction.family, familyConfidence: 1 };
  const sections = correctSections(recognised.sections, correction, blocks);
  return sections && { ...recognised, sections };
}

function correctSections(
  sections: Sections,
  correction: Exclude<SectionCorrection, { kind: 'family' }>,
  blocks: readonly Block[],
): Sections | undefined {
  if (correction.kind === 'move') {
    const [from, to] = [findAnchor(correction.from, blocks), findAnchor(correction.to, blocks)];
    return from === undefined || to === undefined ? undefined : move(sections, from, to, blocks);
  }
  const at = findAnchor(correction.at, blocks);
  if (at === undefined) return undefined;
  if (correction.kind === 'unmark') return unmark(sections, at, correction.at.heading);
  return mark(sections, at, correction, blocks);
}

/** A new section begins at a block: of what stood there it takes the rest, and what began there it replaces. */
function mark(
  sections: Sections,
  at: number,
  { key, heading, at: anchor }: Extract<SectionCorrection, { kind: 'mark' }>,
  blocks: readonly Block[],
): Sections {
  const replaced = sections.find((one) => one.from === at && isSameHeading(one, anchor.heading));
  if (replaced)
    return sections
      .map((one) => (one.from === at && one.heading === replaced.heading ? { ...one, key, confidence: 1 } : one))
      .filter(isFirstOfPlace);
  const block = blocks[at];
  const isHeading = heading === undefined && squash(block?.text ?? '') === squash(anchor.heading);
  const end = sections.find(({ from }) => from > at)?.from ?? blocks.length;
  const parent = sections.findLast(({ from }) => from < at)?.parent;
  const added: Section = {
    key,
    heading: heading ?? anchor.heading,
    confidence: 1,
    ...(block?.page !== undefined && { page: block.page }),
    ...(block?.paragraph !== undefined && { paragraph: block.paragraph }),
    ...(parent !== undefined && { parent }),
    text: textOf(blocks, isHeading ? at + 1 : at, end),
    from: at,
    to: end,
  };
  return inOrder([...cut(sections, at, blocks), added]);
}

/** After a change of key, a combined heading's two sections would say the same twice. */
function isFirstOfPlace(one: Section, index: number, all: Sections): boolean {
  return all.findIndex(({ from, heading, key }) => from === one.from && heading === one.heading && key === one.key) === index;
}

/** What was taken for a heading is text of the section before it. */
function unmark(sections: Sections, at: number, heading: string): Sections {
  const removed = sections.find((one) => one.from === at && isSameHeading(one, heading)) ?? sections.find(({ from }) => from === at);
  if (!removed) return sections;
  const gone = (one: Section) => one.from === at && one.heading === removed.heading;
  const kept = sections.filter((one) => !gone(one));
  const before = sections.slice(0, sections.indexOf(removed)).findLast((one) => !gone(one));
  if (!before) return kept;
  const text = [before.text, removed.heading, removed.text].filter((part) => part !== '').join('\n');
  return kept.map((one) =>
    one.from === before.from && one.heading === before.heading ? { ...one, text, to: Math.max(one.to, removed.to) } : one,
  );
}

/** A section begins at another block; what lies between goes to the section before it, or comes from there. */
function move(sections: Sections, from: number, to: number, blocks: readonly Block[]): Sections {
  const moved = sections.filter((one) => one.from === from);
  const [first] = moved;
  if (!first || from === to) return sections;
  const rest = sections.filter((one) => one.from !== from);
  const end = rest.find((one) => one.from > Math.max(to, from))?.from ?? blocks.length;
  const before = rest.findLast((one) => one.from < Math.min(from, to));
  const isHeading = squash(blocks[to]?.text ?? '') === squash(first.heading);
  const text = textOf(blocks, isHeading ? to + 1 : to, end).replace(`${first.heading}\n`, '');
  const between = to > from ? textOf(blocks, from + 1, to) : '';
  const given =
    before && between !== ''
      ? rest.map((one) => (one.from === before.from ? { ...one, text: [one.text, between].filter(Boolean).join('\n'), to } : one))
      : rest;
  return inOrder([...cut(given, to, blocks), ...moved.map((one) => ({ ...one, confidence: 1, text, from: to, to: end }))]);
}

/** Sections that reach over a block end before it. */
function cut(sections: Sections, at: number, blocks: readonly Block[]): Sections {
  return sections.map((one) => {
    if (one.from >= at || one.to <= at) return one;
    const tail = textOf(blocks, at, one.to);
    const text = one.text.endsWith(tail) ? one.text.slice(0, -tail.length).trimEnd() : textOf(blocks, one.from + 1, at);
    return { ...one, text, to: at };
  });
}

function textOf(blocks: readonly Block[], from: number, to: number): string {
  return blocks
    .slice(from, Math.max(from, to))
    .map(({ text }) => text)
    .join('\n');
}

function isSameHeading(section: Section, heading: string): boolean {
  return squash(section.heading) === squash(heading);
}

function inOrder(sections: Sections): Sections {
  return sections.toSorted((a, b) => a.from - b.from);
}
