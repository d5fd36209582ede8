// Prints how well sections, families, facts and personal data are recognised on documents of our own in tests/fixtures.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

async function load(path) {
  const file = fileURLToPath(new URL(`../tests/bench/${path}`, import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

const { benchRecognition } = await load('recognition.ts');
process.stdout.write(await benchRecognition(process.argv.includes('--misses')));
const { privacyReport } = await load('privacy-accuracy.ts');
process.stdout.write(`\n${privacyReport().join('\n')}\n`);
