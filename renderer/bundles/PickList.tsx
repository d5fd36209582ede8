import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import type { InnovationId, InnovationSummary } from '../../electron/contract/types';
import { RegionName } from '../ui/regions';
import { StatusLabel } from '../ui/StatusLabel';
import { mayTravel, type BundleChoice } from './bundle-contents';
import parts from './parts.module.css';

interface Props {
  readonly innovations: readonly InnovationSummary[];
  readonly choice: BundleChoice;
  readonly onChange: (choice: BundleChoice) => void;
}

/** The innovations of the choice; with checkboxes where the person picks herself. */
export function PickList({ innovations, choice, onChange }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  const picking = choice.kind === 'picked';
  const toggle = (id: InnovationId): void => {
    const picked = new Set(choice.picked);
    if (!picked.delete(id)) picked.add(id);
    onChange({ ...choice, picked });
  };
  return (
    <ul className={parts.pickList}>
      {innovations.map((innovation) => {
        const travels = mayTravel(innovation, choice);
        return (
          <li key={innovation.id} className={parts.pick} data-stays={!travels || undefined}>
            {picking && (
              <Checkbox
                size="xs"
                aria-label={t('contents.pick', { name: innovation.name })}
                checked={travels && choice.picked.has(innovation.id)}
                disabled={!travels}
                onChange={() => toggle(innovation.id)}
              />
            )}
            <span className={parts.pickName}>
              <b>{innovation.name}</b>
              {innovation.expansion !== undefined && <small>{innovation.expansion}</small>}
            </span>
            <span className="ri-small ri-ink2">
              <RegionName code={innovation.region} />
            </span>
            <span className="ri-small ri-ink3 ri-num">{t('documents', { count: innovation.documents.length })}</span>
            <span>
              {travels ? (
                <StatusLabel status={innovation.status} />
              ) : (
                <span className="ri-small ri-ink3">{t('contents.notPublished')}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
