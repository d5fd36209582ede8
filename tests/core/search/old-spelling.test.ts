import { describe, expect, it } from 'vitest';
import { oldSpellings } from '../../../electron/core/search/language/old-spelling';

describe('oldSpellings', () => {
  it('goes back to the spellings before 1972 and before 1947', () => {
    expect(oldSpellings('jawa')).toEqual(['djawa']);
    expect(oldSpellings('surabaya')).toEqual(['surabaja', 'soerabaja']);
    expect(oldSpellings('cepat')).toEqual(['tjepat']);
    expect(oldSpellings('syarat')).toEqual(['sjarat']);
    expect(oldSpellings('akhir')).toEqual(['achir']);
  });

  it('comes from them to the one of today', () => {
    expect(oldSpellings('djawa')).toEqual(['jawa']);
    expect(oldSpellings('soerabaja')).toContain('surabaya');
    expect(oldSpellings('tjepat')).toEqual(['cepat']);
    expect(oldSpellings('pemoeda')).toEqual(['pemuda']);
  });

  it('has none for words that were always written so, short words and codes', () => {
    for (const word of ['desa', 'nikah', 'di', 'sp4n']) expect(oldSpellings(word)).toEqual([]);
  });
});
