import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlayerPause } from '@tabler/icons-react';
import type { ImportState } from '../../electron/contract/types';
import { library, useLibrary } from '../library';
import { Notice, NoticeButton } from './Notice';

interface Props {
  readonly earlier: NonNullable<ImportState['earlier']>;
  readonly onError: (error: unknown) => void;
}

/** Where an earlier import stopped, and how it goes on. */
export function EarlierNotice({ earlier, onError }: Props): ReactElement {
  const { t } = useTranslation('import');
  const { data } = useLibrary('importRuns', {}, { keepPrevious: true });
  const only = earlier.runs.length === 1 ? data?.find(({ id }) => id === earlier.runs[0]) : undefined;
  const words = only
    ? t('earlier.one', { at: only.files - only.waiting + 1, total: only.files })
    : t('earlier.many', { count: earlier.waiting });
  return (
    <Notice icon={IconPlayerPause} words={words}>
      <NoticeButton onClick={() => void library.resumeImport({}).catch(onError)}>{t('resume')}</NoticeButton>
    </Notice>
  );
}
