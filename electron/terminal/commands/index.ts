import type { CommandShape } from '../arguments';
import type { Command } from '../context';
import { checkCommand, initCommand, rebuildCommand, statsCommand } from './library';
import { documentCommand, documentsCommand, factsCommand, importCommand } from './documents';
import { exportCommand, mergeCommand, verifyCommand } from './bundles';
import { ocrCommand } from './ocr';
import { innovationCommand, innovationsCommand } from './innovations';
import { searchCommand } from './search';

const library = ['library'];
const many = Number.MAX_SAFE_INTEGER;

/** Every command by its name: how it is called and what it does. */
export const commands: Readonly<Record<string, CommandShape & { readonly run: Command }>> = {
  init: { words: [1, 1], options: ['name'], run: initCommand },
  import: { words: [1, many], options: library, run: importCommand },
  documents: { words: [0, 0], options: library, run: documentsCommand },
  document: { words: [1, 1], options: library, run: documentCommand },
  facts: { words: [1, 1], options: library, run: factsCommand },
  ocr: { words: [0, 0], options: [...library, 'document'], run: ocrCommand },
  search: { words: [1, many], options: [...library, 'limit', 'offset'], run: searchCommand },
  innovations: { words: [0, 0], options: library, run: innovationsCommand },
  innovation: {
    words: [1, 1],
    options: [...library, 'document', 'name', 'expansion', 'agency', 'region', 'year', 'summary'],
    switches: ['publish'],
    run: innovationCommand,
  },
  export: {
    words: [0, 0],
    options: [...library, 'out', 'innovation', 'collection', 'query', 'title', 'organization'],
    switches: ['all', 'include-drafts'],
    run: exportCommand,
  },
  verify: { words: [1, 1], run: verifyCommand },
  merge: { words: [1, 1], options: library, switches: ['dry-run'], run: mergeCommand },
  check: { words: [0, 0], options: library, run: checkCommand },
  rebuild: { words: [0, 0], options: library, run: rebuildCommand },
  stats: { words: [0, 0], options: library, run: statsCommand },
};
