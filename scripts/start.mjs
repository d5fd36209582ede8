import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { runScript, setUp } from './setup.mjs';
import { root, say } from './setup/step.mjs';
import { hasDisplay } from './setup/system-packages.mjs';

function runToEnd(command, args) {
  const env = { ...process.env };
  // Some editors' terminals set it, and Electron would then be plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function sandboxArguments() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  say(
    "Running as root: Chromium's sandbox is switched off (--no-sandbox), for root cannot use it. Please run as an ordinary user for real work.",
  );
  return ['--no-sandbox'];
}

await runScript(async () => {
  await setUp();
  if (hasDisplay()) {
    const electron = createRequire(import.meta.url)('electron');
    process.exitCode = await runToEnd(electron, [...sandboxArguments(), '.', ...process.argv.slice(2)]);
    return;
  }
  say('There is no display here, so the main job is done in the terminal instead, on the sample documents (npm run demo).\n');
  process.exitCode = await runToEnd(process.execPath, ['scripts/demo.mjs']);
});
