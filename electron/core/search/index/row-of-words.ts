import stopWords from '../../../../resources/vocabularies/stop-words.json';
import type { Language } from '../../../contract/types';
import { leadSign, rootSign, textColumns, type TextColumn } from './index-columns';
import { indexWords } from './index-words';

/** Words of one entry by column, as they are given to the index, and the words it is most about. */
export interface WordsOfEntry {
  readonly columns: Readonly<Partial<Record<TextColumn, string>>>;
  readonly lead: string;
}

/** Gathers the words of one entry. */
export interface WordGatherer {
  /** Running text: its words and their roots. */
  text(column: TextColumn, text: string): void;
  /** Names: found as written only, for the root of a name is another word. */
  name(text: string): void;
  words(): WordsOfEntry;
}

// How often a root stands in 1000 words (longer texts count for more, as in BM25) to be of strength 1, 2, 3, 4.
const strengths = [3, 6, 12, 24] as const;
export const strongest = strengths.length;
const stops: ReadonlySet<string> = new Set(stopWords.words);

interface Count {
  times: number;
}

export function gatherWords(language: Language): WordGatherer {
  const surfaces = new Map<TextColumn, string[]>();
  const roots = new Map<TextColumn, string[]>();
  const counts = new Map<string, Count>();
  let length = 0;
  const listOf = (lists: Map<TextColumn, string[]>, column: TextColumn): string[] => {
    const known = lists.get(column);
    if (known) return known;
    const made: string[] = [];
    lists.set(column, made);
    return made;
  };
  return {
    text: (column, text) => {
      const { words, forms } = indexWords(text, language);
      const written = listOf(surfaces, column);
      const rooted = listOf(roots, column);
      length += words.length;
      for (const { surface, root } of words) {
        written.push(surface);
        if (root !== surface) rooted.push(rootSign + root);
        const count = counts.get(root);
        if (count) count.times += 1;
        else counts.set(root, { times: 1 });
      }
      for (const { form } of forms) rooted.push(rootSign + form);
    },
    name: (text) => {
      const written = listOf(surfaces, 'name');
      for (const { surface } of indexWords(text, 'und').words) written.push(surface);
    },
    words: () => {
      const columns: Partial<Record<TextColumn, string>> = {};
      for (const column of textColumns) {
        const all = [...(surfaces.get(column) ?? []), ...(roots.get(column) ?? [])];
        if (all.length > 0) columns[column] = all.join(' ');
      }
      return { columns, lead: leadOf(counts, length) };
    },
  };
}

/** The telling roots, each with its strength: where a word is common, only the entries in which it is strong are ranked. */
function leadOf(counts: ReadonlyMap<string, Count>, length: number): string {
  const lead: string[] = [];
  const norm = 0.25 + (0.75 * length) / 1000;
  const least = strengths[0] * norm;
  for (const [root, { times }] of counts) {
    if (times < least || times < 2 || stops.has(root)) continue;
    const density = times / norm;
    const strength = strengths.filter((from) => density >= from).length;
    lead.push(`${leadSign}${strength}${root}`);
  }
  return lead.join(' ');
}
