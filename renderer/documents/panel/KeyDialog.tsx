import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Modal, Select } from '@mantine/core';
import { sectionKeys, type SectionKey } from '../../../electron/contract/types';
import classes from './Panel.module.css';

interface Props {
  readonly title: string;
  /** First words of the text where the section begins. */
  readonly words: string;
  readonly initial: SectionKey | undefined;
  readonly onSave: (key: SectionKey) => void;
  readonly onClose: () => void;
}

/** Asks what a section is about. */
export function KeyDialog({ title, words, initial, onSave, onClose }: Props): ReactElement {
  const { t } = useTranslation(['recognition', 'common']);
  const [key, setKey] = useState<SectionKey | undefined>(initial);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common:action.cancel') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (key !== undefined) onSave(key);
        }}
      >
        <p className="ri-small ri-ink3">{t('recognition:dialog.begins')}</p>
        <p className={classes['quoted']}>{words}</p>
        <Select
          data-autofocus
          searchable
          label={t('recognition:dialog.key')}
          data={sectionKeys.map((value) => ({ value, label: t(`recognition:section.${value}`) }))}
          value={key ?? null}
          onChange={(value) => setKey(sectionKeys.find((one) => one === value))}
        />
        <div className={classes['dialogActions']}>
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" disabled={key === undefined}>
            {t('recognition:dialog.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
