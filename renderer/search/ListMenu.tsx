import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionIcon, Menu } from '@mantine/core';
import { IconBookmark, IconColumns, IconDots, IconFileExport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { resultFormats, type ResultFormat, type SearchOrder, type SearchPage } from '../../electron/contract/types';
import { shell } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { useUndoToast } from '../ui/use-undo-toast';
import { Kbd } from '../ui/Kbd';
import { mostPicks, fewestPicks, picksStore } from './picks';
import { savingStore } from './saving';
import classes from './Search.module.css';

interface Props {
  readonly page: SearchPage;
  readonly order: SearchOrder;
}

/** What can be done with all results: keep the search, write the list, compare the first ones or those that were picked. */
export function ListMenu({ page, order }: Props): ReactElement {
  const { t } = useTranslation('search');
  const { write, failure } = useExport(page.query, order);
  const navigate = useNavigate();
  const picks = picksStore.use();
  const found = page.hits.flatMap(({ innovationId }) => (innovationId === undefined ? [] : [innovationId])).slice(0, mostPicks);
  const ids = picks.length >= fewestPicks ? picks.map(({ id }) => id) : found;
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('listMenu')}>
            <IconDots size={18} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconBookmark size={16} aria-hidden="true" />}
            rightSection={<Kbd>Ctrl D</Kbd>}
            onClick={() => savingStore.set(true)}
          >
            {t('save.action')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconColumns size={16} aria-hidden="true" />}
            disabled={ids.length < fewestPicks}
            onClick={() => void navigate({ to: '/compare', search: { ids: ids.join(',') } })}
          >
            {picks.length >= fewestPicks ? t('picks.compareThese', { n: ids.length }) : t('picks.compareFirst', { n: ids.length })}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('export.label')}</Menu.Label>
          {resultFormats.map((format) => (
            <Menu.Item key={format} leftSection={<IconFileExport size={16} aria-hidden="true" />} onClick={() => write(format)}>
              {t(`export.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {failure === undefined ? null : (
        <div className={classes['failure']}>
          <ErrorPanel error={failure} />
        </div>
      )}
    </>
  );
}

/** Writes the whole list to a file that the person names, and says where it is. */
function useExport(query: string, order: SearchOrder): { readonly write: (format: ResultFormat) => void; readonly failure: unknown } {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const toast = useUndoToast('export');
  const [failure, setFailure] = useState<unknown>();
  const write = (format: ResultFormat): void => {
    setFailure(undefined);
    shell
      .exportResults({ query, order, format })
      .then((written) => {
        if (written) toast(t('export.done', { count: written.rows, n: number(written.rows), path: written.path }));
      })
      .catch(setFailure);
  };
  return { write, failure };
}
