import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { fileName } from '../ui/file-name';
import { Kbd } from '../ui/Kbd';
import { FileStatusLabel } from '../ui/StatusLabel';
import { DropHint } from './DropHint';
import { ErrorDetails } from './ErrorDetails';
import { LineSteps } from './LineSteps';
import { isLocked, isRefused, type ImportLine } from './outcomes';
import { PasswordForm } from '../ui/PasswordForm';
import type { Actions } from './use-actions';
import { useExplanation } from './use-explanation';
import { offerOf, type Known } from './use-known';
import { VersionOfDocument, VersionOfferPanel } from './VersionPanel';
import styles from './detail.module.css';

interface Props {
  readonly line: ImportLine | undefined;
  readonly startedAt: string;
  readonly known: Known;
  readonly actions: Actions;
}

/** The selected file in three parts: what happened, whether the data is safe, what can be done. */
export function ImportDetail({ line, startedAt, known, actions }: Props): ReactElement {
  const { t } = useTranslation('import');
  const side = useRef<HTMLElement>(null);
  return (
    <aside ref={side} className={styles.side} aria-label={t('detail')} tabIndex={0}>
      {line && (
        <>
          <FileStatusLabel status={line.status} />
          <h2 className={styles.sideName}>{fileName(line.path)}</h2>
          <Version line={line} known={known} />
          <Explanation line={line} known={known} />
          {isLocked(line) && (
            <PasswordForm
              key={line.job}
              isWrong={actions.isPasswordWrong(line)}
              onOpen={(password) => {
                side.current?.focus(); // the form goes while the file is read again
                actions.unlock(line, password);
              }}
            />
          )}
          <div className={styles.sideActions}>
            <LineSteps line={line} known={known} actions={actions} />
            <Button
              variant="default"
              leftSection={<IconFolder size={16} aria-hidden />}
              rightSection={<Kbd>O</Kbd>}
              onClick={() => actions.showInFolder(line.path)}
            >
              {t('showInFolder')}
            </Button>
          </div>
          {isRefused(line) && <ErrorDetails key={line.path} line={line} startedAt={startedAt} />}
        </>
      )}
      <DropHint />
    </aside>
  );
}

function Version({ line, known }: { readonly line: ImportLine; readonly known: Known }): ReactElement | null {
  const offer = offerOf(line, known);
  if (offer) return <VersionOfferPanel offer={offer} />;
  if (!('documentId' in line) || line.documentId === undefined) return null;
  return <VersionOfDocument id={line.documentId} />;
}

function Explanation({ line, known }: { readonly line: ImportLine; readonly known: Known }): ReactElement {
  const { t } = useTranslation('import');
  const parts = useExplanation(line, known);
  if (typeof parts === 'string') return <p className={styles.sideText}>{parts}</p>;
  return (
    <dl className={styles.three}>
      <dt>{t('happened')}</dt>
      <dd>{parts.happened}</dd>
      <dt>{t('safe')}</dt>
      <dd>{parts.safe}</dd>
      <dt>{t('todo')}</dt>
      <dd>{parts.todo}</dd>
    </dl>
  );
}
