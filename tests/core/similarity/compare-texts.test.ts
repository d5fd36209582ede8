import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParagraphChange, TextChange } from '../../../electron/contract/similarity-types';
import { compareTexts } from '../../../electron/core/similarity/compare-texts';

/** The paragraphs of one side, put together again from the difference. */
function side(paragraphs: readonly ParagraphChange[], other: TextChange['kind']): string[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === other) return [];
    if (paragraph.kind !== 'changed') return [paragraph.text];
    return [
      paragraph.changes
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => text)
        .join(''),
    ];
  });
}

const old = 'Ringkasan\nLayanan ini menjangkau 120 lansia di tiga desa.\nAnggaran berasal dari APBD.\nPenutup';
const newer =
  'Ringkasan\nLayanan ini menjangkau 450 lansia di tujuh desa.\nAnggaran berasal dari APBD.\nReplikasi dilakukan di dua kecamatan.\nPenutup';

describe('the difference of two texts', () => {
  it('shows changed words inside a paragraph, whole new paragraphs, and what stayed', () => {
    const { paragraphs, coarse } = compareTexts(old, newer);
    expect(coarse).toBe(false);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'added', 'same']);
    expect(paragraphs[1]).toEqual({
      kind: 'changed',
      changes: [
        { kind: 'same', text: 'Layanan ini menjangkau ' },
        { kind: 'removed', text: '120' },
        { kind: 'added', text: '450' },
        { kind: 'same', text: ' lansia di ' },
        { kind: 'removed', text: 'tiga' },
        { kind: 'added', text: 'tujuh' },
        { kind: 'same', text: ' desa.' },
      ],
    });
  });

  it('counts words', () => {
    expect(compareTexts(old, old)).toMatchObject({ removedWords: 0, addedWords: 0, share: 1 });
    expect(compareTexts(old, newer)).toMatchObject({ commonWords: 12, removedWords: 2, addedWords: 7 });
    expect(compareTexts('', '')).toMatchObject({ paragraphs: [], share: 0 });
  });

  it('keeps every word of both texts', () => {
    const text = fc.array(fc.array(fc.constantFrom('satu', 'dua', 'tiga', 'desa', 'warga', '12', 'dan'), { minLength: 1, maxLength: 9 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a, b].map((paragraphs) => paragraphs.map((words) => words.join(' ')));
        const { paragraphs } = compareTexts((before ?? []).join('\n'), (after ?? []).join('\n'));
        expect(side(paragraphs, 'added')).toEqual(before);
        expect(side(paragraphs, 'removed')).toEqual(after);
      }),
    );
  });

  it('shows what is too different whole and says so', () => {
    const words = (first: number) => Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? `kata${first + i}` : `sama${i % 50}`)).join(' ');
    const { paragraphs, coarse } = compareTexts(words(0), words(100_000));
    expect(paragraphs.every(({ kind }) => kind !== 'changed' || !coarse)).toBe(true);
    const many = (mark: string) => Array.from({ length: 3000 }, (_, i) => `${mark} ${i}`).join('\n');
    const apart = compareTexts(many('lama'), many('baru'));
    expect(side(apart.paragraphs, 'added')).toHaveLength(3000);
    expect(side(apart.paragraphs, 'removed')).toHaveLength(3000);
  });
});
