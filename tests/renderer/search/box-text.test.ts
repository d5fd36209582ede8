import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QueryPart } from '../../../electron/contract/types';
import { chipsOf, joinQuery, shownInBox, splitQuery } from '../../../renderer/search/box-text';

function filter(query: string, text: string): QueryPart {
  const start = query.indexOf(text);
  return { kind: 'filter', start, end: start + text.length, text, field: 'year', added: [], without: query.replace(text, '').trim() };
}

const query = 'jemput tahun:2021..2023 bola punya:biaya';
const understood = { query, parts: [filter(query, 'punya:biaya'), filter(query, 'tahun:2021..2023')] };

test('the box holds the words of a query and the chips its filters, in the order they were written', () => {
  expect(splitQuery(understood)).toEqual({ text: 'jemput bola', kept: ['tahun:2021..2023', 'punya:biaya'] });
});

test('typing on keeps the filters, and what is typed stays last', () => {
  expect(joinQuery({ text: 'jemput bola lan', kept: ['tahun:2021..2023'] })).toBe('tahun:2021..2023 jemput bola lan');
  expect(joinQuery({ text: 'jemput ', kept: [] })).toBe('jemput ');
  expect(joinQuery({ text: ' ', kept: ['punya:biaya'] })).toBe('punya:biaya');
});

test('an open quotation mark in the box cannot swallow a chip', () => {
  const joined = joinQuery({ text: '"jemput', kept: ['punya:biaya'] });
  expect(joined.indexOf('punya:biaya')).toBeLessThan(joined.indexOf('"'));
});

test('no word is lost between the query and the box, whatever is typed around filters', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const pieces = fc.array(fc.record({ text: word, isFilter: fc.boolean() }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pieces, (all) => {
      let at = 0;
      const parts: QueryPart[] = [];
      for (const { text, isFilter } of all) {
        if (isFilter) parts.push({ kind: 'filter', start: at, end: at + text.length, text, added: [], without: '' });
        at += text.length + 1;
      }
      const typed = all.map(({ text }) => text).join(' ');
      const again = joinQuery(splitQuery({ query: typed, parts }));
      expect(again.split(' ').toSorted()).toEqual(typed.split(' ').toSorted());
    }),
  );
});

test('while somebody types, the box shows what she typed, filters and all', () => {
  const draft = { text: 'jemput tahun:2024', kept: ['punya:biaya'], settled: false };
  expect(shownInBox(query, understood, draft)).toEqual(draft);
});

test('once she is done, the filters leave the box as soon as the query is understood', () => {
  const typed = { text: query, kept: [], settled: true };
  expect(shownInBox(query, undefined, typed).text).toBe(query);
  expect(shownInBox(query, understood, typed).text).toBe('jemput bola');
});

test('a filter that was added by a click never flashes up as text in the box', () => {
  expect(shownInBox('jemput bola wilayah:3508', { query: 'jemput bola', parts: [] }, undefined)).toEqual({
    text: 'jemput bola',
    kept: ['wilayah:3508'],
  });
  expect(shownInBox(`${query} wilayah:3508`, { query: 'posyandu', parts: [] }, undefined).kept).toEqual([]);
});

test('a filter that is being typed in the box is no chip at the same time', () => {
  const draft = { text: 'jemput bola punya:biaya', kept: ['tahun:2021..2023'], settled: false };
  expect(chipsOf(understood, draft).map(({ text }) => text)).toEqual(['tahun:2021..2023']);
  expect(chipsOf(understood, undefined)).toHaveLength(2);
  expect(chipsOf(understood, { ...draft, settled: true })).toHaveLength(2);
});

test('a synonym that was left out is a chip, so that the box keeps the words alone', () => {
  const typed = 'lansia -sinonim:"lanjut usia"';
  const part = { kind: 'ignored' as const, start: 7, text: typed.slice(7), added: [], without: 'lansia' };
  expect(splitQuery({ query: typed, parts: [{ ...part, end: typed.length, excluded: true }] })).toEqual({
    text: 'lansia',
    kept: ['-sinonim:"lanjut usia"'],
  });
  expect(splitQuery({ query: 'lansia ;', parts: [{ ...part, end: 8 }] }).text).toBe('lansia ;');
});
