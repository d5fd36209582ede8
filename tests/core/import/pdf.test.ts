import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../electron/core/import/pdf';
import { readingLimits } from '../../../electron/core/import/reading-limits';
import { repairGlyphs } from '../../../electron/core/import/pdf-repair';
import { joinLines } from '../../../electron/core/import/join-lines';
import { laidOutPdf, type LaidOut, type Words } from '../../fixtures/laid-out-pdf';

const read = (document: LaidOut, limits = readingLimits) => readPdf(laidOutPdf(document), { limits });
const blocksOf = async (...words: readonly Words[]) => (await read({ pages: [{ words }] })).blocks;
const lines = (x: number, top: number, ...texts: readonly string[]): Words[] =>
  texts.map((text, index) => ({ x, y: top - index * 14, text }));

describe('two columns', () => {
  const left = [
    'Layanan keliling mendatangi warga',
    'yang tidak dapat datang ke kantor',
    'karena jarak yang jauh atau sakit',
    'sehingga data mereka tetap masuk',
    'dan kartu mereka dapat dicetak di',
    'tempat pada hari yang sama juga.',
  ];
  const right = [
    'Petugas berangkat setiap Selasa',
    'dengan mobil dinas dan alat rekam',
    'yang dibeli dari anggaran daerah',
    'dan kembali pada sore hari untuk',
    'mengirim data itu ke pusat kota',
    'melalui jaringan yang terjamin.',
  ];

  test('drawn line by line across are read one after the other', async () => {
    const across = left.flatMap((text, index) => [
      ...lines(60, 700 - index * 14, text),
      ...lines(310, 700 - index * 14, right[index] ?? ''),
    ]);
    expect((await blocksOf(...across)).map(({ text }) => text)).toEqual([left.join(' '), right.join(' ')]);
  });

  test('drawn one after the other stay so', async () => {
    expect((await blocksOf(...lines(60, 700, ...left), ...lines(310, 700, ...right))).map(({ text }) => text)).toEqual([
      left.join(' '),
      right.join(' '),
    ]);
  });
});

test('rows whose cells stand in columns are a table; a cell that goes on below is one cell', async () => {
  const row = (y: number, ...cells: readonly string[]) => cells.map((text, index) => ({ x: 60 + index * 170, y, text }));
  const blocks = await blocksOf(
    ...lines(60, 740, 'Rincian anggaran ada pada tabel berikut ini dan disetujui bersama.'),
    ...[
      ...row(700, 'No', 'Uraian', 'Jumlah'),
      ...row(684, '1', 'Pelatihan kader', '34.500.000'),
      { x: 230, y: 670, text: 'desa' },
      ...row(650, '2', 'Cetak', '1.000'),
    ],
    ...lines(60, 600, 'Setelah tabel.'),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(blocks[1]?.cells).toEqual([
    ['No', 'Uraian', 'Jumlah'],
    ['1', 'Pelatihan kader desa', '34.500.000'],
    ['2', 'Cetak', '1.000'],
  ]);
});

test('words that are spread over the full width of a line are no row of a table', async () => {
  const spread = (y: number, ...words: readonly string[]) => words.map((text, index) => ({ x: 60 + index * 100, y, text }));
  const blocks = await blocksOf(...spread(700, 'abcd', 'bcda', 'cdab', 'dabc'), ...spread(686, 'abcd', 'bcda', 'cdab', 'dabc'));
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', 'abcd bcda cdab dabc abcd bcda cdab dabc']]);
});

test('letters that are drawn again to look bold are there once', async () => {
  const again = [0, 0.3, 0.6].map((shift) => ({ x: 60 + shift, y: 700, text: 'Ringkasan' }));
  expect((await blocksOf(...again)).map(({ text }) => text)).toEqual(['Ringkasan']);
});

test('letters of which each is drawn some times before the next are there once', async () => {
  const letters = [60, 66.72, 72.84, 78.34, 84.46, 87.52].map((x, index) => ({ x, text: 'Tes te'[index] ?? '' }));
  const places = [0, 0.16].flatMap((y) => [0, 0.16].map((x) => ({ x, y })));
  const words = letters.flatMap(({ x, text }) => places.map((place) => ({ x: x + place.x, y: 600 + place.y, text })));
  expect((await blocksOf(...words)).map(({ text }) => text)).toEqual(['Tes te']);
});

test('numbers with a wide space after them are a list, not a table', async () => {
  const item = (y: number, mark: string, text: string) => [
    { x: 60, y, text: mark },
    { x: 95, y, text },
  ];
  const blocks = await blocksOf(...item(700, '1.', 'Mempercepat layanan'), ...item(686, '2.', 'Mengurangi biaya'));
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', '1. Mempercepat layanan'],
    ['paragraph', '2. Mengurangi biaya'],
  ]);
});

