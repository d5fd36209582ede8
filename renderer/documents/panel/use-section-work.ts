import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail, SectionKey } from '../../../electron/contract/types';
import type { Desk, Passage } from '../../reader/desk';
import type { SectionRow } from './section-rows';
import { useRowName, type SectionsProps } from './SectionsPart';
import { useCorrections } from './use-corrections';
import { useDesk } from './use-desk';

/** What is being asked: what the section at a block is about. */
interface Question {
  readonly title: string;
  readonly words: string;
  readonly initial: SectionKey | undefined;
  readonly onSave: (key: SectionKey) => void;
  readonly onClose: () => void;
}

interface SectionWork {
  readonly desk: Desk;
  /** What the part of the sections needs. */
  readonly sections: Omit<SectionsProps, 'document'>;
  readonly dialog: Question | undefined;
  readonly failure: unknown;
}

type Asked = { readonly kind: 'mark'; readonly block: number } | { readonly kind: 'rename'; readonly row: SectionRow };

/** Reading and correcting the sections of one document: joins the panel, the reader and the library. */
export function useSectionWork(document: DocumentDetail): SectionWork {
  const { t } = useTranslation('recognition');
  const nameOf = useRowName();
  const { correct, failure } = useCorrections(document.id);
  const [asked, setAsked] = useState<Asked>();
  const { desk, passage, show, startMark, startMove } = useDesk(document, {
    words: (task) => `${task.kind === 'mark' ? t('choose.mark') : t('choose.move', { name: nameOf(task.row) })} ${t('choose.keys')}`,
    onMark: (block) => setAsked({ kind: 'mark', block }),
    onMove: (row, to) => {
      if (to === row.section.from) return;
      void correct({ kind: 'move', block: row.section.from, to }, t('done.move', { name: nameOf(row) }));
      show(passageAt(document, to));
    },
  });
  const save = (block: number, key: SectionKey, heading?: string): void => {
    setAsked(undefined);
    const change = { kind: 'mark', block, key, ...(heading !== undefined && { heading }) } as const;
    void correct(change, t('done.mark', { name: t(`section.${key}`) }));
    show(passageAt(document, block));
  };
  const close = (): void => setAsked(undefined);
  const dialog = asked && { ...question(asked, document, save), title: t(`dialog.${asked.kind}`), onClose: close };
  return {
    ...{ desk, dialog, failure },
    sections: {
      passage,
      onShow: show,
      onMark: startMark,
      onMove: startMove,
      onRename: (row) => setAsked({ kind: 'rename', row }),
      onUnmark: (row) => void correct({ kind: 'unmark', block: row.section.from }, t('done.unmark', { name: nameOf(row) })),
      onFamily: (family) => void correct({ kind: 'family', family }, t('done.family', { name: t(`family.${family}`) })),
    },
  };
}

type Save = (block: number, key: SectionKey, heading?: string) => void;

function question(asked: Asked, { blocks }: DocumentDetail, save: Save): Pick<Question, 'words' | 'initial' | 'onSave'> {
  if (asked.kind === 'mark') return { words: blocks[asked.block]?.text ?? '', initial: undefined, onSave: (key) => save(asked.block, key) };
  const { section, keys } = asked.row;
  return { words: section.heading, initial: keys[0], onSave: (key) => save(section.from, key, section.heading) };
}

function passageAt({ blocks }: DocumentDetail, block: number): Passage {
  const { page, paragraph } = blocks[block] ?? {};
  return { page, paragraph, block };
}
