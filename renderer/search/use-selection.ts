import { useState } from 'react';
import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import type { DocumentId, Passage, SearchHit } from '../../electron/contract/types';
import type { Shown } from './ReadingPane';
import { bestPassage, passagesOf, resultKey, type Results } from './results';

type Chosen = Shown & { readonly key?: string };

interface Selection {
  readonly hit: SearchHit | undefined;
  /** How the selected result is named in the address. */
  readonly selected: string | undefined;
  /** What the reader shows of it. */
  readonly passage: Shown;
  readonly select: (hit: SearchHit, passage?: Passage) => void;
  /** Shows another document of the same result. */
  readonly showDocument: (id: DocumentId) => void;
}

/** Which result is selected and at which passage; it stands in the address, so that going back shows what was seen. */
export function useSelection({ all, documents }: Results, onPane: (pane: 'list' | 'detail') => void): Selection {
  const navigate = useNavigate({ from: '/search' });
  const address = useAddress({ from: '/search' });
  const [chosen, setChosen] = useState<Chosen>({});
  const hit = all.find((one) => resultKey(one) === address.select) ?? all[0];
  const selected = hit === undefined ? undefined : resultKey(hit);
  const select = (next: SearchHit, passage?: Passage): void => {
    const key = resultKey(next);
    setChosen({ ...passage, key });
    onPane(passage === undefined ? 'list' : 'detail');
    const place = { page: passage?.page, paragraph: passage?.paragraph };
    void navigate({ search: (before) => ({ ...before, select: key, ...place }), replace: address.select !== undefined });
  };
  // A result that was chosen by its name, not by a sentence, shows its best one.
  const place = chosen.key === selected && hasPlace(chosen) ? chosen : fromAddress(address, hit, documents);
  return {
    hit,
    selected,
    passage: place ?? (hit && bestPassage(hit, documents)) ?? {},
    select,
    showDocument: (documentId) => setChosen({ documentId, ...(selected === undefined ? {} : { key: selected }) }),
  };
}

function hasPlace({ documentId, page, paragraph }: Chosen): boolean {
  return documentId !== undefined || page !== undefined || paragraph !== undefined;
}

/** The place that the address names: the result's own sentence there, which also tells the document. */
function fromAddress(
  address: { select?: string | undefined; page?: number | undefined; paragraph?: number | undefined },
  hit: SearchHit | undefined,
  documents: readonly SearchHit[],
): Chosen | undefined {
  const { page, paragraph } = address;
  if (hit === undefined || address.select !== resultKey(hit) || (page === undefined && paragraph === undefined)) return undefined;
  return passagesOf(hit, documents).find((one) => one.page === page && one.paragraph === paragraph) ?? { page, paragraph };
}
