import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DocumentDetail } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { ReadingLabel } from './ReadingLabel';
import classes from './Documents.module.css';

/** What is known of the file itself. */
export function DocumentFacts({ document }: { readonly document: DocumentDetail }): ReactElement {
  const { t } = useTranslation(['documents', 'common']);
  const format = useFormat();
  const { metadata } = document;
  return (
    <dl className={classes['facts']}>
      <Fact label={t('documents:column.format')}>{t(`common:format.${document.format}`)}</Fact>
      {document.pages > 0 ? <Fact label={t('documents:column.pages')}>{format.number(document.pages)}</Fact> : null}
      <Fact label={t('documents:size')}>{format.bytes(document.bytes)}</Fact>
      <Fact label={t('documents:column.language')}>{t(`common:language.${document.language}`)}</Fact>
      {metadata.author === undefined ? null : <Fact label={t('documents:author')}>{metadata.author}</Fact>}
      {metadata.modified === undefined ? null : <Fact label={t('documents:modified')}>{format.date(metadata.modified)}</Fact>}
      <Fact label={t('documents:column.importedAt')}>{format.date(document.importedAt)}</Fact>
      <Fact label={t('documents:column.status')}>
        <ReadingLabel document={document} />
      </Fact>
      <Fact label={t('documents:column.innovation')}>
        {document.innovations.length === 0
          ? t('documents:noInnovation')
          : document.innovations.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 ? ', ' : ''}
                <Link to="/innovations/$id" params={{ id }}>
                  {name}
                </Link>
              </span>
            ))}
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
