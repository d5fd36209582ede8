import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { useFormat } from '../ui/format';
import classes from './Search.module.css';

interface Props {
  readonly query: string;
  readonly regions: readonly string[];
  readonly notSearchable: number;
  readonly onQuery: (query: string) => void;
  readonly onDropRegions: () => void;
}

const mostWords = 5;

/** Never a dead end: which filter to drop with what it would give, and the words one by one. */
export function NothingFound({ query, regions, notSearchable, onQuery, onDropRegions }: Props): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const status = useLibrary('status', {}).data;
  const wider = useLibrary('search', { query, limit: 1 }, { enabled: regions.length > 0 }).data;
  const searchable = format.number(Math.max(0, (status?.documents ?? 0) - notSearchable));
  const words = [...new Set(query.match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
  return (
    <div className={classes['hint']} role="status">
      <EmptyState title={t('none', { q: query, n: searchable })}>{t('noneHint')}</EmptyState>
      <div className={classes['hint']}>
        <div className={classes['ways']}>
          {wider && wider.total > 0 ? (
            <button type="button" className="ri-link" onClick={onDropRegions}>
              {t('dropRegions', { n: format.number(wider.total), count: wider.total })}
            </button>
          ) : null}
          {words.length > 1
            ? words.slice(0, mostWords).map((word) => (
                <button key={word} type="button" className="ri-link" onClick={() => onQuery(word)}>
                  {t('onlyWord', { word })}
                </button>
              ))
            : null}
        </div>
      </div>
    </div>
  );
}
