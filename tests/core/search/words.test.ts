import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, rootsOf, splitWords } from '../../../electron/core/search/language/words';

const roots = (text: string): string[] => splitWords(text).map(({ root }) => root);

describe('words', () => {
  it('cuts where the index cuts and keeps the places in the text', () => {
    const text = 'Kafé SP4N-LAPOR, ﬁle no. 12/2024';
    const words = splitWords(text);
    expect(words.map(({ surface }) => surface)).toEqual(['kafe', 'sp4n', 'lapor', 'file', 'no', '12', '2024']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Kafé', 'SP4N', 'LAPOR', 'ﬁle', 'no', '12', '2024']);
  });

  it('cuts any text where the letters, numbers and marks of Unicode end', () => {
    const inside = /[\p{L}\p{N}\p{M}\p{Co}\u00AD\u200C\u200D\u2060]+/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const expected = [...text.matchAll(inside)].filter(([raw]) => fold(raw) !== '').map(({ index, 0: raw }) => [index, raw]);
        expect(splitWords(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('reads over soft hyphens and combining marks', () => {
    expect(splitWords('pela\u00ADyanan').map(({ surface }) => surface)).toEqual(['pelayanan']);
    expect(fold('e\u0301')).toBe('e');
  });

  it('takes capitals for an acronym only in a text with small letters', () => {
    expect(splitWords('Aplikasi LAYANI').at(-1)?.root).toBe('layani');
    expect(splitWords('APLIKASI LAYANI').at(-1)?.root).toBe('layan');
  });

  it('gives both halves of a word said twice one root', () => {
    expect(roots('inovasi-inovasi')).toEqual(['inovasi', 'inovasi']);
    expect(roots('berlarut-larut')).toEqual(['larut', 'larut']);
    expect(roots('meniru-niru')).toEqual(['tiru', 'tiru']);
    expect(roots('sayur-mayur')).toEqual(['sayur', 'sayur']);
    expect(roots('warna-warni')).toEqual(['warna', 'warna']);
    expect(roots('inovasi2 inovasi²')).toEqual(['inovasi', 'inovasi']);
    expect(roots('Senin-Jumat')).toEqual(['senin', 'jumat']);
  });

  it('finds the root behind a prefix with a hyphen', () => {
    for (const form of ['di-upload', 'meng-upload', 'ter-upload', 'upload-nya']) expect(roots(form)).toContain('upload');
    expect(roots('men-download')).toContain('download');
  });

  it('looks for a word by its Indonesian and its English root', () => {
    expect(rootsOf('pelayanan')).toEqual(['layan']);
    expect(rootsOf('services')).toEqual(['services', 'servic']);
    expect(rootsOf('batas')).toEqual(['batas']);
    expect(rootsOf('sp4n')).toEqual(['sp4n']);
  });
});
