import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import type { Place, Reading } from './passages';
import { oneOf, perVocabulary } from './patterns';
import { spacedWords } from './normalise';
import type { Vocabulary } from './vocabulary';

/** A head that is a year, and a cell that begins with a number. */
const patternsOf = perVocabulary(({ words }) => ({
  year: new RegExp(`^(?:(?:${oneOf(words.dateWords.year)})\\s+)?20\\d\\d$`, 'i'),
  number: new RegExp(`^(?:±\\s?|(?:${oneOf(words.currency.signs)})\\.?\\s?)?\\d`, 'i'),
}));

type Table = Reading['tables'][number];

/** Rows of a table with a column before and a column after, or with columns of years, or with a column of targets. */
export function tableNumbers(table: Table, vocabulary: Vocabulary): readonly Fact[] {
  const { words } = vocabulary;
  const { year, number } = patternsOf(vocabulary);
  const [head = [], ...rows] = table.rows;
  const [before, after] = changeColumns(head, words, year);
  const target = columnOf(head, words.tableTarget);
  return rows.flatMap((row): Fact[] => {
    const text = row.join(' | ');
    const [left, right, aim] = [before, after, target].map((index) => (index < 0 ? undefined : measured(row[index] ?? '', number)));
    return [
      ...(left !== undefined && right !== undefined ? [fact('result', `${left} → ${right}`, table, text)] : []),
      ...(aim !== undefined ? [fact('target', aim, table, text)] : []),
    ];
  });
}

function changeColumns(head: readonly string[], words: Vocabulary['words'], year: RegExp): readonly [number, number] {
  const [before, after] = [columnOf(head, words.tableBefore), columnOf(head, words.tableAfter)];
  if (before >= 0 && after >= 0) return [before, after];
  const years = head.flatMap((cell, index) => (index > 0 && year.test(cell) ? [index] : []));
  const rising = years.every((index, place) => place === 0 || yearOf(head[index]) > yearOf(head[years[place - 1] ?? 0]));
  return years.length >= 2 && rising ? [years[0] ?? -1, years.at(-1) ?? -1] : [-1, -1];
}

function yearOf(cell = ''): number {
  return Number(cell.slice(-4));
}

/** The first column, after that of the names, whose heading begins with one of some words, or holds a long one: “Kondisi Sebelum Inovasi”. */
function columnOf(head: readonly string[], names: readonly string[]): number {
  const longWord = 6;
  return head.findIndex((cell, index) => {
    const words = spacedWords(cell);
    return (
      index > 0 && names.map(spacedWords).some((name) => words.startsWith(name) || (name.length - 2 >= longWord && words.includes(name)))
    );
  });
}

function fact(kind: 'result' | 'target', value: string, place: Place, text: string): Fact {
  return factOf(kind, value, place, text, 0.9);
}

/** A cell that is a number with a unit, without what stands in brackets. */
function measured(cell: string, number: RegExp): string | undefined {
  const text = cell
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return number.test(text) && text.length <= 40 ? text : undefined;
}
