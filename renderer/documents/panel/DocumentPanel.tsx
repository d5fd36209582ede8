import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../../electron/contract/types';
import type { Passage } from '../../reader/desk';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { FactsPart } from './FactsPart';
import { PrivacyPart } from './PrivacyPart';
import { QualityPart } from './QualityPart';
import { SectionsPart, type SectionsProps } from './SectionsPart';
import { SimilarPart } from './SimilarPart';
import { VersionsPart } from './VersionsPart';
import classes from './Panel.module.css';

interface Props extends SectionsProps {
  readonly document: DocumentDetail;
  readonly failure: unknown;
  readonly onShow: (passage: Passage) => void;
}

const parts = ['sections', 'facts', 'privacy', 'quality', 'versions', 'similar'] as const;

/** All that was recognised in a document, part by part, each statement leading to its place in the reader. */
export function DocumentPanel({ failure, ...props }: Props): ReactElement {
  const { t } = useTranslation('recognition');
  const panel = useRef<HTMLElement>(null);
  const { document, onShow } = props;
  const jump = (part: string): void => {
    const element = panel.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };
  return (
    <div className={classes['side']}>
      <nav className={classes['jump']} aria-label={t('jump')}>
        {parts.map((part) => (
          <button key={part} type="button" onClick={() => jump(part)}>
            {t(`part.${part}`)}
          </button>
        ))}
      </nav>
      <aside ref={panel} className={classes['panel']} aria-label={t('panel')} tabIndex={0} data-region="panel">
        {failure === undefined ? null : <ErrorPanel error={failure} />}
        <SectionsPart {...props} />
        <FactsPart facts={document.facts} onShow={onShow} />
        <PrivacyPart findings={document.privacyFindings} onShow={onShow} />
        <QualityPart document={document} />
        <VersionsPart id={document.id} />
        <SimilarPart id={document.id} />
      </aside>
    </div>
  );
}
