import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InnovationSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { countWords } from './counts';
import classes from './Home.module.css';

const shown = 5;

/** Innovations by agency, as bars with their number; a bar leads to a search for the agency. */
export function Agencies({ innovations }: { readonly innovations: readonly InnovationSummary[] }): ReactElement {
  const { t } = useTranslation('home');
  const { number } = useFormat();
  const all = countWords(innovations.flatMap(({ agency }) => (agency === undefined ? [] : [agency])));
  const most = all[0]?.count ?? 1;
  const others = all.length - shown;
  return (
    <section className={classes['block']}>
      <div className={classes['blockHead']}>
        <h2 className="ri-heading">{t('agencies.title')}</h2>
      </div>
      <ul>
        {all.slice(0, shown).map(({ word, count }) => (
          <li key={word}>
            <Link to="/search" search={{ q: `"${word}"` }} className={classes['bar']}>
              <span className={`ri-ellipsis ${classes['barName'] ?? ''}`} title={word}>
                {word}
              </span>
              <span className={classes['length']} style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
              <b>{number(count)}</b>
            </Link>
          </li>
        ))}
      </ul>
      {all.length === 0 ? <p className="ri-small ri-ink3">{t('agencies.unknown')}</p> : null}
      {others > 0 ? <p className="ri-small ri-ink3">{t('agencies.others', { n: number(others) })}</p> : null}
    </section>
  );
}
