import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { savingStore } from './saving';
import { useSaved } from './use-saved';
import classes from './Save.module.css';

/** Keeps the search of the box; a search that is kept already says so. */
export function SaveButton(): ReactElement | null {
  const { t } = useTranslation('search');
  const query = useRouterState({ select: ({ location }) => location.search.q ?? '' });
  const { list } = useSaved(query.trim() !== '');
  if (query.trim() === '') return null;
  const isSaved = list.some((one) => one.query === query);
  const Icon = isSaved ? IconBookmarkFilled : IconBookmark;
  return (
    <button
      type="button"
      className={classes['button']}
      aria-pressed={isSaved}
      title={`${t('save.action')} (Ctrl+D)`}
      onClick={() => savingStore.set(true)}
    >
      {isSaved ? t('save.isSaved') : t('save.action')}
      <Icon size={17} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
