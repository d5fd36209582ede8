import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { DocumentId, DocumentSummary, DuplicatePair } from '../../electron/contract/types';
import { EmptyState } from '../ui/EmptyState';
import { Evidence } from './compare/Evidence';
import { useDismiss } from './compare/use-dismiss';
import classes from './Pairs.module.css';

interface Props {
  readonly pairs: readonly DuplicatePair[];
  readonly all: readonly DocumentSummary[];
}

/** Pairs of documents that may belong together, the likeliest first. */
export function PairList({ pairs, all }: Props): ReactElement {
  const { t } = useTranslation('documents');
  const names = useMemo(() => new Map(all.map(({ id, fileName }) => [id, fileName])), [all]);
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
          <PairLine key={`${pair.kind} ${pair.documents.join(' ')}`} pair={pair} names={names} />
        ))}
      </ul>
    </section>
  );
}

interface PairProps {
  readonly pair: DuplicatePair;
  readonly names: ReadonlyMap<DocumentId, string>;
}

function PairLine({ pair, names }: PairProps): ReactElement {
  const { t } = useTranslation('recognition');
  const navigate = useNavigate();
  const dismiss = useDismiss();
  const [a, b] = pair.documents;
  return (
    <li className={classes['pair']}>
      <div className={classes['pairTitles']}>
        {pair.documents.map((id, index) => (
          <p key={id}>
            <Link to="/documents/$id" params={{ id }}>
              {pair.titles[index]}
            </Link>
            <span className="ri-meta ri-ink3"> {names.get(id)}</span>
          </p>
        ))}
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
