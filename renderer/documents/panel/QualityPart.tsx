import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import type { DocumentDetail } from '../../../electron/contract/types';
import { library, useLibrary } from '../../library';
import { useFormat } from '../../ui/format';
import { ReadingLabel } from '../ReadingLabel';
import { pageRanges, pagesWithoutWords } from './page-ranges';
import { Slip } from './Slip';
import { textQuality } from './text-quality';
import classes from './Panel.module.css';

/** What the index knows of the document, and how well it was read. */
export function QualityPart({ document }: { readonly document: DocumentDetail }): ReactElement {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const { quality, ocrConfidence, pagesWaiting = 0 } = document;
  const kind = textQuality(quality);
  const percent = quality === undefined ? '' : format.number(Math.floor(quality * 100));
  return (
    <Slip name="quality" title={t('part.quality')}>
      <div className={classes['state']}>
        <ReadingLabel document={document} />
        <Coverage document={document} />
        {pagesWaiting > 0 ? <Waiting pages={pagesWaiting} /> : null}
      </div>
      <dl className={classes['values']}>
        <div data-poor={kind === 'poor' ? '' : undefined}>
          <dt>{t('quality.words')}</dt>
          <dd>{t(`quality.${kind}`)}</dd>
          {quality === undefined ? null : <dd className="ri-meta ri-ink3">{t('quality.known', { n: percent })}</dd>}
        </div>
        <div>
          <dt>{t('quality.ocr')}</dt>
          <dd>{ocrConfidence === undefined ? t('quality.ocrNone') : t('quality.ocrValue', { n: Math.round(ocrConfidence) })}</dd>
        </div>
      </dl>
    </Slip>
  );
}

function Coverage({ document }: { readonly document: DocumentDetail }): ReactElement {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const { status, pages, pagesIndexed, blocks } = document;
  if (status === 'no-text') return <p>{t('quality.no-text')}</p>;
  if (status === 'imported') return <p>{pages > 0 ? t('quality.completePages', { n: format.number(pages) }) : t('quality.complete')}</p>;
  const missing = pageRanges(pagesWithoutWords(pages, blocks));
  return (
    <p>
      {pagesIndexed === undefined || pages === 0
        ? t('quality.partialWithout')
        : t('quality.partial', { n: format.number(pagesIndexed), total: format.number(pages) })}
      {missing === '' ? null : ` ${t('quality.missing', { pages: missing })}`}
    </p>
  );
}

function Waiting({ pages }: { readonly pages: number }): ReactElement {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const { data: state } = useLibrary('ocrState', {});
  return (
    <p>
      {t('quality.waiting', { n: format.number(pages) })}{' '}
      {state?.running === true ? (
        t('quality.running')
      ) : (
        <Button size="compact-xs" variant="default" onClick={() => void library.startOcr({})}>
          {t('quality.readNow')}
        </Button>
      )}
    </p>
  );
}
