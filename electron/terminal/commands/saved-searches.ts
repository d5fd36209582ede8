import { searchSchemas } from '../../contract/search-api';
import type { SavedSearch, SavedSearchId } from '../../contract/types';
import { WrongUsage } from '../arguments';
import type { Command, CommandResult } from '../context';
import type { Words } from '../words';

/** `rumah searches`: what the office keeps an eye on; `save`, `remove` and `seen` change the list. */
export const searchesCommand: Command = async ({ given, withLibrary, words }) => {
  const [verb, first = '', ...rest] = given.words;
  if (verb === undefined) return withLibrary('read', async (library) => listed(await library.savedSearches({}), words));
  if (verb === 'save' && rest.length > 0) {
    const { data } = searchSchemas.saveSearch.safeParse({ name: first, query: rest.join(' ') });
    if (!data) throw new WrongUsage(`searches save ${first}`);
    return withLibrary('write', async (library) => {
      const search = await library.saveSearch(data);
      return { json: { search }, text: line(search, words) };
    });
  }
  if ((verb !== 'remove' && verb !== 'seen') || first === '' || rest.length > 0) throw new WrongUsage(`searches ${given.words.join(' ')}`);
  return withLibrary('write', async (library) => {
    const id = { id: first as SavedSearchId };
    await (verb === 'remove' ? library.removeSearch(id) : library.markSearchSeen(id));
    return listed(await library.savedSearches({}), words);
  });
};

function listed(searches: readonly SavedSearch[], words: Words): CommandResult {
  return { json: { searches }, text: searches.map((search) => line(search, words)).join('\n') || words.say('no-searches') };
}

function line({ id, name, query, total, totalNew }: SavedSearch, words: Words): string {
  return `${id}  ${words.say('saved-search', { name, query, total, totalNew })}`;
}
