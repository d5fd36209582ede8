import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { SearchField, SearchPage } from '../../electron/contract/types';
import { FieldForm } from './FieldForm';
import type { Filters } from './use-filters';
import classes from './Chips.module.css';

interface Props {
  readonly page: SearchPage | undefined;
  readonly filters: Filters;
}

/** The filters a person may add, the everyday ones first. */
const fields: readonly SearchField[] = [
  ...(['year', 'agency', 'region', 'section', 'has', 'sector', 'category', 'sdg', 'value', 'stage', 'award'] as const),
  ...(['family', 'status', 'tag', 'collection', 'format', 'language', 'kind'] as const),
];

/** "+ Saringan": first which filter, then its value. */
export function AddFilter({ page, filters }: Props): ReactElement {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(false);
  const [field, setField] = useState<SearchField>();
  const close = (): void => {
    setOpen(false);
    setField(undefined);
  };
  const add = (values: readonly string[]): void => {
    if (field !== undefined) filters.choose(field, values);
    close();
  };
  return (
    <Popover opened={open} onChange={(next) => (next ? setOpen(true) : close())} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes['add']}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => (open ? close() : setOpen(true))}
        >
          <IconPlus size={15} stroke={2} aria-hidden="true" />
          {t('addFilter')}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('addFilter')} onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
        {field === undefined ? (
          <FieldList onField={setField} />
        ) : (
          <FieldForm key={field} field={field} page={page} onAdd={add} onBack={() => setField(undefined)} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function FieldList({ onField }: { readonly onField: (field: SearchField) => void }): ReactElement {
  const { t } = useTranslation('search');
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside
    <div className={classes['fields']} onKeyDown={move}>
      {fields.map((field, index) => (
        <button key={field} type="button" data-autofocus={index === 0 ? '' : undefined} onClick={() => onField(field)}>
          {t(`field.${field}`)}
        </button>
      ))}
    </div>
  );
}
