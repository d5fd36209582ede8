import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedPassage } from './results';
import { Highlighted } from './Highlighted';
import results from './Results.module.css';

interface Props {
  readonly passage: PlacedPassage;
  /** Whether Tab reaches it: only in the selected result. */
  readonly reachable: boolean;
  readonly onChoose: () => void;
}

/** Where a sentence stands, at the left with the accent edge, and the sentence with its hits. */
export function SnippetLine({ passage, reachable, onChoose }: Props): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const heading = passage.heading?.split(' › ').at(-1);
  const place = placeWords(passage, t);
  const ofRecord = passage.documentId === undefined;
  const first = ofRecord ? t('search:record') : place;
  const second = ofRecord && heading !== undefined ? t(`search:field.${heading}`, { defaultValue: heading }) : heading;
  return (
    <button type="button" className={results['snippet']} tabIndex={reachable ? 0 : -1} onClick={onChoose}>
      <span className={results['place']}>
        {first}
        {second === undefined ? null : <span title={second}>{second}</span>}
      </span>
      <span className={results['sentence']}>
        <Highlighted snippet={passage.snippet} />
      </span>
    </button>
  );
}

function placeWords(
  { page, paragraph }: PlacedPassage,
  t: (key: 'search:page' | 'search:paragraph', values: { n: number }) => string,
): string {
  if (page !== undefined) return t('search:page', { n: page });
  return paragraph === undefined ? '' : t('search:paragraph', { n: paragraph });
}
