import { spawn } from 'node:child_process';
import { familyMemory } from './family-memory.mjs';

/** False where the shell cannot tell the processor time of what it ran. */
export const cpuIsKnown = process.platform !== 'win32';

/** `0m2.830000s 0m0.820000s` in the second line of the shell's `times`: user and system of all children that ended. */
function secondsOfChildren(times) {
  const parts = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
  return parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest.replace(',', '.')), 0);
}

/**
 * Runs a command: `{ code, out, cpu, wall, peak }`. `cpu` are the seconds of it and of all processes it started, as the shell's `times` counts
 * them, `wall` is in seconds, `peak` the largest memory of each kind of process in bytes, looked at ten times a second (Linux only).
 */
export function measuredCommand(command) {
  const [file, ...args] = cpuIsKnown ? ['sh', '-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...command] : command;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { out: '', err: '' };
    const peak = {};
    const watch = setInterval(() => {
      for (const [name, bytes] of familyMemory(child.pid)) peak[name] = Math.max(peak[name] ?? 0, bytes);
    }, 100);
    child.stdout.on('data', (chunk) => (output.out += chunk));
    child.stderr.on('data', (chunk) => (output.err += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const wall = (performance.now() - start) / 1000;
      resolve({ code, ...output, cpu: cpuIsKnown ? secondsOfChildren(output.err) : Number.NaN, wall, peak });
    });
  });
}
