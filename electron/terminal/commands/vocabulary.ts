import { searchSchemas } from '../../contract/search-api';
import type { SearchVocabulary, VocabularyChange } from '../../contract/types';
import { WrongUsage, type CommandArguments } from '../arguments';
import type { Command } from '../context';
import type { Words } from '../words';

/** `rumah vocabulary`: synonyms and spellings that searches use; its verbs change those of this library. */
export const vocabularyCommand: Command = ({ given, withLibrary, words }) => {
  const [verb = 'list', ...rest] = given.words;
  if (verb === 'list') {
    if (rest.length > 0) throw new WrongUsage(rest.join(' '));
    return withLibrary('read', async (library) => answer(await library.searchVocabulary({}), words));
  }
  const change = checked(changeOf(verb, rest, given));
  return withLibrary('write', async (library) => answer(await library.changeSearchVocabulary({ change }), words));
};

function changeOf(verb: string, rest: readonly string[], given: CommandArguments): VocabularyChange {
  const [first = '', second = ''] = rest;
  if (verb === 'add-synonym' && rest.length > 0) {
    const also = given.values('also');
    return { kind: verb, words: rest, ...(also.length > 0 && { also }), ...(given.has('ambiguous') && { ambiguous: true }) };
  }
  if (verb === 'add-spelling' && rest.length === 2) return { kind: verb, written: first, standard: second };
  if ((verb === 'off' || verb === 'on' || verb === 'remove') && rest.length === 1) return { kind: verb, id: first };
  throw new WrongUsage(`vocabulary ${[verb, ...rest].join(' ')}`);
}

function checked(change: VocabularyChange): VocabularyChange {
  const result = searchSchemas.changeSearchVocabulary.safeParse({ change });
  if (!result.success) throw new WrongUsage(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return change;
}

function answer(vocabulary: SearchVocabulary, words: Words) {
  const state = ({ own, off }: { own: boolean; off: boolean }) =>
    [...(own ? [words.say('vocabulary-own')] : []), ...(off ? [words.say('vocabulary-off')] : [])].map((one) => `  (${one})`).join('');
  const synonyms = vocabulary.synonyms.map((row) => {
    const also = row.also.length > 0 ? ` → ${row.also.join(', ')}` : '';
    const ambiguous = row.ambiguous ? `  (${words.say('vocabulary-ambiguous')})` : '';
    return `${row.id.padEnd(8)} ${row.words.join(', ')}${also}${ambiguous}${state(row)}`;
  });
  const spellings = vocabulary.spellings.map((row) => `${row.written} = ${row.standard}${state(row)}`);
  const text = [
    words.say('vocabulary-synonyms', { n: synonyms.length }),
    ...synonyms,
    words.say('vocabulary-spellings', { n: spellings.length }),
    ...spellings,
  ];
  return { json: { synonyms: vocabulary.synonyms, spellings: vocabulary.spellings }, text: text.join('\n') };
}
