import type { QueryPart } from '../../contract/types';
import { parseQuery } from './query';
import type { Term, UnderstoodQuery } from './query-types';

/** Reads what a person typed; `typing`: the last word is not finished. */
export type Understand = (text: string, typing?: boolean) => UnderstoodQuery | Promise<UnderstoodQuery>;

/** Words, phrases, exclusions and alternatives only. */
export function understandWords(text: string, typing = false): UnderstoodQuery {
  const { groups, excluded } = parseQuery(text, typing);
  const term = ({ stem, ...rest }: (typeof excluded)[number]): Term => ({ ...rest, forms: stem === undefined ? [] : [stem] });
  return {
    groups: groups.map((group) => group.map(term)),
    excluded: excluded.map(term),
    ...{ filters: [], sections: [], allVersions: false, parts: [] as QueryPart[], ambiguous: [] },
  };
}
