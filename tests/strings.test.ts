import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tree = { readonly [key: string]: string | Tree };

const folder = new URL('../resources/strings/', import.meta.url);

function namesIn(language: string): readonly string[] {
  return readdirSync(new URL(`${language}/`, folder)).toSorted();
}

function flatten(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
  );
}

function read(language: string, name: string): readonly (readonly [string, string])[] {
  return flatten(JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')) as Tree);
}

/** English has forms for one and many where Indonesian has one form: both are the same key. */
function withoutPluralForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function keysOf(strings: readonly (readonly [string, string])[]): readonly string[] {
  return [...new Set(strings.map(([key]) => withoutPluralForm(key)))].toSorted();
}

function placeholdersOf(strings: readonly (readonly [string, string])[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [key, text] of strings) {
    const names = [...text.matchAll(/\{\{\s*-?\s*([\w.]+)/g)].map((match) => match[1] ?? '');
    // `_one` may do without its number ("one document"); its other form may not.
    if (!key.endsWith('_one')) found[withoutPluralForm(key)] = [...new Set(names)].toSorted();
  }
  return found;
}

test('both languages have the same files', () => {
  expect(namesIn('id').length).toBeGreaterThan(0);
  expect(namesIn('en')).toEqual(namesIn('id'));
});

describe.each(namesIn('id'))('%s', (name) => {
  test('has the same keys in both languages', () => {
    expect(keysOf(read('en', name))).toEqual(keysOf(read('id', name)));
  });

  test('has the same placeholders in both languages', () => {
    expect(placeholdersOf(read('en', name))).toEqual(placeholdersOf(read('id', name)));
  });

  test('has no empty text', () => {
    const empty = ['id', 'en'].flatMap((language) => read(language, name).filter(([, text]) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  test('speaks without exclamation marks', () => {
    const loud = ['id', 'en'].flatMap((language) => read(language, name).filter(([, text]) => text.includes('!')));
    expect(loud).toEqual([]);
  });
});
