import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import * as UTIF from 'utif2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PicturePage } from '../../electron/contract/types';
import { countPicturePages } from '../../electron/core/import/ocr/picture-file';
import { turnPicture } from '../../electron/core/import/ocr/pixels';
import { createPageRecogniser } from '../../electron/core/import/ocr/read-page';
import { layLanguageData } from '../fixtures/language-data';
import { scannedPdf } from '../fixtures/scanned-pdf';
import { askew, textPicture } from '../fixtures/text-picture';
import { temporaryFolder } from '../core/temporary';

const recogniser = createPageRecogniser();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await layLanguageData(folder.path);
});
afterAll(async () => {
  await recogniser.close();
  await folder.remove();
});

const note = textPicture([
  { text: 'Balai Desa Rejosari', size: 44, bold: true, top: 120 },
  { text: 'Petugas menjemput berkas warga lanjut usia setiap hari Selasa pagi,', top: 220 },
  { text: 'lalu mengantar surat yang sudah jadi ke rumah mereka pada sore harinya.', top: 270 },
  { text: 'Layanan ini tidak dipungut biaya dan dicatat dalam buku kunjungan.', top: 320 },
]);

let files = 0;
async function read(bytes: Uint8Array, page = 1) {
  const path = join(folder.path, `berkas-${(files += 1)}`);
  await writeFile(path, bytes);
  return recogniser.read({ path, page, languageData: folder.path });
}

async function pageOf(bytes: Uint8Array, page = 1): Promise<PicturePage> {
  const outcome = await read(bytes, page);
  if (outcome.kind !== 'recognised') throw new Error(JSON.stringify(outcome));
  return outcome.page;
}

const wordsOf = ({ lines }: PicturePage) => lines.map(({ words }) => words.map(({ text }) => text).join(' '));

/** The middle of a word's box in pixels of the picture. */
function placeOf({ lines }: PicturePage, word: string, picture: Canvas): readonly [x: number, y: number] {
  const found = lines.flatMap(({ words }) => words).find(({ text }) => text === word);
  if (!found) throw new Error(`${word} was not recognised`);
  const { left, right, top, bottom } = found.box;
  return [((left + right) / 2) * picture.width, ((top + bottom) / 2) * picture.height];
}

function expectNear(place: readonly [number, number], wanted: readonly [number, number]): void {
  expect(Math.hypot(place[0] - wanted[0], place[1] - wanted[1]), `${place.join()} is far from ${wanted.join()}`).toBeLessThan(12);
}

const plain = async () => pageOf(await note.encode('png'));

test('the words of a picture come with their places, and bold letters with thicker strokes', async () => {
  const page = await plain();
  expect(wordsOf(page)).toEqual([
    'Balai Desa Rejosari',
    'Petugas menjemput berkas warga lanjut usia setiap hari Selasa pagi,',
    'lalu mengantar surat yang sudah jadi ke rumah mereka pada sore harinya.',
    'Layanan ini tidak dipungut biaya dan dicatat dalam buku kunjungan.',
  ]);
  expect(page).toMatchObject({ rotation: 0 });
  expect(page.confidence).toBeGreaterThan(85);
  expectNear(placeOf(page, 'Balai', note), [200, 142]);
  const [title, text] = page.lines;
  expect(title?.height).toBeGreaterThan((text?.height ?? 1) * 1.2);
  expect(title?.stroke).toBeGreaterThan((text?.stroke ?? 1) * 1.25);
});

test.each([
  [90, 270],
  [180, 180],
  [270, 90],
] as const)('a page turned by %d degrees is read, its words lie where they are on the picture', async (turn, rotation) => {
  const straight = await plain();
  const picture = turnPicture(note, turn);
  const page = await pageOf(await picture.encode('png'));
  expect(page.rotation).toBe(rotation);
  expect(wordsOf(page)).toEqual(wordsOf(straight));
  const [x, y] = placeOf(straight, 'kunjungan.', note);
  const wanted = { 90: [note.height - y, x], 180: [note.width - x, note.height - y], 270: [y, note.width - x] } as const;
  expectNear(placeOf(page, 'kunjungan.', picture), wanted[turn]);
});

test('a page that lies askew loses no line, and its words lie where they are on the picture', async () => {
  const picture = askew(note, 2);
  const page = await pageOf(await picture.encode('png'));
  expect(wordsOf(page)).toEqual(wordsOf(await plain()));
  const [x, y] = placeOf(await plain(), 'kunjungan.', note);
  const [fromX, fromY, angle] = [x - note.width / 2, y - note.height / 2, (2 * Math.PI) / 180];
  expectNear(placeOf(page, 'kunjungan.', picture), [
    note.width / 2 + fromX * Math.cos(angle) - fromY * Math.sin(angle),
    note.height / 2 + fromX * Math.sin(angle) + fromY * Math.cos(angle),
  ]);
});

