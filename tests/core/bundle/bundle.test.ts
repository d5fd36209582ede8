import { createWriteStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import yazl from 'yazl';
import type { Innovation, InnovationId } from '../../../electron/contract/types';
import { hashFile } from '../../../electron/core/import/originals';
import { readBundle } from '../../../electron/core/bundle/verify';
import { writeBundle } from '../../../electron/core/bundle/write';
import { loadResources } from '../../../electron/core/resources';
import { resources, temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => (folder = await temporaryFolder()));
afterEach(() => folder.remove());

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((value) => `x${value}`);
const innovation: fc.Arbitrary<Innovation> = fc
  .record({
    id: fc.uuid(),
    name: text,
    summary: text,
    tags: fc.uniqueArray(text, { maxLength: 3 }),
    year: fc.integer({ min: 1945, max: 2100 }),
  })
  .map(({ id, ...fields }) => ({
    ...fields,
    id: id as InnovationId,
    aliases: [],
    collections: [],
    documents: [],
    status: 'published',
    createdAt: '2026-01-02T03:04:05.000Z',
    updatedAt: '2026-01-02T03:04:05.000Z',
  }));

async function pack(innovations: readonly Innovation[], path: string) {
  const { regions, previewWords } = await loadResources(resources);
  const original = join(folder.path, 'asli.txt');
  await writeFile(original, 'Isi dokumen asli');
  const sha256 = await hashFile(original);
  const documents = [
    {
      schema: 1 as const,
      id: '6f2d3c1e-8a44-4a8e-9d52-2c1f0f7b9a01',
      title: 'Asli',
      sha256,
      format: 'txt' as const,
      bytes: 16,
      fileName: 'asli.txt',
      importedAt: '2026-01-02T03:04:05.000Z',
    },
  ];
  const description = {
    schema: 1 as const,
    id: '0b7c9d8e-1f2a-4b3c-8d4e-5f6a7b8c9d0e',
    title: 'Paket <uji>',
    createdAt: '2026-01-02T03:04:05.000Z',
    program: 'Rumah Inovasi 0',
  };
  return writeBundle({ content: { description, innovations, documents, regions }, words: previewWords, locate: () => original, path });
}

describe('a bundle', () => {
  test('that is written and read gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(innovation, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), async (innovations) => {
        const path = join(folder.path, 'p.rumah.zip');
        await pack(innovations, path);
        const reading = await readBundle(path);
        if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
        await reading.bundle.source.close();
        const byId = (list: readonly Innovation[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(reading.bundle.innovations)).toEqual(byId(innovations));
      }),
      { numRuns: 25 },
    );
    expect((await readdir(folder.path)).sort()).toEqual(['asli.txt', 'p.rumah.zip']);
  });

  test('of which any byte of the content is cut off is refused', async () => {
    const path = join(folder.path, 'p.rumah.zip');
    await pack([fc.sample(innovation, 1)[0] as Innovation], path);
    const bytes = await readFile(path);
    for (const share of [0, 0.3, 0.9]) {
      await writeFile(path, bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(await readBundle(path)).toMatchObject({ ok: false, findings: [{ code: 'bundle-unreadable' }] });
    }
  });

  test('whose original is missing or changed is not written', async () => {
    const { regions, previewWords } = await loadResources(resources);
    const description = {
      schema: 1 as const,
      id: '0b7c9d8e-1f2a-4b3c-8d4e-5f6a7b8c9d0e',
      title: 'x',
      createdAt: '2026-01-02T03:04:05.000Z',
      program: 'x',
    };
    const document = {
      schema: 1 as const,
      id: '6f2d3c1e-8a44-4a8e-9d52-2c1f0f7b9a01',
      title: 'Asli',
      sha256: 'a'.repeat(64),
      format: 'txt' as const,
      bytes: 1,
      fileName: 'a',
      importedAt: '2026-01-02T03:04:05.000Z',
    };
    const content = { description, innovations: [], documents: [document], regions };
    const missing = writeBundle({
      content,
      words: previewWords,
      locate: () => join(folder.path, 'tiada'),
      path: join(folder.path, 'p.zip'),
    });
    await expect(missing).rejects.toMatchObject({ code: 'original-missing' });
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('a hostile zip', () => {
  const entry = async (names: readonly string[], content = 'x') => {
    const zip = new yazl.ZipFile();
    for (const name of names) zip.addBuffer(Buffer.from(content), name);
    zip.end();
    const path = join(folder.path, 'h.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    return readBundle(path);
  };

  test.each(['top/con.txt', 'top/a b.txt', 'top/x:y', 'top/trailing./x', 'top/COM1'])('with the name %s is refused', async (name) => {
    expect(await entry([name])).toMatchObject({ ok: false, findings: [{ code: 'bundle-unsafe-name' }] });
  });

  test('that climbs out of its folder is refused', async () => {
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.from('x'), 'top/aaaa/evil.txt');
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    const path = join(folder.path, 'h.zip');
    await writeFile(path, Buffer.concat(chunks).toString('latin1').replaceAll('top/aaaa/evil.txt', 'top/../../evil.tx'), 'latin1');
    const reading = await readBundle(path);
    expect(reading).toMatchObject({ ok: false });
  });

  test('with two top folders, or the same name in other letters, or nothing of a bundle, is refused', async () => {
    expect(await entry(['a/x', 'b/x'])).toMatchObject({ findings: [{ code: 'bundle-no-top-folder' }] });
    expect(await entry(['a/x', 'a/X'])).toMatchObject({ findings: [{ code: 'bundle-unsafe-name' }] });
    const reading = await entry(['a/x']);
    expect(reading.ok ? [] : reading.findings.map(({ code }) => code)).toContain('bag-no-declaration');
  });

  test('that unpacks to a thousand times its size is refused', async () => {
    expect(await entry(['a/x'], '0'.repeat(5_000_000))).toMatchObject({ findings: [{ code: 'bundle-too-large' }] });
  });
});
