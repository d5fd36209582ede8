import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchExpression } from '../../../electron/core/search/answer/expression';
import { splitWords } from '../../../electron/core/search/language/words';
import { temporaryLibrary, understandWords, type TemporaryLibrary } from './temporary-library';

let library: TemporaryLibrary;

beforeAll(async () => {
  library = await temporaryLibrary();
  await library.document('Bank Sampah', ['Warga memilah sampah not organik, lalu NEAR di pasar. A b c title body.']);
  await library.innovation({ name: 'KLEPON', summary: 'Antrean panjang diatasi.' });
});
afterAll(() => library.close());

const hostile = [
  ...[
    'a"b',
    '"',
    '""',
    '"""',
    "a'b",
    'NOT x',
    'NOT',
    'a AND',
    'OR',
    'a OR',
    'OR a',
    'a:b',
    'title:b',
    '{a b}',
    '{title}: a',
    '^',
    '^a',
    '*',
    'a*b',
    '**',
  ],
  ...[
    '(',
    ')',
    '(a',
    'a)',
    'NEAR(a b)',
    'NEAR(a, b',
    '+',
    'a + b',
    '-',
    '--',
    '- a',
    '-"a',
    '-a -b',
    '\\',
    'a\\"',
    ';',
    '; DROP TABLE entry',
    '?',
    '?1',
    '@a',
    '$a',
  ],
  ...[
    '\0',
    'a\0b',
    '"a\0b"',
    '\uD800',
    'a\uDC00b',
    '\uFEFF',
    '\u00AD',
    '\u0301',
    'e\u0301',
    '½',
    '㎏',
    'ﬁ',
    '😀',
    '\uE000',
    'مرحبا',
    '日本語',
    '%',
    '_',
    'a__b',
    '\n\t',
  ],
];

describe('the query language', () => {
  it.each(hostile)('answers %j without an error', async (query) => {
    for (const typing of [false, true]) {
      const page = await library.search({ query, typing });
      expect(page.total).toBeGreaterThanOrEqual(0);
    }
  });

  it('never fails on any text', { timeout: 60_000 }, async () => {
    const sign = fc.constantFrom(...'"*:^(){}-+~.,;\'\\ \0\n', 'NOT ', 'OR ', 'AND ', 'NEAR(', 'ATAU ', 'sampah', 'a', 'é', '\uD83D', '1');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(sign, { maxLength: 25 }).map((signs) => signs.join('')),
      fc.string({ maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (query, typing) => {
        await library.search({ query, typing });
      }),
      { numRuns: 1500 },
    );
  });

  it('finds a document by any word of it, written any way', { timeout: 60_000 }, async () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (parts) => {
        const text = parts.join(' ');
        const title = `judul${Math.random()}`;
        const id = await library.document(title, [text]);
        for (const { start, end } of splitWords(text)) {
          const page = await library.search({ query: `"${text.slice(start, end)}"`, limit: 1000 });
          expect(page.hits.some(({ documentId }) => documentId === id)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('survives a very long query', async () => {
    const query = Array.from({ length: 2000 }, (_, number) => `k${number}`)
      .join(' ')
      .slice(0, 10_000);
    expect((await library.search({ query })).total).toBe(0);
    expect((await library.search({ query: `sampah ${'-'.repeat(5000)}${'"'.repeat(4000)}` })).total).toBeGreaterThanOrEqual(0);
  });

  it('builds an expression of quoted words only', () => {
    const expression = matchExpression(understandWords('pelayanan "bank sampah" e-KTP -desa NEAR(x)'));
    const signs = (expression ?? '').replaceAll(/"[^"]*"/g, '').replaceAll(/AND|OR|NOT|NEAR|, ?10|[() *]/g, '');
    expect(signs).toBe('');
  });
});
