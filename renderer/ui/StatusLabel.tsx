import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconClock,
  IconCopy,
  IconLoader2,
  IconPhotoScan,
} from '@tabler/icons-react';
import type { DocumentStatus, ImportStatus, InnovationStatus } from '../../electron/contract/types';
import { StatusGlyph } from './StatusGlyph';
import classes from './Status.module.css';

/** An innovation's status in shape, colour and word. */
export function StatusLabel({ status }: { readonly status: InnovationStatus }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={`${classes['label'] ?? ''} ${classes[status] ?? ''}`}>
      <StatusGlyph status={status} />
      {t(`status.${status}`)}
    </span>
  );
}

/** What becomes of a file: `waiting` and `reading`, its outcome, `undone` after its import was taken back; and what is known of a document. */
export type FileStatus = ImportStatus | DocumentStatus | 'waiting' | 'reading' | 'undone';

const icons: Readonly<Record<FileStatus, typeof IconClock>> = {
  waiting: IconClock,
  reading: IconLoader2,
  imported: IconCircleCheck,
  partial: IconCircleHalf2,
  duplicate: IconCopy,
  'no-text': IconPhotoScan,
  refused: IconCircleX,
  cancelled: IconCircleMinus,
  undone: IconArrowBackUp,
};

/** A file's status in an import, in shape, colour and word. */
export function FileStatusLabel({ status }: { readonly status: FileStatus }): ReactElement {
  const { t } = useTranslation();
  const Icon = icons[status];
  return (
    <span className={`${classes['label'] ?? ''} ${classes[status] ?? ''}`}>
      <Icon size={16} stroke={2} aria-hidden="true" className={status === 'reading' ? (classes['turning'] ?? '') : ''} />
      {t(`fileStatus.${status}`)}
    </span>
  );
}
