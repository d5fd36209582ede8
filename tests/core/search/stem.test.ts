import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../electron/core/search/stem';

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

  it('gives its own answer again', () => {
    for (const word of ['pelayanan', 'keberlanjutan', 'pemberdayaan', 'ketersediaan']) expect(stem(stem(word))).toBe(stem(word));
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
    expect(1 - missed.length / single.length).toBeGreaterThan(0.8);
  });
});
