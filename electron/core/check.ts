import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Finding, Format, Verification } from '../contract/types';
import { checkOcrFiles } from './check-ocr';
import type { Database, Reader } from './database/types';
import { originalPath, readSidecars } from './import/originals';
import { checkOwnWords } from './own-words-file';
import { readInnovations } from './records/innovation-rows';
import { listPendingOriginals } from './records/pending';
import { readRecordFiles } from './records/record-files';
import { indexPath } from './library-folder';
import { checkIndex } from './search/index/check-index';
import { listStoredOriginals } from './stored-originals';

/** Looks at everything the library holds: rows, originals byte by byte, sidecars, records and the index. Changes nothing. */
export async function checkLibrary(folder: string, database: Database): Promise<Verification> {
  const findings = [
    ...(await checkDatabase(database.read)),
    ...(await checkOriginals(folder, database.read)),
    ...(await checkOcrFiles(folder, database.read)),
    ...(await checkRecords(folder, database.read)),
    ...(await checkIndexFile(folder, database.read)),
    ...(await checkOwnWords(folder)),
  ];
  return { ok: findings.length === 0, findings };
}

async function checkDatabase(reader: Reader): Promise<Finding[]> {
  const findings: Finding[] = [];
  const integrity = await reader.all<{ integrity_check: string }>('PRAGMA integrity_check(20)');
  for (const { integrity_check: message } of integrity) {
    if (message !== 'ok') findings.push({ code: 'database-damaged', path: 'archive.sqlite', message });
  }
  const keys = await reader.all<{ table: string }>('PRAGMA foreign_key_check');
  for (const { table } of keys)
    findings.push({ code: 'database-damaged', path: 'archive.sqlite', message: `A row of ${table} points nowhere` });
  return findings;
}

interface CheckedDocument extends VersionedIdentity {
  readonly sha256: string;
  readonly format: Format;
  readonly bytes: number;
  /** Its sidecar is known to be older than its row. */
  readonly isLate: 0 | 1;
}

interface VersionedIdentity {
  readonly id: string;
  readonly versionOf?: string | null | undefined;
  readonly versionNumber?: number | null | undefined;
}

/** What a sidecar and a row must have in common. */
function identityOf({ id, versionOf, versionNumber }: VersionedIdentity): string {
  return `${id} ${versionNumber ?? 1} ${versionOf ?? id}`;
}

async function checkOriginals(folder: string, reader: Reader): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { sidecars, findings: unreadable } = await readSidecars(folder);
  findings.push(...unreadable);
  const described = new Map(sidecars.map((sidecar) => [sidecar.sha256, identityOf(sidecar)]));
  const documents = await reader.all<CheckedDocument>(
    `SELECT id, sha256, format, bytes, version_of AS versionOf, version_number AS versionNumber,
       id IN (SELECT document FROM pending_sidecar) AS isLate FROM document ORDER BY number`,
  );
  for (const document of documents) {
    const path = originalPath(folder, document.sha256, document.format);
    const shown = `originals/${document.sha256.slice(0, 2)}/${document.sha256}.${document.format}`;
    const problem = await originalProblem(path, document);
    if (problem) findings.push({ code: problem, path: shown, message: `Original of document ${document.id}` });
    const sidecar = described.get(document.sha256);
    if (document.isLate ? !sidecar?.startsWith(document.id) : sidecar !== identityOf(document)) {
      findings.push({
        code: 'sidecar-missing',
        path: shown.replace(/\.[a-z]+$/, '.json'),
        message: `No sidecar describes document ${document.id}`,
      });
    }
  }
  const known = new Set([...documents, ...(await listPendingOriginals(reader))].map(({ sha256 }) => sha256));
  for (const stored of await listStoredOriginals(folder)) {
    if (known.has(stored.sha256)) continue;
    const path = `originals/${stored.sha256.slice(0, 2)}/${stored.sha256}.${stored.format}`;
    findings.push({ code: 'original-untracked', path, message: 'No document of the library has this original' });
  }
  return findings;
}

async function originalProblem(path: string, document: { sha256: string; bytes: number }): Promise<string | undefined> {
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) return 'original-missing';
  if (size !== document.bytes) return 'original-changed';
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return 'original-unreadable';
  }
  return hash.digest('hex') === document.sha256 ? undefined : 'original-changed';
}

async function checkRecords(folder: string, reader: Reader): Promise<Finding[]> {
  const { records, findings } = await readRecordFiles(folder);
  const pending = await reader.all<{ innovation: string }>('SELECT innovation FROM pending_record');
  const late = new Set(pending.map(({ innovation }) => innovation));
  const files = new Map<string, unknown>(records.map((record) => [record.id, record]));
  for (const innovation of await readInnovations(reader)) {
    const path = `records/${innovation.id}.json`;
    const file = files.get(innovation.id);
    files.delete(innovation.id);
    if (late.has(innovation.id)) continue;
    if (!file) findings.push({ code: 'record-missing', path, message: innovation.name });
    else if (!isDeepStrictEqual(file, innovation)) findings.push({ code: 'record-differs', path, message: innovation.name });
  }
  for (const id of files.keys())
    findings.push({ code: 'record-untracked', path: `records/${id}.json`, message: 'No innovation has this record' });
  return findings;
}

async function checkIndexFile(folder: string, reader: Reader): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { missing, extra } = await checkIndex(indexPath(folder), reader);
  const path = basename(indexPath(folder));
  if (missing > 0) findings.push({ code: 'index-incomplete', path, message: `${missing} not in the index` });
  if (extra > 0) findings.push({ code: 'index-incomplete', path, message: `${extra} in the index belong to nothing` });
  return findings;
}
