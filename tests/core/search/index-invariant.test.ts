import fc from 'fast-check';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentId, InnovationId } from '../../../electron/contract/types';
import { connect } from '../../../electron/core/database/connection';
import { replaceBlocks } from '../../../electron/core/records/documents';
import { getInnovation } from '../../../electron/core/records/innovations';
import { writeInnovation } from '../../../electron/core/records/innovation-rows';
import { addVersion } from '../../../electron/core/records/versions';
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library';

/** What a person or a crash may do, one after the other. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['import', 'import', 'edit', 'delete', 'create', 'update', 'attach', 'detach', 'remove', 'version', 'failed'] as const),
      ...(['reopen', 'cut', 'lose', 'damage', 'older'] as const),
    ),
    at: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 14 },
);
type Step = { readonly what: string; readonly at: number };

/** What is in the library, each with a word that nothing else has. */
interface Model {
  readonly documents: Map<DocumentId, string>;
  readonly innovations: Map<InnovationId, string>;
  readonly former: Set<string>;
  words: number;
}

test('every document and innovation is found by a word of its own and nothing deleted is, after whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const library = await temporaryLibrary();
      const model: Model = { documents: new Map(), innovations: new Map(), former: new Set(), words: 0 };
      try {
        for (const step of list) await perform(library, model, step);
        await expectInvariant(library, model);
      } finally {
        await library.close();
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);

async function expectInvariant(library: TemporaryLibrary, { documents, innovations, former }: Model): Promise<void> {
  const ids = async (query: string) => {
    const { hits, notIndexed } = await library.search({ query, includeOlder: true, limit: 1000 });
    expect(notIndexed).toBe(0);
    return hits.flatMap(({ documentId, innovationId }) => documentId ?? innovationId ?? []);
  };
  for (const [id, word] of documents) expect(await ids(word), `document of ${word}`).toContain(id);
  for (const [id, word] of innovations) expect(await ids(word), `innovation of ${word}`).toEqual([id]);
  for (const word of former) expect(await ids(word), `nothing has ${word} any more`).toEqual([]);
  const everything = await ids('umum');
  expect(everything.toSorted()).toEqual([...documents.keys(), ...innovations.keys()].toSorted());
}

async function perform(library: TemporaryLibrary, model: Model, { what, at }: Step): Promise<void> {
  const { database, folder } = library;
  const document = [...model.documents.keys()][at % Math.max(1, model.documents.size)];
  const innovation = [...model.innovations.keys()][at % Math.max(1, model.innovations.size)];
  const word = `kata${String.fromCharCode(97 + (model.words % 26))}${model.words++}x`;
  switch (what) {
    case 'import':
      model.documents.set(await library.document(`Naskah ${word}`, [`Teks umum.`]), word);
      return;
    case 'create':
      model.innovations.set(await library.innovation({ name: `Nama ${word}`, summary: 'Ringkasan umum.' }), word);
      return;
    case 'edit':
      if (document) await edit(library, model, document, word);
      return;
    case 'delete':
      if (document) await remove(library, model.documents, model, 'document', document);
      return;
    case 'remove':
      if (innovation) await remove(library, model.innovations, model, 'innovation', innovation);
      return;
    case 'update':
      if (innovation) await update(library, model, innovation, word);
      return;
    case 'attach':
    case 'detach':
      if (document && innovation) await attach(library, innovation, what === 'attach' ? [document] : []);
      return;
    case 'version': {
      const [other] = [...model.documents.keys()].filter((id) => id !== document);
      if (document && other) await database.write((tx) => addVersion(tx, document, other));
      return;
    }
    case 'failed':
      await database
        .write(async (tx) => {
          await tx.run("UPDATE document SET title = 'Gagal disimpan'");
          await tx.run('DELETE FROM innovation');
          throw new Error('a full disk');
        })
        .catch(() => undefined);
      return;
    case 'reopen':
      return library.reopen();
    case 'cut':
      return cutBetweenTheWrites(library);
    case 'lose':
      return library.reopen(() => rm(join(folder, 'search-index.sqlite'), { force: true }));
    case 'damage':
      return library.reopen(() => writeFile(join(folder, 'search-index.sqlite'), 'x'.repeat(9000)));
    case 'older':
      return putAnOlderIndexBack(library, model);
  }
}

async function edit(library: TemporaryLibrary, model: Model, id: DocumentId, word: string): Promise<void> {
  await library.database.write(async (tx) => {
    const row = await tx.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [id]);
    await tx.run("UPDATE document SET title = 'Naskah' WHERE id = ?", [id]);
    await replaceBlocks(tx, row?.number ?? 0, [{ kind: 'paragraph', text: `Teks umum lain ${word}.` }]);
  });
  model.former.add(model.documents.get(id) ?? '');
  model.documents.set(id, word);
}

async function update(library: TemporaryLibrary, model: Model, id: InnovationId, word: string): Promise<void> {
  await library.database.write(async (tx) => {
    await writeInnovation(tx, { ...(await getInnovation(tx, id)), name: 'Nama', problem: word, region: '3508' });
  });
  model.former.add(model.innovations.get(id) ?? '');
  model.innovations.set(id, word);
}

async function attach(library: TemporaryLibrary, id: InnovationId, documents: readonly DocumentId[]): Promise<void> {
  await library.database.write(async (tx) => {
    const record = await getInnovation(tx, id);
    await writeInnovation(tx, { ...record, documents: documents.map((documentId) => ({ documentId, role: 'report' })) });
  });
}

async function remove<Id extends string>(
  { database }: TemporaryLibrary,
  from: Map<Id, string>,
  model: Model,
  table: 'document' | 'innovation',
  id: Id,
): Promise<void> {
  await database.write((tx) => tx.run(`DELETE FROM ${table} WHERE id = ?`, [id]));
  model.former.add(from.get(id) ?? '');
  from.delete(id);
}

/** The program dies when the index holds a batch and the library's list still names it. */
async function cutBetweenTheWrites({ engine, reopen, database, folder }: TemporaryLibrary): Promise<void> {
  await engine().settled();
  await reopen(async () => {
    const index = await connect(join(folder, 'search-index.sqlite'), 'write');
    await index.exec("UPDATE stamp SET value = (SELECT value FROM stamp WHERE key = 'batch') WHERE key = 'before'");
    await index.exec("UPDATE stamp SET value = 'the next one' WHERE key = 'batch'");
    await index.close();
    await database.write((tx) => tx.run('INSERT OR IGNORE INTO search_dirty SELECT number * 2, 1 FROM document'));
  });
}

/** Somebody copies the index back that was there some changes ago. */
async function putAnOlderIndexBack({ engine, reopen, document, folder }: TemporaryLibrary, model: Model): Promise<void> {
  const [path, copy] = [join(folder, 'search-index.sqlite'), join(folder, 'copy')];
  await engine().settled();
  await reopen(() => copyFile(path, copy));
  for (const word of ['lamasatu', 'lamadua']) {
    model.documents.set(await document(`Naskah ${word}${model.words}`, ['Teks umum.']), `${word}${model.words++}`);
    await engine().settled();
  }
  await reopen(() => copyFile(copy, path));
}
