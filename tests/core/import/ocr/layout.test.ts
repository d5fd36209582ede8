import { expect, test } from 'vitest';
import type { PictureLine, PicturePage } from '../../../../electron/contract/types';
import { layOutPage } from '../../../../electron/core/import/ocr/layout';
import { turnBack, turnBox } from '../../../../electron/core/import/ocr/turned-box';

interface Written {
  readonly text: string;
  readonly paragraph: number;
  readonly top?: number;
  readonly right?: number;
  readonly height?: number;
  readonly stroke?: number;
  readonly confidence?: number;
}

/** A page of lines below each other, as wide as the text unless told otherwise. */
function page(lines: readonly Written[], rotation: PicturePage['rotation'] = 0): PicturePage {
  const pictured = lines.map(
    ({ text, paragraph, top, right = 0.9, height = 0.0125, stroke = 0.1, confidence = 95 }, index): PictureLine => {
      const from = top ?? 0.12 + index * 0.02;
      const words = text.split(' ');
      const step = (right - 0.1) / words.length;
      return {
        ...{ paragraph, height, stroke },
        words: words.map((word, place) => ({
          text: word,
          confidence,
          box: turnBox({ left: 0.1 + place * step, right: 0.1 + (place + 1) * step, top: from, bottom: from + height }, turnBack(rotation)),
        })),
      };
    },
  );
  return { lines: pictured, confidence: 95, rotation };
}

const sentence = 'Warga lanjut usia dijemput di rumah oleh kader desa bersama petugas yang membawa peralatan';
const body = Array.from({ length: 8 }, (_, index) => ({ text: sentence, paragraph: 90 + Math.floor(index / 4) }));
const texts = (read: PicturePage) => layOutPage(read, 1).map(({ kind, level, text }) => [kind, ...(level ? [level] : []), text]);

test('lines of a paragraph are one block with its page, a broken word is whole again, a doubled one keeps its hyphen', () => {
  const read = page([
    { text: 'Warga datang berkali-', paragraph: 0 },
    { text: 'kali karena syarat pela-', paragraph: 0 },
    { text: 'yanan tidak jelas.', paragraph: 0, right: 0.4 },
  ]);
  expect(layOutPage(read, 7)).toEqual([
    { kind: 'paragraph', page: 7, text: 'Warga datang berkali-kali karena syarat pelayanan tidak jelas.' },
  ]);
});

test('numbers, size and weight make headings, and a heading in the same paragraph as its text stands by itself', () => {
  const read = page([
    { text: 'BAB | PENDAHULUAN', paragraph: 0, right: 0.4 },
    { text: '1.1 Latar Belakang', paragraph: 1, right: 0.4 },
    { text: 'Pelayanan di balai desa berjalan lambat.', paragraph: 1 },
    { text: 'Kebaruan', paragraph: 2, right: 0.3, stroke: 0.16 },
    { text: 'Formulir suara berbahasa daerah.', paragraph: 3 },
    { text: 'Ringkasan', paragraph: 4, right: 0.3, height: 0.02 },
    ...body,
  ]);
  expect(texts(read).slice(0, 6)).toEqual([
    ['heading', 1, 'BAB I PENDAHULUAN'],
    ['heading', 2, '1.1 Latar Belakang'],
    ['paragraph', 'Pelayanan di balai desa berjalan lambat.'],
    ['heading', 2, 'Kebaruan'],
    ['paragraph', 'Formulir suara berbahasa daerah.'],
    ['heading', 1, 'Ringkasan'],
  ]);
});

test('items of a list are blocks of their own and no headings', () => {
  const read = page([
    { text: '1. menyusun rencana kerja;', paragraph: 0, right: 0.5 },
    { text: '2. melatih kader di setiap dusun dan', paragraph: 0 },
    { text: 'mencatat kunjungan; dan', paragraph: 0, right: 0.5 },
    { text: '3. melaporkan hasil setiap bulan.', paragraph: 0, right: 0.5 },
    ...body,
  ]);
  expect(texts(read).slice(0, 3)).toEqual([
    ['paragraph', '1. menyusun rencana kerja;'],
    ['paragraph', '2. melatih kader di setiap dusun dan mencatat kunjungan; dan'],
    ['paragraph', '3. melaporkan hasil setiap bulan.'],
  ]);
});

test('a sentence that tesseract tore apart is one paragraph, and two sentences are not', () => {
  const read = page([
    { text: 'Petugas membawa alat perekam', paragraph: 0 },
    { text: 'ke rumah warga yang sakit.', paragraph: 1, right: 0.5 },
    { text: 'Surat diantar sore hari.', paragraph: 2, right: 0.5 },
  ]);
  expect(texts(read)).toEqual([
    ['paragraph', 'Petugas membawa alat perekam ke rumah warga yang sakit.'],
    ['paragraph', 'Surat diantar sore hari.'],
  ]);
});

test('specks and a lone page number are no text, a number in the text is', () => {
  const read = page([
    { text: '~ | °', paragraph: 0, confidence: 20 },
    { text: 'xz q,', paragraph: 1, confidence: 12 },
    { text: 'Biaya per tahun:', paragraph: 2, right: 0.4 },
    { text: '12', paragraph: 3, right: 0.15 },
    { text: '- 12 -', paragraph: 4, top: 0.95, right: 0.2 },
    { text: 'Halaman 3 dari 9', paragraph: 5, top: 0.04, right: 0.3 },
  ]);
  expect(texts(read)).toEqual([
    ['paragraph', 'Biaya per tahun:'],
    ['paragraph', '12'],
  ]);
});

test('a page that lies on its side or head gives the same blocks as one that stands', () => {
  const lines: Written[] = [
    { text: '1.1 Tujuan', paragraph: 0, right: 0.3 },
    ...body,
    { text: '4', paragraph: 99, top: 0.95, right: 0.12 },
  ];
  const upright = layOutPage(page(lines), 1);
  expect(upright).toHaveLength(3);
  for (const rotation of [90, 180, 270] as const) expect(layOutPage(page(lines, rotation), 1)).toEqual(upright);
});
