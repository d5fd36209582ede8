import type { ReactElement } from 'react';
import type { DocumentSummary } from '../../electron/contract/types';
import { DetailOfAll } from './DetailOfAll';
import { ImportDetail } from './ImportDetail';
import { ImportList } from './ImportList';
import type { Actions } from './use-actions';
import type { Chosen } from './use-chosen';
import { useKnown } from './use-known';

interface Props {
  readonly startedAt: string;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  readonly chosen: Chosen;
  readonly actions: Actions;
}

/** The list of files beside the one (or all) of them that is selected. */
export function ImportWork({ startedAt, documents, chosen, actions }: Props): ReactElement {
  const known = useKnown(documents);
  return (
    <>
      <ImportList chosen={chosen} actions={actions} known={known} />
      {chosen.isAll ? (
        <DetailOfAll lines={chosen.lines} actions={actions} />
      ) : (
        <ImportDetail line={chosen.current} startedAt={startedAt} known={known} actions={actions} />
      )}
    </>
  );
}
