import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { fileName } from '../ui/file-name';
import { useGridRows } from '../ui/grid-rows';
import { ImportRow } from './ImportRow';
import type { ImportLine } from './outcomes';
import styles from './import.module.css';

interface Props {
  readonly lines: readonly ImportLine[];
  readonly selected: string | undefined;
  readonly onSelect: (path: string) => void;
  readonly onShow: (path: string) => void;
}

/** Every file of the import; ↑ ↓ select, Enter opens the document, O shows the file in its folder. */
export function ImportList({ lines, selected, onSelect, onShow }: Props): ReactElement {
  const { t } = useTranslation(['import', 'common']);
  const navigate = useNavigate();
  const current = Math.max(
    0,
    lines.findIndex((line) => line.path === selected),
  );
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useGridRows(scroll, { count: lines.length, current, minHeight: 36, onGo: (index) => onSelect(lines[index]?.path ?? '') });

  function onKey(event: KeyboardEvent, line: ImportLine): void {
    if (event.target !== event.currentTarget || grid.moveByKey(event) || event.ctrlKey || event.altKey) return;
    if (event.key === 'Enter' && 'documentId' in line && line.documentId !== undefined) {
      void navigate({ to: '/documents/$id', params: { id: line.documentId } });
    } else if (event.key.toLowerCase() === 'o') onShow(line.path);
  }

  return (
    <div id="import-list" role="grid" aria-label={t('list')} aria-rowcount={lines.length + 1} className={styles.grid}>
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
                aria-selected={index === current}
                aria-label={`${fileName(line.path)}: ${t(`common:fileStatus.${line.status}`)}`}
                tabIndex={index === current ? 0 : -1}
                className={styles.row}
                data-waiting={line.status === 'waiting' || undefined}
                style={{ height: grid.height, transform: `translateY(${start}px)` }}
                onClick={() => onSelect(line.path)}
                onKeyDown={(event) => onKey(event, line)}
              >
                <ImportRow line={line} />
              </div>
            );
          })}
        </div>
      </div>
      {lines.length === 0 && <p className={styles.noneInTab}>{t('noneInTab')}</p>}
    </div>
  );
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
