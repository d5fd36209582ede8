import type { Language } from '../../../contract/types';
import { numberOfWord } from '../language/word-numbers';
import { tenthsOfColumn } from './column-weights';
import { rootSign, textColumns, type TextColumn } from './index-columns';
import { indexWords } from './index-words';
import { WordBytes } from './word-bytes';

/** Words of one entry by column, as they are given to the index. */
export interface WordsOfEntry {
  /** In UTF-8. */
  readonly columns: Readonly<Partial<Record<TextColumn, Uint8Array<ArrayBuffer>>>>;
  /** How many words that are, roots and normal forms among them. */
  readonly length: number;
}

/** Gathers the words of one entry. */
export interface WordGatherer {
  /** Running text: its words and their roots. */
  text(column: TextColumn, text: string): void;
  /** Names: found as written only, for the root of a name is another word. */
  name(text: string): void;
  /** What was gathered; nothing is afterwards. */
  words(): WordsOfEntry;
}

/** Is told of every word, by its number, how much it counts where it stands; `isRoot`: a root or normal form that is not what was written. */
export interface WordCounter {
  count(word: number, isRoot: boolean, tenths: number): void;
}

const sign = rootSign.charCodeAt(0);
const gathered = textColumns.map((column) => ({ column, written: new WordBytes(), rooted: new WordBytes() }));
const placeOf = Object.fromEntries(textColumns.map((column, place) => [column, place])) as Readonly<Record<TextColumn, number>>;

/** One entry at a time: all are gathered in the same memory. */
export function gatherWords(language: Language, counter?: WordCounter): WordGatherer {
  for (const { written, rooted } of gathered) written.take(rooted); // what a failure left
  return {
    text: (column, text) => {
      const into = gathered[placeOf[column]];
      if (!into) return;
      const { words, forms } = indexWords(text, language);
      for (const { surface, root } of words) {
        into.written.add(surface);
        if (root !== surface) into.rooted.add(root, sign);
      }
      for (const { form } of forms) into.rooted.add(form, sign);
      if (!counter) return;
      const tenths = tenthsOfColumn[column];
      for (const { surface, root, number, rootNumber } of words) {
        counter.count(number, false, tenths);
        if (root !== surface) counter.count(rootNumber, true, tenths);
      }
      for (const { form } of forms) counter.count(numberOfWord(form), true, tenths);
    },
    name: (text) => {
      for (const { surface, number } of indexWords(text, 'und').words) {
        gathered[placeOf.name]?.written.add(surface);
        counter?.count(number, false, tenthsOfColumn.name);
      }
    },
    words: () => {
      const columns: Partial<Record<TextColumn, Uint8Array<ArrayBuffer>>> = {};
      let length = 0;
      for (const { column, written, rooted } of gathered) {
        const words = written.count + rooted.count;
        if (words === 0) continue;
        length += words;
        columns[column] = written.take(rooted);
      }
      return { columns, length };
    },
  };
}
