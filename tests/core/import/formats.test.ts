import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readCsv, separatorOf } from '../../../electron/core/import/csv';
import { fileInformation } from '../../../electron/core/import/old-word';
import { readOpenDocument } from '../../../electron/core/import/open-document';
import { readRichText, readSheets, readSlides } from '../../../electron/core/import/office';
import { readPicture } from '../../../electron/core/import/pictures';
import { wordsToDrafts } from '../../../electron/core/import/plain-drafts';
import { readPlainText } from '../../../electron/core/import/text';
import { zipOf } from '../../fixtures/import/zip';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const openNames = Object.entries({
  office: 'office:1.0',
  text: 'text:1.0',
  table: 'table:1.0',
  draw: 'drawing:1.0',
  style: 'style:1.0',
  fo: 'xsl-fo-compatible:1.0',
  presentation: 'presentation:1.0',
})
  .map(([prefix, name]) => `xmlns:${prefix}="${oasis}:${name}"`)
  .join(' ');

const openDocument = (kind: string, body: string, styles = '') =>
  zipOf({
    'content.xml': `<office:document-content ${openNames} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${openNames}><office:master-styles><style:master-page><style:header><text:p>Kabupaten Contoh</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${openNames} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Usulan</dc:title></office:meta></office:document-meta>`,
  });

const bold =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="T"/><style:style style:name="T"><style:text-properties fo:font-weight="bold"/></style:style>';

describe('OpenDocument', () => {
  test('text: headings by level and look, lists, tables, notes, comments, boxes of text and headers', async () => {
    const { title, blocks, html } = await readOpenDocument(
      await openDocument(
        'text',
        [
          '<text:tracked-changes><text:p>dihapus</text:p></text:tracked-changes>',
          '<text:h text:outline-level="2">Latar<text:s/>Belakang</text:h>',
          '<text:p text:style-name="P1">Tujuan</text:p>',
          '<text:p>Isi<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Catatan</text:p></text:note-body></text:note><text:line-break/>baris<office:annotation><dc:creator>Ketua</dc:creator><text:p>Periksa</text:p></office:annotation></text:p>',
          '<text:p>Kotak:<draw:frame><draw:text-box><text:p>isi kotak</text:p></draw:text-box></draw:frame></text:p>',
          '<text:list><text:list-item><text:p>satu</text:p></text:list-item><text:list-item><text:p>dua</text:p></text:list-item></text:list>',
          '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
        ].join(''),
        bold,
      ),
    );
    expect(title).toBe('Usulan');
    expect(blocks.map(({ kind, level, role, text }) => [kind, level ?? role, text])).toEqual([
      ['heading', 2, 'Latar Belakang'],
      ['heading', 2, 'Tujuan'],
      ['paragraph', undefined, 'Isi[1]\nbaris'],
      ['paragraph', 'footnote', 'Catatan'],
      ['paragraph', 'comment', 'Periksa'],
      ['paragraph', undefined, 'Kotak:'],
      ['paragraph', undefined, 'isi kotak'],
      ['list', undefined, 'satu\ndua'],
      ['table', undefined, 'a | b'],
      ['paragraph', 'header', 'Kabupaten Contoh'],
    ]);
    expect(html).toContain('<table data-paragraph="9">');
  });

  test('sheets: each with its name, words around marks kept, repeated cells bounded', async () => {
    const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const { blocks } = await readOpenDocument(
      await openDocument(
        'spreadsheet',
        `<table:table table:name="Anggaran"><table:table-row>${cell('Jumlah <text:span>total</text:span> akhir')}${cell('5', 'table:number-columns-repeated="2"')}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    );
    expect(blocks.slice(0, 2).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Anggaran'],
      ['table', 'Jumlah total akhir | 5 | 5'],
    ]);
  });

  test('slides: the title is the heading, notes are beside', async () => {
    const { blocks } = await readOpenDocument(
      await openDocument(
        'presentation',
        '<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>Paparan</text:p></draw:text-box></draw:frame><draw:frame><draw:text-box><text:p>Isi</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>Ucapkan salam</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>',
      ),
    );
    expect(blocks.slice(0, 3).map(({ kind, role, text }) => [kind, role, text])).toEqual([
      ['heading', undefined, 'Paparan'],
      ['paragraph', undefined, 'Isi'],
      ['paragraph', 'comment', 'Ucapkan salam'],
    ]);
  });

  test('with a password is locked, without its content unsupported', async () => {
    const locked = await zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' });
    await expect(readOpenDocument(locked)).rejects.toMatchObject({ code: 'locked' });
    await expect(readOpenDocument(await zipOf({ 'a.xml': 'x' }))).rejects.toMatchObject({ code: 'unsupported-format' });
  });
});

test('CSV with any separator and in any encoding is the same table', async () => {
  const wanted = [
    ['Nama', 'Biaya'],
    ['Layanan; keliling', '1,5'],
  ];
  const cells = async (bytes: Buffer) => (await readCsv(bytes)).blocks[0]?.cells;
  expect(await cells(Buffer.from('Nama;Biaya\n"Layanan; keliling";1,5\n'))).toEqual(wanted);
  expect(await cells(Buffer.from('\ufeffNama\tBiaya\r\nLayanan; keliling\t1,5\r\n', 'utf16le'))).toEqual(wanted);
  expect(await cells(Buffer.from('sep=|\nNama|Biaya\nLayanan; keliling|1,5'))).toEqual(wanted);
  expect(separatorOf('a,b\n1,2\n3,4')).toBe(',');
});

test('rich text keeps its bold headings and its tables', async () => {
  const { blocks } = await readRichText(
    Buffer.from(String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\fs24 {\b Latar Belakang}\par Layanan ini mendatangi warga.\par}`),
  );
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Latar Belakang'],
    ['paragraph', 'Layanan ini mendatangi warga.'],
  ]);
});