test('headings are lines in larger letters, in bold ones, or named by the outline', async () => {
  const page = (words: readonly Words[]) => ({ words });
  const body = (top: number) =>
    lines(60, top, 'Teks biasa yang panjang dan menentukan ukuran huruf dokumen ini.', 'Baris kedua dari teks yang sama itu.');
  const { blocks } = await read({
    pages: [
      page([
        { x: 60, y: 780, text: 'Usulan Inovasi', size: 18 },
        ...body(740),
        { x: 60, y: 690, text: 'BAB I PENDAHULUAN', bold: true },
        { x: 60, y: 670, text: '1.1 Latar Belakang', bold: true },
        ...body(650),
        { x: 60, y: 600, text: 'Tujuan' },
        ...body(570),
      ]),
    ],
    outline: [{ title: 'Tujuan', page: 0 }],
  });
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ level, text }) => [level, text])).toEqual([
    [1, 'Usulan Inovasi'],
    [1, 'BAB I PENDAHULUAN'],
    [2, '1.1 Latar Belakang'],
    [1, 'Tujuan'],
  ]);
  expect(blocks[0]).toMatchObject({ size: 1.6 });
  expect(blocks[2]).toMatchObject({ bold: true });
});

test('values of form fields and the words of annotations follow their page', async () => {
  const { blocks } = await read({
    pages: [
      {
        words: lines(60, 700, 'Formulir usulan'),
        annotations: [
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nama) /TU (Nama inovasi) /V (JEMPUT BOLA) /Rect [60 600 200 620] >>',
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (kosong) /Rect [60 560 200 580] >>',
          '<< /Type /Annot /Subtype /Text /Contents (Mohon dilengkapi) /Rect [300 600 320 620] >>',
        ],
      },
      { words: lines(60, 700, 'Halaman dua') },
    ],
  });
  expect(blocks.map(({ role, page, text }) => [role, page, text])).toEqual([
    [undefined, 1, 'Formulir usulan'],
    ['annotation', 1, 'Mohon dilengkapi'],
    ['form-field', 1, 'Nama inovasi: JEMPUT BOLA'],
    [undefined, 2, 'Halaman dua'],
  ]);
});

test('what buttons, stamps and signatures are drawn with is there, and a hidden one is not', async () => {
  const annotation = (kind: string, object: number, flags = 4) =>
    `<< /Type /Annot ${kind} /F ${flags} /AP << /N ${object} 0 R >> /Rect [60 600 160 620] >>`;
  const document: LaidOut = {
    pages: [
      {
        words: lines(60, 700, 'Formulir usulan'),
        annotations: [
          annotation('/Subtype /Widget /FT /Btn /Ff 65536 /T (kirim)', 16),
          annotation('/Subtype /Widget /FT /Sig /T (tanda)', 17),
          annotation('/Subtype /Stamp', 18),
          annotation('/Subtype /Stamp', 18, 2),
        ],
        appearances: [
          '(Kirim) Tj 30 0 Td [(seka) -20 (rang) -600 (juga)] TJ',
          '(Ditandatangani) Tj 0 -9 Td (Kepala Dinas) Tj',
          '(DISETUJUI) Tj',
        ],
      },
    ],
  };
  const { blocks } = await read(document);
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([
    [undefined, 'Formulir usulan'],
    ['annotation', 'DISETUJUI'],
    ['annotation', 'Kirim sekarang juga'],
    ['annotation', 'Ditandatangani\nKepala Dinas'],
  ]);
  const cautious = await readPdf(laidOutPdf(document), { limits: readingLimits, cautious: true });
  expect(cautious.blocks.map(({ text }) => text)).toEqual(['Formulir usulan']);
});

