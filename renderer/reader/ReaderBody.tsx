import { useEffect, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPhotoScan } from '@tabler/icons-react';
import type { DocumentDetail, DocumentHit } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { HtmlView } from './HtmlView';
import { PdfView } from './PdfView';
import { TextView } from './TextView';
import { usePdf } from './use-pdf';
import { usePageWidth } from './use-view-size';
import classes from './Reader.module.css';

interface Props {
  readonly document: DocumentDetail;
  readonly hits: readonly DocumentHit[];
  readonly zoom: number;
  readonly view: RefObject<HTMLDivElement | null>;
  readonly onMarked: () => void;
}

/** What the document shows: its own pages, or its text set to be read. */
export function ReaderBody(props: Props): ReactElement {
  return props.document.format === 'pdf' ? <PdfBody {...props} /> : <HtmlBody {...props} />;
}

function HtmlBody({ document, hits, zoom, onMarked }: Props): ReactElement | null {
  const { data, error } = useLibrary('documentHtml', { id: document.id });
  if (error) return <ErrorPanel error={error} />;
  if (typeof data !== 'string') return null;
  return <HtmlView html={data} zoom={zoom} hits={hits} language={document.language} onMarked={onMarked} />;
}

function PdfBody({ document, hits, zoom, view, onMarked }: Props): ReactElement | null {
  const opening = usePdf(document.sha256);
  const width = usePageWidth(view);
  useEffect(onMarked, [opening.kind, onMarked]);
  if (opening.kind === 'opening') return null;
  if (opening.kind === 'open')
    return <PdfView pdf={opening.pdf} ratio={opening.ratio} width={Math.round(width * zoom)} hits={hits} view={view} onMarked={onMarked} />;
  return (
    <>
      <ErrorPanel error={opening.error} />
      {document.blocks.length > 0 ? <TextView blocks={document.blocks} zoom={zoom} hits={hits} onMarked={onMarked} /> : null}
    </>
  );
}

/** Says that a document holds pictures only, so that nobody looks for its words in vain. */
export function PicturesOnly(): ReactElement {
  const { t } = useTranslation('reader');
  return (
    <p className={classes['notice']}>
      <IconPhotoScan size={17} stroke={1.75} aria-hidden="true" />
      {t('picturesOnly')}
    </p>
  );
}
