import { expect, test } from 'vitest';
import { documentSettler } from '../../electron/core/recognise-document';
import { search } from '../../electron/core/search/search';
import { keepCurrent } from '../../electron/core/upkeep';
import { loadVocabularies } from '../../electron/core/vocabularies';
import { temporaryLibrary } from './search/temporary-library';

const settleDocument = documentSettler(() => loadVocabularies('resources/vocabularies'));

test('an index that another version of the stemmer made is made again, once', async () => {
  const library = await temporaryLibrary();
  const { database } = library;
  for (let number = 0; number < 45; number += 1) await library.document(`Naskah ${number}`, ['Petugas mendatangi warga.']);
  await library.innovation({ name: 'Payung Senja', summary: 'Petugas mendatangi warga.' });
  await database.write(async (tx) => {
    await tx.run('DELETE FROM search_index');
    await tx.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('stemmer', '0')");
  });
  expect((await search(database.read, { query: 'datang' })).total).toBe(0);

  await keepCurrent(database, settleDocument).stop();
  expect((await search(database.read, { query: 'datang' })).total, 'stopped before it began').toBe(0);
  const upkeep = keepCurrent(database, settleDocument);
  await expect.poll(async () => (await search(database.read, { query: 'datang' })).total, { timeout: 10_000 }).toBe(46);
  await upkeep.stop();

  await database.write((tx) => tx.run('DELETE FROM search_index'));
  await keepCurrent(database, settleDocument).stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await search(database.read, { query: 'datang' })).total, 'a current index is left alone').toBe(0);
  await library.close();
});
