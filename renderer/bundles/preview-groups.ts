import type { MergeItem, MergeReport } from '../../electron/contract/types';

export const groupNames = ['conflicts', 'added', 'updated', 'same', 'documents'] as const;
export type GroupName = (typeof groupNames)[number];

/** One line of the preview; `isNew` tells documents that are copied from those already here. */
export interface PreviewLine extends MergeItem {
  readonly isNew: boolean;
}

/** What would become of each record and document, sorted into the groups of the screen. */
export function previewGroups(merge: MergeReport): Readonly<Record<GroupName, readonly PreviewLine[]>> {
  const lines = (items: readonly MergeItem[], kind: MergeItem['kind'], isNew: boolean) =>
    items.filter((item) => item.kind === kind).map((item) => ({ ...item, isNew }));
  return {
    conflicts: lines(merge.conflicts, 'innovation', false),
    added: lines(merge.added, 'innovation', true),
    updated: lines(merge.updated, 'innovation', false),
    same: lines(merge.same, 'innovation', false),
    documents: [
      ...lines(merge.added, 'document', true),
      ...lines(merge.updated, 'document', false),
      ...lines(merge.same, 'document', false),
      ...lines(merge.conflicts, 'document', false),
    ],
  };
}

/** How much merging would change: records that are added or updated, and new documents. */
export function countChanges(merge: MergeReport): { readonly records: number; readonly documents: number } {
  const changed = [...merge.added, ...merge.updated];
  return {
    records: changed.filter(({ kind }) => kind === 'innovation').length,
    documents: changed.filter(({ kind }) => kind === 'document').length,
  };
}
