import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { extractFile } from '../../electron/core/import/extract';
import { corpusFiles } from '../fixtures/corpus';

const files = corpusFiles('indonesian').filter((path) => /proposal.*\.(docx|doc|odt|rtf|pdf|html)$/.test(path));

/** The eight parts of the proposal below its chapters. */
const parts = [
  '1.1 Latar Belakang',
  '1.2 Tujuan',
  '1.3 Manfaat',
  'BAB II METODE PELAKSANAAN',
  '2.1 Kebaruan Inovasi',
  'BAB III HASIL DAN DAMPAK',
  '3.1 Rencana Anggaran Biaya',
  '4.1 Kesimpulan dan Saran',
];

test.skipIf(files.length === 0).each(files)('%s gives its eight headings and its table', async (path) => {
  const outcome = await extractFile(path, basename(path));
  if (outcome.kind !== 'extracted') throw new Error(outcome.code);
  const { blocks } = outcome.extraction;
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  expect(headings.filter((text) => parts.includes(text))).toEqual(parts);
  const [head, first] = blocks.find(({ kind }) => kind === 'table')?.cells ?? [];
  if (path.endsWith('.pdf')) {
    // In a PDF two columns as close as words cannot be told apart.
    expect([head?.slice(0, 2), first?.slice(0, 2)]).toEqual([
      ['No', 'Uraian Kegiatan'],
      ['1', 'Pengembangan aplikasi'],
    ]);
  } else expect(head).toEqual(['No', 'Uraian Kegiatan', 'Volume', 'Jumlah (Rp)']);
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toContain('rata-rata');
  expect(text).toContain('berkali-kali');
});
