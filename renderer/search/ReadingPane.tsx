import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu } from '@mantine/core';
import { IconArrowLeft, IconChevronDown } from '@tabler/icons-react';
import type { DocumentId, InnovationId, SearchHit } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { Reader } from '../reader/Reader';
import { EmptyState } from '../ui/EmptyState';
import { useBestDocument } from './use-best-document';
import { useGoSimilar } from './use-similar';
import classes from './Search.module.css';

/** Which passage the reader shows; without a document the one that says most. */
export interface Shown {
  readonly documentId?: DocumentId;
  readonly page?: number | undefined;
  readonly paragraph?: number | undefined;
  readonly snippet?: string | undefined;
}

interface Props {
  readonly hit: SearchHit;
  readonly query: string;
  readonly typing: boolean;
  readonly passage: Shown;
  readonly onDocument: (id: DocumentId) => void;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

/** The document of the selected result at its best passage; of an innovation the attached one that says most, the others in a menu. */
export function ReadingPane({ hit, query, typing, passage, onDocument, onOpen, onLeave }: Props): ReactElement | null {
  const { t } = useTranslation(['search', 'common']);
  const best = useBestDocument(hit, query, typing);
  const similar = useGoSimilar();
  const shown = passage.documentId ?? best;
  const back = (
    <Button className={classes['narrowOnly'] ?? ''} variant="default" size="xs" leftSection={<IconArrowLeft size={16} />} onClick={onLeave}>
      {t('common:action.back')}
    </Button>
  );
  const main = recordOf(hit);
  const open =
    main === undefined ? null : (
      <Button size="xs" onClick={onOpen}>
        {t('search:openRecord')}
      </Button>
    );
  if (shown === undefined) {
    if ((hit.innovation?.documents.length ?? 0) > 0) return null;
    return (
      <section className={classes['hint']} aria-label={t('search:reader')}>
        {back}
        <EmptyState title={t('search:noDocuments.title')} action={open}>
          {t('search:noDocuments.sentence')}
        </EmptyState>
      </section>
    );
  }
  return (
    <Reader
      documentId={shown}
      query={query}
      typing={typing}
      page={passage.page}
      paragraph={passage.paragraph}
      snippet={passage.snippet}
      before={back}
      actions={
        <>
          <OtherDocuments hit={hit} shown={shown} onDocument={onDocument} />
          {open}
        </>
      }
      onSimilar={similar}
      onLeave={onLeave}
    />
  );
}

/** The innovation a result leads to. */
export function recordOf(hit: SearchHit): InnovationId | undefined {
  return hit.innovationId ?? hit.document?.innovations[0]?.id;
}

interface OtherProps {
  readonly hit: SearchHit;
  readonly shown: DocumentId;
  readonly onDocument: (id: DocumentId) => void;
}

function OtherDocuments({ hit, shown, onDocument }: OtherProps): ReactElement | null {
  const { t } = useTranslation(['search', 'common']);
  const attached = hit.innovation?.documents ?? [];
  const { data } = useLibrary('documents', {}, { enabled: attached.length > 1 });
  if (attached.length < 2) return null;
  const titles = new Map(data?.map(({ id, title }) => [id, title]));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<IconChevronDown size={15} aria-hidden="true" />}>
          {t('search:ofDocuments', { n: attached.findIndex(({ documentId }) => documentId === shown) + 1, total: attached.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {attached.map(({ documentId, role }) => (
          <Menu.Item key={documentId} aria-current={documentId === shown} onClick={() => onDocument(documentId)}>
            {t(`common:role.${role}`)}: {titles.get(documentId) ?? ''}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
