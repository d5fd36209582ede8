import type { Language } from '../../../contract/types';
import { numberOfWord } from '../language/word-numbers';
import { tenthsOfColumn } from './column-weights';
import { rootSign, textColumns, type TextColumn } from './index-columns';
import { indexWords } from './index-words';

/** Words of one entry by column, as they are given to the index. */
export interface WordsOfEntry {
  readonly columns: Readonly<Partial<Record<TextColumn, string>>>;
  /** How many words that are, roots and normal forms among them. */
  readonly length: number;
}

/** Gathers the words of one entry. */
export interface WordGatherer {
  /** Running text: its words and their roots. */
  text(column: TextColumn, text: string): void;
  /** Names: found as written only, for the root of a name is another word. */
  name(text: string): void;
  words(): WordsOfEntry;
}

/** Is told of every word, by its number, how much it counts where it stands; `isRoot`: a root or normal form that is not what was written. */
export interface WordCounter {
  count(word: number, isRoot: boolean, tenths: number): void;
}

export function gatherWords(language: Language, counter?: WordCounter): WordGatherer {
  const surfaces = new Map<TextColumn, string[]>();
  const roots = new Map<TextColumn, string[]>();
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
      for (const { surface, root } of words) {
        written.push(surface);
        if (root !== surface) rooted.push(rootSign + root);
      }
      for (const { form } of forms) rooted.push(rootSign + form);
      if (!counter) return;
      const tenths = tenthsOfColumn[column];
      for (const { surface, root, number, rootNumber } of words) {
        counter.count(number, false, tenths);
        if (root !== surface) counter.count(rootNumber, true, tenths);
      }
      for (const { form } of forms) counter.count(numberOfWord(form), true, tenths);
    },
    name: (text) => {
      const written = listOf(surfaces, 'name');
      for (const { surface, number } of indexWords(text, 'und').words) {
        written.push(surface);
        counter?.count(number, false, tenthsOfColumn.name);
      }
    },
    words: () => {
      const columns: Partial<Record<TextColumn, string>> = {};
      let length = 0;
      for (const column of textColumns) {
        const all = [...(surfaces.get(column) ?? []), ...(roots.get(column) ?? [])];
        length += all.length;
        if (all.length > 0) columns[column] = all.join(' ');
      }
      return { columns, length };
    },
  };
}
