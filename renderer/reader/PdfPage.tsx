import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawPage } from './draw-page';
import { clearMarks, layMarks, type PlacedHit } from './marks';
import paper from './Paper.module.css';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly ratio: number;
  readonly width: number;
  readonly hits: readonly PlacedHit[];
  readonly view: RefObject<HTMLDivElement | null>;
  readonly onMarked: () => void;
}

/** Whether an element is in sight or within a screen of it. */
function useNear(view: RefObject<HTMLDivElement | null>, place: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: view.current,
      rootMargin: '700px 0px',
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [view, place]);
  return near;
}

/** One page: its picture, over it the invisible text that can be selected and marked. */
export function PdfPage({ pdf, number, ratio, width, hits, view, onMarked }: Props): ReactElement {
  const { t } = useTranslation('reader');
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(view, place);
  const [text, setText] = useState<HTMLElement | undefined>();
  const [height, setHeight] = useState<number | undefined>();

  useEffect(() => {
    if (!near || width <= 0) return undefined;
    const drawing = drawPage(pdf, number, width);
    drawing.promise.then(
      (drawn) => {
        place.current?.replaceChildren(drawn.canvas, drawn.text);
        place.current?.style.setProperty('--total-scale-factor', String(drawn.scale));
        setHeight(drawn.ratio);
        setText(drawn.text);
      },
      () => undefined,
    );
    return () => drawing.cancel();
  }, [pdf, number, width, near]);

  useEffect(() => {
    if (!near) place.current?.replaceChildren();
  }, [near]);

  const words = JSON.stringify(hits);
  useEffect(() => {
    if (text === undefined) return;
    clearMarks(text);
    layMarks(text, JSON.parse(words) as PlacedHit[]);
    onMarked();
  }, [text, words, onMarked]);

  const size = { width, height: Math.round(width * (height ?? ratio)) };
  return (
    <div ref={place} className={paper['page']} data-page={number} role="group" aria-label={t('pageLabel', { n: number })} style={size} />
  );
}
