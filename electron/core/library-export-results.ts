import type { LibraryApi } from '../contract/api';
import { gatherResults } from './export-results/gather';
import { mostRows, writeResults } from './export-results/write-results';
import type { LibraryParts } from './library-parts';

/** Lists of results as files for the office: the rows are those of the search, in its order. */
export function exportResultMethods(parts: LibraryParts, search: LibraryApi['search']): Pick<LibraryApi, 'exportResults'> {
  const { database, resources, now } = parts;
  return {
    exportResults: async ({ query, order, format, path, language }) => {
      const list = await gatherResults({
        search,
        reader: database.read,
        regions: resources.regions,
        words: await resources.resultWords(language),
        query: { query, ...(order && { order }) },
        most: mostRows[format],
        date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now()),
      });
      await writeResults(path, format, list);
      return list.rows.length;
    },
  };
}
