import { useTranslation } from 'react-i18next';
import type { ImportLine } from './outcomes';
import { isPictureUnread } from './scan-state';
import { documentOf, offerOf, type Known } from './use-known';

/** Why a file ended as it did, in a few words; undefined while it has not. */
export function useReason(line: ImportLine, known: Known): string | undefined {
  const { t } = useTranslation('import');
  const document = documentOf(line, known);
  const offer = offerOf(line, known);
  if (offer) return t('version.offer', { title: offer.of.title });
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
    case 'no-text':
      if (!isPictureUnread(line, document)) return t('reason.noWords');
      if (known.isReadingScans) return t('reason.scanReading');
      return document?.pagesWaiting === undefined ? t('reason.no-text') : t('reason.scanWaiting', { count: document.pagesWaiting });
    case 'partial':
      if (document?.pagesIndexed === undefined || document.pages === 0) return t('reason.partial');
      return t('reason.partialPages', { n: document.pagesIndexed, total: document.pages });
    default:
      return t(`reason.${line.status}`);
  }
}
