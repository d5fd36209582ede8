import { formats, type Format, type ImportedFile, type ImportState } from '../../electron/contract/types';

/** One line of the import's list: a file that waits, is being read, or has its outcome. */
export type ImportLine = ImportState['files'][number];
export type LineStatus = ImportLine['status'];

/** The order of tabs and of the coloured bar: what is in first, what still waits last. */
export const lineStatuses = [
  'imported',
  'partial',
  'duplicate',
  'no-text',
  'refused',
  'reading',
  'cancelled',
  'waiting',
] as const satisfies readonly LineStatus[];

const byAction: Readonly<Record<LineStatus, number>> = {
  reading: 0,
  refused: 1,
  partial: 2,
  'no-text': 3,
  cancelled: 4,
  duplicate: 5,
  imported: 6,
  waiting: 7,
};

/** True for a line that has its outcome. */
export function isFinished(line: ImportLine): line is ImportedFile {
  return line.status !== 'waiting' && line.status !== 'reading';
}

/** How many lines have each status. */
export function countStatuses(lines: readonly ImportLine[]): Readonly<Record<LineStatus, number>> {
  const counts = { imported: 0, partial: 0, duplicate: 0, 'no-text': 0, refused: 0, reading: 0, cancelled: 0, waiting: 0 };
  for (const line of lines) counts[line.status] += 1;
  return counts;
}

/** What needs a person's action first; equals keep the order of the files. */
export function sortByAction(lines: readonly ImportLine[]): readonly ImportLine[] {
  return [...lines].sort((a, b) => byAction[a.status] - byAction[b.status]);
}

/** The format that the ending of a file's name promises; undefined for one that cannot be imported. */
export function fileFormat(path: string): Format | undefined {
  const ending = /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'htm') return 'html';
  if (ending === 'markdown') return 'md';
  return formats.find((format) => format === ending);
}
