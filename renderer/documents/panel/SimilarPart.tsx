import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DocumentId, DuplicatePair } from '../../../electron/contract/types';
import { useLibrary } from '../../library';
import { Evidence } from '../compare/Evidence';
import { useDismiss } from '../compare/use-dismiss';
import { Slip } from './Slip';
import classes from './Panel.module.css';

/** Documents that may belong together with this one, and why; a person decides. */
export function SimilarPart({ id }: { readonly id: DocumentId }): ReactElement {
  const { t } = useTranslation('recognition');
  const { data } = useLibrary('duplicates', {});
  const pairs = (data ?? []).filter(({ documents }) => documents.includes(id));
  return (
    <Slip name="similar" title={t('part.similar')} {...(pairs.length > 0 && { count: pairs.length })}>
      {pairs.length === 0 ? <p className={classes['none']}>{t('similar.none')}</p> : null}
      <ul>
        {pairs.map((pair) => (
          <Pair key={`${pair.kind} ${pair.documents.join(' ')}`} pair={pair} id={id} />
        ))}
      </ul>
    </Slip>
  );
}

function Pair({ pair, id }: { readonly pair: DuplicatePair; readonly id: DocumentId }): ReactElement {
  const { t } = useTranslation('recognition');
  const dismiss = useDismiss();
  const other = pair.documents[0] === id ? 1 : 0;
  return (
    <li className={classes['pair']}>
      <p>
        <Link to="/documents/$id" params={{ id: pair.documents[other] }}>
          {pair.titles[other]}
        </Link>
      </p>
      <Evidence pair={pair} />
      <p className={classes['pairActions']}>
        <Link to="/documents/compare" search={{ a: id, b: pair.documents[other] }} className="ri-small">
          {t('similar.compare')}
        </Link>
        <Button size="compact-xs" variant="default" onClick={() => void dismiss(pair, pair.titles[other])}>
          {t('similar.dismiss')}
        </Button>
      </p>
    </li>
  );
}
