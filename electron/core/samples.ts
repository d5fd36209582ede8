import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { innovationDraftSchema, type LibraryApi } from '../contract/api';
import { LibraryError } from '../contract/errors';
import { roles, type DocumentId } from '../contract/types';

const sampleSchema = z.strictObject({
  ...innovationDraftSchema.omit({ documents: true }).shape,
  documents: z.array(z.strictObject({ file: z.string().min(1), role: z.enum(roles) })),
});

/** Fills a library with the fictional innovations of `folder`; may be repeated after an interruption. `cancelled` when its import was stopped. */
export async function loadSamples(library: LibraryApi, folder: string): Promise<void> {
  const samples = z.array(sampleSchema).parse(JSON.parse(await readFile(join(folder, 'innovations.json'), 'utf8')));
  const report = await library.importPaths({ paths: [join(folder, 'documents')], source: 'sample' });
  if (report.counts.cancelled > 0) throw new LibraryError('cancelled');
  const ids = new Map<string, DocumentId>();
  for (const { path, documentId } of report.files) if (documentId) ids.set(basename(path), documentId);
  const known = new Set((await library.innovations({})).map(({ name }) => name));
  for (const { documents, ...draft } of samples) {
    if (known.has(draft.name)) continue;
    const attached = documents.flatMap(({ file, role }) => {
      const documentId = ids.get(file);
      return documentId ? [{ documentId, role }] : [];
    });
    await library.createInnovation({ ...draft, documents: attached });
  }
}
