import { expect, test } from 'vitest';
import type { InnovationId, QueryPart, SearchVocabulary } from '../../../electron/contract/types';
import { togglePick } from '../../../renderer/search/picks';
import { proposalsFor } from '../../../renderer/search/use-other-ways';
import { queryOf, readModel, writeModel } from '../../../renderer/search/use-similar';

const word = (text: string, added: readonly string[] = []): QueryPart => ({
  ...{ kind: 'word' as const, start: 0, end: text.length, text, without: '' },
  added: added.map((one) => ({ kind: 'synonym' as const, of: text, text: one, without: '' })),
});
const row = { id: '1', words: ['lansia', 'lanjut usia'], also: ['jompo'], ambiguous: false, own: false, off: true };
const vocabulary: SearchVocabulary = { synonyms: [row], spellings: [] };

test('a search that found nothing proposes words that were not looked for yet', () => {
  expect(proposalsFor([word('Lansia')], vocabulary, (key) => key).map(({ words }) => words)).toEqual(['lanjut usia', 'jompo']);
  expect(proposalsFor([word('lansia', ['lanjut usia'])], vocabulary, (key) => key).map(({ words }) => words)).toEqual(['jompo']);
});

test('a word that is the name of a section is proposed as that section', () => {
  expect(proposalsFor([word('dampak')], undefined, (key) => (key === 'dampak' ? 'Dampak' : key))).toMatchObject([
    { kind: 'section', section: 'dampak', words: 'Dampak' },
  ]);
});

test('a fifth innovation is not picked, and picking again lets go', () => {
  const pick = (id: string) => ({ id: id as InnovationId, name: id });
  const four = ['a', 'b', 'c', 'd'].map(pick);
  expect(togglePick(four, pick('e'))).toEqual(four);
  expect(togglePick(four, pick('b')).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});

test('what others are to be like survives the address, and nonsense in it is nothing', () => {
  expect(readModel(writeModel({ text: ' jemput: bola ' }))).toEqual({ text: 'jemput: bola' });
  expect(readModel('document:1')).toEqual({ documentId: '1' });
  expect(['', 'document:', 'x:1'].map(readModel)).toEqual([undefined, undefined, undefined]);
});

test('the words that make documents alike become a query for any of them', () => {
  expect(queryOf(['posyandu', 'lanjut usia', 'SP4N-LAPOR!'])).toBe('posyandu atau "lanjut usia" atau "SP4N-LAPOR!"');
});
