import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InnovationSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { countWords } from './counts';
import classes from './Home.module.css';

const shown = 12;

/** The tags used most, with how many innovations carry each. */
export function Tags({ innovations }: { readonly innovations: readonly InnovationSummary[] }): ReactElement {
  const { t } = useTranslation('home');
  const { number } = useFormat();
  const tags = countWords(innovations.flatMap((one) => one.tags)).slice(0, shown);
  return (
    <section className={classes['block']}>
      <div className={classes['blockHead']}>
        <h2 className="ri-heading">{t('tags.title')}</h2>
      </div>
      {tags.length === 0 ? <p className="ri-small ri-ink3">{t('tags.none')}</p> : null}
      <ul className={classes['tags']}>
        {tags.map(({ word, count }) => (
          <li key={word}>
            <Link to="/innovations" search={{ tag: word }} className={classes['tag']}>
              {word} <span>{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
