import { useEffect, useRef, useState } from 'react';
import type { SearchField } from '../../electron/contract/types';
import { library } from '../library';

export interface Filters {
  /** What was chosen just now and is not answered yet; undefined where nothing was. */
  readonly pending: (field: SearchField) => readonly string[] | undefined;
  readonly choose: (field: SearchField, values: readonly string[]) => void;
}

interface Pending {
  readonly answered: string;
  readonly fields: Partial<Record<SearchField, readonly string[]>>;
}

/** Changes filters of the query one after the other, and shows each choice at once, before its answer is there. */
export function useFilters(query: string, answered: string, go: (query: string) => void): Filters {
  const latest = useRef(query);
  const work = useRef<Promise<void>>(Promise.resolve());
  const [pending, setPending] = useState<Pending>({ answered, fields: {} });
  useEffect(() => {
    latest.current = query;
  }, [query]);
  // Once answered it is forgotten, also where a later query is the same again.
  if (pending.answered !== answered) setPending({ answered, fields: {} });
  const choose = (field: SearchField, values: readonly string[]): void => {
    setPending(({ fields }) => ({ answered, fields: { ...fields, [field]: values } }));
    work.current = work.current
      .then(async () => {
        const next = await library.filterQuery({ query: latest.current, field, values });
        if (next === latest.current) return setPending({ answered, fields: {} });
        latest.current = next;
        go(next);
      })
      .catch(() => setPending({ answered, fields: {} }));
  };
  return { pending: (field) => (pending.answered === answered ? pending.fields[field] : undefined), choose };
}
