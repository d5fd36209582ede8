// Prints how well sections, families and facts are recognised on the forty documents in tests/fixtures/recognition.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('../tests/bench/recognition.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.stdout.write(await module.benchRecognition(process.argv.includes('--misses')));
