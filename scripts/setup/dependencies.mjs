import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, readIfPresent, writeWhole } from './files.mjs';
import { SetupError, npm, root, run, tail } from './step.mjs';

const stampPath = join(root, 'node_modules', '.rumah-setup', 'dependencies');
const lockPath = join(root, 'package-lock.json');

function expectedStamp() {
  return hashOf([lockPath], process.version, process.platform, process.arch);
}

/** npm writes this copy of the lock file when an installation is complete; it lacks what other platforms would need. */
function npmFinished() {
  const installed = readIfPresent(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const have = JSON.parse(installed).packages;
  const want = JSON.parse(readIfPresent(lockPath) ?? '{"packages":{}}').packages;
  return Object.entries(want).every(([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version);
}

async function nativeModuleLoads() {
  return (await run(process.execPath, ['-e', "require('sqlite3')"])).code === 0;
}

/** The folder from which node-gyp takes Node's headers; without it node-gyp would ask Node's own site for them. */
function nodeHeaders() {
  const folder = dirname(dirname(realpathSync(process.execPath)));
  return existsSync(join(folder, 'include', 'node', 'node_api.h')) ? folder : undefined;
}

function explain(output, headers) {
  const compilerFailed = /node-gyp|gyp ERR/.test(output);
  if (compilerFailed && !headers) {
    return `sqlite3 could not be compiled: this Node (${process.execPath}) comes without its headers and they could not be downloaded. Please install Node from nodejs.org or its Debian package with headers, then start again.`;
  }
  if (compilerFailed) return 'sqlite3 could not be compiled. A C++ compiler, make and python3 are needed.';
  return '`npm ci` failed. Is the npm registry reachable?';
}

/** Installs the packages of `package-lock.json`; does nothing where exactly these are installed already. */
export async function dependencies(begin) {
  if (!existsSync(lockPath)) throw new SetupError('package-lock.json is missing: the checkout is not complete.');
  if (readIfPresent(stampPath) === expectedStamp()) return 'all there';
  if (npmFinished() && (await nativeModuleLoads())) {
    writeWhole(stampPath, expectedStamp());
    return 'all there';
  }
  begin('npm ci, with sqlite3 compiled where no built one can be fetched: 1 to 5 minutes');
  const headers = process.env['npm_config_nodedir'] || nodeHeaders();
  const env = { ...process.env, ...(headers ? { npm_config_nodedir: headers } : {}) };
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env });
  if (code !== 0) throw new SetupError(`${tail(output, 25)}\n\n${explain(output, headers)}`);
  if (!(await nativeModuleLoads()))
    throw new SetupError('sqlite3 was installed, but does not load. Please delete node_modules and start again.');
  writeWhole(stampPath, expectedStamp());
  return 'installed';
}
