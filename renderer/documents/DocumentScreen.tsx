import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { DocumentDetail, DocumentId } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { Reader } from '../reader/Reader';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { FileStatusLabel } from '../ui/StatusLabel';
import classes from './Documents.module.css';

/** One document: what is known of it, and all of it to read. */
export function DocumentScreen(): ReactElement | null {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const id = useParams({ from: '/documents/$id' }).id as DocumentId;
  const { q, page, paragraph } = useSearch({ from: '/documents/$id' });
  const { data, error } = useLibrary('document', { id });
  if (error)
    return (
      <div className={classes['hint']}>
        <ErrorPanel error={error}>
          <Link to="/documents">{t('toList')}</Link>
        </ErrorPanel>
      </div>
    );
  if (!data) return null;
  const make = (
    <Button onClick={() => void navigate({ to: '/innovations/new', search: { documents: [id] } })}>{t('makeInnovation')}</Button>
  );
  return (
    <div className={classes['document']}>
      <div className={classes['documentHead']}>
        <PageHeader title={data.title} subtitle={data.fileName} actions={make} />
        <Facts document={data} />
      </div>
      <Reader documentId={id} titled={false} query={q} page={page} paragraph={paragraph} />
    </div>
  );
}

function Facts({ document }: { readonly document: DocumentDetail }): ReactElement {
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
        <FileStatusLabel status={document.status} />
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
