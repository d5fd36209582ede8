import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconClock, IconPhotoScan, IconPointer } from '@tabler/icons-react';
import type { DocumentDetail } from '../../electron/contract/types';
import type { Choosing } from './desk';
import classes from './Reader.module.css';

/** Says what of a document has no words yet, so that nobody looks for them in vain. */
export function PicturesNotice({ document }: { readonly document: DocumentDetail }): ReactElement | null {
  const { t } = useTranslation('reader');
  const { pagesWaiting = 0, status } = document;
  if (status === 'imported' && pagesWaiting === 0) return null;
  const Icon = pagesWaiting > 0 ? IconClock : IconPhotoScan;
  const words =
    pagesWaiting > 0 ? t('picturesWaiting', { count: pagesWaiting }) : t(status === 'partial' ? 'picturesPartly' : 'picturesOnly');
  return (
    <p className={classes['notice']}>
      <Icon size={17} stroke={1.75} aria-hidden="true" />
      {words}
    </p>
  );
}

/** Says that a block is to be chosen, and how. */
export function ChoosingNotice({ choosing }: { readonly choosing: Choosing }): ReactElement {
  const { t } = useTranslation('common');
  return (
    <div className={classes['asking']} role="status">
      <IconPointer size={17} stroke={1.75} aria-hidden="true" />
      <span>{choosing.words}</span>
      <Button size="xs" variant="default" onClick={choosing.onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
