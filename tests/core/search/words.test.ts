import { describe, expect, it } from 'vitest';
import { fold, splitWords } from '../../../electron/core/search/words';

describe('words', () => {
  it('cuts where the index cuts and keeps the places in the text', () => {
    const text = 'Kafé SP4N-LAPOR, ﬁle no. 12/2024';
    const words = splitWords(text);
    expect(words.map(({ surface }) => surface)).toEqual(['kafe', 'sp4n', 'lapor', 'file', 'no', '12', '2024']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Kafé', 'SP4N', 'LAPOR', 'ﬁle', 'no', '12', '2024']);
  });

  it('reads over soft hyphens and combining marks', () => {
    expect(splitWords('pela\u00ADyanan').map(({ surface }) => surface)).toEqual(['pelayanan']);
    expect(fold('e\u0301')).toBe('e');
  });

  it('takes capitals for an acronym only in a text with small letters', () => {
    expect(splitWords('Aplikasi LAYANI').at(-1)?.stem).toBe('layani');
    expect(splitWords('APLIKASI LAYANI').at(-1)?.stem).toBe('layan');
  });
});
