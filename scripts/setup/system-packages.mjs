import { existsSync } from 'node:fs';
import { SetupError, run, tail } from './step.mjs';

// Newer Debian and Ubuntu renamed some libraries to …t64; either name will do.
const packages = [
  ...['python3', 'make', 'g++', 'unzip'].map((name) => [name]),
  ...['libgtk-3-0', 'libasound2', 'libatspi2.0-0'].map((name) => [name, `${name}t64`]),
  ...['libnss3', 'libgbm1', 'libxss1', 'libnotify4', 'fonts-noto-core', 'fonts-dejavu-core'].map((name) => [name]),
];
const displayPackages = [['xvfb'], ['xauth']];

/** True where windows can be opened; without it everything that opens one runs under xvfb. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function installed(names) {
  const { output } = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names]);
  return new Set([...output.matchAll(/^(\S+) installed$/gm)].map((match) => match[1]));
}

async function missing() {
  // Root's tests run as another user, who has no right to root's display.
  const wanted = hasDisplay() && process.getuid() !== 0 ? packages : [...packages, ...displayPackages];
  const present = await installed(wanted.flat());
  return wanted.filter((names) => !names.some((name) => present.has(name)));
}

async function installable(names) {
  if (names.length === 1) return names[0];
  const { output } = await run('apt-cache', ['policy', ...names]);
  const found = [...output.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (.*)$/gm)].filter((match) => match[2] !== '(none)');
  return found.at(-1)?.[1] ?? names[0];
}

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  if (code !== 0) throw new SetupError(`apt-get ${args[0]} failed:\n${tail(output)}`);
}

/** Installs the libraries that Electron and the compiler need on Debian; elsewhere it leaves them to the user. */
export async function systemPackages(begin) {
  if (process.platform !== 'linux') return 'none needed on this system';
  if (!existsSync('/etc/debian_version'))
    return 'not a Debian system: the libraries of Electron and a C++ compiler are expected to be there';
  const lacking = await missing();
  if (lacking.length === 0) return 'all there';
  if (process.getuid() !== 0) {
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${lacking.map((names) => names[0]).join(' ')}`;
    throw new SetupError(`Some system packages are missing. Please run this once, then start again:\n  ${command}`);
  }
  begin(`installing ${lacking.map((names) => names[0]).join(' ')}`);
  // An interrupted installation leaves packages half configured, and apt-get refuses until they are finished.
  await run('dpkg', ['--configure', '-a'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...(await Promise.all(lacking.map(installable)))]);
  const still = await missing();
  if (still.length > 0) throw new SetupError(`These system packages could not be installed: ${still.flat().join(' ')}`);
  return `${lacking.length} installed`;
}
