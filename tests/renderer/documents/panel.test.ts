import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fact, Section } from '../../../electron/contract/types';
import { groupFacts } from '../../../renderer/documents/panel/fact-groups';
import { masked } from '../../../renderer/documents/panel/mask';
import { pageRanges, pagesWithoutWords } from '../../../renderer/documents/panel/page-ranges';
import { sectionRows } from '../../../renderer/documents/panel/section-rows';
import { needsOcrBelow, textQuality } from '../../../renderer/documents/panel/text-quality';

test('a number of a person keeps its ends only, whatever stands between its digits', () => {
  expect(masked('nik', '3508994105800001')).toBe('3508••••••••••01');
  expect(masked('phone', '0812-0000-1234')).toBe('0812-••••-••34');
  expect(masked('number-plate', 'N 1234 YX')).toBe('N 1••4 YX');
  expect(masked('email', 'contoh.warga@contoh.invalid')).toBe('c•••@contoh.invalid');
});

test('pages without words are told as a person would write them', () => {
  expect(pagesWithoutWords(4, [{ page: 1 }, { page: 3 }])).toEqual([2, 4]);
  expect(pageRanges([2, 5, 6, 7, 9])).toBe('2, 5–7, 9');
  expect(pageRanges([])).toBe('');
});

const section = (from: number, heading: string, key: Section['key'], parent?: string): Section => ({
  ...{ key, heading, confidence: 1, text: '', from, to: from + 1 },
  ...(parent !== undefined && { parent }),
});

test('a combined heading is one row with two keys, and a section inside another stands deeper', () => {
  const rows = sectionRows([
    section(0, 'Latar Belakang dan Tujuan', 'latar_belakang'),
    section(0, 'Latar Belakang dan Tujuan', 'tujuan'),
    section(1, 'Signifikansi', 'dampak'),
    section(2, 'Dampak', 'dampak', 'dampak'),
    section(3, 'Cara Mengukur', 'pengukuran_dampak', 'dampak'),
    section(4, 'Penutup', 'penutup'),
  ]);
  expect(rows.map(({ keys }) => keys.join('+'))).toEqual(['latar_belakang+tujuan', 'dampak', 'dampak', 'pengukuran_dampak', 'penutup']);
  expect(rows.map(({ depth }) => depth)).toEqual([0, 0, 1, 1, 0]);
});

test('what was reached and what was promised never stand in one group', () => {
  const fact = (kind: Fact['kind'], value: string): Fact => ({ kind, value, quote: value, confidence: 0.9 });
  const groups = groupFacts([fact('target', '3 hari'), fact('result', '34 hari → 3 hari'), fact('amount', '15000')]);
  expect(groups.map(({ group, facts }) => [group, facts.map(({ kind }) => kind)])).toEqual([
    ['results', ['result']],
    ['targets', ['target']],
    ['others', ['amount']],
  ]);
});

test('the window and the core call the same text damaged', () => {
  const rules = JSON.parse(readFileSync('resources/vocabularies/text-damage.json', 'utf8')) as { needsOcrBelow: number };
  expect(needsOcrBelow).toBe(rules.needsOcrBelow);
  expect([undefined, 0.2, 0.8, 0.99].map(textQuality)).toEqual(['unknown', 'poor', 'fair', 'good']);
});
