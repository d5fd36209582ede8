import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LibraryStatus } from '../../electron/contract/types';
import { missingOf } from '../search/use-coverage';
import { useFormat } from '../ui/format';
import classes from './Home.module.css';

const states = ['in-review', 'approved', 'draft'] as const;

/** What this person can go on with; only what there is. */
export function Waiting({ status }: { readonly status: LibraryStatus }): ReactElement {
  const { t } = useTranslation('home');
  const { number } = useFormat();
  const waiting = states.filter((state) => status.byStatus[state] > 0);
  const missing = missingOf(status);
  const nothing = waiting.length === 0 && missing === 0;
  return (
    <section className={classes['todo']}>
      <div className={classes['blockHead']}>
        <h2 className="ri-heading">{t('waiting.title')}</h2>
      </div>
      {nothing ? (
        <p className="ri-ink2">{t('waiting.nothing')}</p>
      ) : (
        <ul>
          {waiting.map((state) => (
            <Line key={state} name={state} count={number(status.byStatus[state])}>
              <Link
                to="/innovations"
                search={{ status: state }}
                className={classes['go']}
                aria-label={`${t(`waiting.${state}.go`)}: ${t(`waiting.${state}.title`)}`}
              >
                {t(`waiting.${state}.go`)}
              </Link>
            </Line>
          ))}
          {missing === 0 ? null : (
            <Line name="notSearchable" count={number(missing)}>
              <Link
                to="/documents"
                search={{ show: 'not-searchable' }}
                className={classes['go']}
                aria-label={`${t('waiting.notSearchable.go')}: ${t('waiting.notSearchable.title')}`}
              >
                {t('waiting.notSearchable.go')}
              </Link>
            </Line>
          )}
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly count: string;
  readonly children: ReactElement;
}

function Line({ name, count, children }: LineProps): ReactElement {
  const { t } = useTranslation('home');
  return (
    <li>
      <b>{count}</b>
      <p>
        {t(`waiting.${name}.title`)}
        <small>{t(`waiting.${name}.text`)}</small>
      </p>
      {children}
    </li>
  );
}
