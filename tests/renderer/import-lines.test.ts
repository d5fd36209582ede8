import { describe, expect, it } from 'vitest';
import type { DocumentSummary, ImportedFile, ImportState } from '../../electron/contract/types';
import { applyImportChanges } from '../../electron/contract/import-changes';
import { canRemove, canRetry, countStatuses, isLocked, withDocuments, type ImportLine } from '../../renderer/import/outcomes';
import { isPictureUnread } from '../../renderer/import/scan-state';

type Line = ImportState['files'][number];

const waiting = (job: number): Line => ({ job, path: `/arsip/${job}.pdf`, status: 'waiting' });
const ended = (job: number, status: ImportedFile['status'], more: object = {}): ImportedFile => ({
  ...{ job, path: `/arsip/${job}.pdf`, status, ms: 3 },
  ...more,
});
const document = (id: string, more: object): readonly [string, DocumentSummary] => [id, { id, characters: 90, ...more } as DocumentSummary];

describe('the lines of an import', () => {
  const state: ImportState = { running: true, startedAt: '2026-11-24T03:00:00Z', revision: 4, files: [waiting(1), waiting(2)] };

  it('take over what changed, and leave the state before untouched', () => {
    const changed = applyImportChanges(state, { revision: 4, changed: [{ at: 1, line: ended(2, 'imported') }] });
    expect(changed.files.map(({ status }) => status)).toEqual(['waiting', 'imported']);
    expect(state.files.map(({ status }) => status)).toEqual(['waiting', 'waiting']);
  });

  it('ignore changes that belong to another list of files', () => {
    expect(applyImportChanges(state, { revision: 3, changed: [{ at: 0, line: ended(1, 'refused') }] })).toBe(state);
  });

  it('say what is known of a scan after it was read, not what it was at import', () => {
    const lines = [ended(1, 'no-text', { documentId: 'a' }), ended(2, 'no-text', { documentId: 'b' })];
    const read = withDocuments(lines, new Map([document('a', { status: 'imported' })]), false);
    expect(read.map(({ status }) => status)).toEqual(['imported', 'no-text']);
    expect(read[0]).toMatchObject({ characters: 90 });
  });

  it('are called undone only where their import was undone and their document is gone', () => {
    const lines = [ended(1, 'imported', { documentId: 'a' }), ended(2, 'imported', { documentId: 'b' }), ended(3, 'refused')];
    const left = new Map([document('b', { status: 'imported' })]);
    expect(countStatuses(withDocuments(lines, left, true))).toMatchObject({ undone: 1, imported: 1, refused: 1 });
    expect(withDocuments(lines, left, true)[0]).not.toHaveProperty('documentId');
    expect(countStatuses(withDocuments(lines, left, false))).toMatchObject({ undone: 0, imported: 2 });
  });

  it('can be repeated or removed only where they became no document', () => {
    const statuses = ['imported', 'partial', 'no-text', 'duplicate', 'refused', 'cancelled'] as const;
    const able = (can: (line: ImportLine) => boolean) => statuses.filter((status) => can(ended(1, status)));
    expect(able(canRetry)).toEqual(['refused', 'cancelled']);
    expect(able(canRemove)).toEqual(['duplicate', 'refused', 'cancelled']);
    expect([canRetry(waiting(1)), canRemove(waiting(1))]).toEqual([false, true]);
  });

  it('ask for a password for locked PDFs alone', () => {
    expect(isLocked(ended(1, 'refused', { code: 'locked' }))).toBe(true);
    expect(isLocked(ended(1, 'refused', { code: 'damaged' }))).toBe(false);
    expect(isLocked({ ...ended(1, 'refused', { code: 'locked' }), path: '/arsip/surat.docx' })).toBe(false);
  });
});

describe('pictures of pages', () => {
  const scan = ended(1, 'no-text', { documentId: 'a' });
  it('are unread while pages wait, or where nobody counted them', () => {
    expect(isPictureUnread(scan, undefined)).toBe(true);
    expect(isPictureUnread(scan, document('a', { pagesWaiting: 3, pagesIndexed: 0 })[1])).toBe(true);
    expect(isPictureUnread(ended(1, 'partial'), document('a', { pagesWaiting: 1, pagesIndexed: 2 })[1])).toBe(true);
  });
  it('are read where none wait, though no word was found', () => {
    expect(isPictureUnread(scan, document('a', { pagesIndexed: 0 })[1])).toBe(false);
    expect(isPictureUnread(ended(1, 'imported'), document('a', {})[1])).toBe(false);
  });
});
