import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../../electron/contract/types';
import { useFormat } from '../../ui/format';
import classes from './Compare.module.css';

/** Why two documents may belong together, in words. */
export function Evidence({ pair }: { readonly pair: DuplicatePair }): ReactElement {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const share = t('similar.share', { n: format.number(Math.floor(pair.similarity * 100)) });
  return (
    <div className={classes['evidence']}>
      <p>
        <b>{t(`similar.kind.${pair.kind}`)}</b>
        {pair.kind === 'near' ? <span className="ri-ink3">, {share}</span> : null}
      </p>
      <ul>
        {pair.evidence.map(({ kind, a, b }) => (
          <li key={`${kind} ${a} ${b}`}>{t(`similar.evidence.${kind}`, { a, b })}</li>
        ))}
      </ul>
    </div>
  );
}
