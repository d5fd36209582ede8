import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import type { Place, Reading } from './passages';
import { spacedWords } from './normalise';
import type { Vocabulary } from './vocabulary';

type Table = Reading['tables'][number];

/** Rows of a table with a column before and a column after, or with a column of targets. */
export function tableNumbers(table: Table, { words }: Vocabulary): readonly Fact[] {
  const [head = [], ...rows] = table.rows;
  const column = (names: readonly string[]) =>
    head.findIndex((cell, index) => index > 0 && names.some((name) => spacedWords(cell).startsWith(spacedWords(name))));
  const [before, after, target] = [column(words.tableBefore), column(words.tableAfter), column(words.tableTarget)];
  return rows.flatMap((row): Fact[] => {
    const text = row.join(' | ');
    const [left, right, aim] = [before, after, target].map((index) => (index < 0 ? undefined : measured(row[index] ?? '')));
    return [
      ...(left !== undefined && right !== undefined ? [fact('result', `${left} → ${right}`, table, text)] : []),
      ...(aim !== undefined ? [fact('target', aim, table, text)] : []),
    ];
  });
}

function fact(kind: 'result' | 'target', value: string, place: Place, text: string): Fact {
  return factOf(kind, value, place, text, 0.9);
}

/** A cell that is a number with a unit, without what stands in brackets. */
function measured(cell: string): string | undefined {
  const text = cell
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /^(?:±\s?|rp\.?\s?)?\d/i.test(text) && text.length <= 40 ? text : undefined;
}
