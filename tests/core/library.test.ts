import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentId, Innovation } from '../../electron/contract/types';
import { openLibrary } from '../../electron/core/library';
import type { Library } from '../../electron/core/library-parts';
import { rebuildLibrary } from '../../electron/core/rebuild';
import { extractHostHere } from './extract-host-here';
import { resources, temporaryFolder } from './temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
let library: Library;
let documentId: DocumentId;
let innovation: Innovation;
const options = { resources, extractHost: extractHostHere, now: () => new Date() };

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'library');
  library = await openLibrary({ ...options, folder: path, mode: 'write', create: { name: 'Pustaka Uji' } });
  await writeFile(join(folder.path, 'a.md'), '# Jemput Bola\n\nPetugas mendatangi warga lansia di rumahnya.\n');
  const report = await library.importPaths({ paths: [join(folder.path, 'a.md')] });
  documentId = report.files[0]?.documentId as DocumentId;
  innovation = await library.createInnovation({
    name: 'Klepon Hangat',
    tags: ['lansia'],
    collections: ['Pilihan'],
    region: '3508',
    documents: [{ documentId, role: 'proposal' }],
  });
});
afterEach(async () => {
  await library.close();
  await folder.remove();
});

async function originals(): Promise<string[]> {
  const names = await readdir(join(path, 'originals'), { recursive: true });
  return names.filter((name) => /\.\w+$/.test(name)).map((name) => join(path, 'originals', name));
}

async function codes(): Promise<string[]> {
  return (await library.check({})).findings.map(({ code }) => code);
}

describe('a library', () => {
  test('keeps an original, its sidecar and a record file for each innovation', async () => {
    const [sidecar, original] = [
      (await originals()).find((name) => name.endsWith('.json')),
      (await originals()).find((name) => name.endsWith('.md')),
    ];
    expect(await readFile(original ?? '', 'utf8')).toContain('Jemput Bola');
    expect(JSON.parse(await readFile(sidecar ?? '', 'utf8'))).toMatchObject({
      id: documentId,
      fileName: 'a.md',
      source: join(folder.path, 'a.md'),
    });
    const record: unknown = JSON.parse(await readFile(join(path, 'records', `${innovation.id}.json`), 'utf8'));
    expect(record).toEqual({ schema: 1, ...innovation });
    expect(await library.check({})).toEqual({ ok: true, findings: [] });
  });

  test('changes a record field by field, clears what is emptied, and finds it by its new words', async () => {
    const changed = await library.updateInnovation({
      id: innovation.id,
      changes: { summary: 'Kunjungan ke rumah', region: '', status: 'published' },
    });
    expect(changed).toMatchObject({ name: 'Klepon Hangat', summary: 'Kunjungan ke rumah', status: 'published', tags: ['lansia'] });
    expect(changed).not.toHaveProperty('region');
    const { hits } = await library.search({ query: 'kunjungan' });
    expect(hits.map(({ innovationId }) => innovationId)).toEqual([innovation.id]);
    expect(await codes()).toEqual([]);
  });

  test('refuses a record with a document that is not here', async () => {
    const documents = [{ documentId: '00000000-0000-4000-8000-000000000000' as DocumentId, role: 'other' as const }];
    await expect(library.createInnovation({ name: 'x', documents })).rejects.toMatchObject({ code: 'document-not-found' });
    expect(await library.innovations({})).toHaveLength(1);
  });

  test('opens once for writing and any number of times for reading', async () => {
    await expect(openLibrary({ ...options, folder: path, mode: 'write' })).rejects.toMatchObject({ code: 'library-locked' });
    const reader = await openLibrary({ ...options, folder: path, mode: 'read' });
    expect(await reader.status({})).toMatchObject({ name: 'Pustaka Uji', documents: 1, innovations: 1 });
    await expect(reader.createInnovation({ name: 'x' })).rejects.toMatchObject({ code: 'library-locked' });
    await reader.close();
  });
});

describe('a check', () => {
  test('names an original that changed, is missing, or belongs to nothing', async () => {
    const original = (await originals()).find((name) => name.endsWith('.md')) ?? '';
    const bytes = await readFile(original);
    await writeFile(original, Buffer.concat([bytes.subarray(1), Buffer.from('x')]));
    expect(await codes()).toEqual(['original-changed']);
    await rm(original);
    expect(await codes()).toEqual(['original-missing']);
    await writeFile(original, bytes);
    await writeFile(original.replace(/[0-9a-f]{4}\.md$/, '0000.md'), 'lain');
    expect(await codes()).toEqual(['original-untracked']);
  });

  test('names a sidecar or record that is missing, broken or different', async () => {
    const sidecar = (await originals()).find((name) => name.endsWith('.json')) ?? '';
    await rm(sidecar);
    expect(await codes()).toEqual(['sidecar-missing']);
    const record = join(path, 'records', `${innovation.id}.json`);
    await writeFile(record, (await readFile(record, 'utf8')).replace('Klepon Hangat', 'Lain'));
    expect(await codes()).toEqual(['sidecar-missing', 'record-differs']);
    await writeFile(record, '{');
    expect(await codes()).toEqual(['sidecar-missing', 'record-unreadable', 'record-missing']);
  });
});

describe('a rebuild', () => {
  test('brings back documents, innovations, tags and collections with their ids, without the database', async () => {
    const before = [await library.documents({}), await library.innovation({ id: innovation.id })];
    await library.close();
    for (const name of await readdir(path)) if (name.startsWith('archive.sqlite')) await rm(join(path, name));
    expect(await rebuildLibrary({ ...options, folder: path })).toEqual({ documents: 1, innovations: 1, findings: [] });
    library = await openLibrary({ ...options, folder: path, mode: 'write' });
    expect([await library.documents({}), await library.innovation({ id: innovation.id })]).toEqual(before);
    expect((await library.search({ query: 'lansia' })).total).toBe(2);
    expect(await codes()).toEqual([]);
  });

  test('takes in an original that lost its sidecar', async () => {
    const sidecar = (await originals()).find((name) => name.endsWith('.json')) ?? '';
    await rm(sidecar);
    await library.close();
    const report = await rebuildLibrary({ ...options, folder: path });
    expect(report).toMatchObject({ documents: 1, innovations: 1, findings: [{ code: 'attachment-missing' }] });
    library = await openLibrary({ ...options, folder: path, mode: 'write' });
    expect((await library.status({})).name).toBe('Pustaka Uji');
  });
});
