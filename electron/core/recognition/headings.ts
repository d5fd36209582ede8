import type { SectionKey } from '../../contract/types';
import { dependentMatch, lookUp, type Match } from './dictionary';
import { countWords, squash } from './normalise';
import { withoutContents } from './contents';
import type { Look, Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** A line that begins a section. Without a match it is a free section. */
export interface Heading {
  /** Position among the units. */
  readonly unit: number;
  readonly look: Look;
  readonly match?: Match;
  readonly confidence: number;
}

interface Candidate {
  readonly unit: number;
  readonly look: Look;
  readonly score: number;
  readonly match?: Match;
  readonly runIn: boolean;
}

/** Finds the headings: by look and dictionary first, then ambiguous words among them, then unknown ones that look the same. */
export function findHeadings(units: readonly Unit[], vocabulary: Vocabulary): readonly Heading[] {
  const candidates = withoutContents(candidatesOf(units, vocabulary), units, vocabulary);
  const title = titleOf(candidates);
  const sure = new Set(candidates.filter((candidate) => isSure(candidate, candidate === title)));
  const runIns = [...sure].filter(({ runIn }) => runIn).length;
  const alone = candidates.filter((candidate) => {
    if (candidate.runIn) return sure.has(candidate) && (runIns >= 2 || strong(candidate.look));
    return sure.has(candidate) || (sure.size - runIns >= (strong(candidate.look) ? 1 : 2) && isAmbiguous(candidate));
  });
  const dependent = dependentOf(candidates, new Set(alone), units, vocabulary);
  const all = candidates.map((candidate) => dependent.get(candidate) ?? candidate);
  const known = [...alone.filter((candidate) => !dependent.has(candidate)), ...dependent.values()].sort((a, b) => a.unit - b.unit);
  const free = new Set(findFree(all, known, title, units));
  return [...known, ...free].sort((a, b) => a.unit - b.unit).map((found) => headingOf(found, free.has(found)));
}

function candidatesOf(units: readonly Unit[], vocabulary: Vocabulary): readonly Candidate[] {
  return units.flatMap(({ text, look, beside }, unit) => {
    if (!look || text.length > 140) return [];
    if (isBroken(look, units[unit + 1])) return [];
    const match = lookUp(text, vocabulary, strong(look));
    const runIn = beside !== undefined && look.kind === 'paragraph';
    return [{ unit, look, score: scoreOf(look), runIn, ...(match && { match }) }];
  });
}

/** A plain line whose sentence goes on in the next one is no heading. */
function isBroken(look: Look, next: Unit | undefined): boolean {
  if (strong(look) || look.numbering || look.upper || next === undefined) return false;
  return next.look?.kind === 'paragraph' && /^\p{Ll}\p{L}/u.test(next.text);
}

/** Heading style 3, bold 2, larger 1, numbered 2, no end of a sentence 1, capitals 1, at most nine words 1. */
function scoreOf({ kind, bold, large, numbering, ended, upper, words }: Look): number {
  const points = [kind === 'heading' ? 3 : kind === 'cell' ? 2 : 0, bold ? 2 : 0, large ? 1 : 0, numbering ? 2 : 0];
  return [...points, ended ? 0 : 1, upper ? 1 : 0, words <= 9 ? 1 : 0].reduce((sum, value) => sum + value, 0);
}

function strong({ kind, bold, large, numbering, upper }: Look): boolean {
  return kind === 'heading' || kind === 'cell' || bold || large || (numbering !== undefined && upper);
}

/** The document's title: its first line that looks like a heading. Merely containing a heading's words makes it no section. */
function titleOf(candidates: readonly Candidate[]): Candidate | undefined {
  const first = candidates.slice(0, 4).find(({ look }) => strong(look));
  return first?.match?.whole === true ? undefined : first;
}

function isSure({ match, score, look, runIn }: Candidate, title: boolean): boolean {
  if (!match || match.ambiguous || look.ended) return false;
  if (runIn) return match.whole && match.quality >= 0.85 && (match.within.length === 0 || strong(look) || look.numbering !== undefined);
  if (!look.first && score < 3) return false;
  if (match.whole) return score >= (match.quality >= 0.85 ? 2 : 3);
  return !title && strong(look) && score >= 4;
}

function isAmbiguous({ match, score, look, runIn }: Candidate): boolean {
  return match?.ambiguous === true && match.whole && !runIn && !look.ended && score >= (look.first ? 2 : 3);
}

/** Headings that say too little by themselves, such as “b. SDM”, with the key of the known one above them. */
function dependentOf(
  candidates: readonly Candidate[],
  known: ReadonlySet<Candidate>,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): ReadonlyMap<Candidate, Candidate> {
  const found = new Map<Candidate, Candidate>();
  let above: readonly SectionKey[] = [];
  for (const candidate of candidates) {
    const text = units[candidate.unit]?.text ?? '';
    if (!known.has(candidate) || candidate.match?.ambiguous === true) {
      const match = above.length > 0 && mayDepend(candidate, text) ? dependentMatch(text, above, vocabulary) : undefined;
      if (match) found.set(candidate, { ...candidate, match });
      if (match) continue;
    }
    if (known.has(candidate)) above = candidate.match?.keys ?? [];
  }
  return found;
}

/** One word alone has to look more like a heading than two. */
function mayDepend({ look, runIn, score }: Candidate, text: string): boolean {
  return !runIn && !look.ended && text.length <= 48 && (look.first || strong(look)) && score >= (look.words > 1 ? 2 : 3);
}

/** Unknown headings: in heading style or bold, or numbered like the known ones and next in their order. */
function findFree(
  candidates: readonly Candidate[],
  known: readonly Candidate[],
  title: Candidate | undefined,
  units: readonly Unit[],
): readonly Candidate[] {
  const begin = known[0]?.unit ?? 0;
  const taken = new Set(known);
  const neighbours = neighboursOf(candidates, taken);
  const signatures = new Map<string, number>();
  for (const { look } of known) signatures.set(signatureOf(look), (signatures.get(signatureOf(look)) ?? 0) + 1);
  return candidates.filter((candidate) => {
    const { look, unit, runIn } = candidate;
    if (taken.has(candidate) || candidate === title || runIn || look.ended || look.words > 12) return false;
    // A line right under the title is its second part.
    if ((unit < begin && !hasText(units, unit)) || (title !== undefined && unit === title.unit + 1 && look.kind !== 'heading'))
      return false;
    if (look.kind === 'heading' || look.kind === 'cell') return true;
    const like = signatures.get(signatureOf(look)) ?? 0;
    if (look.numbering && look.kind !== 'list') return like >= 2 && isNext(look.numbering.value, neighbours.get(candidate));
    if (/[:?]/.test(units[unit]?.text ?? '')) return false;
    return (look.bold && look.first) || (look.upper && like >= 2 && squash(units[unit]?.text ?? '').length >= 5);
  });
}

/** A cover's lines end without a full stop. */
function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) && countWords(text) >= 8;
}

