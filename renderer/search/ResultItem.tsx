import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../electron/contract/types';
import { FormatIcon } from '../ui/FormatIcon';
import { RegionName } from '../ui/regions';
import { StatusGlyph } from '../ui/StatusGlyph';
import type { PlacedPassage } from './results';
import { SnippetLine } from './SnippetLine';
import results from './Results.module.css';

interface Props {
  readonly hit: SearchHit;
  readonly passages: readonly PlacedPassage[];
  readonly selected: boolean;
  readonly onChoose: (passage?: PlacedPassage) => void;
}

/** One result: what it is, where it comes from, and the sentences that answer. */
export function ResultItem({ hit, passages, selected, onChoose }: Props): ReactElement {
  return (
    <li className={results['result']} data-selected={selected ? '' : undefined}>
      <ResultHead hit={hit} selected={selected} onChoose={() => onChoose()} />
      {passages.length === 0 ? null : (
        <div className={results['snippets']}>
          {passages.map((passage, index) => (
            <SnippetLine key={index} passage={passage} reachable={selected} onChoose={() => onChoose(passage)} />
          ))}
        </div>
      )}
    </li>
  );
}

interface HeadProps {
  readonly hit: SearchHit;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

function ResultHead({ hit, selected, onChoose }: HeadProps): ReactElement {
  const { t } = useTranslation();
  const { innovation, document } = hit;
  return (
    <>
      <h3 className={results['name']}>
        {document ? <FormatIcon format={document.format} /> : null}
        <button type="button" data-result="" tabIndex={selected ? 0 : -1} aria-current={selected ? 'true' : undefined} onClick={onChoose}>
          {hit.title}
        </button>
        {innovation ? (
          <span title={t(`status.${innovation.status}`)}>
            <StatusGlyph status={innovation.status} />
            <span className="ri-hidden">{t(`status.${innovation.status}`)}</span>
          </span>
        ) : null}
      </h3>
      {innovation?.expansion ? (
        <p className={results['expansion']} title={innovation.expansion}>
          {innovation.expansion}
        </p>
      ) : null}
      <Meta>
        {innovation?.region ? (
          <strong>
            <RegionName code={innovation.region} />
          </strong>
        ) : null}
        {innovation?.year === undefined ? null : <span>{innovation.year}</span>}
        {innovation?.agency ? <span className="ri-ellipsis">{innovation.agency}</span> : null}
        {document ? <DocumentMeta document={document} /> : null}
      </Meta>
    </>
  );
}

function Meta({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={results['meta']}>{children}</p>;
}

function DocumentMeta({ document }: { readonly document: NonNullable<SearchHit['document']> }): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const [first] = document.innovations;
  return (
    <>
      <span>{t(`common:format.${document.format}`)}</span>
      {document.pages > 0 ? <span>{t('search:pages', { n: document.pages, count: document.pages })}</span> : null}
      <span className="ri-ellipsis">{first === undefined ? t('search:noInnovation') : first.name}</span>
    </>
  );
}
