import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import type { BundlePreview, InnovationId, MergeReport } from '../contract/types';
import { addBundleEvent, listBundleEvents } from './bundle/events';
import { unpackOriginal } from './bundle/unpack';
import { planMerge, type MergePlan } from './bundle/plan';
import { selectContent } from './bundle/select';
import { readBundle, type OpenBundle } from './bundle/verify';
import { writeBundle } from './bundle/write';
import { namedFailure } from './database/failure';
import { readOriginal } from './import/importer';
import { originalPath, storeOriginal, writeSidecar, type Sidecar } from './import/originals';
import type { LibraryParts } from './library-parts';
import { readIdentity } from './library-folder';
import { storeInnovation } from './library-innovations';
import { type NewDocument } from './records/documents';
import { storeDocument } from './records/new-documents';
import { clearPendingOriginal, markPendingOriginal, writePendingRecords } from './records/pending';

type Methods = Pick<LibraryApi, 'exportBundle' | 'previewBundle' | 'mergeBundle' | 'bundleEvents'>;

/** Bundles: made from published innovations, checked to the last byte, taken in within one transaction. */
export function bundleMethods(parts: LibraryParts, search: LibraryApi['search'], forgetSuggestions: () => void): Methods {
  const { database } = parts;
  return {
    bundleEvents: () => listBundleEvents(database.read),
    exportBundle: (args) => exportBundle(parts, search, args),
    previewBundle: async ({ path }) => previewBundle(parts, path),
    mergeBundle: async ({ path, dryRun }) => {
      const reading = await readBundle(path);
      if (!reading.ok) throw new LibraryError('bundle-invalid', { n: reading.findings.length });
      try {
        const plan = await planMerge(database.read, reading.bundle);
        if (!dryRun) {
          await takeIn(parts, reading.bundle, plan, path);
          forgetSuggestions();
          parts.emit('library-changed', { documents: true, innovations: true });
        }
        return plan.report;
      } finally {
        await reading.bundle.source.close();
      }
    },
  };
}

async function exportBundle(
  parts: LibraryParts,
  search: LibraryApi['search'],
  { path, selection }: Parameters<LibraryApi['exportBundle']>[0],
) {
  const { database, folder } = parts;
  const find = async (query: string): Promise<InnovationId[]> => {
    const page = await search({ query, limit: 1000 });
    return page.hits.flatMap(({ innovationId }) => (innovationId ? [innovationId] : []));
  };
  const { name: title } = await readIdentity(database, folder);
  const content = await selectContent(selection, { reader: database.read, find, resources: parts.resources, now: parts.now(), title });
  try {
    const receipt = await writeBundle({
      content,
      words: parts.resources.previewWords,
      locate: (document) => originalPath(folder, document.sha256, document.format),
      path,
    });
    const { organization, createdAt } = content.description;
    // a library opened for reading makes bundles too, but keeps no memory of it
    await database
      .write((tx) =>
        addBundleEvent(tx, {
          ...receipt,
          kind: 'made',
          title: content.description.title,
          ...(organization && { organization }),
          at: createdAt,
        }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof LibraryError) || error.code !== 'library-locked') throw error;
      });
    parts.emit('library-changed', { documents: false, innovations: false });
    return receipt;
  } catch (error) {
    throw namedFailure(error);
  }
}

async function previewBundle({ database }: LibraryParts, path: string): Promise<BundlePreview> {
  const { size } = await stat(path);
  const reading = await readBundle(path);
  if (!reading.ok) return { path, bytes: size, verification: { ok: false, findings: reading.findings } };
  const { source, description } = reading.bundle;
  const { report } = await planMerge(database.read, reading.bundle).finally(() => source.close());
  const { title, organization, createdAt } = description;
  return {
    path,
    bytes: size,
    verification: { ok: true, findings: [] },
    title,
    ...(organization && { organization }),
    createdAt,
    merge: report,
  };
}

/** Originals first (a crash leaves only what the next opening sweeps), then one transaction for all rows, then the records' files. */
async function takeIn(parts: LibraryParts, bundle: OpenBundle, plan: MergePlan, path: string): Promise<MergeReport> {
  const { database, folder, now } = parts;
  const staging = join(folder, 'tmp');
  await mkdir(staging, { recursive: true });
  try {
    const documents: NewDocument[] = [];
    for (const offered of plan.documents) {
      await database.write((tx) => markPendingOriginal(tx, offered.sha256, offered.format));
      const unpacked = await unpackOriginal(bundle.source, offered, staging);
      try {
        await storeOriginal(folder, unpacked, offered.sha256, offered.format);
      } finally {
        await rm(unpacked, { force: true });
      }
      const { title, ...described } = offered;
      void title;
      const sidecar: Sidecar = { ...described, id: described.id as Sidecar['id'], source: path, importedAt: now().toISOString() };
      await writeSidecar(folder, sidecar);
      const read = await readOriginal(parts, sidecar);
      if ('refused' in read) throw new LibraryError('bundle-invalid', { n: 1 });
      documents.push(read);
    }
    await database.write(async (tx) => {
      for (const document of documents) {
        await parts.settleDocument(tx, await storeDocument(tx, document));
        await clearPendingOriginal(tx, document.sha256);
      }
      for (const innovation of plan.innovations) await storeInnovation(tx, innovation);
      const { title, organization } = bundle.description;
      const counts = { innovations: plan.innovations.length, documents: documents.length, bytes: (await stat(path)).size };
      await addBundleEvent(tx, {
        kind: 'received',
        title,
        ...(organization && { organization }),
        path,
        at: now().toISOString(),
        ...counts,
      });
    });
    await writePendingRecords(folder, database);
    return plan.report;
  } catch (error) {
    throw namedFailure(error);
  }
}
