import { describe, expect, test } from 'vitest';
import type { Block, SectionCorrection } from '../../../electron/contract/types';
import { anchorOf } from '../../../electron/core/recognition/anchors';
import { applyCorrections } from '../../../electron/core/recognition/corrections';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, vocabulary } from './vocabulary';

const blocks = blocksOf('# Ringkasan', 'Satu.', 'Susunan regu kami', 'Dua.', '# Sumber Daya', 'Tiga.', 'Empat.');
const correct = (corrections: readonly SectionCorrection[], of: readonly Block[] = blocks) =>
  applyCorrections(recogniseSections(of, vocabulary), corrections, of);
const shapes = (corrections: readonly SectionCorrection[], of: readonly Block[] = blocks) =>
  correct(corrections, of).sections.map(({ key, heading, text, from, to }) => [key, heading, text, from, to]);

describe('corrections of the librarian', () => {
  test('a line marked as a heading begins a section and ends the one before', () => {
    expect(shapes([{ kind: 'mark', at: anchorOf(blocks, 2), key: 'implementasi' }])).toEqual([
      ['ringkasan', 'Ringkasan', 'Satu.', 0, 2],
      ['implementasi', 'Susunan regu kami', 'Dua.', 2, 4],
      ['sumber_daya', 'Sumber Daya', 'Tiga.\nEmpat.', 4, 7],
    ]);
  });

  test('text marked as a section keeps its words', () => {
    const [, marked] = correct([{ kind: 'mark', at: anchorOf(blocks, 3), key: 'dampak', heading: 'Dampak' }]).sections;
    expect(marked).toMatchObject({ key: 'dampak', heading: 'Dampak', text: 'Dua.', confidence: 1 });
  });

  test('marking a recognised heading changes its key only', () => {
    expect(shapes([{ kind: 'mark', at: anchorOf(blocks, 4), key: 'implementasi' }]).at(-1)).toEqual([
      'implementasi',
      'Sumber Daya',
      'Tiga.\nEmpat.',
      4,
      7,
    ]);
  });

  test('what is no heading becomes text of the section before', () => {
    expect(shapes([{ kind: 'unmark', at: anchorOf(blocks, 4) }])).toEqual([
      ['ringkasan', 'Ringkasan', 'Satu.\nSusunan regu kami\nDua.\nSumber Daya\nTiga.\nEmpat.', 0, 7],
    ]);
  });

  test('a border moves down and up', () => {
    expect(shapes([{ kind: 'move', from: anchorOf(blocks, 4), to: anchorOf(blocks, 6) }])).toEqual([
      ['ringkasan', 'Ringkasan', 'Satu.\nSusunan regu kami\nDua.\nTiga.', 0, 6],
      ['sumber_daya', 'Sumber Daya', 'Empat.', 6, 7],
    ]);
    expect(shapes([{ kind: 'move', from: anchorOf(blocks, 4), to: anchorOf(blocks, 3) }])).toEqual([
      ['ringkasan', 'Ringkasan', 'Satu.\nSusunan regu kami', 0, 3],
      ['sumber_daya', 'Sumber Daya', 'Dua.\nTiga.\nEmpat.', 3, 7],
    ]);
  });

  test('the family is what the person says', () => {
    expect(correct([{ kind: 'family', family: 'D' }])).toMatchObject({ family: 'D', familyConfidence: 1 });
  });

  test('they hold when a newer reader cuts the blocks otherwise and mends letters', () => {
    const corrections: SectionCorrection[] = [{ kind: 'mark', at: anchorOf(blocks, 2), key: 'implementasi' }];
    const anew = blocksOf('Kop surat', '# Ringkasan', 'Satu.', 'Langkah  kerja kami:', 'Dua.', '# Sumber Daya', 'Tiga. Empat.');
    expect(correct(corrections, anew).sections.map(({ key, from }) => [key, from])).toEqual([
      ['ringkasan', 1],
      ['implementasi', 3],
      ['sumber_daya', 5],
    ]);
  });

  test('of two equal lines the nearer one is meant', () => {
    const twice = blocksOf('# Ringkasan', 'Catatan', 'Satu.', 'Catatan', 'Dua.');
    expect(correct([{ kind: 'mark', at: anchorOf(twice, 3), key: 'penutup' }], twice).sections.map(({ from }) => from)).toEqual([0, 3]);
  });

  test('a correction whose words are gone is handed back, not lost', () => {
    const gone: SectionCorrection = { kind: 'mark', at: { heading: 'Kalimat yang hilang', hash: '0', position: 1 }, key: 'dampak' };
    expect(correct([gone]).unplaced).toEqual([gone]);
  });
});
