import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeTree } from '../setup/files.mjs';
import { SetupError, root, say } from '../setup/step.mjs';
import { hasDisplay } from '../setup/system-packages.mjs';
import { runInGroup } from './run-in-group.mjs';

const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const notCopied = new Set(['.git', 'node_modules', 'test-results', 'coverage']);

function must(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new SetupError(`${command} ${args.join(' ')} failed: ${stderr ?? error}`);
}

function nobodyCan(...test) {
  return spawnSync('setpriv', [...nobody, 'test', ...test]).status === 0;
}

function testEnvironment(temporary) {
  const env = { ...process.env };
  for (const name of ['ELECTRON_RUN_AS_NODE', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS'])
    delete env[name];
  const own = { TMPDIR: join(temporary, 'tmp'), ...(process.platform === 'linux' ? { HOME: join(temporary, 'home') } : {}) };
  return { ...env, ...own };
}

function underXvfb(command) {
  return ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command];
}

/** The user's own place: the checkout itself, with a home and a folder for temporary files of its own. */
function ownPlace() {
  return {
    cwd: root,
    command: (args) => (hasDisplay() ? [process.execPath, ...args] : underXvfb([process.execPath, ...args])),
    collect() {},
  };
}

function readableNodeModules(copy) {
  const samples = [join(root, 'node_modules/electron/dist/electron'), join(root, 'node_modules/vitest/package.json')];
  if (samples.every((path) => nobodyCan('-r', path))) {
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    return;
  }
  say('The unprivileged user of the tests cannot read node_modules here; a copy is made, which takes a while.');
  must('cp', ['-a', join(root, 'node_modules'), copy]);
  must('chmod', ['-R', 'a+rX', join(copy, 'node_modules')]);
}

function readableNode(temporary) {
  if (nobodyCan('-x', process.execPath)) return process.execPath;
  const copy = join(temporary, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}

/**
 * Root's place: a copy of the checkout that an unprivileged user owns, with `../shared` beside it where it is there.
 * Root would hide faults of rights, and switch Electron's sandbox off.
 */
function unprivilegedPlace(temporary) {
  const copy = join(temporary, 'main');
  cpSync(root, copy, { recursive: true, filter: (path) => !(dirname(path) === root && notCopied.has(path.slice(root.length + 1))) });
  const beside = join(dirname(root), 'shared');
  if (existsSync(beside)) symlinkSync(beside, join(temporary, 'shared'));
  must('chmod', ['-R', 'u+rwX,go+rX', copy]);
  must('chown', ['-R', '-h', '65534:65534', temporary]);
  readableNodeModules(copy);
  const node = readableNode(temporary);
  say(`Tests run as an unprivileged user (uid 65534) in ${copy}, for the caller is root.`);
  return {
    cwd: copy,
    command: (args) => ['setpriv', ...nobody, ...underXvfb([node, ...args])],
    collect() {
      for (const name of ['test-results', 'docs/screens']) {
        if (existsSync(join(copy, name))) must('cp', ['-r', '--no-preserve=ownership', join(copy, name), join(root, dirname(name))]);
      }
    },
  };
}

/** Opens the place in which tests run; `run(args, { limit, env })` runs Node there, `close()` brings home what the tests made. */
export async function openTestPlace() {
  const temporary = mkdtempSync(join(tmpdir(), 'rumah-test-'));
  process.on('exit', () => removeTree(temporary));
  chmodSync(temporary, 0o755);
  for (const name of ['tmp', 'home']) mkdirSync(join(temporary, name));
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  const { cwd, command, collect } = isRoot ? unprivilegedPlace(temporary) : ownPlace();
  return {
    temporary,
    run(args, { limit, env }) {
      const [program, ...rest] = command(args);
      return runInGroup(program, rest, { cwd, env: { ...testEnvironment(temporary), ...env }, limit });
    },
    close: collect,
  };
}
