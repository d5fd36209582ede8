import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Kbd } from '../ui/Kbd';
import { canRemove, canRetry, isLocked, type ImportLine } from './outcomes';
import { isPictureUnread } from './scan-state';
import type { Actions } from './use-actions';
import { documentOf, type Known } from './use-known';

interface Props {
  readonly line: ImportLine;
  readonly known: Known;
  readonly actions: Actions;
}

/** What can be done with one file; the first is the main step. */
export function LineSteps({ line, known, actions }: Props): ReactElement {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const id = 'documentId' in line ? line.documentId : undefined;
  const unread = !known.isReadingScans && isPictureUnread(line, documentOf(line, known));
  return (
    <>
      {unread && <Button onClick={actions.readScans}>{t('readText')}</Button>}
      {id !== undefined && (
        <Button variant={unread ? 'default' : 'filled'} onClick={() => void navigate({ to: '/documents/$id', params: { id } })}>
          {t('openDocument')}
        </Button>
      )}
      {id !== undefined && (line.status === 'imported' || line.status === 'partial') && (
        <Button variant="default" onClick={() => void navigate({ to: '/innovations/new', search: { documents: [id] } })}>
          {t('makeInnovation')}
        </Button>
      )}
      {canRetry(line) && !isLocked(line) && (
        <Button rightSection={<Kbd>R</Kbd>} onClick={() => actions.retry([line])}>
          {t('retry')}
        </Button>
      )}
      {line.status === 'waiting' && (
        <Button rightSection={<Kbd>D</Kbd>} onClick={() => actions.moveFirst([line])}>
          {t('first')}
        </Button>
      )}
      {canRemove(line) && (
        <Button variant="default" rightSection={<Kbd>Del</Kbd>} onClick={() => actions.remove([line])}>
          {t('remove')}
        </Button>
      )}
    </>
  );
}
