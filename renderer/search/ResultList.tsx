import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import type { Passage, SearchHit } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { picksStore, togglePick } from './picks';
import { passagesOf, resultKey, type Results } from './results';
import { ResultItem } from './ResultItem';
import resultClasses from './Results.module.css';

interface Props {
  /** What was answered: another question starts at the top. */
  readonly question: string;
  readonly query: string;
  readonly results: Results;
  readonly totalDocuments: number;
  readonly selected: string | undefined;
  readonly onSelect: (hit: SearchHit, passage?: Passage) => void;
  /** Leads the focus into the reader. */
  readonly onRead: () => void;
  /** The main action of the selected result. */
  readonly onOpen: () => void;
  readonly more?: (() => void) | undefined;
}

/** The results; ↑ and ↓ choose, → leads into the reader, Enter opens the record, Space or X picks an innovation to be compared. */
export function ResultList(props: Props): ReactElement {
  const { question, query, results, totalDocuments, selected, onSelect, more } = props;
  const { t } = useTranslation('search');
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const picks = picksStore.use();
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [question]);
  const press = useListKeys(props, list);
  const items = (hits: readonly SearchHit[]): ReactElement[] =>
    hits.map((hit) => (
      <ResultItem
        key={resultKey(hit)}
        hit={hit}
        query={query}
        passages={passagesOf(hit, results.documents)}
        selected={resultKey(hit) === selected}
        picked={picks.some(({ id }) => id === hit.innovationId)}
        onPick={() => pick(hit)}
        onChoose={(passage) => onSelect(hit, passage)}
      />
    ));
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside
    <div ref={list} className={resultClasses['list']} data-search-results="" onKeyDown={press}>
      {results.innovations.length > 0 ? <ul aria-label={t('innovations')}>{items(results.innovations)}</ul> : null}
      {results.documents.length > 0 ? (
        <>
          <h2 className={resultClasses['group']}>
            {t('documents')} <span>{format.number(totalDocuments)}</span>
          </h2>
          <ul aria-label={t('documents')}>{items(results.documents)}</ul>
        </>
      ) : null}
      {more === undefined ? null : (
        <div className={resultClasses['more']}>
          <Button variant="default" size="xs" onClick={more}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function pick({ innovationId, title }: SearchHit): void {
  if (innovationId !== undefined) picksStore.set(togglePick(picksStore.get(), { id: innovationId, name: title }));
}

type KeyProps = Pick<Props, 'results' | 'selected' | 'onSelect' | 'onRead' | 'onOpen'>;

function useListKeys(
  { results, selected, onSelect, onRead, onOpen }: KeyProps,
  list: { readonly current: HTMLDivElement | null },
): (event: KeyboardEvent) => void {
  const at = results.all.findIndex((hit) => resultKey(hit) === selected);
  const move = (by: number): void => {
    const index = Math.min(results.all.length - 1, Math.max(0, at + by));
    const hit = results.all[index];
    if (hit) onSelect(hit);
    const button = list.current?.querySelectorAll<HTMLElement>('[data-result]')[index];
    button?.focus({ preventScroll: true });
    bringIntoSight(list.current, button?.closest('li'));
  };
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -results.all.length, End: results.all.length };
  return (event) => {
    const onName = event.target instanceof HTMLElement && event.target.dataset['result'] !== undefined;
    const current = results.all[at];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const by = moves[event.key];
    if (!plain) return;
    if (by !== undefined) move(by);
    else if (event.key === 'ArrowRight') onRead();
    else if (event.key === 'Enter' && onName) onOpen();
    else if ((event.key === ' ' || event.key.toLowerCase() === 'x') && onName && current) pick(current);
    else return;
    event.preventDefault();
  };
}

/** Scrolls the list alone, as little as needed. */
function bringIntoSight(list: HTMLElement | null, item: HTMLElement | null | undefined): void {
  if (!list || !item) return;
  const frame = list.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop += box.top - frame.top;
  else if (box.bottom > frame.bottom) list.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top);
}
