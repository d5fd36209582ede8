import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, Radio, Select, Stack } from '@mantine/core';
import type { InnovationSummary } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { chosenInnovations, mayTravel, type BundleChoice } from './bundle-contents';
import { PickList } from './PickList';
import styles from './bundles.module.css';

interface Props {
  readonly all: readonly InnovationSummary[];
  readonly choice: BundleChoice;
  readonly onChange: (choice: BundleChoice) => void;
}

/** Which innovations go into the bundle. */
export function ContentsStep({ all, choice, onChange }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  const listed = choice.kind === 'picked' ? all : chosenInnovations(all, choice);
  const travelling = listed.filter((innovation) => mayTravel(innovation, choice));
  return (
    <>
      <aside className={styles.side}>
        <Radio.Group
          label={t('contents.which')}
          value={choice.kind}
          onChange={(value) => onChange({ ...choice, kind: value === 'collection' || value === 'picked' ? value : 'all' })}
        >
          <Stack gap={10} mt={8}>
            <Radio value="all" label={t('contents.all')} />
            <Radio value="collection" label={t('contents.collection')} />
            {choice.kind === 'collection' && <CollectionSelect choice={choice} onChange={onChange} />}
            <Radio value="picked" label={t('contents.picked')} />
          </Stack>
        </Radio.Group>
        <Checkbox
          className={styles.drafts ?? ''}
          checked={choice.drafts}
          onChange={(event) => onChange({ ...choice, drafts: event.currentTarget.checked })}
          label={t('contents.drafts')}
          description={t('contents.draftsNote')}
        />
      </aside>
      <section className={styles.work} aria-label={t('contents.list')} tabIndex={0}>
        {travelling.length === 0 && choice.kind !== 'picked' ? (
          <EmptyState title={t('contents.noneTitle')}>{t('contents.noneText')}</EmptyState>
        ) : (
          <PickList innovations={listed} choice={choice} onChange={onChange} />
        )}
      </section>
    </>
  );
}

function CollectionSelect({ choice, onChange }: Omit<Props, 'all'>): ReactElement {
  const { t } = useTranslation('bundles');
  const collections = useLibrary('collections', {});
  return (
    <Select
      aria-label={t('contents.collectionLabel')}
      placeholder={t('contents.collectionLabel')}
      searchable
      data={(collections.data ?? []).map(({ name }) => name)}
      value={choice.collection || null}
      onChange={(collection) => onChange({ ...choice, collection: collection ?? '' })}
    />
  );
}
