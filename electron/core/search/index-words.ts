import type { Language } from '../../contract/types';
import { stemmerVersion } from './stem';
import { splitWords } from './words';

/** A word as the index writes it. */
export interface IndexWord {
  readonly surface: string;
  /** The surface again where the word is its own root. */
  readonly root: string;
  /** Normal forms of the number, amount, date or code that begins here. */
  readonly forms?: readonly string[];
}

/** Changes whenever the same text would be indexed otherwise: an index of another version is made again. */
export const analysisVersion = `${stemmerVersion}`;

/** The words of a text in their order, for the index. */
export function indexWords(text: string, language: Language): readonly IndexWord[] {
  void language;
  return splitWords(text).map(({ surface, stem }) => ({ surface, root: stem }));
}
