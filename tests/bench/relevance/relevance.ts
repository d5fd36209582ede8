import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchHit } from '../../../electron/contract/types';
import { openLibrary } from '../../../electron/core/library';
import type { Library } from '../../../electron/core/library-parts';
import { loadSamples } from '../../../electron/core/samples';
import { extractHostHere } from '../../core/extract-host-here';
import { resources } from '../../core/temporary';
import { trueDocuments } from '../../fixtures/recognition/documents';
import { asWord } from '../../fixtures/recognition/formats';
import { judgedQueries, judgedThings, type JudgedQuery, type JudgedThing } from './judged-set';
import { mean, ndcgAt10, recallAt20 } from './measures';

/** How one query did. */
export interface Outcome {
  readonly judged: JudgedQuery;
  /** Keys of the hits as they stand on the screen: innovations, then documents. */
  readonly found: readonly string[];
  readonly ndcg: number;
  /** Innovations and documents each judged as a list of their own. */
  readonly ndcgApart: number;
  readonly recall: number;
  /** The same after what the answer offers was taken: its spellings, and where nothing was found the first query that asks for less. */
  readonly offered: { readonly ndcg: number; readonly recall: number };
}

/** Below this a query is named. */
const poor = 0.6;

/** Imports the judged documents into a library of its own, asks all queries and gives the figures as lines; `misses` names what was wanted and not found. */
export async function benchRelevance(misses: boolean): Promise<string[]> {
  const outcomes = await judge();
  const kinds = [...new Set(outcomes.map(({ judged }) => judged.kind))];
  const rows = kinds.map((kind) =>
    figures(
      kind,
      outcomes.filter(({ judged }) => judged.kind === kind),
    ),
  );
  const low = outcomes.filter(({ ndcg }) => ndcg < poor).sort((a, b) => a.ndcg - b.ndcg || a.judged.query.localeCompare(b.judged.query));
  return [
    `Relevance: ${outcomes.length} judged queries over ${judgedThings().length} innovations and documents`,
    'kind        queries   nDCG@10   each list   recall@20',
    ...rows,
    figures('all', outcomes),
    ...offeredLines(outcomes),
    '',
    `below ${poor.toFixed(2)} nDCG@10: ${low.length}`,
    ...low.flatMap((outcome) => [lowLine(outcome), ...(misses ? missLines(outcome) : [])]),
  ];
}