function signatureOf({ kind, bold, large, numbering, upper }: Look): string {
  return [kind, bold, large, numbering?.style ?? '', upper].join(' ');
}

/** A heading before the first known one counts when more than a line of a cover follows it. */
function hasText(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  // Rows of a table are its cells, not running text.
  return (
    next !== undefined &&
    !next.text.includes(' | ') &&
    next.look?.kind !== 'heading' &&
    (next.text.length > 140 || (next.beside?.length ?? 0) > 140 || (units[at]?.look?.kind === 'heading' && isSentence(next.text)))
  );
}

/** Numbers of the known headings of the same style before and after a candidate. */
interface Neighbours {
  readonly before?: number;
  readonly after?: number;
}

function neighboursOf(candidates: readonly Candidate[], known: ReadonlySet<Candidate>): ReadonlyMap<Candidate, Neighbours> {
  const before = lastNumbers(candidates, known);
  const after = lastNumbers(candidates.toReversed(), known);
  const pair = (one: Candidate): Neighbours => {
    const [left, right] = [before.get(one), after.get(one)];
    return { ...(left !== undefined && { before: left }), ...(right !== undefined && { after: right }) };
  };
  return new Map(candidates.map((one) => [one, pair(one)]));
}

function lastNumbers(candidates: readonly Candidate[], known: ReadonlySet<Candidate>): ReadonlyMap<Candidate, number> {
  const last = new Map<string, number>();
  const numbers = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const { numbering } = candidate.look;
    if (!numbering) continue;
    const number = last.get(numbering.style);
    if (number !== undefined) numbers.set(candidate, number);
    if (known.has(candidate)) last.set(numbering.style, numbering.value);
  }
  return numbers;
}

/** The number follows the known heading of its style before it, and the one after it goes on. */
function isNext(value: number, neighbours: Neighbours | undefined): boolean {
  const { before, after } = neighbours ?? {};
  if (before === undefined && after === undefined) return false;
  return (before === undefined || value === before + 1) && (after === undefined || after > value);
}

function headingOf({ unit, look, match, score }: Candidate, free: boolean): Heading {
  const appearance = Math.min(1, 0.7 + 0.06 * score);
  if (free || !match) return { unit, look, confidence: round(0.5 * appearance) };
  return { unit, look, match, confidence: round(match.quality * appearance * (match.ambiguous ? 0.85 : 1)) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
