import type { Block, Recognised, Section } from '../../contract/types';
import { judgeFamily } from './families';
import { splitGlued } from './glued';
import { findHeadings, type Heading } from './headings';
import { parentsOf } from './nesting';
import { unitsOf, wordsOf, type Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** Reads a document's family and its sections in reading order out of its blocks. Never throws, whatever the blocks hold. */
export function recogniseSections(blocks: readonly Block[], vocabulary: Vocabulary): Recognised {
  const { units, headings } = readHeadings(blocks, vocabulary);
  const judged = judgeFamily(headings, blocks, vocabulary);
  const sections = sectionsOf(blocks, units, headings);
  return judged ? { family: judged.family, familyConfidence: judged.confidence, sections } : { sections };
}

/** Fewest lines with a heading and its text run together that make a document a form which lost its cells. */
const formOfLines = 4;

function readHeadings(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): { readonly units: readonly Unit[]; readonly headings: readonly Heading[] } {
  const units = unitsOf(blocks, vocabulary);
  const headings = findHeadings(units, vocabulary);
  const split = splitGlued(units, vocabulary);
  if (split.found < formOfLines || split.found <= headings.filter(({ match }) => match).length) return { units, headings };
  return { units: split.units, headings: findHeadings(split.units, vocabulary) };
}

function sectionsOf(blocks: readonly Block[], units: readonly Unit[], headings: readonly Heading[]): readonly Section[] {
  const parents = parentsOf(headings);
  return headings.flatMap((heading, index) => {
    const end = endOf(heading, headings[index + 1], units);
    const parent = parents[index];
    const above = parent === undefined ? undefined : headings[parent];
    const common = {
      heading: units[heading.unit]?.text ?? '',
      confidence: heading.confidence,
      ...placeOf(blocks[units[heading.unit]?.block ?? 0]),
      ...(above && { parent: nameOf(above, units) }),
      text: textOf(units, heading.unit, end),
      from: units[heading.unit]?.block ?? 0,
      to: (units[end - 1]?.block ?? 0) + 1,
    };
    return (heading.match?.keys ?? (['free'] as const)).map((key): Section => ({ key, ...common }));
  });
}

/** Position of the unit after a section's last one: the next heading, or a field that is no section. */
function endOf(heading: Heading, next: Heading | undefined, units: readonly Unit[]): number {
  const limit = next?.unit ?? units.length;
  for (let unit = heading.unit + 1; unit < limit; unit += 1) if (units[unit]?.ends) return unit;
  return limit;
}

function textOf(units: readonly Unit[], heading: number, end: number): string {
  const beside = units[heading]?.beside;
  const rest = units.slice(heading + 1, end).map(wordsOf);
  return (beside === undefined ? rest : [beside, ...rest]).join('\n');
}

function nameOf({ match, unit }: Heading, units: readonly Unit[]): string {
  return match?.keys[0] ?? units[unit]?.text ?? 'free';
}

function placeOf(block: Block | undefined): { readonly page?: number; readonly paragraph?: number } {
  return {
    ...(block?.page !== undefined && { page: block.page }),
    ...(block?.paragraph !== undefined && { paragraph: block.paragraph }),
  };
}
