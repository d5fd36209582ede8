/** How many of each kind hang over the window. While they hover, only their MIME types are known, not their names. */
export interface KindCounts {
  readonly docx: number;
  readonly pdf: number;
  readonly text: number;
  readonly other: number;
}

function kindOf(type: string): keyof KindCounts {
  if (type === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') return 'docx';
  if (type === 'application/pdf') return 'pdf';
  return type.startsWith('text/') ? 'text' : 'other';
}

/** Counts dragged files by kind; all zero where the system does not tell. */
export function kindsOf(dragged: Pick<DataTransfer, 'items'> | null): KindCounts {
  const counts = { docx: 0, pdf: 0, text: 0, other: 0 };
  for (const item of dragged?.items ?? []) if (item.kind === 'file') counts[kindOf(item.type)] += 1;
  return counts;
}

/** All kinds together. */
export function countKinds(counts: KindCounts): number {
  return counts.docx + counts.pdf + counts.text + counts.other;
}
