import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentDetail } from '../../electron/contract/types';
import { drawPage, type Drawn } from './draw-page';
import { clearMarks, layMarks, type PlacedHit } from './marks';
import { layPictureWords } from './picture-layer';
import { useNear } from './use-near';
import { usePicture } from './use-picture';
import paper from './Paper.module.css';

interface Props {
  readonly document: DocumentDetail;
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly ratio: number;
  readonly width: number;
  readonly hits: readonly PlacedHit[];
  readonly view: RefObject<HTMLDivElement | null>;
  readonly onMarked: () => void;
}

/** One page: its picture, over it the invisible text that can be selected and marked: its own, or what was recognised on it. */
export function PdfPage({ document, pdf, number, ratio, width, hits, view, onMarked }: Props): ReactElement {
  const { t } = useTranslation('reader');
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(view, place);
  const picture = usePicture(document, number, near);
  const [drawn, setDrawn] = useState<Drawn | undefined>();

  useEffect(() => {
    if (!near || width <= 0) return undefined;
    const drawing = drawPage(pdf, number, width);
    drawing.promise.then(setDrawn, () => undefined);
    return () => drawing.cancel();
  }, [pdf, number, width, near]);

  useEffect(() => {
    if (!near) place.current?.replaceChildren();
  }, [near]);

  const words = JSON.stringify(hits);
  useEffect(() => {
    if (drawn === undefined) return;
    const text = picture === undefined ? drawn.text : layPictureWords(picture.lines, drawn.height);
    place.current?.replaceChildren(drawn.canvas, text);
    place.current?.style.setProperty('--total-scale-factor', String(drawn.scale));
    clearMarks(text);
    layMarks(text, JSON.parse(words) as PlacedHit[]);
    onMarked();
  }, [drawn, picture, words, onMarked]);

  const size = { width, height: Math.round(width * (drawn?.ratio ?? ratio)) };
  return (
    <div ref={place} className={paper['page']} data-page={number} role="group" aria-label={t('pageLabel', { n: number })} style={size} />
  );
}
