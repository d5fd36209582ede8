import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../setup/step.mjs';

/** Loads a TypeScript module of the bench through Vite, which the project has anyway; the path is seen from the checkout. */
export async function loadTypeScript(path) {
  const { module } = await runnerImport(join(root, path), { root, cacheDir: join(tmpdir(), 'rumah-bench-vite'), logLevel: 'error' });
  return module;
}
