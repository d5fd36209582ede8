import { formatCsv } from '../records/csv-lines';
import { cellsOf, cutNote, resultColumns, type ResultList } from './result-list';

/** A list of results as CSV. It begins with the byte-order mark, without which Excel reads the file in the letters of the system. */
export function formatResultCsv(list: ResultList): string {
  const note = cutNote(list);
  const head = resultColumns.map((column) => list.words.columns[column]);
  const rows = list.rows.map((row, index) => cellsOf(row, index + 1, list.words));
  return `\uFEFF${formatCsv([head, ...rows, ...(note === undefined ? [] : [[note]])])}`;
}
