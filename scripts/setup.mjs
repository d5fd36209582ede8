import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { dependencies } from './setup/dependencies.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';
import { SetupError, say, step } from './setup/step.mjs';
import { systemPackages } from './setup/system-packages.mjs';

/** Does what is missing before the program can run, and only that; every step is named with its time. */
export async function setUp() {
  await step('System packages', systemPackages);
  await step('Dependencies', dependencies);
  await step('Electron runtime', electronRuntime);
  await step('Build', build);
}

/** Runs a script's main function: a failure that is explained ends in its sentence, any other in its stack. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    say(error instanceof SetupError ? `\n✗ ${error.message}` : `\n✗ ${error.stack}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(setUp);
