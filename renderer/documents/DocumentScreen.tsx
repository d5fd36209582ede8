import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { DocumentDetail, DocumentId } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { Reader } from '../reader/Reader';
import { useGoSimilar } from '../search/use-similar';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PageHeader } from '../ui/PageHeader';
import { DocumentFacts } from './DocumentFacts';
import { DocumentPanel } from './panel/DocumentPanel';
import { KeyDialog } from './panel/KeyDialog';
import { useSectionWork } from './panel/use-section-work';
import classes from './Documents.module.css';

/** One document: what is known of it, all of it to read, and beside it what was recognised in it. */
export function DocumentScreen(): ReactElement | null {
  const { t } = useTranslation('documents');
  const id = useParams({ from: '/documents/$id' }).id as DocumentId;
  const { data, error } = useLibrary('document', { id });
  if (error)
    return (
      <div className={classes['hint']}>
        <ErrorPanel error={error}>
          <Link to="/documents">{t('toList')}</Link>
        </ErrorPanel>
      </div>
    );
  return data ? <OpenDocument key={id} document={data} /> : null;
}

function OpenDocument({ document }: { readonly document: DocumentDetail }): ReactElement {
  const { q, page, paragraph } = useSearch({ from: '/documents/$id' });
  const { desk, sections, dialog, failure } = useSectionWork(document);
  const similar = useGoSimilar();
  return (
    <div className={classes['document']}>
      <Head document={document} />
      <Reader documentId={document.id} titled={false} query={q} page={page} paragraph={paragraph} desk={desk} onSimilar={similar} />
      <DocumentPanel document={document} failure={failure} {...sections} />
      {dialog === undefined ? null : <KeyDialog {...dialog} />}
    </div>
  );
}

function Head({ document }: { readonly document: DocumentDetail }): ReactElement {
  const { t } = useTranslation(['documents', 'recognition']);
  const navigate = useNavigate();
  const make = (
    <Button onClick={() => void navigate({ to: '/innovations/new', search: { documents: [document.id] } })}>
      {t('documents:makeInnovation')}
    </Button>
  );
  return (
    <div className={classes['documentHead']}>
      <PageHeader title={document.title} subtitle={document.fileName} actions={make} />
      {document.supersededBy === undefined ? null : (
        <p className={classes['older']}>
          {t('recognition:versions.older')}{' '}
          <Link to="/documents/$id" params={{ id: document.supersededBy }}>
            {t('recognition:versions.openNewest')}
          </Link>
        </p>
      )}
      <DocumentFacts document={document} />
    </div>
  );
}
