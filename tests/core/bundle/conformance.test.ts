import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateBag } from '../../../electron/core/bundle/bagit';
import { openFolderSource } from './folder-source';

const suite = join(import.meta.dirname, '../../../../shared/corpus/bagit');
const versions = existsSync(suite) ? readdirSync(suite).filter((name) => /^v\d/.test(name)) : [];
if (versions.length === 0) console.warn(`The BagIt conformance suite is not at ${suite}: its bags are not tried.`);

const bags = (kind: string) =>
  versions.flatMap((version) => {
    const folder = join(suite, version, kind);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()) : [];
    return names.map((name) => ({ name: `${version}/${name}`, folder: join(folder, name) }));
  });

/** BagIt 1.0 wants tag files in UTF-8; older bags in other encodings are refused here on purpose. */
const otherEncoding = /(ISO-8859-1|UTF-16)-encoded/;

/** Bags that must be completed from a network are valid by the standard and refused here on purpose. */
const needsNetwork = (findings: readonly { code: string }[]) => findings.some(({ code }) => code === 'bag-fetch');

describe.skipIf(versions.length === 0)('the BagIt conformance suite', () => {
  test.each(bags('valid').filter(({ name }) => !otherEncoding.test(name)))('finds nothing wrong with $name', async ({ folder }) => {
    const findings = await validateBag(await openFolderSource(folder));
    if (!needsNetwork(findings)) expect(findings).toEqual([]);
  });
  test.each(bags('invalid'))('refuses $name', async ({ folder }) => {
    const findings = await openFolderSource(folder).then(validateBag, () => [{ code: 'bundle-unreadable' }]);
    expect(findings).not.toEqual([]);
  });
});
