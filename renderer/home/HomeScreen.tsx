import type { ReactElement } from 'react';
import { useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Agencies } from './Agencies';
import { EmptyLibrary } from './EmptyLibrary';
import { RegionMap } from './RegionMap';
import { Statement } from './Statement';
import { Tags } from './Tags';
import { UpdatedLast } from './UpdatedLast';
import { Waiting } from './Waiting';
import classes from './Home.module.css';

/** What there is and what waits, in five seconds; every number opens the list behind it. */
export function HomeScreen(): ReactElement | null {
  const status = useLibrary('status', {}, { keepPrevious: true });
  const innovations = useLibrary('innovations', {}, { keepPrevious: true });
  const failure: unknown = status.error ?? innovations.error;
  if (failure) return <ErrorPanel error={failure} />;
  if (status.data === undefined || innovations.data === undefined) return null;
  const empty = status.data.documents === 0 && status.data.innovations === 0;
  return (
    <div className={classes['home']}>
      <Statement status={status.data} innovations={innovations.data} />
      <RegionMap innovations={innovations.data} />
      {empty ? <EmptyLibrary /> : <Waiting status={status.data} />}
      <div className={classes['low']}>
        <Agencies innovations={innovations.data} />
        <Tags innovations={innovations.data} />
        <UpdatedLast innovations={innovations.data} />
      </div>
    </div>
  );
}
