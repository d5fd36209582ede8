import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueries } from '@tanstack/react-query';
import { library, useLibrary } from '../library';
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
  const words = useWords(query);
  return (
    <div className={classes['hint']} role="status">
      <EmptyState title={t('none', { q: query, n: searchable })}>{t('noneHint')}</EmptyState>
      <div className={classes['ways']}>
        {wider && wider.total > 0 ? (
          <button type="button" className="ri-link" onClick={onDropRegions}>
            {t('dropRegions', { n: format.number(wider.total), count: wider.total })}
          </button>
        ) : null}
        {words.map(({ word, total }) => (
          <button key={word} type="button" className="ri-link" onClick={() => onQuery(word)}>
            {t('onlyWord', { word, n: format.number(total), count: total })}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The words of a query that find something by themselves, with how much. */
function useWords(query: string): { readonly word: string; readonly total: number }[] {
  const words = [...new Set(query.match(/[\p{L}\p{N}]{3,}/gu) ?? [])].slice(0, mostWords);
  const answers = useQueries({
    queries: (words.length > 1 ? words : []).map((word) => {
      const args = { query: word, limit: 1 };
      return { queryKey: ['library', 'search', args], queryFn: () => library.search(args) };
    }),
  });
  return answers.flatMap(({ data }) => (data && data.total > 0 ? [{ word: data.query, total: data.total }] : []));
}
