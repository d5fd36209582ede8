import { createHash } from 'node:crypto';
import type { Finding } from '../../contract/types';
import type { BagSource } from './bag-source';
import { readText } from './read-text';

/** Hash algorithms a bag may use; RFC 8493 asks for sha256 and sha512, older bags have md5 and sha1. */
const algorithms = ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5'] as const;
const unsafePath = /(^|\/)\.\.?(\/|$)|^[/~]|^[a-z]:|\\/i;

interface Manifest {
  readonly name: string;
  readonly algorithm: (typeof algorithms)[number];
  readonly sums: ReadonlyMap<string, string>;
}

/**
 * Everything that is wrong with a bag by RFC 8493 (BagIt 1.0; versions from 0.93 are read too); an empty list means complete and valid.
 * `fetch.txt` is refused: nothing here is ever taken from a network.
 */
export async function validateBag(source: BagSource): Promise<Finding[]> {
  const findings = await checkDeclaration(source);
  if (source.files.has('fetch.txt'))
    findings.push({ code: 'bag-fetch', path: 'fetch.txt', message: 'A bag that must be completed from a network' });
  const payload = await readManifests(source, 'manifest-', findings);
  const tags = await readManifests(source, 'tagmanifest-', findings);
  if (payload.length === 0) findings.push({ code: 'bag-no-manifest', message: 'No payload manifest' });
  const payloadFiles = [...source.files.keys()].filter((name) => name.startsWith('data/'));
  for (const manifest of payload) findings.push(...compareList(manifest, payloadFiles));
  for (const manifest of tags) findings.push(...missingTags(manifest, source));
  findings.push(...(await checkOxum(source, payloadFiles)));
  findings.push(...(await checkSums(source, [...payload, ...tags])));
  return findings;
}

async function checkDeclaration(source: BagSource): Promise<Finding[]> {
  if (!source.files.has('bagit.txt'))
    return [{ code: 'bag-no-declaration', path: 'bagit.txt', message: 'Not a bag: bagit.txt is missing' }];
  const text = await readText(source, 'bagit.txt');
  if (/^BagIt-Version: (0\.9[3-7]|1\.0)\r?\n?\r?Tag-File-Character-Encoding: UTF-8(\r\n|\r|\n)*$/.test(text)) return [];
  return [{ code: 'bag-declaration', path: 'bagit.txt', message: 'bagit.txt does not have its two lines' }];
}

async function readManifests(source: BagSource, prefix: string, findings: Finding[]): Promise<Manifest[]> {
  const manifests: Manifest[] = [];
  for (const name of source.files.keys()) {
    const algorithm = algorithms.find((each) => name.toLowerCase() === `${prefix}${each}.txt`);
    if (!algorithm) continue;
    manifests.push({ name, algorithm, sums: parseManifest(name, await readText(source, name), findings) });
  }
  return manifests;
}

function parseManifest(name: string, text: string, findings: Finding[]): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const [, sum, written] = /^([0-9a-fA-F]+)\s+\*?(.+)$/.exec(line) ?? [];
    const path = written?.replaceAll(/%0A/gi, '\n').replaceAll(/%0D/gi, '\r').replaceAll(/%25/g, '%').replace(/^\.\//, '');
    if (!sum || !path || unsafePath.test(path))
      findings.push({ code: 'bag-manifest-line', path: name, message: `Not a line of a manifest: ${line.slice(0, 200)}` });
    else if (sums.has(path)) findings.push({ code: 'bag-manifest-line', path: name, message: `Listed twice: ${path}` });
    else sums.set(path, sum.toLowerCase());
  }
  return sums;
}

function compareList(manifest: Manifest, payloadFiles: readonly string[]): Finding[] {
  const present = new Set(payloadFiles);
  const missing = [...manifest.sums.keys()].filter((path) => !present.has(path));
  const unlisted = payloadFiles.filter((path) => !manifest.sums.has(path));
  return [
    ...missing.map((path) => ({ code: 'bag-file-missing', path, message: `Listed in ${manifest.name}, but not there` })),
    ...unlisted.map((path) => ({ code: 'bag-file-unlisted', path, message: `There, but not listed in ${manifest.name}` })),
  ];
}

function missingTags(manifest: Manifest, source: BagSource): Finding[] {
  const missing = [...manifest.sums.keys()].filter((path) => !source.files.has(path));
  return missing.map((path) => ({ code: 'bag-file-missing', path, message: `Listed in ${manifest.name}, but not there` }));
}

async function checkOxum(source: BagSource, payloadFiles: readonly string[]): Promise<Finding[]> {
  if (!source.files.has('bag-info.txt')) return [];
  const oxum = /^Payload-Oxum:\s*(\d+)\.(\d+)\s*$/im.exec(await readText(source, 'bag-info.txt'));
  if (!oxum) return [];
  const bytes = payloadFiles.reduce((sum, name) => sum + (source.files.get(name) ?? 0), 0);
  if (Number(oxum[1]) === bytes && Number(oxum[2]) === payloadFiles.length) return [];
  return [
    {
      code: 'bag-oxum',
      path: 'bag-info.txt',
      message: `Payload-Oxum says ${oxum[1]}.${oxum[2]}, but there are ${bytes}.${payloadFiles.length}`,
    },
  ];
}

/** Reads each file once for all its manifests. */
async function checkSums(source: BagSource, manifests: readonly Manifest[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of source.files.keys()) {
    const claims = manifests.flatMap(({ algorithm, sums }) => (sums.has(name) ? [{ algorithm, sum: sums.get(name) }] : []));
    if (claims.length === 0) continue;
    const hashes = claims.map(({ algorithm, sum }) => ({ hash: createHash(algorithm), sum }));
    try {
      for await (const chunk of await source.open(name)) for (const { hash } of hashes) hash.update(chunk as Uint8Array);
    } catch {
      findings.push({ code: 'bag-file-unreadable', path: name, message: 'Cannot be read to its end' });
      continue;
    }
    if (hashes.some(({ hash, sum }) => hash.digest('hex') !== sum)) {
      findings.push({ code: 'bag-file-changed', path: name, message: 'Its checksum is not the one in the manifest' });
    }
  }
  return findings;
}
