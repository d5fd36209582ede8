import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useLibrary } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PageHeader } from '../ui/PageHeader';
import { BundleEvents } from './BundleEvents';
import styles from './bundles.module.css';

/** Bundles made and received, and the two ways to exchange innovations. */
export function BundlesScreen(): ReactElement {
  const { t } = useTranslation('bundles');
  const navigate = useNavigate();
  const { data, error } = useLibrary('bundleEvents', {}, { keepPrevious: true });
  return (
    <div className={styles.home}>
      <div className={styles.homeHead}>
        <PageHeader
          title={t('title')}
          subtitle={t('intro')}
          actions={
            <>
              <Button
                variant="default"
                leftSection={<IconPackageImport size={16} stroke={1.75} aria-hidden />}
                onClick={() => void navigate({ to: '/bundles/receive' })}
              >
                {t('receive')}
              </Button>
              <Button
                leftSection={<IconPackageExport size={16} stroke={1.75} aria-hidden />}
                onClick={() => void navigate({ to: '/bundles/new' })}
              >
                {t('make')}
              </Button>
            </>
          }
        />
      </div>
      {error !== null && <ErrorPanel error={error} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          action={
            <Button variant="default" onClick={() => void navigate({ to: '/bundles/new' })}>
              {t('empty.action')}
            </Button>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {data && data.length > 0 && <BundleEvents events={data} />}
    </div>
  );
}
