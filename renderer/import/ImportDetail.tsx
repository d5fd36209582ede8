import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconDownload, IconFolder } from '@tabler/icons-react';
import { fileName } from '../ui/file-name';
import { useFormat } from '../ui/format';
import { FileStatusLabel } from '../ui/StatusLabel';
import { isFinished, type ImportLine } from './outcomes';
import { useExplanation } from './use-explanation';
import styles from './import.module.css';

interface Props {
  readonly line: ImportLine | undefined;
  readonly startedAt: string;
  readonly onShow: (path: string) => void;
}

/** The selected file in three parts: what happened, whether the data is safe, what can be done. */
export function ImportDetail({ line, startedAt, onShow }: Props): ReactElement {
  const { t } = useTranslation('import');
  return (
    <aside className={styles.side} aria-label={t('detail')} tabIndex={0}>
      {line && (
        <>
          <FileStatusLabel status={line.status} />
          <h2 className={styles.sideName}>{fileName(line.path)}</h2>
          <Explanation line={line} />
          <div className={styles.sideActions}>
            <Steps line={line} />
            <Button variant="default" leftSection={<IconFolder size={16} aria-hidden />} onClick={() => onShow(line.path)}>
              {t('showInFolder')}
            </Button>
          </div>
          {isFinished(line) && line.status === 'refused' && <Details line={line} startedAt={startedAt} />}
        </>
      )}
      <p className={styles.drop}>
        <IconDownload size={20} stroke={1.75} aria-hidden />
        <span>{t('drop')}</span>
      </p>
    </aside>
  );
}

function Explanation({ line }: { readonly line: ImportLine }): ReactElement {
  const { t } = useTranslation('import');
  const parts = useExplanation(line);
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

function Steps({ line }: { readonly line: ImportLine }): ReactElement | null {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const id = 'documentId' in line ? line.documentId : undefined;
  if (id === undefined) return null;
  return (
    <>
      <Button onClick={() => void navigate({ to: '/documents/$id', params: { id } })}>{t('openDocument')}</Button>
      {line.status === 'imported' && (
        <Button variant="default" onClick={() => void navigate({ to: '/innovations/new', search: { documents: [id] } })}>
          {t('makeInnovation')}
        </Button>
      )}
    </>
  );
}

function Details({ line, startedAt }: { readonly line: Extract<ImportLine, { ms: number }>; readonly startedAt: string }): ReactElement {
  const { t } = useTranslation('import');
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const at = format.dateTime(startedAt);
  const text = [t('detailFile', { path: line.path }), t('detailCode', { code: line.code ?? '' }), t('detailTime', { at })].join('\n');
  return (
    <p className={styles.sideCode}>
      <span className="ri-code">{t('code', { code: line.code ?? '' })}</span>, {at}.{' '}
      <button type="button" className="ri-link" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {copied ? t('copied') : t('copyDetails')}
      </button>
    </p>
  );
}