test('columns are read one after the other', async () => {
  const left = ['Warga mendaftar lewat', 'kader di dusunnya dan', 'menunggu di rumah'];
  const right = ['Petugas mencetak surat', 'di mobil keliling lalu', 'menyerahkannya langsung'];
  const rows = [...left, ...left].map((text, index) => ({ text, top: 100 + index * 45 }));
  const other = [...right, ...right].map((text, index) => ({ text, left: 900, top: 100 + index * 45 }));
  const page = await pageOf(await textPicture([...rows, ...other]).encode('png'));
  expect(wordsOf(page)).toEqual([...left, ...left, ...right, ...right]);
});

test('pages of a scanned PDF, of JPEG, WebP and of a TIFF with several pages are read', async () => {
  const second = textPicture([{ text: 'Halaman kedua memuat daftar hadir musyawarah.', top: 200 }]);
  const wanted = 'Halaman kedua memuat daftar hadir musyawarah.';
  expect(wordsOf(await pageOf(await scannedPdf([note, second]), 2))).toEqual([wanted]);
  expect(wordsOf(await pageOf(await second.encode('jpeg', 85)))).toEqual([wanted]);
  expect(wordsOf(await pageOf(await second.encode('webp', 85)))).toEqual([wanted]);
  expect(wordsOf(await pageOf(twoPageTiff(note, second), 2))).toEqual([wanted]);
});

test('a picture file has one page, a TIFF as many as were scanned into it', async () => {
  expect(countPicturePages(await note.encode('png'))).toBe(1);
  expect(countPicturePages(twoPageTiff(note, note))).toBe(2);
  expect(() => countPicturePages(Buffer.from('II*\0bukan gambar'))).toThrow('damaged');
  expect(() => countPicturePages(Buffer.from('bukan gambar'))).toThrow('damaged');
});

test('an empty page has no lines, and that is no failure', async () => {
  expect(await pageOf(await textPicture([]).encode('png'))).toMatchObject({ lines: [], confidence: 0 });
});

test('what is no picture, is cut off, lies beyond the last page or is far too large fails with its reason', async () => {
  const png = await note.encode('png');
  expect(await read(Buffer.from('bukan gambar'))).toEqual({ kind: 'failed', code: 'damaged' });
  expect(await read(png.subarray(0, 20))).toEqual({ kind: 'failed', code: 'damaged' });
  expect(await read(png, 2)).toEqual({ kind: 'failed', code: 'damaged' });
  const huge = Buffer.from(png);
  huge.writeUInt32BE(40_000, 16);
  huge.writeUInt32BE(40_000, 20);
  expect(await read(huge)).toEqual({ kind: 'failed', code: 'too-large' });
  expect(await recogniser.read({ path: join(folder.path, 'tiada'), page: 1, languageData: folder.path })).toEqual({
    kind: 'failed',
    code: 'unreadable',
  });
});

test('missing language data are said at once', async () => {
  const other = createPageRecogniser();
  expect(await other.read({ path: 'x', page: 1, languageData: join(folder.path, 'tiada') })).toEqual({ kind: 'unavailable' });
});

/** Two uncompressed pages in one file: the second is appended, and the first page's directory points to it. */
function twoPageTiff(first: Canvas, second: Canvas): Buffer {
  const [a, b] = [first, second].map((picture) => {
    const { data } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height);
    return Buffer.from(UTIF.encodeImage(new Uint8Array(data.buffer) as never, picture.width, picture.height));
  });
  if (!a || !b) throw new Error('no pages');
  return joinTiffs(a, b);
}

function joinTiffs(a: Buffer, b: Buffer): Buffer {
  const isBig = a.subarray(0, 2).toString() === 'MM';
  const u16 = (bytes: Buffer, at: number) => (isBig ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at));
  const u32 = (bytes: Buffer, at: number) => (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  const put32 = (bytes: Buffer, value: number, at: number) => (isBig ? bytes.writeUInt32BE(value, at) : bytes.writeUInt32LE(value, at));
  const directory = u32(b, 4);
  const entries = u16(b, directory);
  const size = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 } as Readonly<Record<number, number>>;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    const isOffset = u16(b, at) === 273 || (size[u16(b, at + 2)] ?? 1) * u32(b, at + 4) > 4; // 273: where the pixels begin
    if (isOffset) put32(b, u32(b, at + 8) + a.length, at + 8);
  }
  const last = u32(a, 4) + 2 + u16(a, u32(a, 4)) * 12;
  put32(a, directory + a.length, last);
  return Buffer.concat([a, b]);
}
