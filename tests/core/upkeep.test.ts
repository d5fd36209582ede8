import { expect, test } from 'vitest';
import { recogniserVersion, documentSettler } from '../../electron/core/recognise-document';
import { keepCurrent } from '../../electron/core/upkeep';
import { loadVocabularies } from '../../electron/core/vocabularies';
import { temporaryLibrary } from './search/temporary-library';

const settleDocument = documentSettler(() => loadVocabularies('resources/vocabularies'));

test('what another version of the recogniser recognised is recognised again, and becomes findable by it', async () => {
  const library = await temporaryLibrary();
  const { database } = library;
  for (let number = 0; number < 3; number += 1) await library.document(`Naskah ${number}`, ['Petugas mendatangi warga.']);
  const versions = async () =>
    (await database.read.all<{ v: number | null }>('SELECT reader_version AS v FROM document')).map(({ v }) => v);
  expect(await versions()).toEqual([null, null, null]);

  await keepCurrent(database, settleDocument).stop();
  expect((await versions()).filter((version) => version === null).length, 'stopped before its end').toBeGreaterThan(0);
  const upkeep = keepCurrent(database, settleDocument);
  await expect.poll(versions, { timeout: 10_000 }).toEqual([recogniserVersion, recogniserVersion, recogniserVersion]);
  await upkeep.stop();
  expect((await library.search({ query: 'datang' })).total).toBe(3);
  await library.close();
});
