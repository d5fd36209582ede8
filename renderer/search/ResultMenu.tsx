import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionIcon, Menu } from '@mantine/core';
import { IconBulb, IconColumns, IconDots, IconFileText, IconWaveSine } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { SearchHit } from '../../electron/contract/types';
import { Kbd } from '../ui/Kbd';
import { recordOf } from './ReadingPane';
import { useGoSimilar } from './use-similar';

interface Props {
  readonly hit: SearchHit;
  readonly query: string;
  readonly picked: boolean;
  readonly onPick: () => void;
}

/** What can be done with one result. */
export function ResultMenu({ hit, query, picked, onPick }: Props): ReactElement {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const similar = useGoSimilar();
  const record = recordOf(hit);
  const { innovationId, documentId } = hit;
  const like = (): void => {
    if (innovationId !== undefined) similar({ innovationId });
    else if (documentId !== undefined) similar({ documentId });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={t('resultMenu', { name: hit.title })}>
          <IconDots size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconWaveSine size={16} aria-hidden="true" />} onClick={like}>
          {t('similar.action')}
        </Menu.Item>
        {innovationId === undefined ? null : (
          <Menu.Item leftSection={<IconColumns size={16} aria-hidden="true" />} rightSection={<Kbd>X</Kbd>} onClick={onPick}>
            {picked ? t('picks.unpick') : t('picks.pick')}
          </Menu.Item>
        )}
        {record === undefined ? null : (
          <Menu.Item
            leftSection={<IconBulb size={16} aria-hidden="true" />}
            rightSection={<Kbd>Enter</Kbd>}
            onClick={() => void navigate({ to: '/innovations/$id', params: { id: record } })}
          >
            {t('openRecord')}
          </Menu.Item>
        )}
        {documentId === undefined ? null : (
          <Menu.Item
            leftSection={<IconFileText size={16} aria-hidden="true" />}
            onClick={() => void navigate({ to: '/documents/$id', params: { id: documentId }, search: { q: query } })}
          >
            {t('openDocument')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
