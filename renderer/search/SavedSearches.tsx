import { useState, type ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ActionIcon } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { useSaved } from './use-saved';
import classes from './Save.module.css';

/** The searches that the office keeps, with what is new since each was last looked at. */
export function SavedSearches(): ReactElement | null {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const { list, open, remove } = useSaved();
  const [failure, setFailure] = useState<unknown>();
  if (list.length === 0) return null;
  return (
    <section className={classes['list']} aria-labelledby="saved-searches">
      <h2 id="saved-searches" className="ri-heading">
        {t('saved.title')}
      </h2>
      <ul>
        {list.map((one) => (
          <li key={one.id} className={classes['item']}>
            <button type="button" className={classes['open']} title={one.query} onClick={() => open(one)}>
              <IconBookmark size={16} stroke={1.75} aria-hidden="true" />
              <span className="ri-ellipsis">{one.name}</span>
              <span className={classes['count']}>
                {one.totalNew > 0 ? (
                  <Trans t={t} i18nKey="saved.new" values={{ n: number(one.totalNew) }} components={{ strong: <strong /> }} />
                ) : (
                  number(one.total)
                )}
              </span>
              <small className="ri-ellipsis">{one.query}</small>
            </button>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={t('saved.remove', { name: one.name })}
              onClick={() => void remove(one).catch(setFailure)}
            >
              <IconX size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {failure === undefined ? null : <ErrorPanel error={failure} />}
    </section>
  );
}
