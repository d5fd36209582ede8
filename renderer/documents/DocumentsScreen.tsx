import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DocumentId } from '../../electron/contract/types';
import { shell } from '../library';
import { Reader } from '../reader/Reader';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { DocumentTable } from './DocumentTable';
import { useDocuments, type DocumentsState, type Show } from './use-documents';
import classes from './Documents.module.css';

/** Documents: everything that was imported, as a list beside the reader. */
export function DocumentsScreen(): ReactElement | null {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const address = useSearch({ from: '/documents' });
  const [text, setText] = useState('');
  const [without, setWithout] = useState(false);
  const [checked, setChecked] = useState<ReadonlySet<DocumentId>>(new Set());
  const show: Show = address.show ?? (without ? 'without-innovation' : 'all');
  const state = useDocuments(text, show);
  const screen = useRef<HTMLDivElement>(null);
  const selected = state.kind === 'list' ? state.all.find(({ id }) => id === address.select)?.id : undefined;
  const go = (next: { show?: 'not-searchable'; select?: DocumentId }): void => {
    void navigate({ to: '/documents', search: next, replace: address.select !== undefined });
  };
  const filtered = address.show === undefined ? {} : { show: address.show };
  const setShow = (next: Show): void => {
    setWithout(next === 'without-innovation');
    go({ ...(next === 'not-searchable' ? { show: next } : {}), ...(selected === undefined ? {} : { select: selected }) });
  };
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
        {state.kind === 'list' ? <Tools text={text} onText={setText} show={show} onShow={setShow} state={state} /> : null}
        <Content
          state={state}
          table={
            state.kind !== 'list' ? null : (
              <DocumentTable
                documents={state.shown}
                selected={selected}
                checked={checked}
                onSelect={(id) => go({ ...filtered, select: id })}
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
                  onClick={() => go(filtered)}
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

interface ToolsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  readonly state: Extract<DocumentsState, { readonly kind: 'list' }>;
}

const shows = ['all', 'without-innovation', 'not-searchable'] as const satisfies readonly Show[];

function Tools({ text, onText, show, onShow, state }: ToolsProps): ReactElement {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <div className={classes['tools']} data-region="filters">
      <TextInput
        leftSection={<IconFilter size={16} stroke={1.75} aria-hidden="true" />}
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('filterState')}
        value={show}
        onChange={(value) => onShow(value)}
        data={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
      />
      <p className={`${classes['count'] ?? ''} ri-small ri-ink3 ri-num`} role="status">
        {t('shown', { n: format.number(state.shown.length), total: format.number(state.all.length) })}
      </p>
    </div>
  );
}

function Content({ state, table }: { readonly state: DocumentsState; readonly table: ReactElement | null }): ReactElement | null {
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
  if (state.kind === 'list' && state.shown.length === 0)
    return (
      <div className={classes['hint']}>
        <EmptyState title={t('noneShown.title')}>{t('noneShown.sentence')}</EmptyState>
      </div>
    );
  return table;
}
