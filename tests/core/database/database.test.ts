import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LibraryError } from '../../../electron/contract/errors';
import { connect } from '../../../electron/core/database/connection';
import { lockForWriting } from '../../../electron/core/database/lock';
import { openDatabase } from '../../../electron/core/database/open';

const migrations = join(import.meta.dirname, '../../../resources/migrations');
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rumah-database-'));
  path = join(folder, 'archive.sqlite');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the database', () => {
  test('writes wait for each other, and a failed one undoes only itself', async () => {
    const database = await openDatabase({ path, migrations, mode: 'create' });
    const put = (key: string, fail: boolean) =>
      database.write(async (tx) => {
        await tx.run('INSERT INTO meta (key, value) VALUES (?, ?)', [key, 'x']);
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (fail) throw new Error('on purpose');
      });
    const outcomes = await Promise.allSettled([put('a', false), put('b', true), put('c', false)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const rows = await database.read.all<{ key: string }>('SELECT key FROM meta ORDER BY key');
    expect(rows.map(({ key }) => key)).toEqual(['a', 'c']);
    await database.close();
  });

  test('a question that is asked again sees what was written since, in the tables as they are then', async () => {
    const writer = await connect(path, 'create');
    await writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE kept (n INTEGER); INSERT INTO kept VALUES (1)');
    const reader = await connect(path, 'read');
    const ask = () => reader.all<object>('SELECT * FROM kept WHERE n < ?', [10]);
    expect(await ask()).toEqual([{ n: 1 }]);
    await writer.run('INSERT INTO kept VALUES (2)');
    expect(await Promise.all([ask(), ask()])).toEqual([
      [{ n: 1 }, { n: 2 }],
      [{ n: 1 }, { n: 2 }],
    ]);
    // nothing that was read is held on to: the log can be put back whole
    expect(await writer.get('PRAGMA wal_checkpoint(TRUNCATE)')).toMatchObject({ busy: 0, log: 0 });
    await writer.exec("ALTER TABLE kept ADD COLUMN word TEXT NOT NULL DEFAULT 'x'");
    expect(await ask()).toEqual([
      { n: 1, word: 'x' },
      { n: 2, word: 'x' },
    ]);
    await reader.close();
    await writer.close();
  });

  test('closes while questions are being asked, and refuses a wrong one each time', async () => {
    await (await connect(path, 'create')).close();
    const reader = await connect(path, 'read');
    for (let turn = 0; turn < 2; turn += 1) await expect(reader.all('SELECT 1 FROM nowhere')).rejects.toThrow(/nowhere/);
    const many = Array.from({ length: 150 }, (_, number) => reader.all(`SELECT ${number} AS n`).catch(() => 'closed'));
    await reader.close();
    expect((await Promise.all(many)).filter((answer) => Array.isArray(answer)).length).toBeGreaterThan(0);
  });

  test('is durable: write-ahead log, full sync, foreign keys', async () => {
    const database = await openDatabase({ path, migrations, mode: 'create' });
    const settings = await database.write(async (tx) => ({
      ...(await tx.get<object>('PRAGMA journal_mode')),
      ...(await tx.get<object>('PRAGMA synchronous')),
      ...(await tx.get<object>('PRAGMA foreign_keys')),
    }));
    expect(settings).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1 });
    await database.close();
  });

  test('opened for reading it refuses every write and sees what another connection wrote', async () => {
    const writer = await openDatabase({ path, migrations, mode: 'create' });
    const reader = await openDatabase({ path, migrations, mode: 'read' });
    await writer.write((tx) => tx.run("INSERT INTO meta VALUES ('k', 'v')"));
    expect(await reader.read.get('SELECT value FROM meta')).toEqual({ value: 'v' });
    await expect(reader.write((tx) => tx.run("INSERT INTO meta VALUES ('z', 'v')"))).rejects.toMatchObject({ code: 'library-locked' });
    await expect(reader.read.all("INSERT INTO meta VALUES ('z', 'v')")).rejects.toThrow();
    await reader.close();
    await writer.close();
  });

  test('one that is too new, or that is no database, is refused in words', async () => {
    await (await openDatabase({ path, migrations, mode: 'create' })).close();
    const raw = await connect(path, 'write');
    await raw.exec('PRAGMA user_version = 99');
    await raw.close();
    await expect(openDatabase({ path, migrations, mode: 'write' })).rejects.toMatchObject({ code: 'library-too-new', details: { v: 99 } });
    await expect(openDatabase({ path, migrations, mode: 'read' })).rejects.toMatchObject({ code: 'library-too-new' });
    const other = join(folder, 'other.sqlite');
    await writeFile(other, 'this is not a database, whatever its name says'.repeat(50));
    await expect(openDatabase({ path: other, migrations, mode: 'write' })).rejects.toMatchObject({ code: 'library-damaged' });
  });

  test('a migration that fails leaves the version it found, and the copy made before it', async () => {
    const two = await mkdtemp(join(folder, 'migrations-'));
    await writeFile(join(two, '0001-one.sql'), 'CREATE TABLE one (a) STRICT;'.replace(' STRICT', ''));
    await (await openDatabase({ path, migrations: two, mode: 'create' })).close();
    await writeFile(join(two, '0002-two.sql'), 'CREATE TABLE two (a); SELECT broken FROM nowhere;');
    await expect(openDatabase({ path, migrations: two, mode: 'write' })).rejects.toThrow('nowhere');
    const raw = await connect(path, 'read');
    expect(await raw.get('PRAGMA user_version')).toEqual({ user_version: 1 });
    expect(await raw.all("SELECT name FROM sqlite_schema WHERE name = 'two'")).toEqual([]);
    await raw.close();
  });
});

describe('the lock', () => {
  test('is held by one at a time and free again after release', async () => {
    const first = await lockForWriting(join(folder, '.lock'));
    await expect(lockForWriting(join(folder, '.lock'))).rejects.toBeInstanceOf(LibraryError);
    await expect(lockForWriting(join(folder, '.lock'))).rejects.toMatchObject({ code: 'library-locked' });
    await first.release();
    await (await lockForWriting(join(folder, '.lock'))).release();
  });
});
