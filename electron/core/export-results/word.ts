import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { cutNote, fillIn, xmlSafe, type ResultList, type ResultRow } from './result-list';

/** Widths in hundredths of the page. */
const columns = [
  ['title', 24],
  ['region', 13],
  ['year', 7],
  ['passage', 34],
  ['citation', 22],
] as const;

/** A list of results as a Word document: what was asked and how it was understood, when, and a table with the best passage and its source. */
export function formatResultWord(list: ResultList): Promise<Buffer> {
  const { words, rows } = list;
  const note = cutNote(list);
  const document = new Document({
    title: words.heading,
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: xmlSafe(words.heading) }),
          labelled(words.query, list.query),
          ...(list.understood.length > 0 ? [labelled(words.understood, list.understood.join(' · '))] : []),
          labelled(words.date, list.date),
          new Paragraph(fillIn(words.total, { total: list.total })),
          ...(note === undefined ? [] : [new Paragraph({ children: [new TextRun({ text: note, bold: true })] })]),
          new Paragraph(''),
          rows.length > 0 ? tableOf(list) : new Paragraph(words.nothing),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(xmlSafe(text))] });
}

function tableOf({ rows, words }: ResultList): Table {
  const head = columns.map(([column, width]) => cellOf(words.columns[column], width, true));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ children: head, tableHeader: true }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: columns.map(([column, width]) => cellOf(textOf(row, column), width)) }),
      ),
    ],
  });
}

function textOf(row: ResultRow, column: (typeof columns)[number][0]): string {
  return row[column] ?? '';
}

function cellOf(text: string, width: number, bold = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ children: [new TextRun({ text: xmlSafe(text), bold })] })],
  });
}
