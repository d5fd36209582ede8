import { basename } from 'node:path';
import type { Finding } from '../contract/types';
import type { Database, Reader } from './database/types';
import { readOcrFile } from './import/ocr/ocr-file';
import { listOcrFiles } from './stored-originals';

/** Looks at what lies beside originals of scans: each recognised document has its file, readable, and no other file is there. */
export async function checkOcrFiles(folder: string, reader: Reader): Promise<Finding[]> {
  const findings: Finding[] = [];
  const expected = await reader.all<{ sha256: string; done: number; late: number }>(
    `SELECT sha256, EXISTS (SELECT 1 FROM ocr_page WHERE document = number AND state = 'done') AS done,
       number IN (SELECT document FROM pending_ocr_file) AS late FROM document`,
  );
  const files = new Set(await listOcrFiles(folder));
  for (const { sha256, done, late } of expected) {
    const isThere = files.delete(sha256);
    if (!done || late) continue;
    const path = shownPath(sha256);
    if (!isThere) findings.push({ code: 'ocr-file-missing', path, message: 'What was recognised is not beside the original' });
    else if ((await readOcrFile(folder, sha256)) === 'unreadable') {
      findings.push({ code: 'ocr-file-unreadable', path, message: 'What was recognised cannot be read' });
    }
  }
  for (const sha256 of files) {
    findings.push({ code: 'ocr-file-untracked', path: shownPath(sha256), message: 'No document of the library has this original' });
  }
  return findings;
}

/** Lets every file that `checkOcrFiles` finds missing or unreadable be written anew. */
export async function mendOcrFiles(folder: string, database: Database): Promise<void> {
  const damaged = (await checkOcrFiles(folder, database.read)).filter(({ code }) => code !== 'ocr-file-untracked');
  if (damaged.length === 0) return;
  const hashes = damaged.map(({ path = '' }) => basename(path, '.ocr.json'));
  await database.write((tx) =>
    tx.run(
      'INSERT OR IGNORE INTO pending_ocr_file (document) SELECT number FROM document WHERE sha256 IN (SELECT value FROM json_each(?))',
      [JSON.stringify(hashes)],
    ),
  );
}

function shownPath(sha256: string): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.ocr.json`;
}
