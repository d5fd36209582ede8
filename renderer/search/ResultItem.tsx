import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import type { Passage, SearchHit } from '../../electron/contract/types';
import { FormatIcon } from '../ui/FormatIcon';
import { StatusGlyph } from '../ui/StatusGlyph';
import { ResultMenu } from './ResultMenu';
import { DocumentMeta, InnovationMeta } from './ResultMeta';
import { SnippetLine } from './SnippetLine';
import results from './Results.module.css';

interface Props {
  readonly hit: SearchHit;
  readonly query: string;
  readonly passages: readonly Passage[];
  readonly selected: boolean;
  /** It is among those to be compared. */
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onChoose: (passage?: Passage) => void;
}

/** One result: what it is, where it comes from, and the sentences that answer. */
export function ResultItem(props: Props): ReactElement {
  const { hit, passages, selected, picked, onChoose } = props;
  return (
    <li className={results['result']} data-selected={selected ? '' : undefined} data-picked={picked ? '' : undefined}>
      <ResultHead {...props} />
      {hit.innovation ? <InnovationMeta innovation={hit.innovation} /> : null}
      {hit.document ? <DocumentMeta hit={hit} document={hit.document} reachable={selected} /> : null}
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

function ResultHead({ hit, query, selected, picked, onPick, onChoose }: Props): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const { innovation, document } = hit;
  return (
    <>
      <div className={results['top']}>
        <h3 className={results['name']}>
          {document ? <FormatIcon format={document.format} /> : null}
          <button
            type="button"
            data-result=""
            tabIndex={selected ? 0 : -1}
            aria-current={selected ? 'true' : undefined}
            onClick={() => onChoose()}
          >
            {hit.title}
          </button>
          {innovation ? (
            <span title={t(`common:status.${innovation.status}`)}>
              <StatusGlyph status={innovation.status} />
              <span className="ri-hidden">{t(`common:status.${innovation.status}`)}</span>
            </span>
          ) : null}
        </h3>
        <div className={results['tools']}>
          {selected ? <ResultMenu hit={hit} query={query} picked={picked} onPick={onPick} /> : null}
          {innovation ? (
            <Checkbox
              size="xs"
              radius={3}
              className={results['pick'] ?? ''}
              tabIndex={selected ? 0 : -1}
              aria-label={t('search:picks.one', { name: hit.title })}
              checked={picked}
              onChange={onPick}
            />
          ) : null}
        </div>
      </div>
      {innovation?.expansion ? (
        <p className={results['expansion']} title={innovation.expansion}>
          {innovation.expansion}
        </p>
      ) : null}
    </>
  );
}
