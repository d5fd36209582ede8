import type { CommandShape } from '../arguments';
import type { Command } from '../context';
import { checkCommand, initCommand, rebuildCommand, statsCommand } from './library';
import { documentCommand, documentsCommand, factsCommand } from './documents';
import { duplicatesCommand } from './duplicates';
import { importCommand, queueCommand, undoCommand } from './imports';
import { exportCommand, mergeCommand, verifyCommand } from './bundles';
import { ocrCommand } from './ocr';
import { innovationCommand, innovationsCommand } from './innovations';
import { searchesCommand } from './saved-searches';
import { searchCommand } from './search';
import { similarCommand, suggestCommand } from './finding';
import { vocabularyCommand } from './vocabulary';
import { versionsCommand } from './versions';
import { watchCommand } from './watch';

const library = ['library'];
const many = Number.MAX_SAFE_INTEGER;

/** Every command by its name: how it is called and what it does. */
export const commands: Readonly<Record<string, CommandShape & { readonly run: Command }>> = {
  init: { words: [1, 1], options: ['name'], run: initCommand },
  import: { words: [1, many], options: library, switches: ['wait'], run: importCommand },
  queue: {
    words: [0, 1],
    options: [...library, 'first', 'remove'],
    switches: ['csv', 'resume', 'retry', 'cancel'],
    run: queueCommand,
  },
  undo: { words: [1, 1], options: library, switches: ['dry-run'], run: undoCommand },
  watch: { words: [1, 2], options: library, run: watchCommand },
  versions: { words: [0, 2], options: [...library, 'of'], run: versionsCommand },
  documents: { words: [0, 0], options: library, run: documentsCommand },
  document: { words: [1, 1], options: library, run: documentCommand },
  duplicates: { words: [0, 0], options: library, run: duplicatesCommand },
  facts: { words: [1, 1], options: library, run: factsCommand },
  ocr: { words: [0, 0], options: [...library, 'document'], run: ocrCommand },
  search: {
    words: [1, many],
    options: [...library, 'limit', 'offset', 'order', 'out'],
    switches: ['include-older', 'facets', 'explain'],
    run: searchCommand,
  },
  searches: { words: [0, many], options: library, run: searchesCommand },
  similar: { words: [0, 1], options: [...library, 'text', 'limit'], run: similarCommand },
  suggest: { words: [1, many], options: [...library, 'limit'], run: suggestCommand },
  vocabulary: { words: [0, many], options: [...library, 'also'], switches: ['ambiguous'], run: vocabularyCommand },
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
