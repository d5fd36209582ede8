import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../electron/core/search/language/stem';
import pairs from '../../fixtures/search/stem-pairs.json';

const published = resolve('../shared/corpus/search/stems.tsv');

describe('stem', () => {
  it('brings the forms of one word together', () => {
    for (const form of ['layanan', 'pelayanan', 'melayani', 'dilayani', 'terlayani', 'layanannya']) expect(stem(form)).toBe('layan');
    for (const form of ['menulis', 'penulis', 'tulisan', 'ditulis', 'tertulis', 'menuliskannya']) expect(stem(form)).toBe('tulis');
    for (const form of ['pengembangan', 'mengembangkan', 'berkembang', 'dikembangkan', 'perkembangan']) expect(stem(form)).toBe('kembang');
    for (const form of ['menyimpan', 'penyimpanan', 'disimpan', 'tersimpan', 'simpanan']) expect(stem(form)).toBe('simpan');
  });

  it('brings the forms of a root it does not know together', () => {
    for (const form of ['menggelorakan', 'digelorakan', 'gelorakan']) expect(stem(form)).toBe('gelora');
  });

  it('undoes reduplication and leaves other pairs alone', () => {
    expect(stem('buku-buku')).toBe('buku');
    expect(stem('meniru-niru')).toBe('tiru');
    expect(stem('bolak-balik')).toBe('bolak-balik');
  });

  it('leaves short words, codes, districts and roots that look affixed as they are', () => {
    for (const word of [
      'di',
      'ktp',
      'sp4n',
      '2024',
      'jalan',
      'bulan',
      'pantai',
      'dinas',
      'media',
      'sekolah',
      'berita',
      'banyuwangi',
      'ikan',
      'server',
    ]) {
      expect(stem(word)).toBe(word);
    }
  });

  it('brings the written pairs of public service together and keeps apart what only looks alike', () => {
    expect(pairs.together.filter(([one = '', other = '']) => stem(one) !== stem(other))).toEqual([]);
    expect(pairs.apart.filter(([one = '', other = '']) => stem(one) === stem(other))).toEqual([]);
  });

  it('does not cut prefixes and endings that no word has together', () => {
    expect(stem('keterpurukan')).toBe('puruk');
    expect(stem('memberikan')).toBe('beri');
    expect(stem('pengawasan')).toBe('awas');
    expect(stem('ketahui')).toBe('tahu');
  });

  it('tells what a nasal swallowed, or an r that fell', () => {
    const roots = {
      mengubah: 'ubah',
      mengirim: 'kirim',
      mengarang: 'karang',
      mengaku: 'aku',
      mengisi: 'isi',
      pengukuran: 'ukur',
      menyaring: 'saring',
    };
    const more = {
      menyanyi: 'nyanyi',
      memakan: 'makan',
      memadukan: 'padu',
      menangis: 'tangis',
      peralatan: 'alat',
      perawat: 'rawat',
      penyair: 'syair',
    };
    for (const [word, root] of Object.entries({ ...roots, ...more })) expect(stem(word), word).toBe(root);
  });

  it('finds roots inside infixes and behind doubled letters', () => {
    expect(stem('kinerja')).toBe('kerja');
    expect(stem('gemetar')).toBe('getar');
    expect(stem('pepohonan')).toBe('pohon');
  });

  it('brings loan words of one family together', () => {
    for (const form of ['inovatif', 'inovator', 'keinovasian', 'berinovasi']) expect(stem(form)).toBe('inovasi');
    for (const form of ['kreatif', 'kreativitas', 'kreator']) expect(stem(form)).toBe('kreasi');
  });

  it('finds the root where one k was written for two', () => {
    expect(stem('menunjukan')).toBe('tunjuk');
    expect(stem('dimasukan')).toBe('masuk');
  });

  it('leaves English words alone that only look affixed', () => {
    for (const word of ['performance', 'direction', 'medical', 'dimension', 'person']) expect(stem(word)).toBe(word);
  });

  it('gives its own answer again', () => {
    const part = fc.constantFrom(
      'me',
      'mem',
      'men',
      'meng',
      'ber',
      'ter',
      'di',
      'ke',
      'pe',
      'kan',
      'an',
      'i',
      'nya',
      'lah',
      'layan',
      'inovatif',
      'zorub',
      '2',
      '-',
    );
    const words = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
      fc.string({ unit: fc.constantFrom(...'abdegiklmnprstuy-2'), maxLength: 14 }),
    );
    fc.assert(
      fc.property(words, (word) => {
        expect(stem(stem(word))).toBe(stem(word));
      }),
      { numRuns: 3000 },
    );
  });

  it.skipIf(!existsSync(published))('agrees with most published cases (skipped where ../shared/corpus is missing)', () => {
    const cases = readFileSync(published, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    const single = cases.filter(([word = '']) => !word.includes(' '));
    const missed = single.filter(([word = '', root]) => stem(word.toLowerCase()) !== root);
    console.info(`stem: ${single.length - missed.length} of ${single.length} published cases agree`);
    if (process.env['SHOW_MISSED']) console.info(missed.map(([word, root]) => `${word}→${root} got ${stem(word ?? '')}`).join('\n'));
    expect(1 - missed.length / single.length).toBeGreaterThan(0.93);
  });
});
