import { understandQuery } from './query';
import type { UnderstoodQuery } from './query-types';
import { queryVocabulary, type QueryVocabulary } from './query-vocabulary';

/** Reads what a person typed; `typing`: the last word is not finished. */
export type Understand = (text: string, typing?: boolean) => UnderstoodQuery | Promise<UnderstoodQuery>;

let plain: QueryVocabulary | undefined;

/** With the words of the program alone, where there is no library to have its own. */
export function understandPlainly(text: string, typing = false): UnderstoodQuery {
  return understandQuery(text, typing, (plain ??= queryVocabulary()));
}
