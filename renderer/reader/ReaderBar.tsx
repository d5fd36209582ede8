import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '@mantine/core';
import { IconArrowAutofitWidth, IconExternalLink, IconQuote, IconWaveSine, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { Desk, ReaderMode } from './desk';
import { HitStepper } from './HitStepper';
import { PageBox } from './PageBox';
import type { ReadingHit } from './places';
import classes from './Reader.module.css';

interface Props {
  readonly current: number;
  readonly hits: readonly ReadingHit[];
  /** Number of pages; 0 where the document has none. */
  readonly pages: number;
  readonly page: number;
  readonly zoom: number;
  /** Where the document can also be shown as text. */
  readonly desk?: Desk | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onHit: (hit: number) => void;
  /** Without it nothing is looked for that is like this document. */
  readonly onSimilar?: (() => void) | undefined;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onCite: () => void;
  readonly onOriginal: () => void;
}

const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The reader's tools. */
export function ReaderBar(props: Props): ReactElement {
  const { t } = useTranslation('reader');
  const smaller = steps.findLast((step) => step < props.zoom - 0.01);
  const larger = steps.find((step) => step > props.zoom + 0.01);
  return (
    <div className={classes['bar']} role="toolbar" aria-label={t('tools')}>
      {props.hits.length > 0 ? <HitStepper hits={props.hits} current={props.current} onStep={props.onStep} onGo={props.onHit} /> : null}
      {props.pages > 0 ? <PageBox page={props.page} pages={props.pages} onGo={props.onPage} /> : null}
      {props.desk === undefined ? null : <Modes desk={props.desk} paged={props.pages > 0} />}
      <span className={classes['space']} />
      <button
        type="button"
        className={classes['cite']}
        title={`${t('copy.label')} (Ctrl+Shift+C)`}
        aria-label={t('copy.label')}
        onMouseDown={keepSelection}
        onClick={props.onCite}
      >
        <IconQuote size={16} stroke={1.75} aria-hidden="true" />
        <span>
          {t('copy.short')}
          <span className={classes['wide']}> {t('copy.rest')}</span>
        </span>
      </button>
      {props.onSimilar === undefined ? null : (
        <Tool label={t('similar')} onClick={props.onSimilar}>
          <IconWaveSine size={18} stroke={1.75} aria-hidden="true" />
        </Tool>
      )}
      <Tool label={t('zoomOut')} disabled={smaller === undefined} onClick={() => props.onZoom(smaller ?? 1)}>
        <IconZoomOut size={18} stroke={1.75} aria-hidden="true" />
      </Tool>
      <Tool label={t('zoomIn')} disabled={larger === undefined} onClick={() => props.onZoom(larger ?? 1)}>
        <IconZoomIn size={18} stroke={1.75} aria-hidden="true" />
      </Tool>
      {props.zoom === 1 ? null : (
        <Tool label={t('fitWidth')} onClick={() => props.onZoom(1)}>
          <IconArrowAutofitWidth size={18} stroke={1.75} aria-hidden="true" />
        </Tool>
      )}
      <Tool label={t('original')} onClick={props.onOriginal}>
        <IconExternalLink size={18} stroke={1.75} aria-hidden="true" />
      </Tool>
    </div>
  );
}

function Modes({ desk, paged }: { readonly desk: Desk; readonly paged: boolean }): ReactElement {
  const { t } = useTranslation('reader');
  return (
    <SegmentedControl<ReaderMode>
      size="xs"
      aria-label={t('mode.label')}
      value={desk.mode}
      onChange={desk.onMode}
      data={[
        { value: 'page', label: t(paged ? 'mode.page' : 'mode.document') },
        { value: 'text', label: t('mode.text') },
      ]}
    />
  );
}

/** A press on a button would take away the selection that the button is about. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, disabled = false, onClick, children }: ToolProps): ReactElement {
  return (
    <button
      type="button"
      className={classes['tool']}
      aria-label={label}
      title={label}
      disabled={disabled}
      onMouseDown={keepSelection}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
