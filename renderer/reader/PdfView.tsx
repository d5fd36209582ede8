import type { ReactElement, RefObject } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentDetail } from '../../electron/contract/types';
import { PdfPage } from './PdfPage';
import { hitsAt, type ReadingHit } from './places';

interface Props {
  readonly document: DocumentDetail;
  readonly pdf: PDFDocumentProxy;
  /** Height of the first page by its width: the size of a page that is not drawn yet. */
  readonly ratio: number;
  /** Width of a page in CSS pixels. */
  readonly width: number;
  readonly hits: readonly ReadingHit[];
  readonly view: RefObject<HTMLDivElement | null>;
  /** Told when the marks of a page are laid. */
  readonly onMarked: () => void;
}

/** The pages of a PDF, one under the other; only those near the window's sight are drawn. */
export function PdfView({ document, pdf, ratio, width, hits, view, onMarked }: Props): ReactElement {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (
    <>
      {numbers.map((number) => (
        <PdfPage
          key={number}
          document={document}
          pdf={pdf}
          number={number}
          ratio={ratio}
          width={width}
          hits={hitsAt(hits, { page: number })}
          view={view}
          onMarked={onMarked}
        />
      ))}
    </>
  );
}
