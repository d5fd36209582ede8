import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { cellsOf, cutNote, fillIn, resultColumns, xmlSafe, type ResultColumn, type ResultList } from './result-list';

/** In characters. */
const widths: Readonly<Record<ResultColumn, number>> = {
  number: 6,
  kind: 11,
  title: 40,
  region: 24,
  year: 7,
  agency: 28,
  passage: 70,
  citation: 50,
  id: 38,
};
/** Excel refuses longer cells. */
const mostCharacters = 32_000;

/** A list of results as an Excel workbook: the rows, and on a second sheet what was asked. Every text is a text; none is a formula. */
export function formatResultExcel(list: ResultList): Promise<Buffer> {
  const { words } = list;
  const note = cutNote(list);
  const head = resultColumns.map((column) => ({ value: words.columns[column], fontWeight: 'bold' as const }));
  const rows = list.rows.map((row, index) => cellsOf(row, index + 1, words).map(cell));
  const about: SheetData = [
    [words.query, list.query],
    [words.understood, list.understood.join(' · ')],
    [words.date, list.date],
    [null, fillIn(words.total, { total: list.total })],
    ...(note === undefined ? [] : [[null, note]]),
  ].map((row) => row.map((value) => cell(value ?? undefined)));
  return writeXlsxFile([
    {
      sheet: words.heading,
      data: [head, ...rows, ...(note === undefined ? [] : [[cell(note)]])],
      columns: resultColumns.map((column) => ({ width: widths[column] })),
      stickyRowsCount: 1,
    },
    { sheet: words.about, data: about, columns: [{ width: 20 }, { width: 90 }] },
  ]).toBuffer();
}

function cell(value: string | number | undefined) {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: xmlSafe(value.slice(0, mostCharacters)), type: String, wrap: value.length > 40, alignVertical: 'top' as const };
}
