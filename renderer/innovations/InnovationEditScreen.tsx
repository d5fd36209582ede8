import type { ReactElement } from 'react';
import { useParams, useSearch } from '@tanstack/react-router';
import type { InnovationId } from '../../electron/contract/types';
import { useLibrary } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { EditForm } from './EditForm';
import { valuesFromDocuments, valuesFromInnovation } from './edit-values';

/** Writes a record, new or existing, with its documents readable beside it. */
export function InnovationEditScreen(): ReactElement {
  const { id } = useParams({ strict: false });
  return id === undefined ? <NewInnovation /> : <ExistingInnovation id={id as InnovationId} />;
}

function NewInnovation(): ReactElement | null {
  const { documents: wanted } = useSearch({ from: '/innovations/new' });
  const { data, error } = useLibrary('documents', {});
  if (error) return <ErrorPanel error={error} />;
  if (!data) return null;
  const documents = (wanted ?? []).flatMap((id: string) => data.filter((document) => document.id === id));
  return <EditForm start={valuesFromDocuments(documents)} />;
}

function ExistingInnovation({ id }: { readonly id: InnovationId }): ReactElement | null {
  const { data, error } = useLibrary('innovation', { id });
  if (error) return <ErrorPanel error={error} />;
  return data ? <EditForm key={data.id} id={data.id} start={valuesFromInnovation(data)} /> : null;
}
