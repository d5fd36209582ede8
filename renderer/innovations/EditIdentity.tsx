import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { innovationStatuses, stages } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { useRegionChoices } from '../ui/regions';
import type { EditValues } from './edit-values';
import styles from './edit.module.css';

/** Name, agency, place, time and state of the innovation. */
export function EditIdentity(): ReactElement {
  const { t } = useTranslation('innovations');
  const { register, control, formState } = useFormContext<EditValues>();
  return (
    <section className={styles.section} aria-labelledby="edit-identity">
      <h2 id="edit-identity" className="ri-heading">
        {t('edit.identity')}
      </h2>
      <TextInput
        label={t('edit.name')}
        required
        withAsterisk={false}
        error={formState.errors.name && t('edit.nameNeeded')}
        {...register('name')}
      />
      <TextInput label={t('edit.expansion')} description={t('edit.expansionHint')} {...register('expansion')} />
      <Controller
        control={control}
        name="aliases"
        render={({ field: { value, ...field } }) => (
          <TagsInput label={t('edit.aliases')} description={t('edit.aliasesHint')} value={[...value]} {...field} />
        )}
      />
      <Agency />
      <PlaceAndTime />
    </section>
  );
}

function Agency(): ReactElement {
  const { t } = useTranslation('innovations');
  const { control } = useFormContext<EditValues>();
  const agencies = useLibrary('agencies', {});
  return (
    <Controller
      control={control}
      name="agency"
      render={({ field }) => <Autocomplete label={t('edit.agency')} data={[...(agencies.data ?? [])]} limit={30} {...field} />}
    />
  );
}

function PlaceAndTime(): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const { control, formState } = useFormContext<EditValues>();
  const regions = useRegionChoices(true);
  return (
    <div className={styles.columns}>
      <Controller
        control={control}
        name="region"
        render={({ field }) => (
          <Select
            label={t('edit.region')}
            searchable
            clearable
            nothingFoundMessage={t('edit.regionNone')}
            data={regions}
            {...field}
            value={field.value || null}
            onChange={(value) => field.onChange(value ?? '')}
          />
        )}
      />
      <Controller
        control={control}
        name="year"
        render={({ field }) => (
          <NumberInput
            label={t('edit.year')}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            maxLength={4}
            {...field}
            value={field.value === 0 ? '' : field.value}
            onChange={(value) => field.onChange(typeof value === 'number' ? value : 0)}
            error={formState.errors.year && t('edit.fieldInvalid')}
          />
        )}
      />
      <Controller
        control={control}
        name="stage"
        render={({ field }) => (
          <Select
            label={t('edit.stage')}
            clearable
            data={stages.map((stage) => ({ value: stage, label: t(`common:stage.${stage}`) }))}
            {...field}
            value={field.value || null}
            onChange={(value) => field.onChange(value ?? '')}
          />
        )}
      />
      <Status />
    </div>
  );
}

function Status(): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const { control, formState } = useFormContext<EditValues>();
  const met = formState.defaultValues?.status;
  const offered = innovationStatuses.filter((status) => status === 'draft' || status === 'published' || status === met);
  return (
    <Controller
      control={control}
      name="status"
      render={({ field }) => (
        <Select
          label={t('edit.status')}
          allowDeselect={false}
          data={offered.map((status) => ({ value: status, label: t(`common:status.${status}`) }))}
          {...field}
          onChange={(value) => field.onChange(value ?? field.value)}
        />
      )}
    />
  );
}
