import { useEffect, useRef, type ReactElement } from 'react';
import { clearMarks, layMarks } from './marks';
import { hitsAt, type ReadingHit } from './places';
import { safeFragment } from './sanitize';
import paper from './Paper.module.css';

interface Props {
  readonly html: string;
  /** 1 is the natural size. */
  readonly zoom: number;
  readonly hits: readonly ReadingHit[];
  readonly language: string;
  readonly onMarked: () => void;
}

/** The text of a Word, text, Markdown or HTML document, set to be read. */
export function HtmlView({ html, zoom, hits, language, onMarked }: Props): ReactElement {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.replaceChildren(safeFragment(html));
    for (const table of sheet.current?.querySelectorAll('table') ?? []) fitTable(table);
  }, [html]);
  useEffect(() => {
    const root = sheet.current;
    if (root === null) return;
    clearMarks(root);
    const paragraphs = new Set(hits.map(({ paragraph }) => paragraph));
    for (const paragraph of paragraphs) {
      const place = root.querySelector<HTMLElement>(`[data-paragraph="${paragraph ?? 0}"]`);
      if (place !== null) layMarks(place, hitsAt(hits, { paragraph }), true);
    }
    onMarked();
  }, [html, hits, onMarked]);
  const look = { fontSize: `${15 * zoom}px`, maxWidth: `${Math.round(680 * zoom)}px` };
  return <div ref={sheet} className={paper['sheet']} style={look} lang={language === 'und' ? undefined : language} />;
}

/** Wide tables scroll by themselves, so that the text beside them does not. */
function fitTable(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.dataset['wide'] = '';
  table.replaceWith(box);
  box.append(table);
}
