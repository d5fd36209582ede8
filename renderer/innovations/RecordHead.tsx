import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconBuilding, IconCalendar, IconCircleDashed, IconMapPin, IconPackage, IconPencil, IconRefresh } from '@tabler/icons-react';
import type { Innovation } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { Kbd } from '../ui/Kbd';
import { RegionName } from '../ui/regions';
import { StatusLabel } from '../ui/StatusLabel';
import styles from './record.module.css';

interface Props {
  readonly innovation: Innovation;
  readonly onEdit: () => void;
  readonly onPublish: () => void;
}

/** Name, status, what the acronym stands for, who, where and since when; what can be done with the record. */
export function RecordHead({ innovation, onEdit, onPublish }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const { name, expansion, aliases, status } = innovation;
  return (
    <>
      <header className={styles.headRow}>
        <div className={styles.words}>
          <h1>
            {name} <StatusLabel status={status} />
          </h1>
          {expansion !== undefined && (
            <p className={styles.expansion} title={expansion}>
              {expansion}
            </p>
          )}
          <Facts innovation={innovation} />
          {aliases.length > 0 && <p className="ri-small ri-ink3">{t('record.aliases', { names: aliases.join(', ') })}</p>}
        </div>
        <Actions innovation={innovation} onEdit={onEdit} onPublish={onPublish} />
      </header>
      {status === 'draft' && (
        <p className={styles.band}>
          <IconCircleDashed size={16} stroke={2} aria-hidden />
          {t('record.draftBand')}
        </p>
      )}
    </>
  );
}

function Facts({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation('innovations');
  const format = useFormat();
  const { agency, region, year, updatedAt } = innovation;
  return (
    <ul className={styles.facts}>
      {agency !== undefined && (
        <li className={styles.agency} title={agency}>
          <IconBuilding size={15} stroke={1.75} aria-hidden />
          <span className="ri-ellipsis">{agency}</span>
        </li>
      )}
      {region !== undefined && (
        <li>
          <IconMapPin size={15} stroke={1.75} aria-hidden />
          <RegionName code={region} full />
        </li>
      )}
      {year !== undefined && (
        <li>
          <IconCalendar size={15} stroke={1.75} aria-hidden />
          {t('record.since', { year })}
        </li>
      )}
      <li>
        <IconRefresh size={15} stroke={1.75} aria-hidden />
        {t('record.updated', { at: format.date(updatedAt) })}
      </li>
    </ul>
  );
}

function Actions({ innovation, onEdit, onPublish }: Props): ReactElement {
  const { t } = useTranslation('innovations');
  const navigate = useNavigate();
  const published = innovation.status === 'published';
  const icon = <IconPencil size={16} stroke={1.75} aria-hidden />;
  return (
    <div className={styles.actions}>
      {published ? (
        <Button
          variant="default"
          leftSection={<IconPackage size={16} stroke={1.75} aria-hidden />}
          onClick={() => void navigate({ to: '/bundles/new', search: { innovations: [innovation.id] } })}
        >
          {t('toBundle')}
        </Button>
      ) : null}
      <Button
        variant={published ? 'filled' : 'default'}
        leftSection={icon}
        rightSection={<Kbd>E</Kbd>}
        className={styles.edit ?? ''}
        onClick={onEdit}
      >
        {t('record.edit')}
      </Button>
      {published ? null : <Button onClick={onPublish}>{t('publish')}</Button>}
    </div>
  );
}
