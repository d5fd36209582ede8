import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Connection } from '../../../electron/core/database/connection';
import { readFoundTexts } from '../../../electron/core/search/answer/found-texts';
import { promisedGroups } from '../../../electron/core/search/answer/near-words';
import { understandQuery } from '../../../electron/core/search/query/query';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';

let database: Connection;

beforeAll(async () => {
  database = await connect(':memory:', 'create');
  await database.exec(`CREATE TABLE document (number INTEGER PRIMARY KEY, id TEXT, language TEXT);
    CREATE TABLE block (document INTEGER, position INTEGER, kind TEXT, text TEXT, PRIMARY KEY (document, position));
    INSERT INTO document VALUES (7, 'd', 'id')`);
});

afterAll(() => database.close());

async function found(texts: readonly string[]) {
  await database.run('DELETE FROM block');
  for (const [index, text] of texts.entries()) {
    await database.run('INSERT INTO block VALUES (7, ?, ?, ?)', [index * 2, index % 3 === 0 ? 'heading' : 'paragraph', text]);
  }
  const text = (await readFoundTexts(database, [7])).get(7);
  if (!text) throw new Error('No text was found');
  return text;
}

const pieces = [
  ...['pelayanan', 'Melayani', 'e-KTP', 'eKTP', 'sayur-mayur', 'Rp2,5 juta', '2500000', '22,5 %', 'warga', 'pela\u00ADyanan', 'ﬁle'],
  ...['“inovasi”', 'café', 'cafe', '–', '…', '😀', '𝐀', 'İ', '\n', '\u2028', 'K', '日本', 'SP4N-LAPOR!', '-', 'a-', ' '],
];
const texts = fc.array(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(' ')),
  { minLength: 1, maxLength: 6 },
);
const queries = fc.constantFrom(
  'melayani',
  'ektp warga',
  '"sayur mayur"',
  '2,5 juta',
  'cafe OR file',
  'inovasi e-KTP',
  'SP4N-LAPOR',
  '日本',
);

describe('texts as they come from the database', () => {
  it('are the texts of the blocks', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (blocks) => {
        const text = await found(blocks);
        expect(text.blocks.map((block) => block.text)).toEqual(blocks);
        expect(text.blocks.map(({ position, isHeading }) => [position, isHeading])).toEqual(
          blocks.map((_, index) => [index * 2, index % 3 === 0]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('promise of every block what its text promises by itself', async () => {
    const vocabulary = queryVocabulary();
    await fc.assert(
      fc.asyncProperty(texts, queries, async (blocks, asked) => {
        const query = understandQuery(asked, false, vocabulary);
        const text = await found(blocks);
        expect([...text.promises(query)]).toEqual(blocks.map((block) => promisedGroups(query, block)));
      }),
      { numRuns: 300 },
    );
  });
});
