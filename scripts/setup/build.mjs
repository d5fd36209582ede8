import { join } from 'node:path';
import { filesUnder, hashOf, readIfPresent, removeTree, writeWhole } from './files.mjs';
import { SetupError, root, run, tail } from './step.mjs';

const sources = ['electron', 'renderer', 'resources', 'electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const stampPath = join(root, 'out', '.rumah-build');

/** Builds the program into `out/`; does nothing where it was built from exactly these sources. */
export async function build(begin) {
  const stamp = hashOf(sources.flatMap((name) => filesUnder(join(root, name))));
  if (readIfPresent(stampPath) === stamp) return 'up to date';
  begin('electron-vite build');
  removeTree(stampPath);
  const { code, output } = await run(process.execPath, [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build']);
  if (code !== 0) throw new SetupError(`The build failed:\n${tail(output, 30)}`);
  writeWhole(stampPath, stamp);
  return 'built';
}
