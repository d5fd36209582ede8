/** `npm run bench [-- PART… --documents N]`: figures of indexing, search and the window; it prints and judges nothing. */
import { benchOptions, usage } from './bench/options.mjs';
import { runScript, setUp } from './setup.mjs';
import { say } from './setup/step.mjs';
import { openTestPlace } from './test/test-place.mjs';

const limit = 20 * 60_000;

if (!benchOptions(process.argv.slice(2))) {
  say(usage);
  process.exit(2);
}
await runScript(async () => {
  await setUp();
  // The place of the tests: the window needs an unprivileged user and a display, and all parts share the libraries they make.
  const place = await openTestPlace();
  const { code, why } = await place.run(['scripts/bench/run.mjs', ...process.argv.slice(2)], { limit });
  if (code !== 0) say(`The bench did not come to its end: ${why}`);
  process.exitCode = code;
});
