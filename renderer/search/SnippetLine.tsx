import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../../electron/contract/types';
import { Highlighted } from '../ui/Highlighted';
import results from './Results.module.css';

interface Props {
  readonly passage: Passage;
  /** Whether Tab reaches it: only in the selected result. */
  readonly reachable: boolean;
  readonly onChoose: () => void;
}

/** Where a sentence stands, at the left with the accent edge, and the sentence with its hits. */
export function SnippetLine({ passage, reachable, onChoose }: Props): ReactElement {
  const { t } = useTranslation(['search', 'recognition', 'innovations']);
  const { section, documentId } = passage;
  const heading = passage.heading?.split(' › ').at(-1);
  const ofRecord = documentId === undefined;
  const first = ofRecord ? t('search:record') : placeWords(passage, t);
  const named = section === undefined || section === 'free' ? heading : t(`recognition:section.${section}`);
  const second =
    ofRecord && heading !== undefined ? String(t(`innovations:section.${heading}` as never, { defaultValue: heading })) : named;
  return (
    <button type="button" className={results['snippet']} tabIndex={reachable ? 0 : -1} onClick={onChoose}>
      <span className={results['place']}>
        {first}
        {second === undefined ? null : <span title={heading ?? second}>{second}</span>}
      </span>
      <span className={results['sentence']}>
        <Highlighted snippet={passage.snippet} />
      </span>
    </button>
  );
}

function placeWords({ page, paragraph }: Passage, t: (key: 'search:page' | 'search:paragraph', values: { n: number }) => string): string {
  if (page !== undefined) return t('search:page', { n: page });
  return paragraph === undefined ? '' : t('search:paragraph', { n: paragraph });
}
