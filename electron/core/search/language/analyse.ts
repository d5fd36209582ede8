import { cutInto, cutWords, hasSmallLetters } from './cut-words';
import { readJoined } from './joined-words';
import { readNumbers } from './normal-forms';
import type { CutWord, NormalForm, TextLanguage, Word } from './text-types';

export type { NormalForm, Word } from './text-types';

export interface Analysis {
  readonly words: readonly Word[];
  readonly forms: readonly NormalForm[];
}

export interface AnalyseOptions {
  readonly language: TextLanguage;
  /** Words in capitals are names; when left out, they are where the text has small letters too. */
  readonly acronyms?: boolean;
}

/**
 * The one idea of a word, for index, query and highlight: the words of a text with their roots, and the normal forms of its numbers, amounts,
 * dates, citations and codes.
 */
export function analyse(text: string, { language, acronyms = hasSmallLetters(text) }: AnalyseOptions): Analysis {
  const words = cutWords(text, language, acronyms);
  const forms: NormalForm[] = [];
  readJoined(text, words, language, forms);
  readNumbers(text, words, language, forms);
  return { words, forms: forms.length > 1 ? forms.sort((a, b) => a.start - b.start || a.end - b.end) : forms };
}

/** The words and codes of parts of a text that begin and end at white space, and not the numbers, whose neighbours may stand elsewhere. */
export function analyseParts(
  text: string,
  parts: readonly (readonly [start: number, end: number])[],
  { language, acronyms }: Required<AnalyseOptions>,
): Analysis {
  const words: CutWord[] = [];
  for (const [start, end] of parts) cutInto(words, text, start, end, language, acronyms);
  const forms: NormalForm[] = [];
  readJoined(text, words, language, forms);
  return { words, forms };
}
