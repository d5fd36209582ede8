import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, SectionCorrection } from '../../../electron/contract/types';
import { anchorOf } from '../../../electron/core/recognition/anchors';
import { applyCorrections } from '../../../electron/core/recognition/corrections';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { vocabulary } from './vocabulary';

const pieces = [
  'Ringkasan',
  '1. ',
  'BAB I',
  'Tujuan',
  ': ',
  'Rp',
  '1.000',
  ' juta',
  'dari 3 hari menjadi 1 hari',
  'Top 45 KIPP',
  'UU 1/2020',
  '(',
  ')',
  '\n',
  'Dinas ',
  'Kota Malang',
  '2024',
  '🏠',
  '\u0000',
  '.',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
);
const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom('heading', 'paragraph', 'table', 'list'),
    level: fc.integer({ min: -1, max: 9 }),
    page: fc.nat(99),
    paragraph: fc.nat(99),
    bold: fc.constant(true as const),
    size: fc.double({ min: 0, max: 3, noNaN: true }),
    text,
    cells: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }),
  },
  { requiredKeys: ['kind', 'text'] },
);
const blocks = fc.array(block, { maxLength: 12 });

describe('whatever a document holds', () => {
  test('recognition answers, and its sections stand in order within the document', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const { sections } = recogniseSections(given, vocabulary);
        const facts = recogniseFacts(given, sections, vocabulary);
        expect(
          sections.every(({ from, to, confidence }) => from >= 0 && from < to && to <= given.length && confidence >= 0 && confidence <= 1),
        ).toBe(true);
        expect(sections.map(({ from }) => from)).toEqual(sections.map(({ from }) => from).toSorted((a, b) => a - b));
        expect(
          facts.every(({ value, quote, confidence }) => value !== '' && quote.length <= 310 && confidence > 0 && confidence <= 1),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('corrections answer too, and every one is either placed or handed back', () => {
    const correction = fc.record({ kind: fc.constantFrom('mark', 'unmark', 'move'), at: fc.nat(11), to: fc.nat(11) });
    fc.assert(
      fc.property(blocks, fc.array(correction, { maxLength: 4 }), (given, wishes) => {
        const corrections = wishes.map(({ kind, at, to }): SectionCorrection => {
          if (kind === 'move') return { kind, from: anchorOf(given, at), to: anchorOf(given, to) };
          return kind === 'mark' ? { kind, at: anchorOf(given, at), key: 'dampak' } : { kind, at: anchorOf(given, at) };
        });
        const { sections, unplaced } = applyCorrections(recogniseSections(given, vocabulary), corrections, given);
        expect(unplaced.length).toBeLessThanOrEqual(corrections.length);
        expect(sections.map(({ from }) => from)).toEqual(sections.map(({ from }) => from).toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
