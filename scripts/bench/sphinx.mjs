import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { measuredCommand } from './measured-command.mjs';

/** Indexes the documents `0` to `count` (exclusive) with Sphinx's `indexer`, which stores no text and stems nothing: `{ cpu, wall }` (seconds), or undefined where it is not installed. */
export async function sphinxIndex(work, document, count) {
  if ((await measuredCommand(['sh', '-c', 'command -v indexer'])).code !== 0) return undefined;
  const folder = join(work, `sphinx-${count}`);
  mkdirSync(folder, { recursive: true });
  const rows = join(folder, 'rows.tsv');
  await writeRows(rows, document, count);
  const config = join(folder, 'sphinx.conf');
  writeFileSync(
    config,
    [
      `source rows { type = tsvpipe\n tsvpipe_command = cat ${rows}\n tsvpipe_field = title\n tsvpipe_field = text\n }`,
      `index rows { source = rows\n path = ${join(folder, 'index')}\n }`,
      'indexer { mem_limit = 256M\n }\n',
    ].join('\n'),
  );
  const { cpu, wall, code, err } = await measuredCommand(['indexer', '--quiet', '--config', config, '--all']);
  if (code !== 0) throw new Error(`indexer: ${err}`);
  return { cpu, wall };
}

async function writeRows(path, document, count) {
  const file = createWriteStream(path);
  for (let number = 0; number < count; number += 1) {
    const { title, passages } = document(number);
    const text = passages.map((passage) => `${passage.heading} ${passage.text}`).join(' ');
    if (!file.write(`${number + 1}\t${plain(title)}\t${plain(text)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function plain(text) {
  return text.replace(/\s+/g, ' ');
}
