import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInGroup } from './run-in-group.mjs';
import { playwrightCounts } from './playwright-counts.mjs';
import { root } from '../setup/step.mjs';

const minute = 60_000;

function inPackage(path) {
  return join('node_modules', path);
}

/** A check that passes or fails as a whole: it counts as one. */
function check(name, ...commands) {
  return async () => {
    let failed = false;
    for (const args of commands) {
      const { code } = await runInGroup(process.execPath, args, { cwd: root, env: process.env, limit: 5 * minute });
      failed ||= code !== 0;
    }
    return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: [], failures: failed ? [name] : [] };
  };
}

/** Runs a test runner as the user of the tests and reads its counts; a runner that left none counts as one failure. */
async function counted(name, place, limit, args, countsOf, extraEnv) {
  const file = join(place.temporary, `${name}-counts.json`);
  const { code, why } = await place.run(args, { limit, env: extraEnv(file) });
  let counts;
  try {
    counts = countsOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: [], failures: [`${name}: the runner ended without a report (${why})`] };
  }
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failures: [`${name}: the runner ended with ${why}, though no test failed`] };
}

function vitest(project, limit) {
  return (place, filters) => {
    const reporters = ['--reporter=default', '--reporter=./scripts/test/vitest-counts.mjs'];
    // The default loader writes into node_modules, which the user of the tests may not.
    const args = [inPackage('vitest/vitest.mjs'), 'run', '--configLoader', 'runner', '--project', project, ...reporters, ...filters];
    return counted(
      project,
      place,
      limit,
      args,
      (counts) => counts,
      (file) => ({ RUMAH_TEST_COUNTS: file }),
    );
  };
}

function playwright(limit) {
  return (place, filters) => {
    const args = [inPackage('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...filters];
    return counted('e2e', place, limit, args, playwrightCounts, (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }));
  };
}

/** Every step of the tests by name; each answers `{ passed, failed, skipped: [{ name, reason }], failures: [name] }`. */
export const steps = {
  types: check(
    'types',
    [inPackage('typescript/bin/tsc'), '-p', 'tsconfig.json'],
    [inPackage('typescript/bin/tsc'), '-p', 'renderer/tsconfig.json'],
  ),
  lint: check('lint', [inPackage('eslint/bin/eslint.js'), '--max-warnings=0', '.']),
  format: check('format', [inPackage('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  knip: check('knip', [inPackage('knip/bin/knip.js')]),
  unit: vitest('unit', 5 * minute),
  integration: vitest('integration', 8 * minute),
  e2e: playwright(12 * minute),
  corpus: vitest('corpus', 180 * minute),
  faults: vitest('faults', 180 * minute),
};
