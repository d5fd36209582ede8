import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Region } from '../contract/types';
import type { PreviewWords } from './bundle/preview-page';
import { resultWordsSchema, type ResultWords } from './export-results/result-list';
import { loadVocabularies, type Vocabularies } from './vocabularies';

/** What the core takes from `resources/`: data, never code. */
export interface Resources {
  /** Folder of the database's migrations. */
  readonly migrations: string;
  readonly regions: readonly Region[];
  readonly previewWords: PreviewWords;
  /** Words of a list of results, which goes to whoever asked for it in their language. */
  readonly resultWords: (language: 'id' | 'en') => Promise<ResultWords>;
  /** Read when the first document is looked through. */
  readonly vocabularies: () => Promise<Vocabularies>;
  /** Name and version that stand in every bundle. */
  readonly program: string;
}

const regionsSchema = z.array(
  z.strictObject({
    code: z.string().regex(/^35(\d\d)?$/),
    name: z.string(),
    kind: z.enum(['kabupaten', 'kota', 'provinsi']),
    col: z.int().optional(),
    row: z.int().optional(),
  }),
);

const previewWordsSchema = z.strictObject({
  language: z.string(),
  summary: z.string(),
  problem: z.string(),
  howItWorks: z.string(),
  results: z.string(),
  resources: z.string(),
  replicationNotes: z.string(),
  documents: z.string(),
  made: z.string(),
});

/** Reads and checks the data files below `folder`. Bundles are written in Indonesian, the language of the offices that exchange them. */
export async function loadResources(folder: string): Promise<Resources> {
  const read = async (...path: string[]): Promise<unknown> => JSON.parse(await readFile(join(folder, ...path), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(await read('..', 'package.json'));
  let vocabularies: Promise<Vocabularies> | undefined;
  return {
    migrations: join(folder, 'migrations'),
    regions: regionsSchema.parse(await read('vocabularies', 'regions.json')) as Region[],
    previewWords: previewWordsSchema.parse(await read('strings', 'id', 'bundle-page.json')),
    resultWords: async (language) => resultWordsSchema.parse(await read('strings', language, 'results.json')),
    vocabularies: () => (vocabularies ??= loadVocabularies(join(folder, 'vocabularies'))),
    program: `Rumah Inovasi ${version}`,
  };
}
