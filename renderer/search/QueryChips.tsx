import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconX } from '@tabler/icons-react';
import type { AddedTerm, QueryPart } from '../../electron/contract/types';
import { searchBox } from './box-store';
import { usePartWords } from './use-facet-label';
import classes from './Chips.module.css';

interface Props {
  /** Filters that stand as chips. */
  readonly filters: readonly QueryPart[];
  /** All parts, of which the added words are shown. */
  readonly parts: readonly QueryPart[];
  readonly onQuery: (query: string) => void;
  /** Puts a filter back into the box. */
  readonly onEdit: (part: QueryPart) => void;
}

const mostAdded = 6;

/** What the query was understood as: added words dashed, filters filled. Arrows move, Delete takes away, Enter puts a filter back into the box. */
export function QueryChips({ filters, parts, onQuery, onEdit }: Props): ReactElement | null {
  const { t } = useTranslation('search');
  const place = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const added = parts.flatMap((part) => part.added);
  const shown = all ? added : added.slice(0, mostAdded);
  const remove = useRemoval(place, parts, onQuery);
  if (filters.length + added.length === 0) return null;
  const move = (event: KeyboardEvent): void => {
    const chips = [...(place.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
    const at = chips.findIndex((chip) => chip === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: chips.length - 1 }[event.key];
    if (to === undefined || at === -1) return;
    event.preventDefault();
    chips[to]?.focus();
  };
  return (
    <div ref={place} className={classes['chips']} role="toolbar" aria-label={t('understood')} onKeyDown={move}>
      {shown.length > 0 ? <span className={classes['also']}>{t('also')}</span> : null}
      {shown.map((term, index) => (
        <AddedChip
          key={`${term.of} ${term.text}`}
          term={term}
          isFirst={shown[index - 1]?.of !== term.of}
          onRemove={() => remove(term.without)}
        />
      ))}
      {added.length > shown.length ? (
        <button type="button" data-chip="" className="ri-link ri-small" onClick={() => setAll(true)}>
          {t('others', { n: added.length - shown.length })}
        </button>
      ) : null}
      {shown.length > 0 && filters.length > 0 ? <span className={classes['line']} /> : null}
      {filters.map((part) => (
        <PartChip key={part.start} part={part} onRemove={() => remove(part.without)} onEdit={() => onEdit(part)} />
      ))}
    </div>
  );
}

interface AddedProps {
  readonly term: AddedTerm;
  /** The first of those beside the same words names them. */
  readonly isFirst: boolean;
  readonly onRemove: () => void;
}

function AddedChip({ term, isFirst, onRemove }: AddedProps): ReactElement {
  const { t } = useTranslation('search');
  return (
    <Chip
      dashed
      name={t(`added.${term.kind}`, { word: term.of, term: term.text })}
      removeName={t('dropTerm', { term: term.text })}
      onRemove={onRemove}
    >
      {isFirst ? (
        <>
          <span>{term.of}</span>
          <span aria-hidden="true">=</span>
        </>
      ) : null}
      <span>{term.text}</span>
    </Chip>
  );
}

/** Takes a chip away; the focus goes on to the one that comes into its place, or to the search box after the last. */
function useRemoval(
  place: RefObject<HTMLElement | null>,
  parts: readonly QueryPart[],
  onQuery: (query: string) => void,
): (query: string) => void {
  const left = useRef<number>(undefined);
  useEffect(() => {
    const at = left.current;
    left.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const chips = place.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [];
    (chips[Math.min(at, chips.length - 1)] ?? searchBox())?.focus();
  }, [parts, place]);
  return (query) => {
    const chips = [...(place.current?.querySelectorAll('[data-chip]') ?? [])];
    const at = chips.findIndex((chip) => chip === document.activeElement);
    if (at >= 0) left.current = at;
    onQuery(query);
  };
}

interface PartChipProps {
  readonly part: QueryPart;
  readonly onRemove: () => void;
  readonly onEdit: () => void;
}

function PartChip({ part, onRemove, onEdit }: PartChipProps): ReactElement {
  const { t } = useTranslation('search');
  const words = usePartWords()(part);
  const isLeftOut = part.kind === 'ignored';
  const field = part.field === undefined ? '' : t(`field.${part.field}`);
  const label = isLeftOut ? t('leftOut') : part.excluded === true ? t('notField', { field }) : field;
  const name = `${label}: ${words}`;
  return (
    <Chip dashed={isLeftOut} name={name} removeName={t('dropFilter', { name })} onRemove={onRemove} onEdit={onEdit}>
      <span className={classes['label']}>{label}</span>
      <span className={classes['value']}>{words}</span>
    </Chip>
  );
}

interface ChipProps {
  readonly dashed?: boolean;
  readonly name: string;
  readonly removeName: string;
  readonly onRemove: () => void;
  /** Without it Enter takes the chip away. */
  readonly onEdit?: () => void;
  readonly children: ReactNode;
}

/** A chip is one stop for the keyboard; its × is for the pointer and for screen readers. */
function Chip({ dashed = false, name, removeName, onRemove, onEdit, children }: ChipProps): ReactElement {
  const { t } = useTranslation('search');
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <span className={classes['chip']} data-dashed={dashed ? '' : undefined}>
      <button
        type="button"
        data-chip=""
        className={classes['body']}
        aria-label={name}
        title={onEdit === undefined ? t('chipAdded') : t('chipFilter')}
        onClick={onEdit ?? onRemove}
        onKeyDown={press}
      >
        {children}
      </button>
      <button type="button" className={classes['remove']} tabIndex={-1} aria-label={removeName} onClick={onRemove}>
        <IconX size={14} stroke={2} aria-hidden="true" />
      </button>
    </span>
  );
}
