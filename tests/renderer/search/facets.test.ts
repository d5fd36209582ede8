import { expect, test } from 'vitest';
import type { Facet, QueryPart } from '../../../electron/contract/types';
import {
  chosenOf,
  clickedRange,
  isInRange,
  listedValues,
  rangeOf,
  toggled,
  valuesOfRange,
  yearBars,
} from '../../../renderer/search/facets';
import { yearWords } from '../../../renderer/search/use-facet-label';

const value = (name: string, count: number, chosen = false) => ({ value: name, label: name, count, chosen });
const years: Facet = { field: 'year', values: [value('2021', 3), value('2019', 1), value('2024', 7)] };

test('values stand by their numbers, and what is chosen is shown however few results it has', () => {
  const values = [value('a', 1), value('b', 9), value('c', 4), value('d', 0)];
  expect(listedValues(values, [], 2).map((one) => one.value)).toEqual(['b', 'c']);
  expect(listedValues(values, ['a'], 2).map((one) => one.value)).toEqual(['b', 'c', 'a']);
  expect(listedValues(values, ['d', 'gone'], 9).map((one) => one.value)).toEqual(['b', 'c', 'a', 'd', 'gone']);
});

test('what is chosen is read from the query, but not what must not be', () => {
  const part = (text: string, excluded?: true): QueryPart => ({
    ...{ kind: 'filter' as const, start: 0, end: 1, text, field: 'year' as const, values: [text], added: [], without: '' },
    ...(excluded && { excluded }),
  });
  expect(chosenOf(years, [part('2021..2023'), part('2019', true)])).toEqual(['2021..2023']);
  expect(chosenOf({ field: 'has', values: [value('sop', 2, true), value('cost', 1)] }, [])).toEqual(['sop']);
});

test('each year between the first and the last has a bar', () => {
  expect(yearBars(years)).toEqual([
    { year: 2019, count: 1 },
    { year: 2020, count: 0 },
    { year: 2021, count: 3 },
    { year: 2022, count: 0 },
    { year: 2023, count: 0 },
    { year: 2024, count: 7 },
  ]);
  expect(yearBars({ field: 'year', values: [value('unknown', 3)] })).toEqual([]);
});

test('a range of years is read and written in every form', () => {
  const forms = [['2021..2023'], ['2021..'], ['..2023'], ['2021']];
  expect(forms.map((form) => valuesOfRange(rangeOf(form) ?? {}))).toEqual(forms);
  expect(rangeOf(['2019', '2021..2023'])).toEqual({ from: 2019, to: 2023 });
  expect(rangeOf([])).toBeUndefined();
  expect(valuesOfRange({})).toEqual([]);
  expect(valuesOfRange({ from: 2024, to: 2021 })).toEqual(['2021..2024']);
  expect(['2021..2023', '2021..', '..2023', '2021'].map(yearWords)).toEqual(['2021–2023', '≥ 2021', '≤ 2023', '2021']);
});

test('a click on a bar chooses its year, a second click lets go, Shift extends', () => {
  const one = clickedRange(2022, undefined, false);
  expect(one).toEqual({ from: 2022, to: 2022 });
  expect(clickedRange(2022, one, false)).toEqual({});
  expect(clickedRange(2024, one, true)).toEqual({ from: 2022, to: 2024 });
  expect([2021, 2023, 2025].map((year) => isInRange(year, { from: 2022, to: 2024 }))).toEqual([false, true, false]);
});

test('a value is chosen and let go again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
