import { useState, type ReactElement } from 'react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VocabularyWork } from './use-vocabulary';
import classes from './Vocabulary.module.css';

interface Props {
  readonly work: VocabularyWork;
}

/** A list of words as a person types it: "lansia, lanjut usia". */
function listOf(text: string): string[] {
  const words = text.split(/[,;=]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 100);
}

/** Adds words that mean the same, or with a second list words that the first ones also find. */
export function AddSynonym({ work }: Props): ReactElement {
  const { t } = useTranslation('vocabulary');
  const [words, setWords] = useState('');
  const [also, setAlso] = useState('');
  const [ambiguous, setAmbiguous] = useState(false);
  const first = listOf(words);
  const second = listOf(also);
  const ready = first.length > 0 && first.length + second.length > 1;
  const add = async (): Promise<void> => {
    const taken = await work.change({
      kind: 'add-synonym',
      words: first,
      ...(second.length > 0 && { also: second }),
      ...(ambiguous && { ambiguous }),
    });
    if (!taken) return;
    setWords('');
    setAlso('');
    setAmbiguous(false);
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void add();
      }}
    >
      <TextInput
        label={t('words')}
        placeholder={t('wordsHint')}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <TextInput
        label={t('also')}
        placeholder={t('alsoHint')}
        maxLength={1000}
        value={also}
        onChange={(event) => setAlso(event.currentTarget.value)}
      />
      <Checkbox size="sm" label={t('ambiguous')} checked={ambiguous} onChange={(event) => setAmbiguous(event.currentTarget.checked)} />
      <Button type="submit" disabled={!ready}>
        {t('addButton')}
      </Button>
    </form>
  );
}

/** Adds a spelling that counts as another. */
export function AddSpelling({ work }: Props): ReactElement {
  const { t } = useTranslation('vocabulary');
  const [written, setWritten] = useState('');
  const [standard, setStandard] = useState('');
  const ready = written.trim() !== '' && standard.trim() !== '' && written.trim().toLowerCase() !== standard.trim().toLowerCase();
  const add = async (): Promise<void> => {
    if (!(await work.change({ kind: 'add-spelling', written: written.trim(), standard: standard.trim() }))) return;
    setWritten('');
    setStandard('');
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void add();
      }}
    >
      <TextInput
        label={t('written')}
        placeholder={t('writtenHint')}
        maxLength={200}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <TextInput
        label={t('standard')}
        placeholder={t('standardHint')}
        maxLength={200}
        value={standard}
        onChange={(event) => setStandard(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!ready}>
        {t('addButton')}
      </Button>
    </form>
  );
}
