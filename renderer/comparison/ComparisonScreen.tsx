import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { Innovation, InnovationId } from '../../electron/contract/types';
import { mostPicks } from '../search/picks';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PageHeader } from '../ui/PageHeader';
import { ComparisonTable } from './ComparisonTable';
import { useCompared } from './use-compared';
import classes from './Comparison.module.css';

/** Two to four innovations side by side, part by part, to be read or printed. */
export function ComparisonScreen(): ReactElement | null {
  const { t } = useTranslation('comparison');
  const { ids = '' } = useSearch({ from: '/compare' });
  const wanted = [...new Set(ids.split(',').filter((id) => id !== ''))].slice(0, mostPicks) as InnovationId[];
  const { innovations, error, ready } = useCompared(wanted);
  if (!ready) return null;
  return (
    <div className={classes['screen']}>
      <Head innovations={innovations} />
      {error === undefined ? null : <ErrorPanel error={error} />}
      {innovations.length < 2 && error === undefined ? (
        <EmptyState title={t('few.title')}>{t('few.sentence')}</EmptyState>
      ) : (
        <Table innovations={innovations} />
      )}
    </div>
  );
}

function Head({ innovations }: { readonly innovations: readonly Innovation[] }): ReactElement {
  const { t } = useTranslation(['comparison', 'common']);
  const { history } = useRouter();
  return (
    <PageHeader
      title={t('comparison:title', { count: innovations.length })}
      subtitle={innovations.map(({ name }) => name).join(' · ')}
      actions={
        <>
          <Button variant="default" onClick={() => history.back()}>
            {t('common:action.back')}
          </Button>
          <Button leftSection={<IconPrinter size={17} aria-hidden="true" />} onClick={() => window.print()}>
            {t('comparison:print')}
          </Button>
        </>
      }
    />
  );
}

/** The table scrolls by itself; arrows lead from part to part and from innovation to innovation. */
function Table({ innovations }: { readonly innovations: readonly Innovation[] }): ReactElement {
  const { t } = useTranslation('comparison');
  const place = useRef<HTMLElement>(null);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const cells = [...(place.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
    const width = innovations.length;
    const at = cells.findIndex((cell) => cell === document.activeElement);
    const by = { ArrowDown: width, ArrowUp: -width, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const aside = Math.abs(by) === 1 && at >= 0 && Math.floor((at + by) / width) !== Math.floor(at / width);
    const next = at === -1 ? cells[0] : aside ? undefined : cells[at + by];
    next?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk through the table inside
    <section ref={place} className={classes['table']} tabIndex={0} aria-label={t('table')} data-region="list" onKeyDown={move}>
      <ComparisonTable innovations={innovations} />
    </section>
  );
}
