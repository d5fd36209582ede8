import { writeFileSync } from 'node:fs';
import { env } from 'node:process';

/** A reporter for vitest that writes the counts, and every skip with its reason, to the file named by RUMAH_TEST_COUNTS. */
export default class VitestCounts {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: 0, skipped: [], failures: [] };
    for (const module of modules) this.#count(module, counts);
    for (const error of unhandledErrors) this.#fail(counts, `outside any test: ${error.message}`);
    writeFileSync(env['RUMAH_TEST_COUNTS'], JSON.stringify(counts));
  }

  #count(module, counts) {
    for (const error of module.errors()) this.#fail(counts, `${module.relativeModuleId}: ${error.message}`);
    for (const test of module.children.allTests()) {
      const name = `${module.relativeModuleId} › ${test.fullName}`;
      const { state, note } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed') this.#fail(counts, name);
      else counts.skipped.push({ name, reason: note });
    }
  }

  #fail(counts, name) {
    counts.failed += 1;
    counts.failures.push(name);
  }
}
