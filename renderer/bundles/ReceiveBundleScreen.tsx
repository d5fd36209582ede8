import { type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { fileName } from '../ui/file-name';
import { BundleFindings } from './BundleFindings';
import { MergeDone } from './MergeDone';
import { PreviewGroups } from './PreviewGroups';
import { ReceiveFooter } from './ReceiveFooter';
import { SealPanel } from './SealPanel';
import { StepLine } from './StepLine';
import { useReceiving, type Receiving } from './use-receiving';
import styles from './bundles.module.css';

/** Takes a bundle of another office in: check, preview, one transaction. */
export function ReceiveBundleScreen(): ReactElement {
  const { t } = useTranslation('bundles');
  const receiving = useReceiving();
  const { bundle } = receiving;
  const step = receiving.state === 'merged' ? 3 : bundle?.verification.ok === true ? 1 : 0;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.receiveHead}>
          <div>
            <h1 className="ri-title">{bundle ? (bundle.title ?? fileName(bundle.path)) : t('receive')}</h1>
            <StepLine
              label={t('steps')}
              steps={[t('check.step.checked'), t('check.step.preview'), t('check.step.merged')]}
              current={step}
            />
          </div>
          {bundle && <SealPanel bundle={bundle} />}
        </div>
      </header>
      <Middle receiving={receiving} />
      {bundle && <ReceiveFooter receiving={receiving} bundle={bundle} />}
    </div>
  );
}

function Middle({ receiving }: { readonly receiving: Receiving }): ReactElement {
  const { bundle } = receiving;
  const whole = `${styles.work ?? ''} ${styles.whole ?? ''}`;
  if (receiving.state === 'merged')
    return (
      <section className={whole}>
        <MergeDone report={receiving.report} />
      </section>
    );
  if (bundle?.merge) return <PreviewGroups merge={bundle.merge} />;
  return (
    <section className={whole} aria-live="polite">
      {receiving.state === 'failed' && <ErrorPanel error={receiving.error} />}
      {bundle ? <BundleFindings findings={bundle.verification.findings} /> : <Choose receiving={receiving} />}
    </section>
  );
}

function Choose({ receiving }: { readonly receiving: Receiving }): ReactElement {
  const { t } = useTranslation('bundles');
  const navigate = useNavigate();
  const busy = receiving.state === 'checking';
  return (
    <EmptyState
      title={t('check.chooseTitle')}
      action={
        <div className={styles.pair}>
          <Button leftSection={<IconPackageImport size={16} stroke={1.75} aria-hidden />} loading={busy} onClick={receiving.choose}>
            {t('check.choose')}
          </Button>
          <Button variant="default" onClick={() => void navigate({ to: '/bundles' })}>
            {t('cancel')}
          </Button>
        </div>
      }
    >
      {busy ? t('check.checking') : t('check.chooseText')}
    </EmptyState>
  );
}
