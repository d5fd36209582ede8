import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNameVocabulary } from '../../../electron/core/similarity/name-vocabulary';
import { editDistance, isAcronymOf, normalAgency, normalName } from '../../../electron/core/similarity/names';
import { sameInnovation } from '../../../electron/core/similarity/same-innovation';
import { innovationPairs } from '../../bench/innovation-pairs';

const vocabulary = readNameVocabulary(
  JSON.parse(readFileSync(new URL('../../../resources/vocabularies/same-innovation.json', import.meta.url), 'utf8')),
);

describe('one innovation in two forms', () => {
  it.each(innovationPairs.map(([same, a, b]) => ({ same, a, b, names: `${a.names[0]} / ${b.names[0]}` })))(
    '$names: $same',
    ({ same, a, b }) => {
      const told = sameInnovation(a, b, vocabulary);
      expect(told.likely, JSON.stringify(told)).toBe(same);
      expect(sameInnovation(b, a, vocabulary).score).toBeCloseTo(told.score);
    },
  );

  it('shows its evidence in the words of both', () => {
    const { evidence } = sameInnovation(
      { names: ['Payung Senja'], agency: 'Dinas Sosial Kabupaten Ngawi', region: '3521', year: 2022 },
      { names: ['PAYUNG SENJA 2024'], agency: 'Dinsos Kab. Ngawi', region: '3521', year: 2024 },
      vocabulary,
    );
    expect(evidence).toEqual([
      { kind: 'name', a: 'Payung Senja', b: 'PAYUNG SENJA 2024' },
      { kind: 'region', a: '3521', b: '3521' },
      { kind: 'agency', a: 'Dinas Sosial Kabupaten Ngawi', b: 'Dinsos Kab. Ngawi' },
      { kind: 'year', a: '2022', b: '2024' },
    ]);
  });

  it('is not told by agency and region alone', () => {
    const office = { agency: 'Dinas Sosial', region: '3521' };
    expect(sameInnovation({ names: ['Satu'], ...office }, { names: ['Dua'], ...office }, vocabulary)).toEqual({
      score: 0,
      likely: false,
      evidence: [],
    });
  });
});

describe('names', () => {
  it('are compared without the words of every title', () => {
    expect(normalName('PROPOSAL Inovasi KLEPON HANGAT 2024 (FINAL)', vocabulary)).toBe('klepon hangat');
    expect(normalName('Inovasi', vocabulary)).toBe('inovasi');
  });
  it('are acronyms where the beginnings of the words make them', () => {
    expect(isAcronymOf('SIPRAWAN', 'Sistem Pelayanan Rakyat Wonorejan')).toBe(true);
    expect(isAcronymOf('WARASI', 'Wisata Arsip untuk Anak Sekolah')).toBe(false);
    expect(isAcronymOf('WARAS', 'Wisata Arsip untuk Anak Sekolah')).toBe(true);
    expect(isAcronymOf('Klepon', 'Kunjungan Layanan')).toBe(false);
  });
  it('of agencies are written out', () => {
    expect(normalAgency('Dinas Dukcapil Kab. Lumajang', vocabulary)).toBe('dinas kependudukan dan pencatatan sipil kabupaten lumajang');
  });
  it('have a distance', () => {
    expect(editDistance('klepon', 'kelpon')).toBe(2);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
