import { LibraryError } from '../../contract/errors';
import type { DocumentId, InnovationId } from '../../contract/types';
import type { Library } from '../../core/library-parts';
import { WrongUsage } from '../arguments';
import type { Command } from '../context';
import { hitJson, hitLines } from '../search-text';
import { whole } from './search';

/** `rumah suggest PREFIX`: names, titles and words that begin so. */
export const suggestCommand: Command = ({ given, withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const limit = whole(given, 'limit', 1, 50);
    const suggestions = await library.suggest({ text: given.words.join(' '), ...(limit !== undefined && { limit }) });
    const lines = suggestions.map(({ kind, label, value }) =>
      `${words.say(`suggestion.${kind}`).padEnd(18)} ${label}  ${value === label ? '' : value}`.trimEnd(),
    );
    return { json: { suggestions }, text: lines.join('\n') || words.say('no-suggestions') };
  });

/** `rumah similar ID` or `--text TEXT`: what is like a document, an innovation or a piece of text. */
export const similarCommand: Command = ({ given, withLibrary, words }) => {
  const [id] = given.words;
  const text = given.value('text');
  if ((id === undefined) === (text === undefined) || text?.trim() === '') throw new WrongUsage('ID | --text');
  const limit = whole(given, 'limit', 1, 50);
  return withLibrary('read', async (library) => {
    const like = id === undefined ? { text: text ?? '' } : await named(library, id);
    const page = await library.similar({ ...like, ...(limit !== undefined && { limit }) });
    const lines = [words.say('similar-words', { words: page.words.join(', ') }), ...page.hits.flatMap((hit) => hitLines(hit, words))];
    return { json: { words: page.words, hits: page.hits.map(hitJson) }, text: lines.join('\n') };
  });
};

/** Ids of innovations and of documents look alike. */
async function named(library: Library, id: string): Promise<{ innovationId: InnovationId } | { documentId: DocumentId }> {
  try {
    await library.innovation({ id: id as InnovationId });
    return { innovationId: id as InnovationId };
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'innovation-not-found') return { documentId: id as DocumentId };
    throw error;
  }
}
