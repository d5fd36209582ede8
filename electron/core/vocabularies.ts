import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPrivacyVocabulary, type PrivacyVocabulary } from './privacy/vocabulary';
import { knowWords, type KnowsWord } from './quality/known-words';
import { readDamageRules, readWordLists, type DamageRules } from './quality/word-lists';
import { loadVocabulary, type Vocabulary } from './recognition/vocabulary';
import { roots } from './search/language/roots';
import { readNameVocabulary, type NameVocabulary } from './similarity/name-vocabulary';

/** What documents are looked through with: headings and words of facts, forms of personal data, known words. */
export interface Vocabularies {
  readonly recognition: Vocabulary;
  readonly privacy: PrivacyVocabulary;
  readonly knows: KnowsWord;
  readonly damage: DamageRules;
  readonly names: NameVocabulary;
}

/** Reads and checks the vocabularies in `folder` (`resources/vocabularies`); a file that is not as agreed is an error. */
export async function loadVocabularies(folder: string): Promise<Vocabularies> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const damage = readDamageRules(await read('text-damage'));
  return {
    recognition: await loadVocabulary(folder),
    privacy: readPrivacyVocabulary(await read('personal-data')),
    knows: knowWords(readWordLists(await read('known-words')), damage, roots),
    damage,
    names: readNameVocabulary(await read('same-innovation')),
  };
}
