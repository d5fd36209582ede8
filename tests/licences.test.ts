import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type LockEntry = { readonly version?: string; readonly license?: string; readonly dev?: boolean };

const permissive = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    '0BSD',
    'BlueOak-1.0.0',
    'OFL-1.1',
    'Unlicense',
    'CC0-1.0',
  ],
  ...['CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib', 'WTFPL'],
]);

/** True where an SPDX expression lets us choose permissive terms only: one side of every OR, both sides of every AND. */
function isPermissive(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => permissive.has(licence.trim())));
}

function installedLicence(path: string): string {
  const about = JSON.parse(readFileSync(new URL(`../${path}/package.json`, import.meta.url), 'utf8')) as { license?: unknown };
  return typeof about.license === 'string' ? about.license : 'unknown';
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};

// Electron is a development dependency to npm, but it is what we ship.
const shipped = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && (!entry.dev || path === 'node_modules/electron'));

test.each([
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND GPL-2.0', false],
  ['AGPL-3.0-only', false],
  ['LGPL-3.0', false],
  ['unknown', false],
])('the licence %s is permissive: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});

test('everything we ship is under a permissive licence', () => {
  const strays = shipped
    .map(([path, entry]) => ({ path, licence: entry.license ?? installedLicence(path) }))
    .filter(({ licence }) => !isPermissive(licence))
    .map(({ path, licence }) => `${path}: ${licence}`);
  expect(shipped.length).toBeGreaterThan(30);
  expect(strays).toEqual([]);
});
