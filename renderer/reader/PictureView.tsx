import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { LibraryError } from '../../electron/contract/errors';
import type { DocumentDetail } from '../../electron/contract/types';
import { ErrorPanel } from '../ui/ErrorPanel';
import { clearMarks, layMarks, type PlacedHit } from './marks';
import { layPictureWords } from './picture-layer';
import { hitsAt, type ReadingHit } from './places';
import { usePicture } from './use-picture';
import { usePageWidth } from './use-view-size';
import paper from './Paper.module.css';

interface Props {
  readonly document: DocumentDetail;
  readonly zoom: number;
  readonly hits: readonly ReadingHit[];
  readonly view: RefObject<HTMLDivElement | null>;
  readonly onMarked: () => void;
}

/** Formats that are pictures; a window can show all of them but TIFF. */
const pictureFormats: readonly string[] = ['png', 'jpg', 'webp'];

/** Whether a document is a picture that the window can show. */
export function isPicture({ format }: Pick<DocumentDetail, 'format'>): boolean {
  return pictureFormats.includes(format);
}

/** A document that is a picture, as one page; over it the words that were recognised on it. */
export function PictureView({ document, zoom, hits, view, onMarked }: Props): ReactElement {
  const { t } = useTranslation('reader');
  const width = Math.round(usePageWidth(view) * zoom);
  const picture = usePicture(document, 1, true);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>();
  const [failed, setFailed] = useState(false);
  const words = useRef<HTMLDivElement>(null);
  const height = Math.round(width * (size === undefined ? 1.4 : size.height / Math.max(1, size.width)));
  const marked = JSON.stringify(hitsAt(hits, { page: 1 }));
  useEffect(() => {
    const layer = picture === undefined ? undefined : layPictureWords(picture.lines, height);
    words.current?.replaceChildren(...(layer === undefined ? [] : [layer]));
    if (layer !== undefined) {
      clearMarks(layer);
      layMarks(layer, JSON.parse(marked) as PlacedHit[]);
    }
    onMarked();
  }, [picture, height, marked, onMarked]);
  if (failed) return <ErrorPanel error={new LibraryError('original-missing')} />;
  return (
    <div className={paper['page']} data-page={1} role="group" aria-label={t('pageLabel', { n: 1 })} style={{ width, height }}>
      <img
        src={`/original/${document.sha256}`}
        alt={t('picture', { title: document.title })}
        onLoad={({ currentTarget }) => setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })}
        onError={() => setFailed(true)}
      />
      <div ref={words} />
    </div>
  );
}
