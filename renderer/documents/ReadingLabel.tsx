import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCircleCheck, IconCircleHalf2, IconClock, IconPhotoScan } from '@tabler/icons-react';
import type { DocumentSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { readingState, type ReadingState } from './document-filter';
import classes from './Documents.module.css';

const icons: Readonly<Record<ReadingState, typeof IconClock>> = {
  complete: IconCircleCheck,
  partial: IconCircleHalf2,
  waiting: IconClock,
  pictures: IconPhotoScan,
};

/** What the library knows of a document's text, in shape, colour and word. */
export function ReadingLabel({ document }: { readonly document: DocumentSummary }): ReactElement {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const state = readingState(document);
  const Icon = icons[state];
  const { pages, pagesIndexed, pagesWaiting = 0 } = document;
  const counted = pages > 0 && pagesIndexed !== undefined && (state === 'partial' || state === 'waiting');
  return (
    <span className={classes['reading']} data-state={state}>
      <Icon size={16} stroke={2} aria-hidden="true" />
      <span>
        {t(`state.${state}`)}
        {counted ? (
          <small>{t('pagesRead', { n: format.number(pagesIndexed), total: format.number(pages) })}</small>
        ) : state === 'waiting' ? (
          <small>{t('pagesWait', { n: format.number(pagesWaiting) })}</small>
        ) : null}
      </span>
    </span>
  );
}
