import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout; every path of the set-up hangs from it. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure that is already explained in words: it is printed as it stands, without a stack. */
export class SetupError extends Error {}

/** Writes one line of the set-up to the terminal. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Times in seconds, as a person reads them: `0.4 s`, `2 min 05 s`. */
export function seconds(milliseconds) {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const whole = Math.round(milliseconds / 1000);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * Runs one named step and prints its name, result and time. `work` returns the words for the result,
 * and calls its argument before anything slow, so that the terminal says what is being waited for.
 */
export async function step(name, work) {
  const start = Date.now();
  const begin = (what) => say(`… ${name}: ${what}`);
  const result = await work(begin);
  say(`✓ ${name}: ${result} (${seconds(Date.now() - start)})`);
}

/** Runs a program and resolves with its exit code and all it wrote; `show` also lets it write to the terminal. */
export function run(command, args, { show = false, env = process.env, cwd = root, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (stream) => (chunk) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\nstopped by ${signal}` : output }));
  });
}

/** Runs npm with the same npm that started us, where there is one; so no other version is picked up from the path. */
export function npm(args, options) {
  const npmCli = process.env['npm_execpath'];
  if (npmCli?.endsWith('.js')) return run(process.execPath, [npmCli, ...args], options);
  const bundled = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return process.platform === 'win32' ? run(process.execPath, [bundled, ...args], options) : run('npm', args, options);
}

/** The last lines of a program's output: enough to see what went wrong. */
export function tail(output, lines = 15) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
