import { useState, type ReactElement } from 'react';
import { SegmentedControl, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SpellingRow, SynonymRow } from '../../electron/contract/types';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { AddSpelling, AddSynonym } from './AddWords';
import { Setting } from './Setting';
import { useVocabulary, type VocabularyWork } from './use-vocabulary';
import { WordRow } from './WordRow';
import classes from './Vocabulary.module.css';

type Part = 'synonyms' | 'spellings';

/** The words that searches add or read as others: switched off and on, and the office's own ones. */
export function VocabularyPage(): ReactElement {
  const { t } = useTranslation('vocabulary');
  const work = useVocabulary();
  const [part, setPart] = useState<Part>('synonyms');
  const [text, setText] = useState('');
  const format = useFormat();
  const synonyms = work.vocabulary?.synonyms ?? [];
  const spellings = work.vocabulary?.spellings ?? [];
  return (
    <>
      <Setting id="vocabulary-add" label={t(`add.${part}`)} text={t(`about.${part}`)}>
        {part === 'synonyms' ? <AddSynonym work={work} /> : <AddSpelling work={work} />}
      </Setting>
      {work.failure === undefined ? null : <ErrorPanel error={work.failure} />}
      <div className={classes['tools']}>
        <SegmentedControl<Part>
          size="xs"
          aria-label={t('part')}
          value={part}
          onChange={setPart}
          data={[
            { value: 'synonyms', label: t('synonyms', { n: format.number(synonyms.length) }) },
            { value: 'spellings', label: t('spellings', { n: format.number(spellings.length) }) },
          ]}
        />
        <TextInput
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden="true" />}
          aria-label={t('find')}
          placeholder={t('find')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {part === 'synonyms' ? <Synonyms rows={synonyms} text={text} work={work} /> : <Spellings rows={spellings} text={text} work={work} />}
    </>
  );
}

interface ListProps<Row> {
  readonly rows: readonly Row[];
  readonly text: string;
  readonly work: VocabularyWork;
}

/** Own words first, then those of the program. */
function ownFirst<Row extends { readonly own: boolean }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => Number(b.own) - Number(a.own));
}

function holds(words: readonly string[], text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return words.some((word) => word.toLowerCase().includes(wanted));
}

function Synonyms({ rows, text, work }: ListProps<SynonymRow>): ReactElement {
  const { t } = useTranslation('vocabulary');
  const shown = ownFirst(rows.filter(({ words, also }) => holds([...words, ...also], text)));
  return (
    <ul className={classes['rows']} aria-label={t('list')}>
      {shown.map((row) => (
        <WordRow
          key={row.id}
          id={row.id}
          name={row.words.join(' = ')}
          marks={[...(row.own ? [t('own')] : []), ...(row.ambiguous ? [t('asked')] : [])]}
          own={row.own}
          off={row.off}
          work={work}
          restore={{
            kind: 'add-synonym',
            words: row.words,
            ...(row.also.length > 0 && { also: row.also }),
            ...(row.ambiguous && { ambiguous: true }),
          }}
        >
          {row.words.join(' = ')}
          {row.also.length > 0 ? <span className={classes['also']}> → {row.also.join(', ')}</span> : null}
        </WordRow>
      ))}
      {shown.length === 0 ? <li className="ri-small ri-ink3">{t('none')}</li> : null}
    </ul>
  );
}

function Spellings({ rows, text, work }: ListProps<SpellingRow>): ReactElement {
  const { t } = useTranslation('vocabulary');
  const shown = ownFirst(rows.filter(({ written, standard }) => holds([written, standard], text)));
  return (
    <ul className={classes['rows']} aria-label={t('list')}>
      {shown.map(({ written, standard, own, off }) => (
        <WordRow
          key={written}
          id={written}
          name={`${written} → ${standard}`}
          marks={own ? [t('own')] : []}
          own={own}
          off={off}
          work={work}
          restore={{ kind: 'add-spelling', written, standard }}
        >
          {written} <span className={classes['also']}>→ {standard}</span>
        </WordRow>
      ))}
      {shown.length === 0 ? <li className="ri-small ri-ink3">{t('none')}</li> : null}
    </ul>
  );
}
