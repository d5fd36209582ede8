import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { DuplicatePair } from '../../electron/contract/types';
import { EmptyState } from '../ui/EmptyState';
import { Evidence } from './compare/Evidence';
import { useDismiss } from './compare/use-dismiss';
import classes from './Documents.module.css';

/** Pairs of documents that may belong together, the likeliest first. */
export function PairList({ pairs }: { readonly pairs: readonly DuplicatePair[] }): ReactElement {
  const { t } = useTranslation('documents');
  if (pairs.length === 0)
    return (
      <div className={classes['hint']}>
        <EmptyState title={t('noPairs.title')}>{t('noPairs.sentence')}</EmptyState>
      </div>
    );
  return (
    <section className={classes['pairs']} aria-label={t('pairs')} tabIndex={0}>
      <ul>
        {pairs.map((pair) => (
          <Pair key={`${pair.kind} ${pair.documents.join(' ')}`} pair={pair} />
        ))}
      </ul>
    </section>
  );
}

function Pair({ pair }: { readonly pair: DuplicatePair }): ReactElement {
  const { t } = useTranslation('recognition');
  const navigate = useNavigate();
  const dismiss = useDismiss();
  const [a, b] = pair.documents;
  return (
    <li className={classes['pair']}>
      <div className={classes['pairTitles']}>
        <Link to="/documents/$id" params={{ id: a }}>
          {pair.titles[0]}
        </Link>
        <Link to="/documents/$id" params={{ id: b }}>
          {pair.titles[1]}
        </Link>
      </div>
      <Evidence pair={pair} />
      <div className={classes['pairActions']}>
        <Button size="xs" variant="default" onClick={() => void navigate({ to: '/documents/compare', search: { a, b } })}>
          {t('similar.compare')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void dismiss(pair, pair.titles[1])}>
          {t('similar.dismiss')}
        </Button>
      </div>
    </li>
  );
}
