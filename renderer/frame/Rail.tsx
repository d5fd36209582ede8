import type { ReactElement } from 'react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importProgress } from './import-progress';
import { RailSaved } from './RailSaved';
import { rooms, type Room } from './rooms';
import { useLibrary } from '../library';
import classes from './Rail.module.css';

/** The rooms of the program at the left edge; a running import is a thin bar under its room. */
export function Rail(): ReactElement {
  const { t } = useTranslation('frame');
  const group = (name: Room['group']) =>
    rooms.filter((room) => room.group === name).map((room) => <RailItem key={room.name} room={room} />);
  return (
    <nav className={classes['rail']} data-region="rail" aria-label={t('regions.rail')}>
      {group('read')}
      <hr className={classes['line']} />
      {group('work')}
      <RailSaved />
      <span className={classes['space']} />
      {group('own')}
    </nav>
  );
}

function RailItem({ room }: { readonly room: Room }): ReactElement {
  const { t } = useTranslation('frame');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = room.to === '/' ? path === '/' : path === room.to || path.startsWith(`${room.to}/`);
  const Icon = room.icon;
  return (
    <Link
      to={room.to}
      className={`${classes['item'] ?? ''} ${here ? (classes['here'] ?? '') : ''}`}
      aria-current={here ? 'page' : undefined}
      aria-keyshortcuts={`Control+${room.digit}`}
    >
      <Icon size={21} stroke={1.75} aria-hidden="true" />
      {t(`rail.${room.name}`)}
      {room.name === 'import' ? <ImportBar /> : null}
    </Link>
  );
}

function ImportBar(): ReactElement | null {
  const { t } = useTranslation('frame');
  const { data } = useLibrary('importState', {});
  const progress = importProgress(data);
  if (progress === undefined) return null;
  return (
    <progress className={classes['bar']} value={progress.done} max={progress.total} aria-label={t('rail.progress', { ...progress })} />
  );
}
