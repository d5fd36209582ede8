import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { innovationDraftSchema } from '../../electron/contract/api';
import { LibraryError } from '../../electron/contract/errors';
import type { Region } from '../../electron/contract/types';
import { extractFile } from '../../electron/core/import/extract';
import { openLibrary } from '../../electron/core/library';
import type { Library } from '../../electron/core/library-parts';
import { loadSamples } from '../../electron/core/samples';
import { extractHostHere } from './extract-host-here';
import { resources, temporaryFolder } from './temporary';

const samples = join(resources, 'samples');
const notice = 'Contoh fiktif untuk Rumah Inovasi. Nama, angka, dan kejadian di dalamnya bukan kejadian nyata.';

interface Sample {
  readonly name: string;
  readonly region: string;
  readonly status: string;
  readonly documents: readonly { readonly file: string; readonly role: string }[];
}

const readSamples = async () => JSON.parse(await readFile(join(samples, 'innovations.json'), 'utf8')) as readonly Sample[];

describe('the sample records', () => {
  test('pass the check of an innovation and name districts that exist', async () => {
    const regions = JSON.parse(await readFile(join(resources, 'vocabularies/regions.json'), 'utf8')) as readonly Region[];
    const codes = new Set(regions.map(({ code }) => code));
    for (const { documents, ...draft } of await readSamples()) {
      expect(documents.length, draft.name).toBeGreaterThan(0);
      expect(innovationDraftSchema.safeParse(draft).error, draft.name).toBeUndefined();
      expect(codes.has(draft.region), draft.name).toBe(true);
    }
  });

  test('are at least twelve, each of another district, in every status', async () => {
    const records = await readSamples();
    expect(records.length).toBeGreaterThanOrEqual(12);
    expect(new Set(records.map(({ region }) => region)).size).toBe(records.length);
    expect(new Set(records.map(({ status }) => status))).toEqual(new Set(['draft', 'in-review', 'approved', 'published']));
  });

  test('name every document of the folder once', async () => {
    const named = (await readSamples()).flatMap(({ documents }) => documents.map(({ file }) => file));
    expect(named.toSorted()).toEqual((await readdir(join(samples, 'documents'))).toSorted());
  });
});

test('every sample document says first that it is fictional, and holds no number of a person or telephone', async () => {
  for (const file of await readdir(join(samples, 'documents'))) {
    const outcome = await extractFile(join(samples, 'documents', file), file);
    if (outcome.kind !== 'extracted') throw new Error(`${file}: ${outcome.code}`);
    const words = outcome.extraction.blocks.map(({ text }) => text);
    expect(words[0], file).toBe(notice);
    expect(words.join('\n'), file).not.toMatch(/\b\d{16,18}\b|(?:\+62|\b0)8\d{7,}/);
    expect(words.join(' ').split(/\s+/).length, file).toBeGreaterThan(350);
  }
}, 60_000);

describe('loading the samples', () => {
  let library: Library;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const folder = await temporaryFolder();
    remove = folder.remove;
    library = await openLibrary({
      folder: join(folder.path, 'contoh'),
      mode: 'write',
      resources,
      extractHost: extractHostHere,
      now: () => new Date(),
      create: { sample: true },
    });
  });
  afterAll(async () => {
    await library.close();
    await remove();
  });

  test('gives every innovation with all its documents, and repeating it changes nothing', async () => {
    await loadSamples(library, samples);
    const expected = (await readSamples()).map(({ name, documents }) => [name, documents.length]).toSorted();
    const counted = async () => (await library.innovations({})).map(({ name, documents }) => [name, documents.length]).toSorted();
    expect(await counted()).toEqual(expected);
    await loadSamples(library, samples);
    expect(await counted()).toEqual(expected);
    expect((await library.documents({})).length).toBe((await readdir(join(samples, 'documents'))).length);
    expect((await library.search({ query: 'jemput bola lansia' })).totalInnovations).toBeGreaterThanOrEqual(3);
  }, 90_000);

  test('makes no innovation when its import was stopped', async () => {
    const stopped: Library = {
      ...library,
      innovations: () => Promise.resolve([]),
      createInnovation: () => Promise.reject(new Error('not expected')),
      importPaths: async (args) => {
        const running = library.importPaths(args);
        await library.cancelImport({});
        return running;
      },
    };
    await expect(loadSamples(stopped, samples)).rejects.toThrow(LibraryError);
  }, 60_000);
});