test('a package that is no workbook and no presentation is unsupported', async () => {
  const zip = await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' });
  await expect(readSheets(zip)).rejects.toMatchObject({ code: 'unsupported-format' });
  await expect(readSlides(zip)).rejects.toMatchObject({ code: 'unsupported-format' });
});

test('the head of an old Word file tells a password and a Word before 97', () => {
  const file = (mark: number, version: number, flags = 0) => {
    const bytes = Buffer.alloc(2048);
    bytes.writeUInt16LE(mark, 1024);
    bytes.writeUInt16LE(version, 1026);
    bytes.writeUInt16LE(flags, 1034);
    return fileInformation(bytes);
  };
  expect([file(0xa5ec, 0xc1), file(0xa5ec, 0xc1, 0x100), file(0xa5dc, 0x65), file(0, 0)]).toEqual(['word-97', 'locked', 'old', undefined]);
});

test('the lines of an old Word file become headings by their words, and tables by their tabs', () => {
  const text = 'BAB I PENDAHULUAN\n1.1 Latar Belakang\nIsi paragraf.\nNo\tUraian\t\n1\tCetak\t\n';
  expect(wordsToDrafts(text).filter((draft) => draft.text !== '')).toEqual([
    { kind: 'heading', level: 1, text: 'BAB I PENDAHULUAN' },
    { kind: 'heading', level: 2, text: '1.1 Latar Belakang' },
    { kind: 'paragraph', text: 'Isi paragraf.' },
    {
      kind: 'table',
      cells: [
        ['No', 'Uraian'],
        ['1', 'Cetak'],
      ],
      text: 'No | Uraian\n1 | Cetak',
    },
  ]);
});

test('plain text: numbered lines are headings only where text follows them, and the first line is the title', async () => {
  const long = 'Layanan ini mendatangi warga yang tidak dapat datang ke kantor kecamatan, lalu merekam data mereka di rumah masing-masing.';
  const { title, blocks } = await readPlainText(
    Buffer.from(`Usulan Contoh\nA. Latar Belakang\n${long}\n1. Cepat\n2. Murah\nHASIL DAN DAMPAK\n`),
  );
  expect(title).toBe('Usulan Contoh');
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['A. Latar Belakang', 'HASIL DAN DAMPAK']);
});

test('a picture is a document of one page that waits for character recognition, and what only says so is damaged', async () => {
  const picture = createCanvas(40, 30).toBuffer('image/png');
  expect(await readPicture(picture)).toEqual({ metadata: {}, blocks: [], pages: 1, pictures: [1] });
  await expect(readPicture(Buffer.alloc(100))).rejects.toMatchObject({ code: 'damaged' });
});
