import { useEffect, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PasswordForm } from '../ui/PasswordForm';
import type { Desk } from './desk';
import { HtmlView } from './HtmlView';
import { PdfView } from './PdfView';
import { isPicture, PictureView } from './PictureView';
import type { ReadingHit } from './places';
import { TextView } from './TextView';
import { usePdf } from './use-pdf';
import { usePageWidth } from './use-view-size';
import classes from './Reader.module.css';

interface Props {
  readonly document: DocumentDetail;
  readonly hits: readonly ReadingHit[];
  readonly zoom: number;
  readonly view: RefObject<HTMLDivElement | null>;
  readonly desk?: Desk | undefined;
  readonly onMarked: () => void;
}

/** What the document shows: its own pages, or its text set to be read. */
export function ReaderBody(props: Props): ReactElement {
  const { document, hits, zoom, desk, onMarked } = props;
  if (desk?.mode === 'text' || document.format === ('tiff' as string))
    return <TextView document={document} zoom={zoom} hits={hits} choosing={desk?.choosing} onMarked={onMarked} />;
  if (document.format === 'pdf') return <PdfBody {...props} />;
  return isPicture(document) ? <PictureView {...props} /> : <HtmlBody {...props} />;
}

function HtmlBody({ document, hits, zoom, onMarked }: Props): ReactElement | null {
  const { data, error } = useLibrary('documentHtml', { id: document.id });
  if (error) return <ErrorPanel error={error} />;
  if (typeof data !== 'string') return null;
  return <HtmlView html={data} zoom={zoom} hits={hits} language={document.language} onMarked={onMarked} />;
}

function PdfBody({ document, hits, zoom, view, onMarked }: Props): ReactElement | null {
  const { t } = useTranslation('reader');
  const opening = usePdf(document.sha256);
  const width = usePageWidth(view);
  useEffect(onMarked, [opening.kind, onMarked]);
  if (opening.kind === 'opening') return null;
  const { kind } = opening;
  if (kind === 'open') {
    const { pdf, ratio } = opening;
    const shown = { document, pdf, ratio, hits, view, onMarked };
    return <PdfView {...shown} width={Math.round(width * zoom)} />;
  }
  return (
    <>
      {opening.kind === 'locked' ? (
        <div className={classes['message']}>
          <p>{t('locked')}</p>
          <PasswordForm isWrong={opening.isWrong} onOpen={opening.unlock} />
        </div>
      ) : (
        <ErrorPanel error={opening.error} />
      )}
      {document.blocks.length > 0 ? <TextView document={document} zoom={zoom} hits={hits} onMarked={onMarked} /> : null}
    </>
  );
}
