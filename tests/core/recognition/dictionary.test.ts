import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../electron/core/recognition/dictionary';
import { editDistance, numberingOf, plainHeading, repairLetters } from '../../../electron/core/recognition/normalise';
import { loadVocabulary } from '../../../electron/core/recognition/vocabulary';
import { resources } from '../temporary';
import { vocabulary } from './vocabulary';

const keysOf = (heading: string) => lookUp(heading, vocabulary)?.keys ?? [];

describe('the dictionary of headings', () => {
  test.each([
    ['RINGKASAN', ['ringkasan']],
    ['1. Ringkasan', ['ringkasan']],
    ['5 Dampak', ['dampak']],
    ['BAB I PENDAHULUAN', ['latar_belakang']],
    ['Latar Belakang dan Tujuan (maks. 300 kata)', ['latar_belakang', 'tujuan']],
    ['Latar Belakang & Tujuan:', ['latar_belakang', 'tujuan']],
    ['Tujuan, Outcome dan Output yang Diharapkan', ['tujuan']],
    ['Inovatif (Kebaruan/Keunikan/Keaslian)', ['kebaruan']],
    ['Monitoring dan Evaluasi', ['pengukuran_dampak']],
    ['Tujuan dan Manfaat', ['tujuan', 'dampak']],
    ['Realisasi Anggaran', ['sumber_daya']],
    ['Siapa saja pemangku kepentingan yang terlibat?', ['pemangku_kepentingan']],
  ])('knows “%s”', (heading, keys) => {
    expect(keysOf(heading)).toEqual(keys);
  });

  test.each([
    'LATARBELAKANG',
    'R I N G K A S A N',
    'SlGNIFlKANSI',
    'Strategi insQtusional',
    'SURNBER DAYA',
    'Strategi Keberlanjutn',
    'lMPLEMENTASI INOVASI',
  ])('knows the damaged “%s”, but less surely', (heading) => {
    expect(keysOf(heading)).toHaveLength(1);
    expect(lookUp(heading, vocabulary)?.quality).toBeLessThanOrEqual(1);
  });

  test.each(['Pembinaan', 'Pelatihan', 'Tim', 'Susunan Regu', 'Perlengkapan', 'Kedua', '6 in 1', ''])('does not know “%s”', (heading) => {
    expect(keysOf(heading)).toEqual([]);
  });

  test('a word that says too little alone is marked as such', () => {
    expect(['Metode', 'Hasil', 'Dampak', 'Sasaran'].map((word) => lookUp(word, vocabulary)?.ambiguous)).toEqual([true, true, true, true]);
  });

  test('no variant stands under two keys', () => {
    const single = vocabulary.headings.filter(({ keys }) => keys.length === 1);
    const twice = single.filter((one) => single.some((other) => other.squashed === one.squashed && other.keys[0] !== one.keys[0]));
    expect(twice.map(({ text }) => text)).toEqual([]);
  });

  test('every heading of a family is in the dictionary', () => {
    const headings = vocabulary.families.families.flatMap(({ set }) => set.flatMap((one) => one.headings));
    expect(headings.filter((heading) => lookUp(heading, vocabulary)?.whole !== true)).toEqual([]);
  });
});

describe('a heading’s words', () => {
  test.each([
    ['BAB IV PENUTUP', 'bab', 4],
    ['2.1 Kebaruan', '1.1', 201],
    ['3) Metode', '1)', 3],
    ['C. Dampak', 'A.', 3],
    ['IV. Dampak', 'I.', 4],
    ['b) Metode', 'a)', 2],
  ])('“%s” is numbered', (text, style, value) => {
    expect(numberingOf(text)).toMatchObject({ style, value });
  });

  test.each(['6 in 1', 'Bab ini', 'a.n. kepala', '2024', 'Ringkasan'])('“%s” is not numbered', (text) => {
    expect(numberingOf(text)).toBeUndefined();
  });

  test('brackets stay unless they hold a limit of words', () => {
    expect(plainHeading('Dampak (maksimal 200 kata)', vocabulary.limits)).toBe('dampak');
    expect(plainHeading('Sumber Daya Manusia (SDM)', vocabulary.limits)).toBe('sumber daya manusia (sdm)');
  });

  test('only damaged letters are repaired', () => {
    expect(repairLetters('kepenQngan, SlGNIFlKANSI, lNOVASI, Al-Hikmah, Blitar, KTP-el, QRIS')).toBe(
      'kepentingan, SIGNIFIKANSI, INOVASI, Al-Hikmah, Blitar, KTP-el, QRIS',
    );
  });

  test('the distance between words stops at its limit', () => {
    expect(editDistance('dampak', 'dampk', 2)).toBe(1);
    expect(editDistance('ringkasan', 'kesimpulan', 2)).toBe(3);
  });
});

test('a vocabulary that is not as agreed is an error, not a silent gap', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rumah-vocabulary-'));
  for (const file of await readdir(join(resources, 'vocabularies')))
    await writeFile(join(folder, file), await readFile(join(resources, 'vocabularies', file)));
  await expect(loadVocabulary(folder)).resolves.toBeDefined();
  await writeFile(join(folder, 'headings.json'), '{"version":1,"sections":[{"key":"tidak_ada","headings":[]}]}');
  await expect(loadVocabulary(folder)).rejects.toThrow();
});
