import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchPage } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { useFormat } from '../ui/format';
import classes from './Search.module.css';

interface Props {
  readonly page: SearchPage;
  readonly onQuery: (query: string) => void;
}

/** What the program asks back: which meaning, which spelling; and that the index is not complete yet. */
export function Hints({ page, onQuery }: Props): ReactElement | null {
  if (page.ambiguous.length + page.suggestions.length + page.notIndexed === 0 && !page.atLeast) return null;
  return (
    <div className={classes['hints']}>
      <AtLeast page={page} />
      <Meanings page={page} onQuery={onQuery} />
      <Spellings page={page} onQuery={onQuery} />
      {page.notIndexed > 0 ? <NotIndexed n={page.notIndexed} /> : null}
    </div>
  );
}

/** "Tidak ada yang memuat semua 5 kata": what is shown has most of them. */
function AtLeast({ page: { atLeast } }: Pick<Props, 'page'>): ReactElement | null {
  const { t } = useTranslation('search');
  if (!atLeast) return null;
  return (
    <p className={classes['asked']} role="status">
      {t('atLeast', { n: atLeast.words, of: atLeast.of })}
    </p>
  );
}

/** "“IKM” punya beberapa arti", with a button for each. */
function Meanings({ page, onQuery }: Props): ReactElement[] {
  const { t } = useTranslation('search');
  return page.ambiguous.map(({ term, meanings }) => (
    <div key={term} className={classes['asked']} role="group" aria-label={t('ambiguous', { term })}>
      <span>{t('ambiguous', { term })}</span>
      {meanings.map(({ label, query }) => (
        <button key={label} type="button" className={classes['meaning']} onClick={() => onQuery(query)}>
          {label}
        </button>
      ))}
    </div>
  ));
}

/** "Maksud Anda: stunting?" */
export function Spellings({ page, onQuery }: Props): ReactElement | null {
  const { t } = useTranslation('search');
  if (page.suggestions.length === 0) return null;
  return (
    <p className={classes['asked']}>
      <span>{t('didYouMean')}</span>
      {page.suggestions.map(({ word, instead, query }) => (
        <button key={`${word} ${instead}`} type="button" className="ri-link" onClick={() => onQuery(query)}>
          {instead}
        </button>
      ))}
    </p>
  );
}

function NotIndexed({ n }: { readonly n: number }): ReactElement | null {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const status = useLibrary('status', {}, { keepPrevious: true }).data;
  if (!status) return null;
  const total = status.documents + status.innovations;
  return (
    <p className={classes['asked']} role="status">
      {t('notIndexed', { n: number(Math.max(0, total - n)), total: number(total) })}
    </p>
  );
}
