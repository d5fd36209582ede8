import { fileURLToPath } from 'node:url';
import { runCommandLine } from './terminal/command-line';

/** The root of the program, seen from out/main/cli.js. */
const root = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = await runCommandLine(process.argv.slice(2), {
  root,
  language: /^en/i.test(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '') ? 'en' : 'id',
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
