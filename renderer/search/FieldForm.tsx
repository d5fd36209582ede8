import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete, Button, Select } from '@mantine/core';
import type { SearchField, SearchPage } from '../../electron/contract/types';
import { rangeOf, valuesOfRange, type YearRange } from './facets';
import { isFreeText, useFieldChoices } from './use-field-choices';
import { YearInputs } from './YearInputs';
import classes from './Chips.module.css';

interface Props {
  readonly field: SearchField;
  readonly page: SearchPage | undefined;
  readonly onAdd: (values: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Asks for the value of one filter. */
export function FieldForm({ field, page, onAdd, onBack }: Props): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const written = (page?.parts ?? []).flatMap((part) => (part.kind === 'filter' && part.field === field ? (part.values ?? []) : []));
  const [value, setValue] = useState('');
  const [range, setRange] = useState<YearRange>(rangeOf(field === 'year' ? written : []) ?? {});
  const values = field === 'year' ? valuesOfRange(range) : [...new Set([...written, value.trim()])];
  const ready = field === 'year' ? values.length > 0 : value.trim() !== '';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onAdd(values);
      }}
    >
      <strong>{t(`search:field.${field}`)}</strong>
      {field === 'year' ? (
        <YearInputs range={range} onChange={setRange} />
      ) : (
        <Value field={field} page={page} value={value} onValue={setValue} />
      )}
      <div className={classes['formFoot']}>
        <Button variant="default" size="xs" onClick={onBack}>
          {t('common:action.back')}
        </Button>
        <Button type="submit" size="xs" disabled={!ready && field !== 'year'}>
          {t('search:add')}
        </Button>
      </div>
    </form>
  );
}

interface ValueProps {
  readonly field: SearchField;
  readonly page: SearchPage | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Value({ field, page, value, onValue }: ValueProps): ReactElement {
  const { t } = useTranslation('search');
  const choices = useFieldChoices(field, page);
  const label = t(`field.${field}`);
  if (isFreeText(field))
    return (
      <Autocomplete
        aria-label={label}
        placeholder={t('fieldText')}
        data={choices.map((one) => one.value)}
        limit={50}
        value={value}
        onChange={onValue}
        comboboxProps={{ withinPortal: false }}
      />
    );
  return (
    <Select
      searchable
      aria-label={label}
      placeholder={t('fieldChoose')}
      nothingFoundMessage={t('fieldNone')}
      data={choices}
      limit={100}
      value={value === '' ? null : value}
      onChange={(next) => onValue(next ?? '')}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
