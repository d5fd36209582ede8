import { Fragment, useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, DocumentDetail, Section } from '../../electron/contract/types';
import type { Choosing } from './desk';
import { clearMarks, layMarks } from './marks';
import { hitsAt, type ReadingHit } from './places';
import { TextBlock } from './TextBlock';
import { useChoosing } from './use-choosing';
import paper from './Paper.module.css';
import classes from './Text.module.css';

interface Props {
  readonly document: DocumentDetail;
  readonly zoom: number;
  readonly hits: readonly ReadingHit[];
  readonly choosing?: Choosing | undefined;
  readonly onMarked: () => void;
}

/** The text of a document as the library holds it, block by block, with the sections that begin there. */
export function TextView({ document, zoom, hits, choosing, onMarked }: Props): ReactElement {
  const { t } = useTranslation('recognition');
  const { t: pageLabel } = useTranslation('reader');
  const sheet = useRef<HTMLDivElement>(null);
  const { blocks, sections } = document;
  const begins = useMemo(() => sectionsByBlock(sections), [sections]);
  const walk = useChoosing(sheet, choosing, blocks.length);
  useEffect(() => {
    for (const words of sheet.current?.querySelectorAll<HTMLElement>('[data-words]') ?? []) markBlock(words, blocks, hits);
    onMarked();
  }, [blocks, hits, onMarked]);
  const names = (at: number): string =>
    (begins.get(at) ?? []).map(({ key, heading }) => (key === 'free' ? heading : t(`section.${key}`))).join(' + ');
  const look = { fontSize: `${15 * zoom}px`, maxWidth: `${Math.round(680 * zoom)}px` };
  const asked = walk === undefined ? {} : { role: 'listbox', 'aria-label': t('choose.list'), onKeyDown: walk.onKeyDown };
  return (
    <div ref={sheet} className={paper['sheet']} style={look} data-choosing={walk === undefined ? undefined : ''} {...asked}>
      {blocks.map((block, index) => (
        <Fragment key={index}>
          {block.page !== undefined && block.page !== blocks[index - 1]?.page ? (
            <p className={classes['page']} data-page={block.page} aria-hidden="true">
              <span>{pageLabel('pageLabel', { n: block.page })}</span>
            </p>
          ) : null}
          <div className={classes['block']} data-block={index} data-paragraph={block.paragraph} {...choice(index, walk)}>
            {begins.has(index) ? <span className={classes['tag']}>{names(index)}</span> : null}
            <div data-words={index}>
              <TextBlock block={block} />
            </div>
          </div>
        </Fragment>
      ))}
    </div>
  );
}

/** What makes a block one that can be chosen. */
function choice(index: number, walk: ReturnType<typeof useChoosing>): object {
  if (walk === undefined) return {};
  const isCurrent = index === walk.current;
  return { role: 'option', 'aria-selected': isCurrent, tabIndex: isCurrent ? 0 : -1, onClick: () => walk.choose(index) };
}

function sectionsByBlock(sections: readonly Section[]): ReadonlyMap<number, readonly Section[]> {
  const found = new Map<number, Section[]>();
  for (const section of sections) found.set(section.from, [...(found.get(section.from) ?? []), section]);
  return found;
}

function markBlock(words: HTMLElement, blocks: readonly Block[], hits: readonly ReadingHit[]): void {
  const index = Number(words.dataset['words']);
  const block = blocks[index];
  clearMarks(words);
  if (block === undefined) return;
  const place = block.page === undefined ? { paragraph: block.paragraph } : { page: block.page };
  const here = hitsAt(hits, place).filter((hit) => (hits[hit.index]?.block ?? index) === index);
  layMarks(words, here, block.page === undefined);
}
