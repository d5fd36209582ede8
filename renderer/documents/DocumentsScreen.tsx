import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DocumentId, DuplicatePair } from '../../electron/contract/types';
import { shell, useLibrary } from '../library';
import { Reader } from '../reader/Reader';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PageHeader } from '../ui/PageHeader';
import type { DocumentFilter } from './document-filter';
import { DocumentTable } from './DocumentTable';
import { DocumentTools } from './DocumentTools';
import { PairList } from './PairList';
import { useDocuments, type DocumentsState } from './use-documents';
import classes from './Documents.module.css';

/** Documents: everything that was imported, as a list beside the reader. */
export function DocumentsScreen(): ReactElement | null {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const address = useSearch({ from: '/documents' });
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<ReadonlySet<DocumentId>>(new Set());
  const { select, ...filter } = address;
  const state = useDocuments(text, filter);
  const pairs = useLibrary('duplicates', {}, { keepPrevious: true }).data ?? [];
  const screen = useRef<HTMLDivElement>(null);
  const selected = state.kind === 'list' && filter.show !== 'duplicates' ? state.all.find(({ id }) => id === select)?.id : undefined;
  const go = (next: DocumentFilter, chosen: DocumentId | undefined): void => {
    const search = JSON.parse(JSON.stringify({ ...next, select: chosen })) as typeof address;
    void navigate({ to: '/documents', search, replace: select !== undefined });
  };
  const change = (changes: DocumentFilter): void => go({ ...filter, ...changes }, selected);
  const read = (): void => {
    requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>('[role="document"]')?.focus());
  };
  const leave = (): void => {
    requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus());
  };
  const chosen = checked.size > 0 ? [...checked] : selected === undefined ? [] : [selected];
  return (
    <div ref={screen} className={classes['screen']} data-reading={selected === undefined ? undefined : ''}>
      <div className={classes['main']}>
        <div className={classes['head']}>
          <PageHeader title={t('title')} actions={<Actions chosen={chosen} empty={state.kind === 'empty'} />} />
        </div>
        {state.kind === 'list' ? (
          <DocumentTools text={text} onText={setText} filter={filter} onFilter={change} state={state} pairs={pairs.length} />
        ) : null}
        <Content
          state={state}
          pairs={filter.show === 'duplicates' ? pairs : undefined}
          table={
            state.kind !== 'list' ? null : (
              <DocumentTable
                documents={state.shown}
                selected={selected}
                checked={checked}
                onSelect={(id) => go(filter, id)}
                onChecked={setChecked}
                onOpen={read}
              />
            )
          }
        />
      </div>
      {selected === undefined ? null : (
        <div className={classes['detail']}>
          <Reader
            documentId={selected}
            onLeave={leave}
            actions={
              <>
                <Button size="xs" variant="default" onClick={() => void navigate({ to: '/documents/$id', params: { id: selected } })}>
                  {t('openPage')}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  px={6}
                  aria-label={t('closeReader')}
                  title={t('closeReader')}
                  onClick={() => go(filter, undefined)}
                >
                  <IconX size={18} stroke={1.75} aria-hidden="true" />
                </Button>
              </>
            }
          />
        </div>
      )}
    </div>
  );
}

function Actions({ chosen, empty }: { readonly chosen: readonly DocumentId[]; readonly empty: boolean }): ReactElement | null {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  if (empty) return null;
  return (
    <>
      <Button variant="default" onClick={() => void shell.chooseImport({ kind: 'files' })}>
        {t('import')}
      </Button>
      {chosen.length === 0 ? null : (
        <Button onClick={() => void navigate({ to: '/innovations/new', search: { documents: [...chosen] } })}>
          {chosen.length === 1 ? t('makeInnovation') : t('makeInnovationFrom', { n: chosen.length })}
        </Button>
      )}
    </>
  );
}

interface ContentProps {
  readonly state: DocumentsState;
  /** Shown in place of the table. */
  readonly pairs: readonly DuplicatePair[] | undefined;
  readonly table: ReactElement | null;
}

function Content({ state, pairs, table }: ContentProps): ReactElement | null {
  const { t } = useTranslation('documents');
  if (state.kind === 'failed')
    return (
      <div className={classes['hint']}>
        <ErrorPanel error={state.error} />
      </div>
    );
  if (state.kind === 'empty')
    return (
      <div className={classes['hint']}>
        <EmptyState
          title={t('empty.title')}
          action={<Button onClick={() => void shell.chooseImport({ kind: 'files' })}>{t('empty.action')}</Button>}
        >
          {t('empty.sentence')}
        </EmptyState>
      </div>
    );
  if (state.kind === 'list' && pairs !== undefined) return <PairList pairs={pairs} all={state.all} />;
  if (state.kind === 'list' && state.shown.length === 0)
    return (
      <div className={classes['hint']}>
        <EmptyState title={t('noneShown.title')}>{t('noneShown.sentence')}</EmptyState>
      </div>
    );
  return table;
}
