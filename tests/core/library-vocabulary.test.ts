import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VocabularyChange } from '../../electron/contract/types';
import { openDatabase } from '../../electron/core/database/open';
import type { Database } from '../../electron/core/database/types';
import { vocabularyMethods } from '../../electron/core/library-vocabulary';
import { checkOwnWords } from '../../electron/core/own-words-file';
import { understandQuery } from '../../electron/core/search/query/query';
import { migrations, temporaryFolder } from './temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Database;
let library: ReturnType<typeof vocabularyMethods>;
let announced = 0;
const emit = () => void announced++;

beforeEach(async () => {
  folder = await temporaryFolder();
  database = await openDatabase({ path: join(folder.path, 'archive.sqlite'), migrations, mode: 'create' });
  library = vocabularyMethods({ folder: folder.path, database, emit });
  announced = 0;
});
afterEach(async () => {
  await database.close();
  await folder.remove();
});

const change = (one: VocabularyChange) => library.methods.changeSearchVocabulary({ change: one });
const path = () => join(folder.path, 'vocabularies', 'search.json');

async function added(text: string): Promise<string[]> {
  return understandQuery(text, false, await library.current()).parts.flatMap((part) => part.added.map((one) => one.text));
}

describe('the words of a library', () => {
  test('are added, used at once, and taken away', async () => {
    const { synonyms } = await change({ kind: 'add-synonym', words: ['SIPEKA', 'sistem pelayanan keliling'], also: ['jemput bola'] });
    expect(synonyms[0]).toEqual({
      ...{ id: 'own-sipeka', words: ['SIPEKA', 'sistem pelayanan keliling'], also: ['jemput bola'] },
      ...{ ambiguous: false, own: true, off: false },
    });
    expect(await added('sipeka')).toEqual(['sistem pelayanan keliling', 'jemput bola']);
    expect(announced).toBe(1);
    await change({ kind: 'remove', id: 'own-sipeka' });
    expect(await added('sipeka')).toEqual([]);
  });

  test('outlive the program', async () => {
    await change({ kind: 'add-spelling', written: 'posiandu', standard: 'posyandu' });
    await change({ kind: 'off', id: 'standart' });
    const again = vocabularyMethods({ folder: folder.path, database, emit });
    const words = understandQuery('posiandu standart', false, await again.current()).parts.map((part) =>
      part.added.map(({ text }) => text),
    );
    expect(words).toEqual([['posyandu'], []]);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toEqual({
      ...{ version: 1, synonyms: [], spellings: [{ written: 'posiandu', standard: 'posyandu' }], off: ['standart'] },
    });
  });

  test('can be switched off and on, those of the program too', async () => {
    const row = (await library.methods.searchVocabulary({})).synonyms.find(({ words }) => words.includes('lansia'));
    await change({ kind: 'off', id: row?.id ?? '' });
    expect(await added('lansia')).toEqual([]);
    expect((await library.methods.searchVocabulary({})).synonyms.find(({ id }) => id === row?.id)?.off).toBe(true);
    await change({ kind: 'on', id: row?.id ?? '' });
    expect(await added('lansia')).toEqual(['lanjut usia']);
  });

  test('may be ambiguous', async () => {
    await change({ kind: 'add-synonym', words: ['SAPA'], also: ['sapa warga', 'sistem antrean pasien'], ambiguous: true });
    const query = understandQuery('sapa', false, await library.current());
    expect(query.ambiguous[0]?.meanings.map(({ label }) => label)).toEqual(['sapa warga', 'sistem antrean pasien']);
    expect(query.groups[0]).toHaveLength(1);
  });

  const unsuitable: readonly VocabularyChange[] = [
    { kind: 'add-synonym', words: ['sipeka'] },
    { kind: 'add-synonym', words: ['sipeka', 'SIPEKA!'] },
    { kind: 'add-synonym', words: ['sipeka', '???'] },
    { kind: 'add-synonym', words: ['lansia', 'lanjut usia'] },
    { kind: 'add-synonym', words: ['OPD'], also: ['perangkat daerah'] },
    { kind: 'add-synonym', words: ['sapa'], ambiguous: true },
    { kind: 'add-synonym', words: ['sapa', 'satu dua tiga empat lima enam tujuh delapan sembilan'] },
    { kind: 'add-spelling', written: 'posyandu', standard: 'Posyandu' },
    { kind: 'add-spelling', written: 'standart', standard: 'standar' },
    { kind: 'add-spelling', written: '-', standard: 'standar' },
    { kind: 'remove', id: '57' },
    { kind: 'remove', id: 'own-sipeka' },
    { kind: 'off', id: 'tidak ada' },
  ];
  test.each(unsuitable)('refuse what would say nothing or is not there: %j', async (one) => {
    await expect(change(one)).rejects.toMatchObject({ code: 'vocabulary-unsuitable' });
    expect(await readdir(folder.path)).not.toContain('vocabularies');
  });

  test('do not lose one of two changes made at once', async () => {
    await Promise.all([
      change({ kind: 'add-synonym', words: ['sipeka', 'keliling'] }),
      change({ kind: 'add-synonym', words: ['sipeka', 'antar'] }),
    ]);
    expect((await added('sipeka')).sort()).toEqual(['antar', 'keliling']);
    expect((await library.methods.searchVocabulary({})).synonyms.filter(({ own }) => own).map(({ id }) => id)).toEqual([
      'own-sipeka',
      'own-sipeka-2',
    ]);
  });

  test('are not changed in a library that is only read', async () => {
    const reading = await openDatabase({ path: join(folder.path, 'archive.sqlite'), migrations, mode: 'read' });
    const other = vocabularyMethods({ folder: folder.path, database: reading, emit });
    const one: VocabularyChange = { kind: 'off', id: 'standart' };
    await expect(other.methods.changeSearchVocabulary({ change: one })).rejects.toMatchObject({ code: 'library-locked' });
    await reading.close();
  });

  test('that another process changes are seen', async () => {
    const other = vocabularyMethods({ folder: folder.path, database, emit });
    expect(await added('posiandu')).toEqual([]);
    await other.methods.changeSearchVocabulary({ change: { kind: 'add-spelling', written: 'posiandu', standard: 'posyandu' } });
    expect(await added('posiandu')).toEqual(['posyandu']);
  });

  test.each(['{"version":1,"syno', '{"version":9}', '[]', ''])('that are damaged (%s) stop no search and are kept', async (text) => {
    await mkdir(join(folder.path, 'vocabularies'));
    await writeFile(path(), text);
    expect(await added('lansia')).toEqual(['lanjut usia']);
    expect((await checkOwnWords(folder.path)).map(({ code }) => code)).toEqual(['vocabulary-unreadable']);
    await change({ kind: 'off', id: 'standart' });
    expect(await readFile(join(folder.path, 'vocabularies', 'search.damaged.json'), 'utf8')).toBe(text);
    expect(await checkOwnWords(folder.path)).toEqual([]);
    await writeFile(path(), text);
    await change({ kind: 'off', id: 'ijin' });
    expect(await readdir(join(folder.path, 'vocabularies'))).toContain('search.damaged-2.json');
  });
});
