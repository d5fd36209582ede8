import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { removeTree } from '../setup/files.mjs';
import { root } from '../setup/step.mjs';

const program = join(root, 'out/main/cli.js');
const cpuIsKnown = process.platform !== 'win32';

/** `0m2.830000s 0m0.820000s` in the second line of the shell's `times`: user and system of all children that ended. */
function secondsOfChildren(times) {
  const parts = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
  return parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest.replace(',', '.')), 0);
}

/** Runs the built `rumah`; answers its JSON and the CPU seconds of it and of all processes it started, as the shell's `times` counts them. */
function rumah(...words) {
  const command = [process.execPath, program, ...words, '--json'];
  const [file, ...args] = cpuIsKnown ? ['sh', '-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...command] : command;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (output.out += chunk));
    child.stderr.on('data', (chunk) => (output.err += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ answer: JSON.parse(output.out), cpu: cpuIsKnown ? secondsOfChildren(output.err) : Number.NaN });
      else reject(new Error(`rumah ${words.join(' ')}: exit ${code}\n${output.out}\n${output.err}`));
    });
  });
}

/** Imports a folder into a new library the normal way: `{ documents, cpu, wall }`, both in seconds, the start of the program included. */
export async function measuredImport(folder, library) {
  removeTree(library);
  await rumah('init', library);
  const start = performance.now();
  const { answer, cpu } = await rumah('import', folder, '--library', library);
  const { imported, ...others } = answer.counts;
  const lost = Object.entries(others).filter(([, count]) => count > 0);
  if (lost.length > 0) throw new Error(`Not every document came in: ${JSON.stringify(answer.counts)}`);
  return { documents: imported, cpu, wall: (performance.now() - start) / 1000 };
}
