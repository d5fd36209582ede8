import { expect, test } from 'vitest';
import type { Block } from '../../../electron/contract/types';
import { readWord } from '../../../electron/core/import/word';
import { paragraph, wordFile, wordPart } from '../../fixtures/word-parts';

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly Block[]> {
  return (await readWord(await wordFile(body, parts))).blocks;
}
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const headings = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'heading').map(({ level, text }) => [level, text]);

const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

test('a text box stands after the paragraph it hangs on, once, in either form', async () => {
  const newer = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><wps:txbx>${box('Hasil utama')}</wps:txbx></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Hasil utama')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  const older = `<w:pict><v:shape><v:textbox>${box('Kotak lama')}</v:textbox></v:shape></w:pict>`;
  const blocks = await read(`<w:p><w:r><w:t>Satu</w:t>${newer}</w:r></w:p><w:p><w:r><w:t>Dua</w:t>${older}</w:r></w:p>`);
  expect(texts(blocks)).toEqual(['Satu', 'Hasil utama', 'Dua', 'Kotak lama']);
});

test('content controls, simple fields, insertions, formulas and foreign directions keep their words; deletions are gone', async () => {
  const cell = `<w:sdt><w:sdtPr/><w:sdtContent><w:tc>${paragraph('dalam sel')}</w:tc></w:sdtContent></w:sdt>`;
  const blocks = await read(
    [
      `<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent>${paragraph('isian')}</w:sdtContent></w:sdt>`,
      '<w:p><w:r><w:t xml:space="preserve">Surat </w:t></w:r><w:fldSimple w:instr="DOCPROPERTY Nomor"><w:r><w:t>nomor 12</w:t></w:r></w:fldSimple></w:p>',
      '<w:p><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>pindah</w:t></w:r></w:moveFrom></w:p>',
      '<w:p><m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>b</m:t></m:r></m:oMath><w:dir><w:r><w:t>arah</w:t></w:r></w:dir></w:p>',
      `<w:tbl><w:tr>${cell}<w:tc>${paragraph('luar')}</w:tc></w:tr></w:tbl>`,
    ].join(''),
  );
  expect(texts(blocks)).toEqual(['isian', 'Surat nomor 12', 'baru', 'a barah', 'dalam sel | luar']);
  expect(blocks[4]?.cells).toEqual([['dalam sel', 'luar']]);
});

test('a row is a head row only where it is switched on', async () => {
  const row = (head: string, text: string) => `<w:tr><w:trPr>${head}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  const body = `<w:tbl>${row('<w:tblHeader/>', 'Ukuran')}${row('<w:tblHeader w:val="off"/>', 'Waktu tunggu')}</w:tbl>`;
  const { html } = await readWord(await wordFile(body));
  expect(html).toMatch(/<th>.*Ukuran.*<\/th>/);
  expect(html).toMatch(/<td>.*Waktu tunggu.*<\/td>/);
});

test('a second body of a malformed file is read too', async () => {
  const whole = wordPart('document', `<w:body>${paragraph('satu')}</w:body><w:body>${paragraph('dua')}</w:body>`);
  expect(texts(await read('', { 'document.xml': whole }))).toEqual(['satu', 'dua']);
});

test('notes, comments, headers and footers follow the text, each with its role and each text once', async () => {
  const body = `<w:p><w:r><w:t>Layanan</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  const blocks = await read(body, {
    'footnotes.xml': wordPart(
      'footnotes',
      `<w:footnote w:type="separator" w:id="0">${paragraph('garis')}</w:footnote><w:footnote w:id="2">${paragraph('Data 2023')}</w:footnote>`,
    ),
    'comments.xml': wordPart('comments', `<w:comment w:id="0" w:author="Ketua">${paragraph('Mohon diperiksa')}</w:comment>`),
    'header1.xml': wordPart('hdr', paragraph('Pemerintah Kabupaten Contoh')),
    'header2.xml': wordPart('hdr', paragraph('Pemerintah Kabupaten Contoh')),
    'footer1.xml': wordPart('ftr', paragraph('12')),
  });
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([
    [undefined, 'Layanan[1]'],
    ['footnote', '[1] Data 2023'],
    ['comment', 'Mohon diperiksa'],
    ['header', 'Pemerintah Kabupaten Contoh'],
  ]);
});

