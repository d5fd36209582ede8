import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { DocumentId, Innovation, InnovationId } from '../../electron/contract/types';
import { library, useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { AttachedReader } from './AttachedReader';
import { RecordAside } from './RecordAside';
import { RecordBody } from './RecordBody';
import { RecordContents } from './RecordContents';
import { RecordHead } from './RecordHead';
import { useSections } from './use-sections';
import { useUndoToast } from '../ui/use-undo-toast';
import styles from './record.module.css';

/** One innovation: what it is, how it works, what another office needs to replicate it. */
export function InnovationScreen(): ReactElement | null {
  const { id } = useParams({ from: '/innovations/$id' });
  const { data, error } = useLibrary('innovation', { id: id as InnovationId }, { keepPrevious: true });
  if (error) return <ErrorPanel error={error} />;
  return data ? <RecordPage key={data.id} innovation={data} /> : null;
}

function RecordPage({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation('innovations');
  const navigate = useNavigate();
  const undoToast = useUndoToast();
  const [reading, setReading] = useState<DocumentId>();
  const [error, setError] = useState<unknown>();
  const edit = () => void navigate({ to: '/innovations/$id/edit', params: { id: innovation.id } });
  const article = useRef<HTMLElement>(null);
  const sections = useSections(article, edit);

  async function publish(): Promise<void> {
    const { id, name, status } = innovation;
    await library.updateInnovation({ id, changes: { status: 'published' } });
    undoToast(t('record.published', { name }), async () => void (await library.updateInnovation({ id, changes: { status } })));
  }

  return (
    <div className={styles.screen} data-reading={reading !== undefined || undefined}>
      <div className={styles.head}>
        <RecordHead innovation={innovation} onEdit={edit} onPublish={() => void publish().catch(setError)} />
        {error !== undefined && <ErrorPanel error={error} />}
      </div>
      <RecordContents innovation={innovation} current={sections.current} onGo={sections.go} onKeyDown={sections.onKeyDown} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys walk through the parts while it has the focus */}
      <article
        ref={article}
        className={styles.body}
        tabIndex={0}
        aria-label={innovation.name}
        onScroll={sections.onScroll}
        onKeyDown={sections.onKeyDown}
      >
        <RecordBody innovation={innovation} onRead={setReading} onEdit={edit} />
      </article>
      {reading === undefined ? (
        <RecordAside innovation={innovation} onRead={setReading} />
      ) : (
        <AttachedReader documentId={reading} onClose={() => setReading(undefined)} />
      )}
    </div>
  );
}
