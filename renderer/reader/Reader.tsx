import { useCallback, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail, DocumentId } from '../../electron/contract/types';
import { shell, useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { FormatIcon } from '../ui/FormatIcon';
import type { Desk } from './desk';
import { ChoosingNotice, PicturesNotice } from './Notices';
import type { ReadingHit } from './places';
import { ReaderBar } from './ReaderBar';
import { ReaderBody } from './ReaderBody';
import { Ticks } from './Ticks';
import { selectionIn, useCitation } from './use-citation';
import { usePassage } from './use-passage';
import { usePlace } from './use-place';
import { useReaderKeys } from './use-reader-keys';
import { usePageInSight } from './use-view-size';
import classes from './Reader.module.css';

interface Props {
  readonly documentId: DocumentId;
  /** Words to mark; without it nothing is marked. */
  readonly query?: string | undefined;
  /** The query's last word is being typed. */
  readonly typing?: boolean;
  readonly page?: number | undefined;
  readonly paragraph?: number | undefined;
  /** The sentence to show first, where several stand on one page. */
  readonly snippet?: string | undefined;
  /** False where the screen's own header names the document already. */
  readonly titled?: boolean;
  /** Stands at the right of the title: the screen's main action. */
  readonly actions?: ReactNode;
  /** Stands left of the title, for instance a way back. */
  readonly before?: ReactNode;
  /** Told of which document, or of which selected words of it, others are wanted that are like it. */
  readonly onSimilar?: (model: { readonly documentId: DocumentId } | { readonly text: string }) => void;
  /** Without it Esc does nothing here. */
  readonly onLeave?: () => void;
  /** On the document's own page: its text as another mode, passages of the panel, choosing a block. */
  readonly desk?: Desk;
}

const none: readonly ReadingHit[] = [];

/** Shows one document with the words of a query marked: PDF page by page, everything else as text. */
export function Reader(props: Props): ReactElement {
  const { t } = useTranslation('reader');
  const document = useLibrary('document', { id: props.documentId });
  const query = props.query?.trim() ?? '';
  const asked = { id: props.documentId, query, typing: props.typing ?? false };
  const hits = useLibrary('documentHits', asked, { enabled: query !== '' });
  return (
    <section className={classes['reader']} data-region="detail" aria-label={t('label')}>
      {document.error ? (
        <div className={classes['message']}>
          <ErrorPanel error={document.error} />
        </div>
      ) : null}
      {document.data ? (
        <OpenDocument
          key={document.data.id}
          {...props}
          document={document.data}
          hits={hits.data ?? none}
          ready={query === '' || !hits.isPending}
        />
      ) : null}
    </section>
  );
}

interface OpenProps extends Props {
  readonly document: DocumentDetail;
  readonly hits: readonly ReadingHit[];
  readonly ready: boolean;
}

function OpenDocument({
  document,
  hits: found,
  ready,
  page,
  paragraph,
  snippet,
  desk,
  titled = true,
  actions,
  before,
  onSimilar,
  onLeave,
}: OpenProps): ReactElement {
  const { t } = useTranslation('reader');
  const view = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [failure, setFailure] = useState<unknown>();
  const { hits, at, step: backToHits } = usePassage(found, desk?.passage);
  const [sought, setSought] = useState<ReadingHit>();
  const place = usePlace(view, { hits, ready, ...(at ?? sought ?? { page, paragraph, snippet }) });
  const { pages } = document;
  const inSight = usePageInSight(view, pages);
  const cite = useCitation(document, hits[place.current], pages > 0 ? inSight : undefined, view);
  const step = backToHits ?? place.step;
  const goToHit = (hit: number): void => {
    if (backToHits === undefined) return place.go({ hit });
    setSought(found[hit]);
    backToHits();
  };
  useReaderKeys({ step, cite });
  const showOriginal = useCallback(() => {
    setFailure(undefined);
    shell.showOriginal({ id: document.id }).catch(setFailure);
  }, [document.id]);
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (event.key === 'Escape' && onLeave) onLeave();
    else if (by !== 0 && pages > 0) place.go({ page: Math.min(pages, Math.max(1, inSight + by)) });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <header className={classes['head']}>
        {titled ? (
          <div className={classes['line']}>
            {before}
            <span className={classes['icon']}>
              <FormatIcon format={document.format} size={20} />
            </span>
            <h2 className={`${classes['name'] ?? ''} ri-ellipsis`} title={document.title}>
              {document.title}
            </h2>
            {actions}
          </div>
        ) : null}
        <ReaderBar
          current={at === undefined ? place.current : -1}
          hits={found}
          pages={pages}
          page={inSight}
          zoom={zoom}
          onStep={step}
          onHit={goToHit}
          onSimilar={onSimilar && (() => onSimilar(modelOf(document, view.current)))}
          desk={desk}
          onPage={(number) => place.go({ page: number })}
          onZoom={setZoom}
          onCite={cite}
          onOriginal={showOriginal}
        />
      </header>
      <PicturesNotice document={document} />
      {desk?.choosing === undefined ? null : <ChoosingNotice choosing={desk.choosing} />}
      {failure === undefined ? null : (
        <div className={classes['message']}>
          <ErrorPanel error={failure} />
        </div>
      )}
      <div className={classes['body']}>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys turn pages while it has the focus */}
        <div
          ref={view}
          className={classes['view']}
          tabIndex={0}
          role="document"
          aria-label={t('text', { title: document.title })}
          onKeyDown={press}
        >
          <ReaderBody document={document} hits={hits} zoom={zoom} view={view} desk={desk} onMarked={place.settle} />
        </div>
        <Ticks ticks={place.ticks} current={place.current} onChoose={(hit) => place.go({ hit })} />
      </div>
    </>
  );
}

/** Words that are selected, where it is more than one or two; else the whole document. */
function modelOf({ id }: DocumentDetail, view: HTMLElement | null): { readonly documentId: DocumentId } | { readonly text: string } {
  const text = selectionIn(view)?.text ?? '';
  return text.split(' ').length > 2 ? { text } : { documentId: id };
}
