import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TagsInput, Textarea } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { useLibrary } from '../library';
import type { EditValues } from './edit-values';
import { textSections } from './record-sections';
import styles from './edit.module.css';

/** The running texts of the record, then its tags and collections. */
export function EditTexts(): ReactElement {
  const { t } = useTranslation('innovations');
  const { register, formState } = useFormContext<EditValues>();
  return (
    <section className={styles.section} aria-labelledby="edit-content">
      <h2 id="edit-content" className="ri-heading">
        {t('edit.content')}
      </h2>
      {textSections.map((section) => (
        <Textarea
          key={section}
          label={t(`section.${section}`)}
          description={t(`edit.${section}Hint`)}
          autosize
          minRows={3}
          maxRows={14}
          error={formState.errors[section] && t('edit.fieldInvalid')}
          {...register(section)}
        />
      ))}
      <Words name="tags" />
      <Words name="collections" />
    </section>
  );
}

function Words({ name }: { readonly name: 'tags' | 'collections' }): ReactElement {
  const { t } = useTranslation('innovations');
  const { control, formState } = useFormContext<EditValues>();
  const tags = useLibrary('tags', {});
  const collections = useLibrary('collections', {});
  const known = name === 'tags' ? (tags.data ?? []) : (collections.data ?? []).map((collection) => collection.name);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, ...field } }) => (
        <TagsInput
          label={t(`edit.${name}`)}
          description={t('edit.listHint')}
          data={[...known]}
          value={[...value]}
          error={formState.errors[name] && t('edit.fieldInvalid')}
          {...field}
        />
      )}
    />
  );
}
