import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionIcon, Button, Menu, Select } from '@mantine/core';
import { IconArrowsMoveVertical, IconBookmarkOff, IconDots, IconTag } from '@tabler/icons-react';
import { families, type DocumentDetail, type Family } from '../../../electron/contract/types';
import type { Passage } from '../../reader/desk';
import { usePlaceWords } from '../../reader/use-citation';
import { Confidence } from './Confidence';
import { sectionRows, type SectionRow } from './section-rows';
import { Slip } from './Slip';
import parts from './Panel.module.css';
import classes from './Sections.module.css';

interface Actions {
  readonly onShow: (passage: Passage) => void;
  readonly onRename: (row: SectionRow) => void;
  readonly onUnmark: (row: SectionRow) => void;
  readonly onMove: (row: SectionRow) => void;
}

/** What the part of the sections shows and does. */
export interface SectionsProps extends Actions {
  readonly document: DocumentDetail;
  readonly passage: Passage | undefined;
  readonly onMark: () => void;
  readonly onFamily: (family: Family) => void;
}

/** What a row is called: its keys, or the heading itself where the dictionary does not know it. */
export function useRowName(): (row: Pick<SectionRow, 'keys' | 'section'>) => string {
  const { t } = useTranslation('recognition');
  return ({ keys, section }) => keys.map((key) => (key === 'free' ? section.heading : t(`section.${key}`))).join(' + ');
}

/** The recognised sections in reading order, and the means to correct them in place. */
export function SectionsPart({ document, passage, onMark, onFamily, ...actions }: SectionsProps): ReactElement {
  const { t } = useTranslation('recognition');
  const rows = sectionRows(document.sections);
  const mark = (
    <Button size="xs" variant="default" data-mark-section="" disabled={document.blocks.length === 0} onClick={onMark}>
      {t('sections.mark')}
    </Button>
  );
  return (
    <Slip name="sections" title={t('part.sections')} count={rows.length} action={mark}>
      <div className={classes['family']}>
        <Select
          size="xs"
          label={t('sections.family')}
          placeholder={t('sections.familyNone')}
          allowDeselect={false}
          data={families.map((value) => ({ value, label: `${value} · ${t(`familyShort.${value}`)}` }))}
          value={document.family ?? null}
          onChange={(value) => {
            const family = families.find((one) => one === value);
            if (family !== undefined && family !== document.family) onFamily(family);
          }}
        />
        {document.family === undefined ? null : (
          <p className={`${classes['familyName'] ?? ''} ri-meta ri-ink3`}>{t(`family.${document.family}`)}</p>
        )}
      </div>
      {rows.length === 0 ? (
        <p className={parts['none']}>
          {t('sections.none')} {t('sections.noneHint')}
        </p>
      ) : (
        <ol>
          {rows.map((row) => (
            <Row key={`${row.section.from} ${row.section.heading}`} row={row} current={passage?.block === row.section.from} {...actions} />
          ))}
        </ol>
      )}
    </Slip>
  );
}

function Row({ row, current, onShow, ...actions }: Actions & { readonly row: SectionRow; readonly current: boolean }): ReactElement {
  const { t } = useTranslation('recognition');
  const place = usePlaceWords();
  const name = useRowName()(row);
  const { section, keys } = row;
  const { page, paragraph, from, heading } = section;
  return (
    <li className={classes['section']} data-depth={row.depth} data-key={keys.join(' ')} aria-current={current ? 'true' : undefined}>
      <button type="button" className={classes['go']} onClick={() => onShow({ page, paragraph, block: from, quote: heading })}>
        <span className={classes['sectionName']}>{name}</span>
        <span className={classes['heading']} title={heading}>
          {keys.includes('free') ? t('section.free') : heading}
        </span>
        <span className={classes['meta']}>
          <span className={classes['place']}>
            {place({ ...(page && { page }), ...(paragraph && { paragraph }) }) || t('sections.noPlace')}
          </span>
          {keys.includes('free') ? null : <Confidence value={section.confidence} />}
        </span>
      </button>
      <RowMenu row={row} name={name} {...actions} />
    </li>
  );
}

/** Milliseconds after which a menu that closed has given the focus back to its button; only then may it go elsewhere. */
const afterMenu = 80;

interface MenuProps extends Omit<Actions, 'onShow'> {
  readonly row: SectionRow;
  readonly name: string;
}

function RowMenu({ row, name, onRename, onUnmark, onMove }: MenuProps): ReactElement {
  const { t } = useTranslation('recognition');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('sections.menu', { name })}>
          <IconDots size={17} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTag size={16} stroke={1.75} />} onClick={() => onRename(row)}>
          {t('sections.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsMoveVertical size={16} stroke={1.75} />}
          onClick={() => setTimeout(() => onMove(row), afterMenu)}
        >
          {t('sections.move')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBookmarkOff size={16} stroke={1.75} />} onClick={() => onUnmark(row)}>
          {t('sections.unmark')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
