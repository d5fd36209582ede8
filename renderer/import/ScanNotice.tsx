import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '@mantine/core';
import { IconAlertTriangle, IconTextRecognition } from '@tabler/icons-react';
import { errorCodes, LibraryError } from '../../electron/contract/errors';
import type { OcrState } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { Notice, NoticeButton } from './Notice';
import { useScans } from './use-scans';
import styles from './notices.module.css';

interface Props {
  readonly onError: (error: unknown) => void;
}

/** The reading of scanned pages: how far it is, how long it takes, and what stopped it. */
export function ScanNotice({ onError }: Props): ReactElement | null {
  const { t } = useTranslation('import');
  const reading = useScans();
  const { data: scans } = useLibrary('ocrState', {}, { keepPrevious: true });
  if (!scans) return null;
  const start = () => void reading.start().catch(onError);
  const failed = scans.pagesFailed > 0 ? t('scans.failed', { count: scans.pagesFailed }) : undefined;
  if (scans.running && scans.pagesLeft > 0)
    return <Running scans={scans} failed={failed} onLater={() => void reading.pause().catch(onError)} />;
  if (scans.stopped)
    return (
      <ErrorPanel error={new LibraryError(errorCodes.find((known) => known === scans.stopped?.code) ?? 'internal')}>
        <NoticeButton onClick={start}>{t('resume')}</NoticeButton>
      </ErrorPanel>
    );
  if (scans.pagesLeft > 0)
    return (
      <Notice icon={IconTextRecognition} words={t('scans.waiting', { count: scans.pagesLeft })} more={failed}>
        <NoticeButton onClick={start}>{scans.pagesDone > 0 ? t('resume') : t('scans.now')}</NoticeButton>
      </Notice>
    );
  return failed === undefined ? null : <Notice icon={IconAlertTriangle} words={failed} more={t('scans.failedSafe')} />;
}

interface RunningProps {
  readonly onLater: () => void;
  readonly scans: OcrState;
  readonly failed: string | undefined;
}

function Running({ scans, failed, onLater }: RunningProps): ReactElement {
  const { t } = useTranslation('import');
  const format = useFormat();
  const total = scans.pagesDone + scans.pagesLeft;
  const left = scans.millisecondsLeft;
  const words = [
    t('scans.running', { done: scans.pagesDone, total }),
    ...(left === undefined ? [] : [t('scans.left', { time: format.duration(left) })]),
  ].join(', ');
  return (
    <div className={styles.scans}>
      <Notice icon={IconTextRecognition} words={words} more={failed}>
        <NoticeButton onClick={onLater}>{t('scans.later')}</NoticeButton>
      </Notice>
      <Progress size={3} value={(100 * scans.pagesDone) / total} aria-label={t('scans.progress')} transitionDuration={0} />
    </div>
  );
}