const styles = wordPart(
  'styles',
  [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="JudulDinas"><w:name w:val="Judul Dinas"/><w:basedOn w:val="Judul1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Bagian"><w:name w:val="Bagian"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Tebal"><w:name w:val="Tebal"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Melingkar"><w:name w:val="Melingkar"/><w:basedOn w:val="Melingkar"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>',
  ].join(''),
);
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

test('headings are seen by inheritance, outline level, or letters that a style makes bold', async () => {
  const blocks = await read(
    [
      paragraph('Ringkasan', style('JudulDinas')),
      paragraph('Latar Belakang', style('Bagian')),
      paragraph('Cara Kerja', style('Tebal')),
      paragraph('Tujuan', '<w:outlineLvl w:val="1"/>'),
      paragraph('Teks biasa yang panjang, yang menentukan ukuran huruf dokumen ini.', style('Melingkar')),
      paragraph('Gambar 1. Alur layanan', style('Keterangan')),
    ].join(''),
    { 'styles.xml': styles },
  );
  expect(headings(blocks)).toEqual([
    [1, 'Ringkasan'],
    [3, 'Latar Belakang'],
    [2, 'Cara Kerja'],
    [2, 'Tujuan'],
  ]);
  expect(blocks[0]).toMatchObject({ bold: true, size: 1.5 });
  expect(blocks[5]).toMatchObject({ kind: 'paragraph', role: 'caption' });
});

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = wordPart(
  'numbering',
  [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'BAB %1')}<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '%1.')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
  ].join(''),
);
const numbered = (list: number, depth = 0) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

test('the numbers that Word counts stand in the headings, and beside lists', async () => {
  const blocks = await read(
    [
      paragraph('PENDAHULUAN', style('Judul1') + numbered(1)),
      paragraph('Latar Belakang', style('Bagian') + numbered(1, 1)),
      paragraph('Tujuan', style('Bagian') + numbered(1, 1)),
      paragraph('PENUTUP', style('Judul1') + numbered(1)),
      paragraph('Saran', style('Bagian') + numbered(1, 1)),
      paragraph('Kecepatan layanan yang jauh lebih baik daripada sebelumnya', numbered(2)),
      paragraph('Biaya yang lebih rendah bagi seluruh warga', numbered(2)),
      paragraph('Dimulai kembali', style('Tebal') + numbered(4)),
      paragraph('tanpa nomor', style('Tebal') + numbered(3)),
      `<w:tbl><w:tr><w:tc>${paragraph('', numbered(2))}</w:tc><w:tc>${paragraph('sel')}</w:tc></w:tr></w:tbl>`,
    ].join(''),
    { 'styles.xml': styles, 'numbering.xml': numbering },
  );
  expect(texts(blocks)).toEqual([
    ...['BAB I PENDAHULUAN', '1.1 Latar Belakang', '1.2 Tujuan', 'BAB II PENUTUP', '2.1 Saran'],
    'Kecepatan layanan yang jauh lebih baik daripada sebelumnya\nBiaya yang lebih rendah bagi seluruh warga',
    ...['c. Dimulai kembali', 'tanpa nomor', 'd. | sel'],
  ]);
  expect(blocks.map(({ kind }) => kind).slice(5)).toEqual(['list', 'heading', 'list', 'table']);
  expect(blocks.map(({ numbering: number }) => number)).toEqual(['BAB I', '1.1', '1.2', 'BAB II', '2.1', 'a.', 'c.', undefined, undefined]);
});

test('the HTML shows each block in its place, and none of the marks', async () => {
  const file = await wordFile(paragraph('Ringkasan', style('JudulDinas') + numbered(1)) + paragraph('satu', numbered(2)), {
    'styles.xml': styles,
    'numbering.xml': numbering,
  });
  const { html, blocks } = await readWord(file);
  for (const block of blocks) expect(html).toContain(`data-paragraph="${block.paragraph}"`);
  expect(html).not.toMatch(/class=|Rumah/);
});

test('a part beside the text that is broken leaves the text unharmed; a broken text is damaged', async () => {
  expect(texts(await read(paragraph('isi'), { 'comments.xml': '<w:comments', 'header1.xml': '<!DOCTYPE x><a/>' }))).toEqual(['isi']);
  await expect(read('<w:p>')).rejects.toMatchObject({ code: 'damaged' });
});
