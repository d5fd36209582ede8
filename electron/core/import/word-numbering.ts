import { countAs } from './count-as';
import type { Numbered } from './word-styles';
import { valueOf } from './word-styles';
import { elementsOf, type XmlElement } from './xml-tree';

interface Level {
  readonly start: number;
  readonly format: string;
  /** As in Word: `BAB %1`, `%1.%2.`. */
  readonly pattern: string;
  /** All numbers of the pattern as 1, 2, 3. */
  readonly plain: boolean;
}

interface List {
  /** Lists of the same abstract one count on together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts the document's lists as Word does; each call is the next paragraph of that list. Gives what Word would show before it, '' for a mark without a number. */
export type NextNumber = (numbered: Numbered) => string;

/** Reads the lists of `numbering.xml`. */
export function readNumbering(root: XmlElement | undefined): NextNumber {
  const lists = readLists(root);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, depth }) => {
    const list = lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    for (const [at, start] of list.starts) if (!begun.has(`${id}:${at}`) && begun.add(`${id}:${at}`)) counts[at] = start - 1;
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    return showNumber(list, level, counts);
  };
}

function showNumber(list: List, { pattern, plain, format }: Level, counts: readonly number[]): string {
  if (format === 'bullet' || format === 'none') return '';
  return pattern.replaceAll(/%([1-9])/g, (_whole, place: string) => {
    const at = Number(place) - 1;
    const level = list.levels.get(at);
    return countAs(counts[at] ?? level?.start ?? 1, plain ? 'decimal' : (level?.format ?? 'decimal'));
  });
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const each of elementsOf(root)) if (each.name === 'w:abstractNum') abstracts.set(each.attributes['w:abstractNumId'] ?? '', each);
  const byStyle = new Map([...abstracts.values()].map((each) => [valueOf(each, 'w:styleLink') ?? '', each]));
  const lists = new Map<string, List>();
  for (const number of elementsOf(root)) {
    if (number.name !== 'w:num') continue;
    const named = abstracts.get(valueOf(number, 'w:abstractNumId') ?? '');
    const link = valueOf(named, 'w:numStyleLink');
    const abstract = (link === undefined ? undefined : byStyle.get(link)) ?? named;
    lists.set(number.attributes['w:numId'] ?? '', readList(abstract, number));
  }
  return lists;
}

function readList(abstract: XmlElement | undefined, number: XmlElement): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  const add = (level: XmlElement) => void levels.set(depthOf(level), readLevel(level));
  for (const level of elementsOf(abstract)) if (level.name === 'w:lvl') add(level);
  for (const override of elementsOf(number)) {
    if (override.name !== 'w:lvlOverride') continue;
    for (const level of elementsOf(override)) if (level.name === 'w:lvl') add(level);
    const start = Number(valueOf(override, 'w:startOverride') ?? Number.NaN);
    if (Number.isFinite(start)) starts.set(depthOf(override), start);
  }
  return { counter: abstract?.attributes['w:abstractNumId'] ?? '', levels, starts };
}

function depthOf(level: XmlElement): number {
  return Math.min(8, Math.max(0, Number(level.attributes['w:ilvl'] ?? 0) || 0));
}

function readLevel(level: XmlElement): Level {
  return {
    start: Number(valueOf(level, 'w:start') ?? 1) || 0,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    pattern: valueOf(level, 'w:lvlText') ?? '',
    plain: valueOf(level, 'w:isLgl') !== undefined || elementsOf(level).some(({ name }) => name === 'w:isLgl'),
  };
}
