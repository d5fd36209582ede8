import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconFolder, IconShieldX } from '@tabler/icons-react';
import type { BundleReceipt, Verification } from '../../electron/contract/types';
import { shell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { bundleSelection, type BundleChoice, type BundleContents } from './bundle-contents';
import { BundleFindings } from './BundleFindings';
import type { Cover } from './CoverStep';
import styles from './bundles.module.css';
import parts from './parts.module.css';

type Written = BundleReceipt & { readonly verification: Verification };

/** The writing of a bundle: not begun, under way, done (intact or not), failed. */
export type Writing = { readonly start: () => void } & (
  | { readonly state: 'ready' | 'writing' }
  | { readonly state: 'done'; readonly written: Written }
  | { readonly state: 'failed'; readonly error: unknown }
);

type Progress =
  | { readonly state: 'ready' | 'writing' }
  | { readonly state: 'done'; readonly written: Written }
  | { readonly state: 'failed'; readonly error: unknown };

/** Asks for a place, writes there, and reads the bundle back. */
export function useWriting(choice: BundleChoice, contents: BundleContents, cover: Cover): Writing {
  const [progress, setProgress] = useState<Progress>({ state: 'ready' });
  const write = async (): Promise<void> => {
    setProgress({ state: 'writing' });
    try {
      const written = await shell.exportBundle({ selection: bundleSelection(choice, contents, cover) });
      setProgress(written ? { state: 'done', written } : { state: 'ready' });
    } catch (error) {
      setProgress({ state: 'failed', error });
    }
  };
  return { ...progress, start: () => void write() };
}

interface Props {
  readonly writing: Writing;
  readonly cover: Cover;
  readonly totals: string;
}

/** What will be written, then where it is, how large, and whether it was found intact. */
export function WriteStep({ writing, cover, totals }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  return (
    <section className={`${styles.work ?? ''} ${styles.whole ?? ''}`} aria-live="polite">
      <div className={styles.form}>
        {writing.state === 'done' ? (
          <Result written={writing.written} />
        ) : (
          <>
            <h2 className="ri-heading">{writing.state === 'writing' ? t('write.working') : t('write.ready')}</h2>
            <p className="ri-ink2">{writing.state === 'writing' ? t('write.workingText') : t('write.readyText')}</p>
            {writing.state === 'failed' && <ErrorPanel error={writing.error} />}
          </>
        )}
        <dl className={parts.summary}>
          <dt>{t('write.summaryTitle')}</dt>
          <dd>{cover.title}</dd>
          <dt>{t('write.summaryOffice')}</dt>
          <dd>{cover.organization.trim() || <span className="ri-ink3">{t('write.noOffice')}</span>}</dd>
          {writing.state !== 'done' && (
            <>
              <dt>{t('write.contents')}</dt>
              <dd className="ri-num">{totals}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );
}

function Result({ written }: { readonly written: Written }): ReactElement {
  const { t } = useTranslation('bundles');
  const format = useFormat();
  const [error, setError] = useState<unknown>();
  const { ok, findings } = written.verification;
  const Shape = ok ? IconCircleCheck : IconShieldX;
  return (
    <>
      <div className={parts.seal} data-state={ok ? 'ok' : 'changed'}>
        <Shape size={30} stroke={1.75} aria-hidden />
        <div>
          <h2>{ok ? t('write.doneTitle') : t('write.badTitle')}</h2>
          <p>{ok ? t('write.doneText') : t('write.badText')}</p>
        </div>
      </div>
      {!ok && <BundleFindings findings={findings} />}
      {error !== undefined && <ErrorPanel error={error} />}
      <dl className={parts.summary}>
        <dt>{t('write.place')}</dt>
        <dd className={parts.path}>{written.path}</dd>
        <dt>{t('write.size')}</dt>
        <dd className="ri-num">{format.bytes(written.bytes)}</dd>
        <dt>{t('write.contents')}</dt>
        <dd className="ri-num">
          {t('innovations', { count: written.innovations })}, {t('documents', { count: written.documents })}
        </dd>
      </dl>
      <div>
        <Button
          variant="default"
          leftSection={<IconFolder size={16} stroke={1.75} aria-hidden />}
          onClick={() => void shell.showInFolder({ path: written.path }).catch(setError)}
        >
          {t('showInFolder')}
        </Button>
      </div>
    </>
  );
}
