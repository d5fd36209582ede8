import type { ParagraphChange } from '../../../electron/contract/types';

/** One line of the comparison: a paragraph, or a run of paragraphs that are alike and can be unfolded. */
export type CompareRow =
  { readonly kind: 'change'; readonly change: ParagraphChange } | { readonly kind: 'alike'; readonly paragraphs: readonly string[] };

/** Runs of more than this many equal paragraphs are folded but for their ends. */
const shownAlike = 1;

/** The comparison as lines; long equal runs are folded, so that the differences are seen. */
export function compareRows(paragraphs: readonly ParagraphChange[]): readonly CompareRow[] {
  const rows: CompareRow[] = [];
  let run: string[] = [];
  const close = (): void => {
    const folded = run.length > shownAlike * 2 + 1;
    const first = folded ? run.slice(0, shownAlike) : run;
    rows.push(...first.map(alike));
    if (folded) rows.push({ kind: 'alike', paragraphs: run.slice(shownAlike, -shownAlike) }, ...run.slice(-shownAlike).map(alike));
    run = [];
  };
  for (const change of paragraphs) {
    if (change.kind === 'same') {
      run.push(change.text);
      continue;
    }
    close();
    rows.push({ kind: 'change', change });
  }
  close();
  return rows;
}

function alike(text: string): CompareRow {
  return { kind: 'change', change: { kind: 'same', text } };
}
