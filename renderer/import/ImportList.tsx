import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { fileName } from '../ui/file-name';
import { useGridRows } from '../ui/grid-rows';
import { ImportRow } from './ImportRow';
import type { ImportLine } from './outcomes';
import type { Actions } from './use-actions';
import type { Chosen } from './use-chosen';
import type { Known } from './use-known';
import styles from './import.module.css';

interface Props {
  readonly chosen: Chosen;
  readonly actions: Actions;
  readonly known: Known;
}

/** Every file of the import; ↑ ↓ select, Ctrl+A selects all, Enter opens, R reads again, O shows in folder, Del takes away, D puts first, Space pauses. */
export function ImportList({ chosen, actions, known }: Props): ReactElement {
  const { t } = useTranslation(['import', 'common']);
  const { lines, current, isAll } = chosen;
  const at = Math.max(0, current ? lines.indexOf(current) : 0);
  const scroll = useRef<HTMLDivElement>(null);
  const onGo = (index: number) => chosen.select(lines[index]?.path ?? '');
  const grid = useGridRows(scroll, { count: lines.length, current: at, minHeight: 36, onGo });
  const onKey = useLineKeys(chosen, actions);
  const press = (event: KeyboardEvent, line: ImportLine): void => {
    if (event.target === event.currentTarget && !grid.moveByKey(event)) onKey(event, line);
  };
  return (
    <div
      id="import-list"
      role="grid"
      aria-label={t('list')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable="true"
      className={styles.grid}
    >
      <ListHead />
      <div ref={scroll} role="rowgroup" className={styles.scroll}>
        <div role="presentation" style={{ height: grid.rows.getTotalSize(), position: 'relative' }}>
          {grid.rows.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <div
                key={line.path}
                role="row"
                data-row={index}
                aria-rowindex={index + 2}
                aria-selected={isAll || index === at}
                aria-label={`${fileName(line.path)}: ${t(`common:fileStatus.${line.status}`)}`}
                tabIndex={index === at ? 0 : -1}
                className={styles.row}
                data-waiting={line.status === 'waiting' || undefined}
                style={{ height: grid.height, transform: `translateY(${start}px)` }}
                onClick={() => chosen.select(line.path)}
                onKeyDown={(event) => press(event, line)}
              >
                <ImportRow line={line} actions={actions} known={known} />
              </div>
            );
          })}
        </div>
      </div>
      {lines.length === 0 && <p className={styles.noneInTab}>{t('noneInTab')}</p>}
    </div>
  );
}

/** What the keys do while a line has the focus. */
function useLineKeys({ lines, isAll, selectAll }: Chosen, actions: Actions): (event: KeyboardEvent, line: ImportLine) => void {
  const navigate = useNavigate();
  return (event, line) => {
    const key = event.key.toLowerCase();
    const meant = isAll ? lines : [line];
    if (event.altKey || event.shiftKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'a') return;
      selectAll();
    } else if (key === 'enter') {
      if ('documentId' in line && line.documentId) void navigate({ to: '/documents/$id', params: { id: line.documentId } });
    } else if (key === 'r') actions.retry(meant);
    else if (key === 'd') actions.moveFirst(meant);
    else if (key === 'delete') actions.remove(meant);
    else if (key === 'o') actions.showInFolder(line.path);
    else if (key === ' ') actions.pauseOrResume();
    else return;
    event.preventDefault();
  };
}

function ListHead(): ReactElement {
  const { t } = useTranslation('import');
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.rowHead}`}>
        <span role="columnheader" className={styles.nameHead}>
          {t('columns.file')}
        </span>
        <span role="columnheader">{t('columns.outcome')}</span>
        <span role="columnheader" className={styles.pages}>
          {t('columns.pages')}
        </span>
        <span role="columnheader">
          <span className="ri-hidden">{t('columns.next')}</span>
        </span>
      </div>
    </div>
  );
}