test('pages that are pictures are named, and so are those beyond the limit and the broken ones', async () => {
  const text = lines(60, 700, 'Halaman dengan teks yang cukup panjang untuk dibaca oleh siapa saja.');
  const document = { pages: [{ words: text }, { words: [], picture: true }, { words: text, picture: true }, { words: [] }] };
  expect(await read(document)).toMatchObject({ pages: 4, pictures: [2], skippedPages: [] });
  expect(await read(document, { ...readingLimits, pages: 1 })).toMatchObject({ pages: 4, pictures: [], skippedPages: [2, 3, 4] });
});

test('what recurs at the edge of the pages is a header or footer', async () => {
  const page = (number: number) => ({
    words: [
      ...lines(60, 800, 'Pemerintah Kabupaten Contoh'),
      ...lines(60, 700, `Isi ${'abcde'[number]} satu`, 'dua', 'tiga', `empat ${'abcde'[number]}`),
      ...lines(60, 40, `Halaman ${number}`),
    ],
  });
  const { blocks } = await read({ pages: [0, 1, 2, 3].map(page) });
  expect(blocks.slice(0, 3).map(({ role, text }) => [role, text])).toEqual([
    ['header', 'Pemerintah Kabupaten Contoh'],
    [undefined, 'Isi a satu dua tiga empat a'],
    ['footer', 'Halaman 0'],
  ]);
});

test('a document that calls its pages otherwise says so', async () => {
  const pages = [{ words: lines(60, 700, 'satu') }, { words: lines(60, 700, 'dua') }];
  expect(await read({ pages, labels: '/Nums [0 << /S /r >> 1 << /S /D >>]' })).toMatchObject({ pageLabels: ['i', '1'] });
  expect(await read({ pages })).not.toHaveProperty('pageLabels');
});

test('a broken word is made whole; doubled words in all their forms and codes keep the hyphen', () => {
  const join = (...texts: string[]) => joinLines(texts.map((text) => ({ text })));
  expect(join('penyeleng-', 'garaan layanan')).toBe('penyelenggaraan layanan');
  for (const [before, after] of [
    ['sehari-', 'hari'],
    ['sayur-', 'mayur'],
    ['warna-', 'warni'],
    ['tolong-', 'menolong'],
    ['teman-', 'temannya'],
    ['COVID-', '19'],
    ['PBB-', 'P2'],
  ] as const)
    expect(join(before, after)).toBe(before + after);
  expect(join('tahun 2023 -', 'selesai')).toBe('tahun 2023 - selesai');
});

test('letters set apart are a word in a script without spaces only', () => {
  expect(repairGlyphs('中 文 姓 名 Name')).toBe('中文姓名 Name');
  expect(repairGlyphs('中 文')).toBe('中 文');
  expect(repairGlyphs('a b c d')).toBe('a b c d');
});

test('joined letters and the Q for ti are repaired, a real Q stays', () => {
  expect(repairGlyphs('insQtusional, kepenQngan, e\ufb01sien')).toBe('institusional, kepentingan, efisien');
  expect(repairGlyphs('Al-Qur’an, Q1, IQ, MySQL')).toBe('Al-Qur’an, Q1, IQ, MySQL');
  expect(repairGlyphs('\uf0b7 butir')).toBe('• butir');
});
