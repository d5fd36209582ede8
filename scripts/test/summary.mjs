import { say, seconds } from '../setup/step.mjs';

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Prints what each step came to, each skip with its reason and the total as the last line; answers the exit code. */
export function report(results) {
  say('\n── Summary ──────────────────────────────────────────────────');
  for (const { name, passed, failed, skipped, milliseconds } of results) {
    say(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${counts({ passed, failed, skipped: skipped.length }).padEnd(40)} ${seconds(milliseconds)}`,
    );
  }
  const skipped = results.flatMap((result) => result.skipped);
  for (const { name, reason } of skipped) say(`  skipped: ${name}: ${reason || 'no reason given'}`);
  for (const { failures } of results) for (const failure of failures) say(`  failed: ${failure}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`Time: ${seconds(sum('milliseconds'))}`);
  say(counts({ passed: sum('passed'), failed: sum('failed'), skipped: skipped.length }));
  return sum('failed') > 0 ? 1 : 0;
}
