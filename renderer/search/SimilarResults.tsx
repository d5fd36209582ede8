import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSearch as useAddress } from '@tanstack/react-router';
import type { SimilarPage } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { EmptyState } from '../ui/EmptyState';
import { ErrorPanel } from '../ui/ErrorPanel';
import { FoundResults } from './FoundResults';
import { useGo } from './use-go';
import { queryOf, useSimilar, writeModel, type Model } from './use-similar';
import classes from './Search.module.css';

/** What is like a document, an innovation or a passage, with the words that make it so. */
export function SimilarResults({ wanted }: { readonly wanted: Model }): ReactElement {
  const { t } = useTranslation('search');
  const [pane, setPane] = useState<'list' | 'detail'>('list');
  const { page, error } = useSimilar(wanted);
  return (
    <div className={classes['screen']} data-similar="" data-pane={pane}>
      {page !== undefined && page.hits.length > 0 ? (
        <FoundResults
          question={writeModel(wanted)}
          query={queryOf(page.words)}
          typing={false}
          hits={page.hits}
          totalDocuments={page.hits.filter(({ documentId }) => documentId !== undefined).length}
          onPane={setPane}
          head={<Head wanted={wanted} page={page} />}
        />
      ) : (
        <section className={classes['empty']} data-region="list" aria-label={t('results')}>
          <Head wanted={wanted} page={page} />
          {error ? (
            <div className={classes['hint']}>
              <ErrorPanel error={error} />
            </div>
          ) : null}
          {page === undefined ? null : (
            <div className={classes['hint']}>
              <EmptyState title={t('similar.none')}>{t('similar.noneHint')}</EmptyState>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

function Head({ wanted, page }: { readonly wanted: Model; readonly page: SimilarPage | undefined }): ReactElement {
  const { t } = useTranslation('search');
  const { q = '' } = useAddress({ from: '/search' });
  const go = useGo();
  const name = useModelName(wanted);
  return (
    <div className={classes['similarHead']}>
      <Button variant="default" size="xs" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={() => go(q)}>
        {q === '' ? t('similar.toSearch') : t('similar.back')}
      </Button>
      <div role="status" aria-live="polite">
        <h1>{t('similar.title', { name })}</h1>
        {page !== undefined && page.words.length > 0 ? (
          <p>
            {t('similar.words')} <strong>{page.words.join(', ')}</strong>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function useModelName(model: Model): string {
  const { t } = useTranslation('search');
  const documentId = 'documentId' in model ? model.documentId : undefined;
  const innovationId = 'innovationId' in model ? model.innovationId : undefined;
  const documents = useLibrary('documents', {}, { enabled: documentId !== undefined }).data;
  const innovations = useLibrary('innovations', {}, { enabled: innovationId !== undefined }).data;
  if ('text' in model) return model.text.length > 60 ? `${model.text.slice(0, 60)} …` : model.text;
  const found = documents?.find(({ id }) => id === documentId)?.title ?? innovations?.find(({ id }) => id === innovationId)?.name;
  return found ?? t('similar.this');
}
