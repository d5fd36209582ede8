import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/step.mjs';
import { ownDocuments } from './own-documents.mjs';

const generator = join(root, '../shared/corpus/search/generate.mjs');

/**
 * Where the documents come from: `{ words, document }`. `document(i)` always gives the same `{ title, passages: [{ heading, text }] }`
 * for the same number, so that a smaller library is the beginning of a larger one.
 */
export async function documentSource() {
  if (existsSync(generator)) {
    const { document } = await import(pathToFileURL(generator).href);
    return { words: 'documents of the generator in ../shared/corpus/search', document };
  }
  return {
    words: `documents mixed from the sample texts, FOR ../shared/corpus/search/generate.mjs IS NOT THERE; figures of the two do not compare`,
    document: await ownDocuments(),
  };
}

/** Writes the documents `from` to `to` (exclusive) as Markdown files into a new folder; answers their size in bytes. */
export function writeDocuments(folder, { document }, from, to) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let number = from; number < to; number += 1) {
    const { title, passages } = document(number);
    const text = `# ${title}\n\n${passages.map((passage) => `## ${passage.heading}\n\n${passage.text}\n`).join('\n')}`;
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
