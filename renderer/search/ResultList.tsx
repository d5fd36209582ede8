import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import type { SearchHit } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { passagesOf, resultKey, type PlacedPassage, type Results } from './results';
import { ResultItem } from './ResultItem';
import resultClasses from './Results.module.css';

interface Props {
  /** The query that was answered: another one starts at the top. */
  readonly query: string;
  readonly results: Results;
  readonly totalDocuments: number;
  readonly selected: string | undefined;
  readonly onSelect: (hit: SearchHit, passage?: PlacedPassage) => void;
  /** Leads the focus into the reader. */
  readonly onRead: () => void;
  /** The main action of the selected result. */
  readonly onOpen: () => void;
  readonly more?: (() => void) | undefined;
}

/** The results; ↑ and ↓ choose, → leads into the reader, Enter opens the record. */
export function ResultList({ query, results, totalDocuments, selected, onSelect, onRead, onOpen, more }: Props): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [query]);
  const move = (by: number): void => {
    const at = results.all.findIndex((hit) => resultKey(hit) === selected);
    const index = Math.min(results.all.length - 1, Math.max(0, at + by));
    const hit = results.all[index];
    if (hit) onSelect(hit);
    const button = list.current?.querySelectorAll<HTMLElement>('[data-result]')[index];
    button?.focus({ preventScroll: true });
    bringIntoSight(list.current, button?.closest('li'));
  };
  const press = (event: KeyboardEvent): void => {
    const onName = event.target instanceof HTMLElement && event.target.dataset['result'] !== undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Home') move(-results.all.length);
    else if (event.key === 'End') move(results.all.length);
    else if (event.key === 'ArrowRight') onRead();
    else if (event.key === 'Enter' && onName) onOpen();
    else return;
    event.preventDefault();
  };
  const items = (hits: readonly SearchHit[]): ReactElement[] =>
    hits.map((hit) => (
      <ResultItem
        key={resultKey(hit)}
        hit={hit}
        passages={passagesOf(hit, results.documents)}
        selected={resultKey(hit) === selected}
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

/** Scrolls the list alone, as little as needed. */
function bringIntoSight(list: HTMLElement | null, item: HTMLElement | null | undefined): void {
  if (!list || !item) return;
  const frame = list.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop += box.top - frame.top;
  else if (box.bottom > frame.bottom) list.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top);
}
