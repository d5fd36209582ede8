import { LibraryError } from '../../../contract/errors';
import type { VocabularyChange } from '../../../contract/types';
import { listVocabulary, type OwnWords } from './query-vocabulary';
import { plain } from './term-forms';

/** A row of more words than this is a sentence, which nobody types. */
const MOST_WORDS_IN_ONE = 8;

/** The library's own words with one change; `vocabulary-unsuitable`, naming the word, where it would say nothing or is not there. */
export function changeOwnWords(own: OwnWords, change: VocabularyChange): OwnWords {
  if (change.kind === 'add-synonym') return { ...own, synonyms: [...own.synonyms, newSynonym(own, change)] };
  if (change.kind === 'add-spelling') return { ...own, spellings: [...own.spellings, newSpelling(own, change)] };
  const { id, kind } = change;
  const { synonyms, spellings } = listVocabulary(own);
  const row = synonyms.find((one) => one.id === id) ?? spellings.find(({ written }) => written === id);
  if (!row || (kind === 'remove' && !row.own)) throw unsuitable(id);
  const off = own.off.filter((one) => one !== id);
  if (kind === 'off') return { ...own, off: [...off, id] };
  if (kind === 'on') return { ...own, off };
  const isSynonym = own.synonyms.some((one) => one.id === id);
  return {
    ...own,
    off,
    ...(isSynonym
      ? { synonyms: own.synonyms.filter((one) => one.id !== id) }
      : { spellings: own.spellings.filter(({ written }) => written !== id) }),
  };
}

function unsuitable(word: string): LibraryError {
  return new LibraryError('vocabulary-unsuitable', { word });
}

type Adds<Kind> = Extract<VocabularyChange, { kind: Kind }>;

function newSynonym(own: OwnWords, change: Adds<'add-synonym'>): OwnWords['synonyms'][number] {
  const words = different(change.words);
  const also = different(change.also ?? []).filter((one) => !words.some((word) => plain(word) === plain(one)));
  const isAmbiguous = change.ambiguous === true;
  const [first = ''] = words;
  if (isAmbiguous ? also.length === 0 : words.length + also.length < 2) throw unsuitable(first);
  if (!isAmbiguous && listVocabulary(own).synonyms.some((row) => !row.off && !row.ambiguous && holds(row, words, also)))
    throw unsuitable(first);
  return { id: newId(own, first), words, ...(also.length > 0 && { also }), ...(isAmbiguous && { ambiguous: true }) };
}

/** Words that differ as they are looked for; one without a letter or number, or of very many words, is unsuitable. */
function different(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words) {
    const key = plain(word);
    if (key === '' || key.split(' ').length > MOST_WORDS_IN_ONE) throw unsuitable(word);
    if (!found.has(key)) found.set(key, word.trim());
  }
  return [...found.values()];
}

function holds(
  row: { readonly words: readonly string[]; readonly also: readonly string[] },
  words: readonly string[],
  also: readonly string[],
): boolean {
  const twoWay = new Set(row.words.map(plain));
  const all = new Set([...twoWay, ...row.also.map(plain)]);
  return words.every((word) => twoWay.has(plain(word))) && also.every((word) => all.has(plain(word)));
}

function newId(own: OwnWords, word: string): string {
  const base = `own-${plain(word).replaceAll(' ', '-')}`;
  const taken = new Set(own.synonyms.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

function newSpelling(own: OwnWords, { written, standard }: Adds<'add-spelling'>): OwnWords['spellings'][number] {
  const [one = '', other = ''] = [plain(written), plain(standard)];
  if (one === '' || other === '' || one === other) throw unsuitable(written);
  if (listVocabulary(own).spellings.some((row) => plain(row.written) === one)) throw unsuitable(written);
  return { written: one, standard: standard.trim() };
}
