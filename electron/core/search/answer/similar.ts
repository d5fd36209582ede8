import stopWords from '../../../../resources/vocabularies/stop-words.json';
import { LibraryError } from '../../../contract/errors';
import type { DocumentId, InnovationId, Language, SimilarPage } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { getInnovation } from '../../records/innovations';
import { readBlockTexts } from '../index/document-texts';
import { entryOfDocument, entryOfInnovation, isInnovationEntry } from '../index/entries';
import { readHits } from './hits';
import { rootSign } from '../index/index-columns';
import { recordTexts } from '../index/index-innovations';
import { indexWords } from '../index/index-words';
import { findMatches } from './matches';
import { pageOfHits, type PlacedHit } from './page-of-hits';
import type { Query, Term } from '../query/query-types';
import { startScoring } from './scores';
import type { SearchPlace } from './search';

export interface SimilarRequest {
  readonly documentId?: DocumentId | undefined;
  readonly innovationId?: InnovationId | undefined;
  readonly text?: string | undefined;
  readonly limit?: number | undefined;
}

/** What is compared, and what must not answer: itself, its versions, its own innovations or documents. */
interface Model {
  readonly texts: readonly string[];
  readonly language: Language;
  readonly itself: ReadonlySet<number>;
}

const tellingWords = 10;
const mostLookedUp = 60;
/** A word in more than this share of all entries tells nothing. */
const commonFrom = 0.2;
const stops: ReadonlySet<string> = new Set(stopWords.words);

/** What is like a document, an innovation or a piece of text: what shares its most telling words. */
export async function findSimilar(place: SearchPlace, request: SimilarRequest): Promise<SimilarPage> {
  const { database, index, ranking, store, gone } = place;
  const limit = request.limit ?? 10;
  const model = await modelOf(database.read, store.innovationsOf, store.documentsOf, request);
  const telling = await tellingRoots(index, store.size(), model);
  if (telling.length === 0) return { words: [], hits: [] };
  const terms = telling.map(({ root }): Term => ({ words: [root], forms: [root], prefix: false }));
  const query: Query = { groups: [terms], excluded: [], filters: [], sections: [], allVersions: false };
  const scoring = startScoring({ ranking, store }, query);
  const matches = await findMatches(query, { index, store, gone, includeOlder: false });
  const some = limit + model.itself.size;
  const scores = await scoring.of(matches);
  const page = (offset: number) => pageOfHits({ store, matches, scores }, { order: 'relevance', offset, limit: some });
  const placed: PlacedHit[] = [...page(0), ...page(matches.innovations.length)];
  const others = new Map(placed.filter(({ entry }) => !model.itself.has(entry)).map((hit) => [hit.entry, hit]));
  const best = [...others.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  return { words: telling.map(({ written }) => written), hits: await readHits(database.read, store, query, best) };
}

async function modelOf(
  reader: Reader,
  innovationsOf: (entry: number) => readonly number[],
  documentsOf: (entry: number) => readonly number[],
  { documentId, innovationId, text }: SimilarRequest,
): Promise<Model> {
  if (text !== undefined) return { texts: [text], language: 'und', itself: new Set() };
  if (documentId !== undefined) {
    const versions = await reader.all<{ number: number; id: DocumentId; language: Language }>(
      `SELECT number, id, language FROM document WHERE id = ?1 OR coalesce(version_of, id) = (SELECT coalesce(version_of, id) FROM document WHERE id = ?1)`,
      [documentId],
    );
    const own = versions.find(({ id }) => id === documentId);
    if (!own) throw new LibraryError('document-not-found', { id: documentId });
    const texts = (await readBlockTexts(reader, [own.number])).get(own.number) ?? [];
    const entries = versions.map(({ number }) => entryOfDocument(number));
    return {
      texts: texts.map((block) => block.text),
      language: own.language,
      itself: new Set([...entries, ...entries.flatMap(innovationsOf)]),
    };
  }
  return modelOfInnovation(reader, documentsOf, innovationId ?? ('' as InnovationId));
}

/** A record without texts of its own is compared by its documents. */
async function modelOfInnovation(reader: Reader, documentsOf: (entry: number) => readonly number[], id: InnovationId): Promise<Model> {
  const record = await getInnovation(reader, id);
  const row = await reader.get<{ number: number }>('SELECT number FROM innovation WHERE id = ?', [id]);
  const entry = entryOfInnovation(row?.number ?? 0);
  const documents = documentsOf(entry);
  const itself = new Set([entry, ...documents]);
  const texts = [record.expansion ?? '', ...record.tags, ...recordTexts.map((field) => record[field] ?? '')].filter((text) => text !== '');
  if (texts.join(' ').length > 300 || documents.length === 0) return { texts, language: 'id', itself };
  const blocks = await readBlockTexts(
    reader,
    documents
      .slice(0, 3)
      .filter((each) => !isInnovationEntry(each))
      .map((each) => each / 2),
  );
  return { texts: [...texts, ...[...blocks.values()].flat().map(({ text }) => text)], language: 'id', itself };
}

interface Telling {
  readonly root: string;
  /** As it stands in the text most often. */
  readonly written: string;
}

async function tellingRoots(index: Reader, size: number, { texts, language }: Model): Promise<Telling[]> {
  const counts = countRoots(texts, language);
  const frequent = [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, mostLookedUp);
  const entries = await entriesWith(
    index,
    frequent.map(([root]) => root),
  );
  const worth = ([root, { count }]: (typeof frequent)[number]) => {
    const having = entries.get(root) ?? 1;
    return having > Math.max(3, size * commonFrom) ? 0 : (1 + Math.log(count)) * Math.log((size + 1) / having);
  };
  return frequent
    .map((each) => ({ root: each[0], written: mostOf(each[1].surfaces), worth: worth(each) }))
    .filter((each) => each.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, tellingWords);
}

interface Count {
  count: number;
  readonly surfaces: Map<string, number>;
}

function countRoots(texts: readonly string[], language: Language): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const text of texts) {
    for (const { root, surface } of indexWords(text, language).words) {
      if (root.length < 3 || stops.has(root) || stops.has(surface) || !/\p{L}/u.test(root)) continue;
      const known: Count = counts.get(root) ?? { count: 0, surfaces: new Map<string, number>() };
      known.count += 1;
      known.surfaces.set(surface, (known.surfaces.get(surface) ?? 0) + 1);
      counts.set(root, known);
    }
  }
  return counts;
}

function mostOf(surfaces: ReadonlyMap<string, number>): string {
  return [...surfaces].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const counting = 'SELECT term, entries FROM term WHERE term IN (SELECT value FROM json_each(?))';
const countingAtOnce = 'SELECT term, doc AS entries FROM json_each(?) AS wanted JOIN word_count ON word_count.term = wanted.value';

/** Entries by root, of the counts made in quiet moments; where there are none yet, counted now. */
async function entriesWith(index: Reader, roots: readonly string[]): Promise<Map<string, number>> {
  const wanted = JSON.stringify(roots.flatMap((root) => [root, rootSign + root]));
  let rows = await index.all<{ term: string; entries: number }>(counting, [wanted]);
  if (rows.length === 0) rows = await index.all(countingAtOnce, [wanted]);
  const entries = new Map<string, number>();
  for (const { term, entries: count } of rows) {
    const root = term.startsWith(rootSign) ? term.slice(rootSign.length) : term;
    entries.set(root, Math.max(entries.get(root) ?? 0, count));
  }
  return entries;
}
