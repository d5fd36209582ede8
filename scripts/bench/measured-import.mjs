import { join } from 'node:path';
import { removeTree } from '../setup/files.mjs';
import { root } from '../setup/step.mjs';
import { measuredCommand } from './measured-command.mjs';

const program = join(root, 'out/main/cli.js');

/** Runs the built `rumah`; answers its JSON and what it cost. Exit 1 is no failure where a file may be `refused`. */
export async function measuredRumah(words, { refused = false } = {}) {
  const run = await measuredCommand([process.execPath, program, ...words, '--json']);
  if (run.code === 0 || (refused && run.code === 1)) return { ...run, answer: JSON.parse(run.out) };
  throw new Error(`rumah ${words.join(' ')}: exit ${run.code}\n${run.out}\n${run.err}`);
}

/** Imports a folder into a new library the normal way: `{ documents, cpu, wall }`, both in seconds, the start of the program included. */
export async function measuredImport(folder, library) {
  removeTree(library);
  await measuredRumah(['init', library]);
  const { answer, cpu, wall } = await measuredRumah(['import', folder, '--library', library]);
  const { imported, ...others } = answer.counts;
  const lost = Object.entries(others).filter(([, count]) => count > 0);
  if (lost.length > 0) throw new Error(`Not every document came in: ${JSON.stringify(answer.counts)}`);
  return { documents: imported, cpu, wall };
}
