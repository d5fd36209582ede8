import { z } from 'zod';
import spellingData from '../../../../resources/vocabularies/spellings.json';
import synonymData from '../../../../resources/vocabularies/synonyms.json';
import type { AddedTerm, SearchVocabulary } from '../../../contract/types';
import { isAcronym, plain } from './term-forms';

const word = z.string().trim().min(1).max(200);

const synonymRow = z.strictObject({
  id: word,
  words: z.array(word).min(1).max(100),
  also: z.array(word).max(100).optional(),
  ambiguous: z.boolean().optional(),
});

const spellingRow = z.strictObject({ written: word, standard: word });

/** A library's own words as its file keeps them. */
export const ownWordsSchema = z.strictObject({
  version: z.literal(1),
  synonyms: z.array(synonymRow).max(5000),
  spellings: z.array(spellingRow).max(5000),
  /** Ids of rows, of either kind, that are switched off. */
  off: z.array(word).max(10_000),
});
export type OwnWords = z.infer<typeof ownWordsSchema>;

export const noOwnWords: OwnWords = { version: 1, synonyms: [], spellings: [], off: [] };

const synonymsFile = z.strictObject({ version: z.literal(1), about: z.string(), rows: z.array(synonymRow) });

const spellingsFile = z.strictObject({
  version: z.literal(1),
  about: z.string(),
  affixes: z.strictObject({ before: z.array(word), after: z.array(word), shortest: z.int() }),
  rows: z.array(spellingRow),
});

const program = { synonyms: synonymsFile.parse(synonymData).rows, ...spellingsFile.parse(spellingData) };
const before = new Set(['', ...program.affixes.before]);
const after = new Set(['', ...program.affixes.after]);

/** Something to look for besides, and why. */
export interface Addition {
  readonly kind: AddedTerm['kind'];
  readonly text: string;
}

/** Synonyms and spellings made ready for queries. Words are given as the index writes them, one space between. */
export interface QueryVocabulary {
  /** What these words also find; none where they are ambiguous or not known. */
  additions(words: string): readonly Addition[];
  /** What an ambiguous word may mean. */
  meanings(words: string): readonly string[];
  /** The words that would be looked for to mean `meaning`: itself and what is its synonym. */
  alternatives(meaning: string): readonly string[];
  /** How one word is spelled otherwise. */
  spellings(surface: string): readonly Addition[];
  /** The most words that a row of several words has. */
  readonly longest: number;
}

/** The program's words and the library's own, as a librarian sees them. */
export function listVocabulary(own: OwnWords): SearchVocabulary {
  const off = new Set(own.off);
  const synonym = (isOwn: boolean) => (row: OwnWords['synonyms'][number]) => ({
    ...{ id: row.id, words: row.words, also: row.also ?? [], ambiguous: row.ambiguous ?? false, own: isOwn, off: off.has(row.id) },
  });
  const spelling = (isOwn: boolean) => (row: OwnWords['spellings'][number]) => ({ ...row, own: isOwn, off: off.has(row.written) });
  return {
    synonyms: [...own.synonyms.map(synonym(true)), ...program.synonyms.map(synonym(false))],
    spellings: [...own.spellings.map(spelling(true)), ...program.rows.map(spelling(false))],
  };
}

/** Makes the vocabulary that queries use out of the program's words and the library's own. */
export function queryVocabulary(own: OwnWords = noOwnWords): QueryVocabulary {
  const { synonyms, spellings } = listVocabulary(own);
  const rows = synonyms.filter(({ off }) => !off);
  const spelled = spellings
    .filter(({ off }) => !off)
    .map((row) => ({ ...row, written: plain(row.written), standard: plain(row.standard) }));
  const meanings = ambiguousWords(rows);
  const additions = additionsOf(rows, spelled, (words) => meanings.has(words));
  return {
    additions: (words) => (meanings.has(words) ? [] : (additions.get(words) ?? [])),
    meanings: (words) => meanings.get(words) ?? [],
    alternatives: (meaning) => [meaning, ...(additions.get(plain(meaning)) ?? []).map(({ text }) => text)],
    spellings: (surface) => otherSpellings(surface, spelled),
    longest: Math.max(1, ...[...additions.keys(), ...meanings.keys()].map((words) => words.split(' ').length)),
  };
}

type Rows = SearchVocabulary['synonyms'];

/** A librarian who gives an ambiguous word a plain row of her own has decided what it means. */
function ambiguousWords(rows: Rows): ReadonlyMap<string, readonly string[]> {
  const decided = new Set(rows.filter(({ own, ambiguous }) => own && !ambiguous).flatMap(({ words }) => words.map(plain)));
  const found = new Map<string, string[]>();
  for (const { words, also } of rows.filter(({ ambiguous }) => ambiguous)) {
    for (const key of words.map(plain).filter((one) => !decided.has(one)))
      found.set(key, [...new Set([...(found.get(key) ?? []), ...also])]);
  }
  return found;
}

function additionsOf(
  rows: Rows,
  spelled: SearchVocabulary['spellings'],
  isAmbiguous: (words: string) => boolean,
): ReadonlyMap<string, readonly Addition[]> {
  const found = new Map<string, Map<string, Addition>>();
  const add = (from: string, text: string, kind: Addition['kind']): void => {
    const [key, to] = [plain(from), plain(text)];
    if (key === to || key === '' || to === '' || isAmbiguous(to)) return;
    const known = found.get(key) ?? new Map<string, Addition>();
    if (!known.has(to)) known.set(to, { kind, text });
    found.set(key, known);
  };
  for (const { written, standard } of spelled) {
    add(written, standard, 'spelling');
    add(standard, written, 'spelling');
  }
  for (const { words, also } of rows.filter(({ ambiguous }) => !ambiguous)) {
    for (const one of words) for (const other of [...words, ...also]) add(one, other, kindOf(one, other));
  }
  return new Map([...found].map(([key, additions]) => [key, [...additions.values()]]));
}

function kindOf(one: string, other: string): Addition['kind'] {
  return isAcronym(one) || isAcronym(other) ? 'acronym' : 'synonym';
}

/** The same word with its root in the other spelling: perijinan, perizinan. */
function otherSpellings(surface: string, rows: SearchVocabulary['spellings']): readonly Addition[] {
  const found = new Set<string>();
  for (const { written, standard } of rows) {
    for (const [here, there] of [
      [written, standard],
      [standard, written],
    ] as const) {
      const at = here.length < program.affixes.shortest ? -1 : surface.indexOf(here);
      if (at < 0 || !before.has(surface.slice(0, at)) || !after.has(surface.slice(at + here.length))) continue;
      found.add(surface.slice(0, at) + there + surface.slice(at + here.length));
    }
  }
  found.delete(surface);
  return [...found].map((text) => ({ kind: 'spelling', text }));
}
