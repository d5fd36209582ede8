import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Popover, Select } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { families, type DocumentSummary } from '../../electron/contract/types';
import { FilterChip } from '../ui/FilterChip';
import { useFormat } from '../ui/format';
import { isDamaged, readingState, readingStates, type DocumentFilter } from './document-filter';
import classes from './Documents.module.css';

interface Props {
  readonly all: readonly DocumentSummary[];
  readonly filter: DocumentFilter;
  /** Takes the conditions that change; undefined takes one away. */
  readonly onFilter: (changes: DocumentFilter) => void;
}

/** How many of the conditions behind the button are set. */
function countSet({ state, family, personal, damaged, older }: DocumentFilter): number {
  return [state, family, personal, damaged, older].filter((one) => one !== undefined).length;
}

/** The conditions behind one button: state, family, flags, older versions, each with its count. */
export function DocumentFilters({ all, filter, onFilter }: Props): ReactElement {
  const { t } = useTranslation(['documents', 'recognition']);
  const { number } = useFormat();
  const set = countSet(filter);
  const count = (holds: (document: DocumentSummary) => boolean): string => number(all.filter(holds).length);
  return (
    <Popover position="bottom-start" withinPortal trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden="true" />}>
          {set === 0 ? t('documents:filters') : t('documents:filtersSet', { n: set })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes['filterForm']}>
          <Select
            size="xs"
            clearable
            label={t('documents:column.status')}
            placeholder={t('documents:any')}
            comboboxProps={{ withinPortal: false }}
            data={readingStates.map((value) => ({
              value,
              label: `${t(`documents:state.${value}`)} (${count((document) => readingState(document) === value)})`,
            }))}
            value={filter.state ?? null}
            onChange={(value) => onFilter({ state: readingStates.find((one) => one === value) })}
          />
          <Select
            size="xs"
            clearable
            label={t('documents:column.family')}
            placeholder={t('documents:any')}
            comboboxProps={{ withinPortal: false }}
            data={families.map((value) => ({
              value,
              label: `${value} · ${t(`recognition:familyShort.${value}`)} (${count((document) => document.family === value)})`,
            }))}
            value={filter.family ?? null}
            onChange={(value) => onFilter({ family: families.find((one) => one === value) })}
          />
          <Tick
            label={t('documents:only.personal', { n: count(({ personalData }) => personalData > 0) })}
            on={filter.personal === true}
            onTick={(personal) => onFilter({ personal })}
          />
          <Tick
            label={t('documents:only.damaged', { n: count(isDamaged) })}
            on={filter.damaged === true}
            onTick={(damaged) => onFilter({ damaged })}
          />
          <Tick
            label={t('documents:only.older', { n: count(({ supersededBy }) => supersededBy !== undefined) })}
            on={filter.older === true}
            onTick={(older) => onFilter({ older })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Tick({
  label,
  on,
  onTick,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onTick: (on: true | undefined) => void;
}): ReactElement {
  return (
    <Checkbox size="xs" label={label} checked={on} onChange={({ currentTarget }) => onTick(currentTarget.checked ? true : undefined)} />
  );
}

/** The conditions that are set, each with a way to take it off. */
export function ActiveDocumentFilters({ filter, onFilter }: Omit<Props, 'all'>): ReactElement | null {
  const { t } = useTranslation(['documents', 'recognition', 'common']);
  if (countSet(filter) === 0) return null;
  const { state, family, personal, damaged, older } = filter;
  const chips = [
    ...(state === undefined ? [] : [{ words: t(`documents:state.${state}`), off: { state: undefined } }]),
    ...(family === undefined ? [] : [{ words: t(`recognition:familyShort.${family}`), off: { family: undefined } }]),
    ...(personal === undefined ? [] : [{ words: t('documents:chip.personal'), off: { personal: undefined } }]),
    ...(damaged === undefined ? [] : [{ words: t('documents:flag.damaged'), off: { damaged: undefined } }]),
    ...(older === undefined ? [] : [{ words: t('documents:chip.older'), off: { older: undefined } }]),
  ];
  return (
    <div className={classes['chips']}>
      {chips.map(({ words, off }) => (
        <FilterChip key={words} removeLabel={t('common:action.remove', { name: words })} onRemove={() => onFilter(off)}>
          {words}
        </FilterChip>
      ))}
    </div>
  );
}
