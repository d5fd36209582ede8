import type { ReactElement, ReactNode } from 'react';
import { ActionIcon, Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VocabularyChange } from '../../electron/contract/types';
import { useUndoToast } from '../ui/use-undo-toast';
import type { VocabularyWork } from './use-vocabulary';
import classes from './Vocabulary.module.css';

interface Props {
  /** What the library knows the row by. */
  readonly id: string;
  readonly name: string;
  readonly marks: readonly string[];
  readonly own: boolean;
  readonly off: boolean;
  readonly work: VocabularyWork;
  /** What brings a removed row back. */
  readonly restore: VocabularyChange;
  readonly children: ReactNode;
}

/** One row of words: used or not; an own one can be taken away again. */
export function WordRow({ id, name, marks, own, off, work, restore, children }: Props): ReactElement {
  const { t } = useTranslation('vocabulary');
  const toast = useUndoToast('vocabulary');
  const remove = async (): Promise<void> => {
    if (await work.change({ kind: 'remove', id })) toast(t('removed', { name }), async () => void (await work.change(restore)));
  };
  return (
    <li data-off={off ? '' : undefined}>
      <span className={classes['words']}>{children}</span>
      <span className={classes['marks']}>{marks.join(' · ')}</span>
      {own ? (
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('remove', { name })} onClick={() => void remove()}>
          <IconTrash size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      ) : (
        <span />
      )}
      <Switch
        size="sm"
        aria-label={t('used', { name })}
        checked={!off}
        onChange={() => void work.change({ kind: off ? 'on' : 'off', id })}
      />
    </li>
  );
}
