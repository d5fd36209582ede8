import { setUp } from './setup.mjs';
import { SetupError, say } from './setup/step.mjs';
import { steps } from './test/steps.mjs';
import { report } from './test/summary.mjs';
import { openTestPlace } from './test/test-place.mjs';

const suites = {
  all: ['types', 'lint', 'format', 'knip', 'unit', 'integration', 'e2e'],
  unit: ['unit'],
  integration: ['integration'],
  e2e: ['e2e'],
  corpus: ['corpus'],
  faults: ['faults'],
};

async function runSteps(names, filters) {
  const place = await openTestPlace();
  const results = [];
  try {
    for (const name of names) {
      say(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
      const start = Date.now();
      results.push({ name, ...(await steps[name](place, filters)), milliseconds: Date.now() - start });
    }
  } finally {
    place.close();
  }
  return results;
}

const [suite = 'all', ...filters] = process.argv.slice(2);
if (!Object.hasOwn(suites, suite)) {
  say(`Usage: npm test, or node scripts/test.mjs ${Object.keys(suites).join(' | ')} [FILE…]`);
  process.exit(2);
}
try {
  await setUp();
  process.exitCode = report(await runSteps(suites[suite], filters));
} catch (error) {
  const words = error instanceof SetupError ? error.message : error.stack;
  process.exitCode = report([{ name: 'set-up', passed: 0, failed: 1, skipped: [], failures: [words], milliseconds: 0 }]);
}
