import { describe, expect, test } from 'vitest';
import type { Block } from '../../../electron/contract/types';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, tableOf, vocabulary } from './vocabulary';

const read = (blocks: readonly Block[]) => recogniseSections(blocks, vocabulary).sections;
const keys = (blocks: readonly Block[]) => read(blocks).map(({ key }) => key);
const body = 'Petugas datang ke rumah warga yang tidak dapat bepergian.';

describe('sections', () => {
  test('each has its own text up to where the next begins', () => {
    const sections = read(blocksOf('# Ringkasan', 'Satu.', 'Dua.', '# Dampak Inovasi', 'Tiga.'));
    expect(sections).toMatchObject([
      { key: 'ringkasan', heading: 'Ringkasan', text: 'Satu.\nDua.', from: 0, to: 3, paragraph: 1 },
      { key: 'dampak', heading: 'Dampak Inovasi', text: 'Tiga.', from: 3, to: 5, paragraph: 4 },
    ]);
  });

  test('a combined heading feeds two keys with one text', () => {
    const [first, second] = read(blocksOf('# Latar Belakang dan Tujuan', body));
    expect([first?.key, second?.key]).toEqual(['latar_belakang', 'tujuan']);
    expect(first).toMatchObject({ text: body, from: 0, to: 2 });
    expect(second).toMatchObject({ text: body, from: 0, to: 2 });
  });

  test('sub-headings know the section they stand in', () => {
    const sections = read(blocksOf('# 8. Strategi Keberlanjutan', '## Strategi Sosial', body, '## Risiko', body, '# 9. Data Dukung', body));
    expect(sections.map(({ key, parent }) => [key, parent])).toEqual([
      ['keberlanjutan', undefined],
      ['keberlanjutan', 'keberlanjutan'],
      ['free', 'keberlanjutan'],
      ['data_dukung', undefined],
    ]);
  });

  test('plain lines are headings where the dictionary knows them, and sentences never are', () => {
    expect(keys(blocksOf('Ringkasan', body, 'Sumber daya yang ada tidak cukup.', 'Sumber Daya', body))).toEqual([
      'ringkasan',
      'sumber_daya',
    ]);
  });

  test('a word broken from its sentence is no heading', () => {
    expect(keys(blocksOf('* Ringkasan', body, 'Tujuan', 'yang ingin dicapai adalah kecepatan.'))).toEqual(['ringkasan']);
  });

  test('“Dampak” alone counts only among other sections', () => {
    expect(keys(blocksOf('Dampak', body))).toEqual([]);
    expect(keys(blocksOf('# Ringkasan', body, '# Adaptabilitas', body, '# Dampak', body))).toEqual(['ringkasan', 'replikasi', 'dampak']);
  });

  test('“Metode” belongs to the resources only', () => {
    expect(read(blocksOf('# Ringkasan', body, '# Sumber Daya', '## Metode', body)).at(-1)).toMatchObject({
      key: 'sumber_daya',
      parent: 'sumber_daya',
    });
  });

  test('a list of contents holds no sections, with page numbers or without', () => {
    const real = ['* PENDAHULUAN', body, '* PENUTUP', body];
    expect(keys(blocksOf('* DAFTAR ISI', 'PENDAHULUAN ........ 1', 'PENUTUP ........ 9', ...real))).toEqual(['latar_belakang', 'penutup']);
    expect(keys(blocksOf('* DAFTAR ISI', 'Pendahuluan', 'Penutup', ...real))).toEqual(['latar_belakang', 'penutup']);
  });

  test('a bare enumeration of headings holds no sections', () => {
    const list = ['1. Latar Belakang', '2. Tujuan', '3. Manfaat', '4. Penutup'];
    expect(keys(blocksOf('* Ringkasan', body, ...list, body))).toEqual(['ringkasan']);
  });

  test('a heading that Word numbered by itself is a list of one item', () => {
    const item = (text: string): Block => ({ kind: 'list', text });
    expect(keys([item('Ringkasan'), ...blocksOf(body), item('Sumber Daya'), item('Tiga petugas\nDua mobil')])).toEqual([
      'ringkasan',
      'sumber_daya',
    ]);
  });

  test('forms count: the heading in the left cell, the text in the right one', () => {
    const prose = 'Warga memotret lubang jalan dan petugas menambalnya pada hari yang sama.';
    const sections = read([tableOf(['1.', 'Ringkasan', prose], ['2.', 'Dampak Inovasi', prose], ['3.', 'Sumber Daya', prose])]);
    expect(sections.map(({ key, heading, text }) => [key, heading, text])).toEqual([
      ['ringkasan', 'Ringkasan', prose],
      ['dampak', 'Dampak Inovasi', prose],
      ['sumber_daya', 'Sumber Daya', prose],
    ]);
  });

  test('a form that lost its cells is read by its lines', () => {
    const lines = [
      'Ringkasan Warga memotret lubang jalan setiap hari.',
      'Sumber Daya (100 kata) Lima regu tambal dan dua truk.',
      'Adaptabilitas Kota lain dapat memakai peta yang sama.',
      'Strategi Keberlanjutan Papan aduan masuk ke dalam indikator kinerja.',
    ];
    expect(read(blocksOf(lines.join('\n'))).map(({ key, heading, text }) => [key, heading, text])).toEqual([
      ['ringkasan', 'Ringkasan', 'Warga memotret lubang jalan setiap hari.'],
      ['sumber_daya', 'Sumber Daya (100 kata)', 'Lima regu tambal dan dua truk.'],
      ['replikasi', 'Adaptabilitas', 'Kota lain dapat memakai peta yang sama.'],
      ['keberlanjutan', 'Strategi Keberlanjutan', 'Papan aduan masuk ke dalam indikator kinerja.'],
    ]);
  });

  test('a sentence that begins with the words of a heading is no form', () => {
    expect(
      keys(
        blocksOf(
          '# Ringkasan',
          'Tujuan Inovasi Payung Petani adalah melindungi panen.',
          'Sumber Daya Manusia Dinas Pertanian cukup banyak.',
        ),
      ),
    ).toEqual(['ringkasan']);
  });

  test('a table of data or of weights is no form', () => {
    expect(keys([tableOf(['Ukuran', 'Sebelum', 'Sesudah'], ['Manfaat', '3', '7'])])).toEqual([]);
    expect(keys([tableOf(['Ringkasan', '200 kata', '0'], ['Sumber Daya', '200 kata', '5'], ['Adaptabilitas', '100 kata', '20'])])).toEqual(
      [],
    );
  });

  test('an unknown heading stays as a free section, the title does not', () => {
    expect(
      read(blocksOf('# Proposal Payung', '# Ringkasan', body, '# Catatan Rapat', body)).map(({ key, heading }) => [key, heading]),
    ).toEqual([
      ['ringkasan', 'Ringkasan'],
      ['free', 'Catatan Rapat'],
    ]);
  });

  test('damage lowers the confidence', () => {
    const [clean, damaged] = ['# STRATEGI KEBERLANJUTAN', '# STRATEGl KEBERLANJUTN'].map(
      (heading) => read(blocksOf(heading, body))[0]?.confidence ?? 0,
    );
    expect(damaged).toBeGreaterThan(0.5);
    expect(damaged).toBeLessThan(clean ?? 0);
  });
});

describe('the family', () => {
  const family = (blocks: readonly Block[]) => recogniseSections(blocks, vocabulary).family;
  const form = (...headings: string[]) => blocksOf(...headings.flatMap((heading) => [`# ${heading}`, body]));

  test('is the set that fits in its order', () => {
    expect(family(form('Ringkasan', 'Latar Belakang dan Tujuan', 'Kebaruan/Nilai Tambah', 'Implementasi Inovasi', 'Signifikansi'))).toBe(
      'A',
    );
    expect(family(form('Ringkasan', 'Deskripsi Awal Inovasi', 'Pembaruan/Peningkatan Inovasi', 'Dampak', 'Penguatan Sumber Daya'))).toBe(
      'D',
    );
    expect(
      family(form('A. Problem Analysis', 'B. Strategic Approach', 'C. Execution and Implementation', 'D. Impact and Sustainability')),
    ).toBe('F');
  });

  test('is G for what fits none, and absent for too little text', () => {
    expect(family(blocksOf('# Laporan Semester', ...Array.from({ length: 6 }, () => body)))).toBe('G');
    expect(family(blocksOf('Foto kegiatan'))).toBeUndefined();
  });
});
