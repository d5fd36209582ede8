import { Index } from 'flexsearch';
import type { Region, Suggestion } from '../../contract/types';
import type { Reader } from '../database/types';
import { splitWords } from './words';

/** Type-ahead over names and titles, held in memory. */
export interface Suggestions {
  /** At most `limit` suggestions whose words begin with the words typed, best first. */
  suggest(text: string, limit: number): Promise<Suggestion[]>;
  /** What was loaded is out of date: the next question loads again. */
  forget(): void;
}

/** A suggestion with the other words that lead to it, such as a name's expansion. */
export interface Suggestable extends Suggestion {
  readonly also?: string;
}

interface Loaded {
  readonly index: Index;
  readonly items: readonly Suggestable[];
}

const KINDS: Readonly<Record<Suggestion['kind'], number>> = { innovation: 0, region: 1, agency: 2, tag: 3, document: 4 };
const AT_A_TIME = 500;
const MOST_CANDIDATES = 200;

/** Builds the type-ahead from `load` when it is first asked for, in small steps so that nothing else waits. */
export function createSuggestions(load: () => Promise<readonly Suggestable[]>): Suggestions {
  let loaded: Promise<Loaded> | undefined;
  return {
    suggest: async (text, limit) => {
      const words = splitWords(text).map(({ surface }) => surface);
      if (words.length === 0) return [];
      loaded ??= build(load).catch((error: unknown) => {
        loaded = undefined;
        throw error;
      });
      return choose(await loaded, words, limit);
    },
    forget: () => {
      loaded = undefined;
    },
  };
}

async function build(load: () => Promise<readonly Suggestable[]>): Promise<Loaded> {
  const items = await load();
  const index = new Index({ tokenize: 'forward', encode: (text: string) => splitWords(text).map(({ surface }) => surface) });
  for (const [number, item] of items.entries()) {
    index.add(number, `${item.label} ${item.also ?? ''}`);
    if (number % AT_A_TIME === AT_A_TIME - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return { index, items };
}

function choose({ index, items }: Loaded, words: readonly string[], limit: number): Suggestion[] {
  const found = index.search(words.join(' '), { limit: Math.max(limit, MOST_CANDIDATES) });
  const candidates = found.flatMap((number) => items[Number(number)] ?? []);
  const first = words[0] ?? '';
  const worth = (item: Suggestable): number => (splitWords(item.label)[0]?.surface.startsWith(first) ? 0 : 10) + KINDS[item.kind];
  return candidates
    .map((item) => ({ item, worth: worth(item) }))
    .sort((a, b) => a.worth - b.worth)
    .slice(0, limit)
    .map(({ item: { kind, label, value } }) => ({ kind, label, value }));
}

interface InnovationNames {
  readonly id: string;
  readonly name: string;
  readonly expansion: string | null;
  readonly aliases: string;
}

/** Everything the type-ahead offers: innovations, documents, tags, agencies and regions. */
export async function loadSuggestions(reader: Reader, regions: readonly Region[]): Promise<Suggestable[]> {
  const innovations = await reader.all<InnovationNames>('SELECT id, name, expansion, aliases FROM innovation');
  const documents = await reader.all<{ id: string; title: string }>(
    'SELECT id, title FROM document WHERE superseded_by IS NULL ORDER BY number DESC',
  );
  const tags = await reader.all<{ word: string }>('SELECT DISTINCT tag AS word FROM innovation_tag');
  const agencies = await reader.all<{ word: string }>('SELECT DISTINCT agency AS word FROM innovation WHERE agency IS NOT NULL');
  return [
    ...innovations.map(({ id, name, expansion, aliases }): Suggestable => ({
      ...{ kind: 'innovation', label: name, value: id },
      also: [expansion ?? '', ...(JSON.parse(aliases) as string[])].join(' '),
    })),
    ...documents.map(({ id, title }): Suggestable => ({ kind: 'document', label: title, value: id })),
    ...tags.map(({ word }): Suggestable => ({ kind: 'tag', label: word, value: word })),
    ...agencies.map(({ word }): Suggestable => ({ kind: 'agency', label: word, value: word })),
    ...regions.map(({ code, name }): Suggestable => ({ kind: 'region', label: name, value: code })),
  ];
}
