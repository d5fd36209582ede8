import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ParagraphChange, TextChange, TextComparison } from '../../../electron/contract/types';
import { useFormat } from '../../ui/format';
import { compareRows, type CompareRow } from './compare-rows';
import classes from './Compare.module.css';

/** The paragraphs of two texts beside each other; what only one has is struck through or underlined, with a sign before it. */
export function Differences({ comparison }: { readonly comparison: TextComparison }): ReactElement {
  const { t } = useTranslation('compare');
  const rows = useMemo(() => compareRows(comparison.paragraphs), [comparison]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  return (
    <section className={classes['differences']} aria-label={t('table')} tabIndex={0}>
      <p className={classes['legend']}>
        <span>
          <IconMinus size={13} stroke={2} aria-hidden="true" /> <del>{t('removed')}</del>
        </span>
        <span>
          <IconPlus size={13} stroke={2} aria-hidden="true" /> <ins>{t('added')}</ins>
        </span>
        {comparison.coarse ? <span className="ri-ink3">{t('coarse')}</span> : null}
        {comparison.removedWords + comparison.addedWords === 0 ? <span className="ri-ink3">{t('identical')}</span> : null}
      </p>
      {rows.map((row, index) => (
        <Row key={index} row={row} open={open.has(index)} onOpen={() => setOpen(new Set([...open, index]))} />
      ))}
    </section>
  );
}

interface RowProps {
  readonly row: CompareRow;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Row({ row, open, onOpen }: RowProps): ReactElement {
  const { t } = useTranslation('compare');
  const { number } = useFormat();
  if (row.kind === 'change') return <Pair change={row.change} />;
  if (open)
    return (
      <>
        {row.paragraphs.map((text, index) => (
          <Pair key={index} change={{ kind: 'same', text }} />
        ))}
      </>
    );
  return (
    <p className={classes['folded']}>
      {t('same', { count: row.paragraphs.length, n: number(row.paragraphs.length) })}{' '}
      <button type="button" className="ri-link ri-small" onClick={onOpen}>
        {t('show')}
      </button>
    </p>
  );
}

function Pair({ change }: { readonly change: ParagraphChange }): ReactElement {
  return (
    <div className={classes['pair']} data-change={change.kind}>
      <Side change={change} hidden="added" />
      <Side change={change} hidden="removed" />
    </div>
  );
}

/** One text's half of a paragraph: `hidden` are the words of the other one. */
function Side({ change, hidden }: { readonly change: ParagraphChange; readonly hidden: 'added' | 'removed' }): ReactElement {
  const Icon = hidden === 'added' ? IconMinus : IconPlus;
  const isOwn = change.kind !== 'same' && change.kind !== hidden;
  const parts: readonly TextChange[] = change.kind === 'changed' ? change.changes : [change];
  return (
    <div className={classes['side']}>
      {isOwn ? <Icon size={13} stroke={2} aria-hidden="true" /> : null}
      <p>
        {parts
          .filter(({ kind }) => kind !== hidden)
          .map((part, index) => (
            <Words key={index} part={part} />
          ))}
      </p>
    </div>
  );
}

function Words({ part }: { readonly part: TextChange }): ReactElement {
  if (part.kind === 'removed') return <del>{part.text}</del>;
  return part.kind === 'added' ? <ins>{part.text}</ins> : <>{part.text}</>;
}
