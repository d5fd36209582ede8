import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId } from '../../../electron/contract/types';
import { openDatabase } from '../../../electron/core/database/open';
import type { Database } from '../../../electron/core/database/types';
import { addDocument } from '../../../electron/core/records/documents';
import {
  loadCorrections,
  loadRecognition,
  storeCorrections,
  storeRecognition,
  type Recognition,
} from '../../../electron/core/records/recognition-rows';
import { migrations, temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Database;
let number: number;
const id = '00000000-0000-4000-8000-000000000001' as DocumentId;
beforeEach(async () => {
  folder = await temporaryFolder();
  database = await openDatabase({ path: join(folder.path, 'archive.sqlite'), migrations, mode: 'create' });
  number = await database.write((tx) =>
    addDocument(tx, {
      ...{ id, sha256: 'a'.repeat(64), format: 'txt', fileName: 'a.txt', source: '/a.txt', title: 'A', language: 'id' },
      ...{ pages: 0, characters: 1, bytes: 1, status: 'imported', importedAt: '2026-03-02T01:00:00.000Z', blocks: [] },
    }),
  );
});
afterEach(async () => {
  await database.close();
  await folder.remove();
});

const full: Recognition = {
  family: 'A',
  familyConfidence: 0.75,
  quality: 0.5,
  readerVersion: 2,
  sections: [
    { key: 'ringkasan', heading: 'A. Ringkasan', confidence: 0.9, page: 2, text: 'Isi "ringkas"', from: 0, to: 3 },
    { key: 'free', heading: 'Lain', confidence: 0.4, paragraph: 7, parent: 'ringkasan', text: '', from: 3, to: 4 },
  ],
  facts: [{ kind: 'year', value: '2024', page: 1, quote: 'tahun 2024', confidence: 1 }],
  privacyFindings: [{ kind: 'nik', value: '0000000000000000', paragraph: 3, quote: 'NIK 0000000000000000' }],
};

test('what was recognised is given back as it was, and replaced as a whole', async () => {
  await database.write((tx) => storeRecognition(tx, number, full));
  expect(await loadRecognition(database.read, number)).toEqual(full);
  const less = { quality: 1, sections: [], facts: [], privacyFindings: [] };
  await database.write((tx) => storeRecognition(tx, number, less));
  expect(await loadRecognition(database.read, number)).toEqual(less);
});

test('nothing stays behind of a document that goes', async () => {
  await database.write((tx) => storeRecognition(tx, number, full));
  await database.write((tx) => storeCorrections(tx, id, [{ kind: 'family', family: 'B' }]));
  await database.write((tx) => tx.run('DELETE FROM document'));
  for (const table of ['section', 'fact', 'privacy_finding', 'correction']) {
    expect(await database.read.get(`SELECT count(*) AS n FROM ${table}`)).toEqual({ n: 0 });
  }
});

test('corrections keep their order, and of a document that is not here there are none', async () => {
  const corrections = [
    { kind: 'family', family: 'B' },
    { kind: 'unmark', at: { position: 3 } },
  ];
  await database.write((tx) => storeCorrections(tx, id, corrections));
  expect(await loadCorrections(database.read, number)).toEqual(corrections);
  const other = '00000000-0000-4000-8000-000000000002' as DocumentId;
  await expect(database.write((tx) => storeCorrections(tx, other, []))).rejects.toMatchObject({ code: 'document-not-found' });
});
