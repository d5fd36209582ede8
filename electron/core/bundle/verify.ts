import { z } from 'zod';
import type { Finding, Innovation } from '../../contract/types';
import { parseRecord } from '../records/record-files';
import { UnreadableBag, type BagSource } from './bag-source';
import { validateBag } from './bagit';
import { bundledDocumentSchema, bundleSchema, objectName, type BundledDocument, type BundleDescription } from './manifest';
import { readText } from './read-text';
import { openZipSource } from './zip-source';

export interface OpenBundle {
  readonly source: BagSource;
  readonly description: BundleDescription;
  readonly innovations: readonly Innovation[];
  readonly documents: readonly BundledDocument[];
}

/** What reading a bundle comes to: the open bundle, or everything that is wrong with it. Nothing of it is shown before it is whole. */
export type BundleReading =
  { readonly ok: true; readonly bundle: OpenBundle } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Opens a bundle and checks all of it: names, sizes, every checksum, every record. The caller closes `bundle.source`. */
export async function readBundle(path: string): Promise<BundleReading> {
  let source: BagSource | undefined;
  try {
    source = await openZipSource(path);
    const findings = await validateBag(source);
    if (findings.length > 0) return await refuse(source, findings);
    const reading = await readContent(source);
    if (reading.findings.length > 0) return await refuse(source, reading.findings);
    return { ok: true, bundle: { source, ...reading.content } };
  } catch (error) {
    return await refuse(source, [failure(error)]);
  }
}

async function refuse(source: BagSource | undefined, findings: readonly Finding[]): Promise<BundleReading> {
  await source?.close();
  return { ok: false, findings };
}

function failure(error: unknown): Finding {
  if (error instanceof UnreadableBag)
    return { code: error.code, ...(error.entry !== undefined && { path: error.entry }), message: 'Not a bundle that can be read' };
  return { code: 'bundle-unreadable', message: 'Not a bundle that can be read' };
}

type Content = Omit<OpenBundle, 'source'>;

async function readContent(source: BagSource): Promise<{ content: Content; findings: Finding[] }> {
  const findings: Finding[] = [];
  const innovations: Innovation[] = [];
  const documents: BundledDocument[] = [];
  const description = await readJson(source, 'data/bundle.json', parseDescription, findings);
  for (const name of source.files.keys()) {
    const id = /^data\/(?:records|documents)\/(.+)\.json$/.exec(name)?.[1];
    if (name.startsWith('data/records/')) {
      const record = await readJson(source, name, parseRecord, findings);
      if (record && record.id !== id) findings.push(misnamed(name));
      else if (record) innovations.push(record);
    } else if (name.startsWith('data/documents/')) {
      const document = await readJson(source, name, (text) => bundledDocumentSchema.parse(JSON.parse(text)), findings);
      if (document && document.id !== id) findings.push(misnamed(name));
      else if (document) documents.push(document);
    }
  }
  findings.push(...missingParts(source, innovations, documents));
  const fallback: BundleDescription = { schema: 1, id: '', title: '', createdAt: '', program: '' };
  return { content: { description: description ?? fallback, innovations, documents }, findings };
}

function parseDescription(text: string): BundleDescription {
  const value: unknown = JSON.parse(text);
  const { schema } = z.object({ schema: z.int() }).parse(value);
  if (schema > 1) throw new UnreadableBag('bundle-too-new');
  return bundleSchema.parse(value);
}

function misnamed(path: string): Finding {
  return { code: 'bundle-content', path, message: 'Its name is not the id it holds' };
}

async function readJson<T>(source: BagSource, name: string, parse: (text: string) => T, findings: Finding[]): Promise<T | undefined> {
  try {
    if (!source.files.has(name)) throw new Error('It is missing');
    return parse(await readText(source, name, 4 * 2 ** 20));
  } catch (error) {
    if (error instanceof UnreadableBag) throw error;
    findings.push({ code: 'bundle-content', path: name, message: error instanceof Error ? error.message.slice(0, 300) : String(error) });
    return undefined;
  }
}

function missingParts(source: BagSource, innovations: readonly Innovation[], documents: readonly BundledDocument[]): Finding[] {
  const findings: Finding[] = [];
  const known = new Set<string>(documents.map(({ id }) => id));
  for (const innovation of innovations) {
    for (const { documentId } of innovation.documents) {
      if (!known.has(documentId))
        findings.push({
          code: 'bundle-content',
          path: `data/records/${innovation.id}.json`,
          message: `Document ${documentId} is not in the bundle`,
        });
    }
  }
  for (const document of documents) {
    if (!source.files.has(objectName(document)))
      findings.push({ code: 'bundle-content', path: objectName(document), message: 'The original is missing' });
  }
  for (const name of ['data/ro-crate-metadata.json', 'data/ro-crate-preview.html']) {
    if (!source.files.has(name)) findings.push({ code: 'bundle-content', path: name, message: 'It is missing' });
  }
  return findings;
}
