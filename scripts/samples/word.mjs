import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnShares, coverLength, notice, parse } from './markup.mjs';
import { freezeZip } from './freeze.mjs';

const textWidth = 9070;
const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const borders = { top: line, bottom: line, left: line, right: line };

function cell(text, share, bold, shaded) {
  return new TableCell({
    borders,
    width: { size: Math.round(textWidth * share), type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: 'E7ECEC', color: 'auto' } } : {}),
    children: [new Paragraph({ spacing: { line: 260 }, children: [new TextRun({ text, bold, size: 21 })] })],
  });
}

function table({ rows, form }) {
  const shares = form ? [0.34, 0.66] : columnShares(rows);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(textWidth * share)),
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: !form && index === 0,
          cantSplit: true,
          children: shares.map((share, column) => cell(row[column] ?? '', share, form ? column === 0 : index === 0, !form && index === 0)),
        }),
    ),
  });
}

function heading(block, look) {
  const spacing = { before: block.level === 1 ? 280 : 180, after: 100 };
  if (look === 'bold')
    return new Paragraph({ keepNext: true, spacing, children: [new TextRun({ text: block.text, bold: true, italics: block.level > 1 })] });
  return new Paragraph({
    heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing,
    children: [new TextRun(block.text)],
  });
}

function paragraphs(block, sample) {
  const spacing = { after: 120, line: 300 };
  if (block.kind === 'heading') return [heading(block, sample.look)];
  if (block.kind === 'table') return [table(block), new Paragraph({ spacing: { after: 80 }, children: [] })];
  const children = [new TextRun({ text: block.text, bold: block.kind === 'centre' })];
  if (block.kind === 'centre') return [new Paragraph({ alignment: AlignmentType.CENTER, spacing, children })];
  if (block.kind === 'item')
    return [
      new Paragraph({ numbering: { reference: 'steps', level: 0, instance: block.list }, spacing: { after: 60, line: 290 }, children }),
    ];
  if (block.kind === 'bullet')
    return [new Paragraph({ numbering: { reference: 'points', level: 0 }, spacing: { after: 60, line: 290 }, children })];
  return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing, children })];
}

function body(sample) {
  const blocks = parse(sample.body);
  const cover = coverLength(sample, blocks);
  const start = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: cover ? 3400 : 240 },
    children: [new TextRun({ text: notice, italics: true, size: 19 })],
  });
  return [
    start,
    ...blocks.slice(0, cover).flatMap((block) => paragraphs(block, sample)),
    ...(cover ? [new Paragraph({ children: [new PageBreak()] })] : []),
    ...blocks.slice(cover).flatMap((block) => paragraphs(block, sample)),
  ];
}

function footer() {
  const run = (options) => new TextRun({ size: 17, color: '606060', ...options });
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [run({ text: notice })] }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

const numbering = {
  config: [
    {
      reference: 'steps',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 500, hanging: 360 } } } }],
    },
    {
      reference: 'points',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 500, hanging: 280 } } } }],
    },
  ],
};

function styles(font) {
  const head = (size, color) => ({ run: { font, size, bold: true, color }, paragraph: { keepNext: true } });
  return {
    default: {
      document: { run: { font, size: 24, language: { value: 'id-ID' } } },
      heading1: head(27, '123A40'),
      heading2: head(24, '1F4E55'),
    },
  };
}

/** Bytes of a sample text as a Word document; the same text gives the same bytes. */
export async function wordDocument(sample) {
  const document = new Document({
    title: sample.title,
    creator: sample.author,
    lastModifiedBy: sample.author,
    styles: styles(sample.font ?? 'Times New Roman'),
    numbering,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } } },
        footers: { default: footer() },
        children: body(sample),
      },
    ],
  });
  return freezeZip(await Packer.toBuffer(document), sample.date);
}
