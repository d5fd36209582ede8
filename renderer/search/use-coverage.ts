import { useTranslation } from 'react-i18next';
import type { LibraryStatus } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { useFormat } from '../ui/format';

/** How much of the library a search reaches, in numbers and words. */
export interface Coverage {
  readonly total: string;
  /** Documents all of whose words can be found. */
  readonly searchable: string;
  readonly missing: number;
  /** "5 hanya gambar, 2 sebagian (4 menunggu dibaca)" */
  readonly reasons: string;
}

/** Undefined while the library's numbers are not known. */
export function useCoverage(): Coverage | undefined {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const { data } = useLibrary('status', {}, { keepPrevious: true });
  if (data === undefined) return undefined;
  const missing = missingOf(data);
  const reasons = [
    ...(data.notSearchable > 0 ? [t('reason.pictures', { n: number(data.notSearchable) })] : []),
    ...(data.partlySearchable > 0 ? [t('reason.partly', { n: number(data.partlySearchable) })] : []),
  ].join(', ');
  const waiting = data.waitingForOcr > 0 ? ` (${t('reason.waiting', { n: number(data.waitingForOcr) })})` : '';
  return { total: number(data.documents), searchable: number(data.documents - missing), missing, reasons: reasons + waiting };
}

/** Documents of which some words cannot be found. */
export function missingOf({ notSearchable, partlySearchable }: Pick<LibraryStatus, 'notSearchable' | 'partlySearchable'>): number {
  return notSearchable + partlySearchable;
}
