import { useMemo, useState } from 'react';
import type { Passage } from './desk';
import type { Place, ReadingHit } from './places';

interface ShownHits {
  readonly hits: readonly ReadingHit[];
  /** Where the passage is, while one is shown. */
  readonly at?: Place;
  /** Leads from the passage back to the query's hits. */
  readonly step?: () => void;
}

/** The query's hits, or one passage in their place, until somebody steps through the hits again. */
export function usePassage(found: readonly ReadingHit[], passage: Passage | undefined): ShownHits {
  const [left, setLeft] = useState<Passage>();
  const shown = passage === left ? undefined : passage;
  return useMemo(() => {
    if (shown === undefined) return { hits: found };
    const { page, paragraph, block } = shown;
    return {
      hits: shown.quote === undefined ? [] : [hitOf(shown, shown.quote)],
      at: { page, paragraph, block },
      ...(found.length > 0 && { step: () => setLeft(shown) }),
    };
  }, [found, shown]);
}

function hitOf({ page, paragraph, block }: Place, quote: string): ReadingHit {
  const snippet = quote.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    ...(page !== undefined && { page }),
    ...(paragraph !== undefined && { paragraph }),
    ...(block !== undefined && { block }),
    words: [],
    snippet,
    whole: true,
  };
}
