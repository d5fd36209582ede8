import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { DocumentId, DuplicatePair } from '../../../electron/contract/types';
import { useLibrary } from '../../library';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useFormat } from '../../ui/format';
import { FormatIcon } from '../../ui/FormatIcon';
import { PageHeader } from '../../ui/PageHeader';
import { Differences } from './Differences';
import { Evidence } from './Evidence';
import { useDismiss } from './use-dismiss';
import classes from './Compare.module.css';

/** Two documents side by side: what both say, and what only one of them says. */
export function CompareScreen(): ReactElement | null {
  const { t } = useTranslation('compare');
  const { a, b } = useSearch({ from: '/documents/compare' });
  const documents = [a as DocumentId, b as DocumentId] as const;
  const { data, error } = useLibrary('compareDocuments', { documents });
  const pair = usePair(documents);
  const back = (
    <Link to="/documents" search={{ show: 'duplicates' }}>
      {t('back')}
    </Link>
  );
  if (error)
    return (
      <div className={classes['hint']}>
        <ErrorPanel error={error}>{back}</ErrorPanel>
      </div>
    );
  return (
    <div className={classes['screen']}>
      <div className={classes['head']}>
        <PageHeader title={t('title')} subtitle={back} actions={pair && <Dismiss pair={pair} />} />
        <div className={classes['sum']}>
          {data ? (
            <Figures share={data.share} common={data.commonWords} removed={data.removedWords} added={data.addedWords} />
          ) : (
            t('waiting')
          )}
          {pair && <Evidence pair={pair} />}
        </div>
      </div>
      <div className={classes['titles']}>
        <Title id={documents[0]} side={t('left')} />
        <Title id={documents[1]} side={t('right')} />
      </div>
      {data ? <Differences comparison={data} /> : null}
    </div>
  );
}

function usePair([a, b]: readonly [DocumentId, DocumentId]): DuplicatePair | undefined {
  const { data } = useLibrary('duplicates', {});
  return data?.find(({ documents }) => documents.includes(a) && documents.includes(b));
}

interface FiguresProps {
  readonly share: number;
  readonly common: number;
  readonly removed: number;
  readonly added: number;
}

function Figures({ share, common, removed, added }: FiguresProps): ReactElement {
  const { t } = useTranslation('compare');
  const { number } = useFormat();
  return (
    <p>
      <b className={classes['share']}>{t('share', { n: number(Math.floor(share * 100)) })}</b>
      <span className="ri-small ri-ink3">{t('counts', { common: number(common), removed: number(removed), added: number(added) })}</span>
    </p>
  );
}

function Title({ id, side }: { readonly id: DocumentId; readonly side: string }): ReactElement {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const document = useLibrary('documents', {}).data?.find((one) => one.id === id);
  return (
    <div>
      <p className="ri-meta ri-ink3">{side}</p>
      <h2 className={classes['title']}>
        {document === undefined ? null : <FormatIcon format={document.format} />}
        <Link to="/documents/$id" params={{ id }} title={t('open')}>
          {document?.title}
        </Link>
      </h2>
      {document === undefined ? null : (
        <p className="ri-meta ri-ink3 ri-ellipsis" title={document.fileName}>
          {format.date(document.importedAt)} · {document.fileName}
        </p>
      )}
    </div>
  );
}

function Dismiss({ pair }: { readonly pair: DuplicatePair }): ReactElement {
  const { t } = useTranslation('recognition');
  const navigate = useNavigate();
  const dismiss = useDismiss();
  const press = async (): Promise<void> => {
    await dismiss(pair, pair.titles[1]);
    await navigate({ to: '/documents', search: { show: 'duplicates' } });
  };
  return <Button onClick={() => void press()}>{t('similar.dismiss')}</Button>;
}
