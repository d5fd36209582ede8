import { useEffect, useRef, type ReactElement } from 'react';
import type { Block, DocumentHit } from '../../electron/contract/types';
import { clearMarks, layMarks } from './marks';
import { hitsAt } from './places';
import paper from './Paper.module.css';

interface Props {
  readonly blocks: readonly Block[];
  readonly zoom: number;
  readonly hits: readonly DocumentHit[];
  readonly onMarked: () => void;
}

/** The text of a PDF as the library holds it, page by page: shown when the original is missing. */
export function TextView({ blocks, zoom, hits, onMarked }: Props): ReactElement {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const place of sheet.current?.querySelectorAll<HTMLElement>('[data-page]') ?? []) {
      clearMarks(place);
      layMarks(place, hitsAt(hits, { page: Number(place.dataset['page']) }));
    }
    onMarked();
  }, [blocks, hits, onMarked]);
  const pages = byPage(blocks);
  const look = { fontSize: `${15 * zoom}px`, maxWidth: `${Math.round(680 * zoom)}px` };
  return (
    <div ref={sheet} className={paper['sheet']} style={look}>
      {[...pages].map(([page, texts]) => (
        <section key={page} data-page={page}>
          {texts.map((block, index) => (block.kind === 'heading' ? <h2 key={index}>{block.text}</h2> : <p key={index}>{block.text}</p>))}
        </section>
      ))}
    </div>
  );
}

function byPage(blocks: readonly Block[]): Map<number, Block[]> {
  const pages = new Map<number, Block[]>();
  for (const block of blocks) {
    const page = block.page ?? 1;
    const texts = pages.get(page);
    if (texts) texts.push(block);
    else pages.set(page, [block]);
  }
  return pages;
}
