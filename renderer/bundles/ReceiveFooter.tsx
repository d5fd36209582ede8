import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { countChanges } from './preview-groups';
import type { LookedAt, Receiving } from './use-receiving';
import styles from './bundles.module.css';

interface Props {
  readonly receiving: Receiving;
  readonly bundle: LookedAt;
}

/** Refuse at the left, merge at the right, with what it will do. */
export function ReceiveFooter({ receiving, bundle }: Props): ReactElement {
  const { t } = useTranslation('bundles');
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '/bundles' });
  if (receiving.state === 'merged')
    return (
      <footer className={styles.footer}>
        <Button variant="default" onClick={() => void navigate({ to: '/innovations' })}>
          {t('merge.toList')}
        </Button>
        <span className={styles.gap} />
        <Button size="md" onClick={leave}>
          {t('merge.finish')}
        </Button>
      </footer>
    );
  return (
    <footer className={styles.footer}>
      <Button variant="subtle" onClick={leave} disabled={receiving.state === 'merging'}>
        {t('merge.reject')}
      </Button>
      <span className={styles.gap} />
      {bundle.merge ? (
        <MergeButton merge={bundle.merge} receiving={receiving} />
      ) : (
        <Button variant="default" size="md" onClick={receiving.choose}>
          {t('check.other')}
        </Button>
      )}
    </footer>
  );
}

function MergeButton({
  merge,
  receiving,
}: {
  readonly merge: NonNullable<LookedAt['merge']>;
  readonly receiving: Receiving;
}): ReactElement {
  const { t } = useTranslation('bundles');
  const { records, documents } = countChanges(merge);
  const nothing = records + documents === 0;
  return (
    <>
      <span>{nothing ? t('merge.nothing') : t('merge.footer')}</span>
      {nothing ? null : (
        <Button size="md" loading={receiving.state === 'merging'} onClick={receiving.merge}>
          {records > 0 ? t('merge.action', { count: records }) : t('merge.documents', { count: documents })}
        </Button>
      )}
    </>
  );
}