async function judge(): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rumah-relevance-'));
  const things = judgedThings();
  const create = { name: 'Relevance' };
  const options = { mode: 'write', resources, extractHost: extractHostHere, now: () => new Date('2026-01-02T03:04:05Z') } as const;
  const library = await openLibrary({ ...options, folder: join(folder, 'library'), create });
  try {
    const keys = await fill(library, things, join(folder, 'files'));
    const outcomes: Outcome[] = [];
    for (const judged of judgedQueries(things)) outcomes.push(await ask(library, judged, keys));
    return outcomes;
  } finally {
    await library.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The samples as the program offers them, the fixtures as Word files; gives the key of each id. */
async function fill(library: Library, things: readonly JudgedThing[], files: string): Promise<ReadonlyMap<string, string>> {
  await loadSamples(library, join(resources, 'samples'));
  const folder = await mkdtemp(`${files}-`);
  const names = new Map<string, string>();
  for (const half of ['seen', 'unseen'] as const) {
    for (const [index, document] of trueDocuments(half).entries()) {
      const name = `naskah ${half === 'seen' ? index + 1 : index + 21}.docx`; // a name that answers nothing
      names.set(name, document.name);
      await writeFile(join(folder, name), await asWord(document));
    }
  }
  await library.importPaths({ paths: [folder] });
  const byName = new Map(things.map(({ from, name, key }) => [`${from} ${name}`, key]));
  const keys = new Map<string, string>();
  const know = (id: string, name: string) => keys.set(id, byName.get(name) ?? missing(name));
  for (const { id, name } of await library.innovations({})) know(id, `innovation ${name}`);
  for (const { id, fileName } of await library.documents({})) {
    const fixture = names.get(fileName);
    know(id, fixture === undefined ? `sample ${fileName}` : `fixture ${fixture}`);
  }
  if (keys.size !== things.length) throw new Error(`${keys.size} things are in the library, ${things.length} in documents.txt`);
  return keys;
}

function missing(name: string): never {
  throw new Error(`documents.txt does not name ${name}`);
}

async function ask(library: Library, judged: JudgedQuery, keys: ReadonlyMap<string, string>): Promise<Outcome> {
  const { hits } = await library.search({ query: judged.query, limit: 100 });
  const found = hits.map((hit) => keys.get(idOf(hit)) ?? '');
  const grade = (key: string) => judged.grades.get(key) ?? 0;
  const ideal = [...judged.grades.values()];
  const measured = (list: readonly string[]) => ({ ndcg: ndcgAt10(list.map(grade), ideal), recall: recallAt20(list.map(grade), ideal) });
  const again = (await followed(library, judged.query)).map((hit) => keys.get(idOf(hit)) ?? '');
  return { judged, found, ...measured(found), ndcgApart: apart(judged, hits, keys), offered: measured(again) };
}

/** Takes the first spelling that is offered, word after word, then the first query that asks for less. */
async function followed(library: Library, query: string, most = 3): Promise<readonly SearchHit[]> {
  const { hits, suggestions = [], looser = [] } = await library.search({ query, limit: 100 });
  const next = suggestions[0] ?? (hits.length === 0 ? looser[0] : undefined);
  return next && most > 0 ? followed(library, next.query, most - 1) : hits;
}

function idOf({ innovationId, documentId }: SearchHit): string {
  return innovationId ?? documentId ?? '';
}

/** The screen puts innovations first, whatever they are worth; this tells how well each of its two lists is ordered. */
function apart({ grades }: JudgedQuery, hits: readonly SearchHit[], keys: ReadonlyMap<string, string>): number {
  const innovations = new Set(judgedThings().flatMap(({ key, from }) => (from === 'innovation' ? [key] : [])));
  const shares = [true, false].flatMap((isInnovation) => {
    const ideal = [...grades].flatMap(([key, grade]) => (innovations.has(key) === isInnovation ? [grade] : []));
    if (ideal.length === 0) return [];
    const list = hits.filter(({ innovationId }) => (innovationId !== undefined) === isInnovation);
    return [
      ndcgAt10(
        list.map((hit) => grades.get(keys.get(idOf(hit)) ?? '') ?? 0),
        ideal,
      ),
    ];
  });
  return mean(shares);
}

function figures(name: string, outcomes: readonly Outcome[]): string {
  const values = [outcomes.map(({ ndcg }) => ndcg), outcomes.map(({ ndcgApart }) => ndcgApart), outcomes.map(({ recall }) => recall)];
  const [ndcg = '', each = '', recall = ''] = values.map((list) => mean(list).toFixed(3));
  return `${name.padEnd(12)}${String(outcomes.length).padStart(7)}${ndcg.padStart(10)}${each.padStart(12)}${recall.padStart(12)}`;
}

function offeredLines(outcomes: readonly Outcome[]): string[] {
  const line = (name: string, some: readonly Outcome[]) => {
    const [ndcg = '', recall = ''] = [some.map(({ offered }) => offered.ndcg), some.map(({ offered }) => offered.recall)].map((list) =>
      mean(list).toFixed(3),
    );
    return `${name.padEnd(12)}${String(some.length).padStart(7)}${ndcg.padStart(10)}${recall.padStart(24)}`;
  };
  const ofKind = (kind: string) => outcomes.filter(({ judged }) => judged.kind === kind);
  const head = 'with the spellings and looser queries that the answer offers:';
  return [head, line('misspelt', ofKind('misspelt')), line('question', ofKind('question')), line('all', outcomes)];
}

function lowLine({ judged, ndcg, recall, found }: Outcome): string {
  return `  ${ndcg.toFixed(2)}  recall ${recall.toFixed(2)}  ${String(found.length).padStart(3)} hits  ${judged.kind.padEnd(9)} ${judged.query}`;
}

function missLines({ judged, found }: Outcome): string[] {
  const wanted = [...judged.grades].filter(([key, grade]) => grade > 1 && !found.slice(0, 10).includes(key)).map(([key]) => key);
  return [
    ...(wanted.length > 0 ? [`          wanted: ${wanted.join(' ')}`] : []),
    ...(found.length > 0 ? [`          found:  ${found.slice(0, 10).join(' ')}`] : []),
  ];
}
