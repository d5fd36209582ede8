import { useTranslation } from 'react-i18next';
import type { ImportLine } from './outcomes';

/** Why a file ended as it did, in a few words; undefined while it has not. */
export function useReason(line: ImportLine): string | undefined {
  const { t } = useTranslation('import');
  switch (line.status) {
    case 'waiting':
    case 'reading':
      return undefined;
    case 'imported':
      return t('reason.imported', { count: line.characters ?? 0 });
    case 'duplicate':
      return line.title === undefined ? t('reason.duplicatePlain') : t('reason.duplicate', { title: line.title });
    case 'refused':
      return t(`reason.${line.code ?? 'unreadable'}`);
    default:
      return t(`reason.${line.status}`);
  }
}
