import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchPage } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { useFormat } from '../ui/format';
import { CoverageLine } from './CoverageLine';
import { Hints } from './Hints';
import { useOtherWays } from './use-other-ways';
import classes from './Search.module.css';

interface Props {
  readonly page: SearchPage;
  readonly onQuery: (query: string) => void;
}

/** Never a dead end: the likelier spelling, what to leave out with what it would give, a section or another word to try. */
export function NothingFound({ page, onQuery }: Props): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const status = useLibrary('status', {}).data;
  const searchable = format.number(Math.max(0, (status?.documents ?? 0) - page.notSearchable));
  const others = useOtherWays(page);
  const looser = page.looser.filter(({ total }) => total > 0);
  return (
    <>
      <div className={classes['hint']} role="status">
        <EmptyState title={t('none', { q: page.query, n: searchable })}>{t('noneHint')}</EmptyState>
      </div>
      <Hints page={page} onQuery={onQuery} />
      {looser.length > 0 ? (
        <Ways title={t('looser.title')}>
          {looser.map(({ query, dropped, total }) => (
            <li key={query}>
              <button type="button" className="ri-link" onClick={() => onQuery(query)}>
                {t('looser.without', { word: dropped, n: format.number(total), count: total })}
              </button>
            </li>
          ))}
        </Ways>
      ) : null}
      {others.length > 0 ? (
        <Ways title={t('otherWays.title')}>
          {others.map(({ query, kind, words, total }) => (
            <li key={query}>
              <button type="button" className="ri-link" onClick={() => onQuery(query)}>
                {t(`otherWays.${kind}`, { words, n: format.number(total), count: total })}
              </button>
            </li>
          ))}
        </Ways>
      ) : null}
      <span className={classes['push']} />
      <CoverageLine />
    </>
  );
}

function Ways({ title, children }: { readonly title: string; readonly children: ReactElement[] }): ReactElement {
  return (
    <section className={classes['ways']}>
      <h2 className="ri-heading">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
