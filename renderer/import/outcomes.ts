import { formats, type DocumentSummary, type Format, type ImportedFile, type ImportState } from '../../electron/contract/types';

type QueueLine = ImportState['files'][number];

/** A document that an import added and that was taken back with it. */
type UndoneFile = Omit<ImportedFile, 'status' | 'documentId'> & { readonly status: 'undone' };

/** One line of the import's list: a file that waits, is being read, or has its outcome. */
export type ImportLine = QueueLine | UndoneFile;
export type LineStatus = ImportLine['status'];

/** A line whose file could not be read. */
export type RefusedLine = ImportedFile & { readonly status: 'refused' };

/** The order of tabs and of the coloured bar: what is in first, what still waits last. */
export const lineStatuses = [
  'imported',
  'partial',
  'duplicate',
  'no-text',
  'refused',
  'reading',
  'cancelled',
  'undone',
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
  undone: 7,
  waiting: 8,
};

/** True for a line that has its outcome. */
export function isFinished(line: ImportLine): line is ImportedFile | UndoneFile {
  return line.status !== 'waiting' && line.status !== 'reading';
}

/** True for a file that could not be read. */
export function isRefused(line: ImportLine): line is RefusedLine {
  return line.status === 'refused';
}

/** True for a file that can be read once more. */
export function canRetry({ status }: ImportLine): boolean {
  return status === 'refused' || status === 'cancelled';
}

/** True for a line that can be taken out of the list: it became no document. */
export function canRemove({ status }: ImportLine): boolean {
  return status === 'waiting' || status === 'refused' || status === 'cancelled' || status === 'duplicate';
}

/** True for a file of a kind that no second reading would open. */
export function isUnsupported(line: ImportLine): boolean {
  return isRefused(line) && line.code === 'unsupported-format';
}

/** True for a PDF that is locked; its password may be typed. */
export function isLocked(line: ImportLine): boolean {
  return isRefused(line) && line.code === 'locked' && fileFormat(line.path) === 'pdf';
}

/** The numbers in the queue of these lines. */
export function jobsOf(lines: readonly ImportLine[]): number[] {
  return lines.flatMap(({ job }) => (job === undefined ? [] : [job]));
}

/** True where the library knows more of a line than its outcome: pictures are read later, and an import may be taken back. */
export function mayHaveChanged(line: ImportLine): boolean {
  return line.status === 'no-text' || line.status === 'partial';
}

/** The lines with what is known of their documents now; where documents were taken back, the lines without one say so. */
export function withDocuments(
  lines: readonly QueueLine[],
  documents: ReadonlyMap<string, DocumentSummary>,
  isAnyLost: boolean,
): readonly ImportLine[] {
  return lines.map((line) => {
    if (!('documentId' in line) || line.documentId === undefined || line.status === 'duplicate') return line;
    const document = documents.get(line.documentId);
    if (document) return mayHaveChanged(line) ? { ...line, status: document.status, characters: document.characters } : line;
    if (!isAnyLost) return line;
    const { documentId: _documentId, status: _status, ...rest } = line;
    return { ...rest, status: 'undone' };
  });
}

/** How many lines have each status. */
export function countStatuses(lines: readonly ImportLine[]): Readonly<Record<LineStatus, number>> {
  const counts = { imported: 0, partial: 0, duplicate: 0, 'no-text': 0, refused: 0, reading: 0, cancelled: 0, undone: 0, waiting: 0 };
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
