import type { InnovationChanges, InnovationDraft } from '../../electron/contract/api';
import type { DocumentSummary, Innovation } from '../../electron/contract/types';

/** The form's fields, every one present: '' , 0 and [] stand for "not filled in". */
export type EditValues = { readonly [Field in keyof InnovationDraft]-?: Exclude<InnovationDraft[Field], undefined> };

const nothing: EditValues = {
  name: '',
  expansion: '',
  aliases: [],
  agency: '',
  region: '',
  year: 0,
  stage: '',
  status: 'draft',
  summary: '',
  problem: '',
  howItWorks: '',
  results: '',
  resources: '',
  replicationNotes: '',
  tags: [],
  collections: [],
  documents: [],
};

/** A new record from documents: the first one's title is its name, the rest is for the person to write. */
export function valuesFromDocuments(documents: readonly DocumentSummary[]): EditValues {
  return {
    ...nothing,
    name: documents[0]?.title ?? '',
    documents: documents.map(({ id }) => ({ documentId: id, role: 'other' })),
  };
}

/** What the form starts with when a record is edited. */
export function valuesFromInnovation(innovation: Innovation): EditValues {
  const { id: _id, createdAt: _created, updatedAt: _updated, region, ...fields } = innovation;
  return {
    ...nothing,
    ...fields,
    region: region ?? '',
    aliases: [...innovation.aliases],
    tags: [...innovation.tags],
    collections: [...innovation.collections],
    documents: innovation.documents.map((attachment) => ({ ...attachment })),
  };
}

/** The fields that differ from what was there; the others are not sent, so that they cannot overwrite anything. */
export function changedValues(before: EditValues, after: EditValues): InnovationChanges {
  const fields = Object.keys(nothing) as (keyof EditValues)[];
  return Object.fromEntries(
    fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => [field, after[field]]),
  );
}
