import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { laidOutPdf } from '../fixtures/laid-out-pdf';
import { scannedPdf } from '../fixtures/scanned-pdf';
import { smallDoc } from '../fixtures/small-doc';
import { inXml, smallOpenText, smallSheet, smallSlides } from '../fixtures/small-office';
import { textPicture } from '../fixtures/text-picture';

/** A document of the bench's source. */
export interface SourceDocument {
  readonly title: string;
  readonly passages: readonly { readonly heading: string; readonly text: string }[];
}

type Write = (document: SourceDocument, number: number) => Promise<Buffer | string> | Buffer | string;

const rows = ({ passages }: SourceDocument) => [['Bagian', 'Isi'], ...passages.map(({ heading, text }) => [heading, text])];
const asText = ({ title, passages }: SourceDocument) => [title, ...passages.flatMap(({ heading, text }) => [heading, text])].join('\n\n');
const picture = ({ title, passages }: SourceDocument) =>
  textPicture([title, ...passages.slice(0, 6).map(({ text }) => text.slice(0, 70))].map((text, index) => ({ text, top: 80 + index * 60 })));

const writers: Readonly<Record<string, Write>> = {
  docx: ({ title, passages }) =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
              ...passages.flatMap(({ heading, text }) => [
                new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
                new Paragraph(text),
              ]),
            ],
          },
        ],
      }),
    ),
  pdf: (document) => laidOutPdf({ pages: pagesOf(document) }),
  xlsx: (document) => smallSheet(rows(document)),
  pptx: ({ title, passages }) => smallSlides([title, ...passages.map(({ heading, text }) => `${heading}\n${text}`)]),
  odt: ({ passages }) => smallOpenText(passages),
  doc: (document) => smallDoc(asText(document)),
  rtf: (document) =>
    `{\\rtf1\\ansi ${latin(asText(document))
      .replaceAll(/[\\{}]/g, String.raw`\$&`)
      .replaceAll('\n', '\\par ')}}`,
  md: ({ title, passages }) => `# ${title}\n\n${passages.map(({ heading, text }) => `## ${heading}\n\n${text}\n`).join('\n')}`,
  html: ({ title, passages }) =>
    `<!doctype html><html lang="id"><meta charset="utf-8"><title>${inXml(title)}</title><body><h1>${inXml(title)}</h1>${passages.map(({ heading, text }) => `<h2>${inXml(heading)}</h2><p>${inXml(text)}</p>`).join('')}</body></html>`,
  txt: asText,
  csv: (document) =>
    rows(document)
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n'),
  png: (document) => picture(document).encode('png'),
  'scan.pdf': (document) => scannedPdf([picture(document)]),
  'broken.docx': async (document, number) => {
    const whole = (await writers['docx']?.(document, number)) as Buffer;
    return whole.subarray(0, Math.floor(whole.length / 2));
  },
  'broken.pdf': (_, number) => `%PDF-1.7\n${number} tidak ada apa pun\n`,
  'broken.doc': (_, number) => Buffer.alloc(4096 + number, 'd0cf11e0a1b11ae1', 'hex'),
};

/** How many of each kind there are in 500. */
const mix: readonly (readonly [kind: string, share: number])[] = [
  ['docx', 120],
  ['pdf', 110],
  ['xlsx', 40],
  ['odt', 40],
  ['pptx', 30],
  ['doc', 30],
  ['rtf', 25],
  ['md', 25],
  ['html', 20],
  ['txt', 20],
  ['csv', 15],
  ['png', 4],
  ['scan.pdf', 3],
  ['broken.docx', 4],
  ['broken.pdf', 3],
  ['broken.doc', 3],
];
/** The first so many files come a second time, under another name. */
const duplicates = 8;

/** Writes 500 files of all kinds, the same each time, in a mixed order; answers how many of each kind. */
export async function writeMixedFiles(
  folder: string,
  document: (number: number) => SourceDocument,
  from: number,
): Promise<Readonly<Record<string, number>>> {
  await mkdir(folder, { recursive: true });
  const kinds = mix.flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => ({ kind, place: (index + 0.5) / count })));
  kinds.sort((a, b) => a.place - b.place || a.kind.localeCompare(b.kind));
  for (const [index, { kind }] of kinds.entries()) {
    const content = await writers[kind]?.(document(from + index), index);
    const name = `${String(index).padStart(3, '0')}.${kind}`;
    if (content === undefined) throw new Error(`Nothing writes ${name}`);
    await writeFile(join(folder, name), content);
    if (index < duplicates) await writeFile(join(folder, `900 lagi ${name}`), content);
  }
  return { ...Object.fromEntries(mix), duplicate: duplicates };
}

/** A text on pages of 48 lines; what Latin-1 cannot say is left out. */
function pagesOf({
  title,
  passages,
}: SourceDocument): { words: { x: number; y: number; text: string; size?: number; bold?: boolean }[] }[] {
  const lines = [
    { text: title, size: 16 },
    ...passages.flatMap(({ heading, text }) => [
      { text: heading, bold: true },
      ...(text.match(/.{1,88}(?:\s|$)/g) ?? []).map((line) => ({ text: line.trim() })),
    ]),
  ];
  const pages = Math.ceil(lines.length / 48);
  return Array.from({ length: pages }, (_, page) => ({
    words: lines.slice(page * 48, page * 48 + 48).map((line, index) => ({ ...line, text: latin(line.text), x: 60, y: 780 - index * 15 })),
  }));
}

function latin(text: string): string {
  return text.replaceAll('–', '-').replaceAll(/[^\n\x20-\xff]/g, '');
}
