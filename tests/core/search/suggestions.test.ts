import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSuggestions, type Suggestions } from '../../../electron/core/search/suggest/suggestions';
import type { SuggestionSource } from '../../../electron/core/search/suggest/suggestion-learning';
import { keepSearch } from '../../../electron/core/records/saved-searches';
import type { Database, Reader } from '../../../electron/core/database/types';
import { termsOf } from '../../../electron/core/library-suggestions';
import { openDatabase } from '../../../electron/core/database/open';
import { migrations } from '../temporary';

const regions = [{ code: '3508', name: 'Kabupaten Lumajang', kind: 'kabupaten' }] as const;

let folder: string;
let database: Database;
let source: SuggestionSource;
let made: Suggestions[];

beforeEach(async () => {
  made = [];
  folder = await mkdtemp(join(tmpdir(), 'rumah-suggest-'));
  database = await openDatabase({ path: join(folder, 'archive.sqlite'), migrations, mode: 'create' });
  source = {
    reader: database.read,
    regions,
    terms: () => Promise.resolve([{ label: 'jemput bola', also: 'kunjungan rumah' }]),
    cache: { folder: join(folder, 'cache'), writable: true },
  };
});
afterEach(async () => {
  for (const suggestions of made) await suggestions.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** A type-ahead that is stopped when the test ends. */
function make(from: SuggestionSource): Suggestions {
  const suggestions = createSuggestions(from);
  made.push(suggestions);
  return suggestions;
}

/** Titles straight into the table: nothing else of a document matters here. */
async function addTitles(titles: readonly string[]): Promise<void> {
  await database.write(async (tx) => {
    await tx.run(
      `INSERT INTO document (id, sha256, format, file_name, source, title, language, pages, characters, bytes, status, imported_at)
       SELECT value->>0, value->>0, 'md', 'a.md', '/a.md', value->>1, 'id', 0, 1, 1, 'imported', '2026-01-02' FROM json_each(?)`,
      [JSON.stringify(titles.map((title) => [`id-${title}`, title]))],
    );
  });
}

async function addInnovation(
  id: string,
  name: string,
  more: { expansion?: string; aliases?: string[]; agency?: string } = {},
): Promise<void> {
  await database.write(async (tx) => {
    await tx.run(
      `INSERT INTO innovation (id, name, expansion, aliases, agency, status, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'published', '', '')`,
      [id, name, more.expansion ?? null, JSON.stringify(more.aliases ?? []), more.agency ?? null],
    );
  });
}

/** A reader that counts how often each table's names are read whole. */
function counting(reader: Reader): Reader & { whole: number } {
  const counted = {
    whole: 0,
    get: <Row>(sql: string, parameters?: Parameters<Reader['get']>[1]) => reader.get<Row>(sql, parameters),
    all: <Row>(sql: string, parameters?: Parameters<Reader['all']>[1]) => {
      if (/number < \?/.test(sql)) counted.whole += 1;
      return reader.all<Row>(sql, parameters);
    },
  };
  return counted;
}

describe('suggestions', () => {
  it('offers names, expansions, aliases, titles, tags, agencies, regions, terms and saved searches by the beginning of any word', async () => {
    await addTitles(['Laporan Bank Sampah']);
    await addInnovation('i1', 'KLEPON', { expansion: 'Kelas Online', aliases: ['Hangat Manis'], agency: 'Dinas Kominfo' });
    await database.write((tx) => tx.run("INSERT INTO innovation_tag VALUES (1, 'antrean')"));
    await database.write((tx) => keepSearch(tx, 'Stunting di Lumajang', 'stunting wilayah:3508', '2026-01-02'));
    const { suggest } = make(source);
    const klepon = { kind: 'innovation', label: 'KLEPON', value: 'i1' };
    expect(await suggest('kle', 5)).toEqual([klepon]);
    expect(await suggest('onl', 5)).toEqual([klepon]);
    expect(await suggest('mani', 5)).toEqual([klepon]);
    expect(await suggest('bank sam', 5)).toEqual([{ kind: 'document', label: 'Laporan Bank Sampah', value: 'id-Laporan Bank Sampah' }]);
    expect(await suggest('antr', 5)).toEqual([{ kind: 'tag', label: 'antrean', value: 'antrean' }]);
    expect(await suggest('komi', 5)).toEqual([{ kind: 'agency', label: 'Dinas Kominfo', value: 'Dinas Kominfo' }]);
    expect(await suggest('bol', 5)).toEqual([{ kind: 'term', label: 'jemput bola', value: 'jemput bola' }]);
    expect(await suggest('kunj', 5)).toEqual([{ kind: 'term', label: 'jemput bola', value: 'jemput bola' }]);
    expect(await suggest('LUMÁ', 5)).toEqual([
      { kind: 'saved', label: 'Stunting di Lumajang', value: 'stunting wilayah:3508' },
      { kind: 'region', label: 'Kabupaten Lumajang', value: '3508' },
    ]);
    for (const nothing of ['', '"*:^', 'zzz']) expect(await suggest(nothing, 5)).toEqual([]);
  });

  it('puts labels that begin with what was typed first and keeps to the limit', async () => {
    await addTitles(Array.from({ length: 60 }, (_, number) => `Laporan sumur ${number}`));
    await addInnovation('i1', 'Guyub', { aliases: ['Sumur Guyub'] });
    await addInnovation('i2', 'Sumur Resapan');
    await addTitles(['Sumur Tua']);
    const found = await make(source).suggest('sum', 5);
    expect(found).toHaveLength(5);
    expect(found.map(({ label }) => label).slice(0, 3)).toEqual(['Sumur Resapan', 'Sumur Tua', 'Guyub']);
  });

  it('asks again after a failed load', async () => {
    let loads = 0;
    const reader = { ...source.reader, get: source.reader.get.bind(source.reader), all: source.reader.all.bind(source.reader) };
    const terms = () => (loads++ === 0 ? Promise.reject(new Error('busy')) : Promise.resolve([{ label: 'air' }]));
    const { suggest } = make({ ...source, reader, terms });
    await expect(suggest('air', 1)).rejects.toThrow('busy');
    expect(await suggest('air', 1)).toHaveLength(1);
  });

  it('answers out of what is loaded when the patience is over', async () => {
    await addTitles(['Sumur Tua']);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { suggest, stop } = make({ ...source, terms: () => held.then(() => []) });
    expect(await suggest('sum', 5, 20)).toEqual([]);
    release();
    expect(await suggest('sum', 5)).toHaveLength(1);
    await stop();
  });
});

describe('stopped in the middle', () => {
  it('gives up what it was doing, writes nothing, and begins anew at the next opening', async () => {
    await addTitles(Array.from({ length: 3000 }, (_, number) => `Laporan sumur ${number}`));
    const first = make(source);
    const asked = first.suggest('sumur', 5, Infinity);
    const refused = expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await first.stop();
    await refused;
    expect(await readdir(join(folder, 'cache')).catch(() => [])).toEqual([]);
    expect(await make(source).suggest('sumur 2999', 5, Infinity)).toHaveLength(1);
  });
});

describe('what changed', () => {
  it('is learnt without reading everything again: new, renamed, gone and superseded', async () => {
    await addTitles(['Sumur Tua', 'Sumur Muda', 'Sumur Lama']);
    const reader = counting(database.read);
    const { suggest, forget } = make({ ...source, reader });
    expect(await suggest('sumur', 9)).toHaveLength(3);
    const read = reader.whole;
    await addTitles(['Sumur Baru']);
    await database.write(async (tx) => {
      await tx.run("UPDATE document SET title = 'Kolam Muda' WHERE title = 'Sumur Muda'");
      await tx.run("DELETE FROM document WHERE title = 'Sumur Tua'");
      await tx.run("UPDATE document SET superseded_by = 'x' WHERE title = 'Sumur Lama'");
      await keepSearch(tx, 'Sumurku', 'sumur', '2026-01-02');
    });
    forget();
    expect((await suggest('sumur', 9)).map(({ label }) => label)).toEqual(['Sumurku', 'Sumur Baru']);
    expect((await suggest('kolam', 9)).map(({ label }) => label)).toEqual(['Kolam Muda']);
    expect(reader.whole).toBe(read);
  });

  it('whatever is added, renamed and removed, the answer is that of a type-ahead made anew', async () => {
    const word = fc.constantFrom('air', 'bank', 'desa', 'ikan', 'kopi');
    const change = fc.record({ kind: fc.constantFrom('add', 'rename', 'remove'), to: fc.tuple(word, word), at: fc.nat(9) });
    const kept = make({ reader: database.read, regions: [], terms: () => Promise.resolve([]) });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        await database.write(async (tx) => {
          for (const { kind, to, at } of changes) {
            const [target] = await tx.all<{ id: string }>('SELECT id FROM innovation ORDER BY number LIMIT 1 OFFSET ?', [at]);
            const name = `${to.join(' ')} ${++number}`;
            if (kind === 'add')
              await tx.run(
                `INSERT INTO innovation (id, name, aliases, status, created_at, updated_at) VALUES (?, ?, '[]', 'draft', '', '')`,
                [`n${number}`, name],
              );
            else if (target && kind === 'rename') await tx.run('UPDATE innovation SET name = ? WHERE id = ?', [name, target.id]);
            else if (target) await tx.run('DELETE FROM innovation WHERE id = ?', [target.id]);
          }
        });
        kept.forget();
        const anew = make({ reader: database.read, regions: [], terms: () => Promise.resolve([]) });
        for (const text of ['a', 'ba', 'desa', 'kopi ikan', 'ikan k']) {
          const labels = async (from: typeof kept) => (await from.suggest(text, 50)).map(({ label }) => label).sort();
          expect(await labels(kept)).toEqual(await labels(anew));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the cache', () => {
  const titles = Array.from({ length: 300 }, (_, number) => `Laporan sumur ${number}`);

  /** Loads, waits until the cache is written, and closes. */
  async function fill(): Promise<void> {
    const first = make(source);
    await first.suggest('x', 1, Infinity);
    await expect.poll(() => readdir(join(folder, 'cache')).catch(() => [])).toContain('manifest.json');
    await first.stop();
  }

  it('is read instead of all titles, and what came since is learnt', async () => {
    await addTitles(titles);
    await fill();
    await addTitles(['Sumur Baru']);
    const reader = counting(database.read);
    const { suggest } = make({ ...source, reader });
    expect((await suggest('sumur baru', 5, Infinity)).map(({ label }) => label)).toEqual(['Sumur Baru']);
    expect(await suggest('sumur 299', 5)).toHaveLength(1);
    expect(reader.whole).toBe(0);
  });

  const harms: readonly (readonly [string, 'list' | 'part', (content: string) => string | undefined])[] = [
    ['the list is gone', 'list', () => undefined],
    ['the list is cut off', 'list', (content) => content.slice(0, content.length / 2)],
    ['the list is empty', 'list', () => ''],
    ['the list is of another database', 'list', (content) => content.replace(/"stamp":"[^"]*"/, '"stamp":"other"')],
    ['a part is gone', 'part', () => undefined],
    ['a part is cut off', 'part', (content) => content.slice(0, content.length / 2)],
    ['one letter of a part is another', 'part', (content) => content.replace('sumur', 'sumor')],
  ];
  it.each(harms)('is made anew when %s', async (_what, which, harm) => {
    await addTitles(titles);
    await fill();
    const names = await readdir(join(folder, 'cache'));
    const path = join(folder, 'cache', names.find((name) => (name === 'manifest.json') === (which === 'list')) ?? '');
    const harmed = harm(await readFile(path, 'utf8'));
    await (harmed === undefined ? rm(path) : writeFile(path, harmed));
    const reader = counting(database.read);
    expect(await make({ ...source, reader }).suggest('sumur 299', 5, Infinity)).toHaveLength(1);
    expect(reader.whole).toBeGreaterThan(0);
  });

  it('of a later day is not believed', async () => {
    await addTitles(titles);
    await fill();
    await database.write(async (tx) => {
      await tx.run("DELETE FROM document WHERE title = 'Laporan sumur 299'");
      await tx.run('DELETE FROM name_change WHERE revision = (SELECT max(revision) FROM name_change)');
    });
    const { suggest } = make(source);
    expect(await suggest('sumur 299', 5, Infinity)).toEqual([]);
  });

  it('is never written for a library that is only read', async () => {
    await addTitles(titles);
    const { suggest, stop } = make({ ...source, cache: { folder: join(folder, 'cache'), writable: false } });
    expect(await suggest('sumur 299', 5, Infinity)).toHaveLength(1);
    await stop();
    await expect(readdir(join(folder, 'cache'))).rejects.toThrow();
  });
});

describe('the terms', () => {
  const row = { id: '1', ambiguous: false, own: false, off: false };

  it('are the words in use, each led to by its synonyms', () => {
    const synonyms = [
      { ...row, words: ['difabel', 'penyandang disabilitas'], also: ['tuna daksa'] },
      { ...row, words: ['mati'], also: [], off: true },
    ];
    expect(termsOf({ synonyms })).toEqual([
      { label: 'difabel', also: 'penyandang disabilitas' },
      { label: 'penyandang disabilitas', also: 'difabel' },
      { label: 'tuna daksa' },
    ]);
  });
});
