import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import type { Cover } from './CoverStep';
import type { Writing } from './WriteStep';
import styles from './bundles.module.css';

interface Props {
  readonly step: number;
  readonly empty: boolean;
  readonly cover: Cover;
  readonly writing: Writing;
  readonly onGo: (step: number) => void;
}

const nextStep = ['travels', 'cover', 'write'] as const;

/** Back at the left; at the right the one button that leads on, with the reason beside it when it cannot. */
export function MakeFooter({ step, empty, cover, writing, onGo }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  const navigate = useNavigate();
  const reason = empty ? t('contents.nothing') : step === 2 && cover.title.trim() === '' ? t('cover.titleNeeded') : undefined;
  const next = nextStep[step];
  if (writing.state === 'done')
    return (
      <footer className={styles.footer}>
        <Button variant="default" onClick={writing.start}>
          {t('write.again')}
        </Button>
        <span className={styles.gap} />
        <Button size="md" onClick={() => void navigate({ to: '/bundles' })}>
          {t('write.finish')}
        </Button>
      </footer>
    );
  return (
    <footer className={styles.footer}>
      <Button variant="default" disabled={writing.state === 'writing'} onClick={() => onGo(step - 1)}>
        {step === 0 ? t('cancel') : t('previous')}
      </Button>
      <span className={styles.gap} />
      {reason !== undefined && <span id="make-reason">{reason}</span>}
      {next === undefined ? (
        <Button size="md" loading={writing.state === 'writing'} onClick={writing.start}>
          {t('write.action')}
        </Button>
      ) : (
        <Button
          size="md"
          disabled={reason !== undefined}
          aria-describedby={reason === undefined ? undefined : 'make-reason'}
          onClick={() => onGo(step + 1)}
        >
          {t(`nextTo.${next}`)}
        </Button>
      )}
    </footer>
  );
}
