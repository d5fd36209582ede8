import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// `unit` serves the daily loop; `corpus` and `faults` run long, over whole corpora and many kills.
export default defineConfig({
  // Outside node_modules, which an unprivileged user of the tests cannot write to.
  cacheDir: join(tmpdir(), `rumah-inovasi-vitest-${process.getuid?.() ?? 0}`),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/core/**/*.test.ts', 'tests/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 600_000, maxWorkers: 1 },
      },
      {
        extends: true,
        test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 600_000, maxWorkers: 1 },
      },
    ],
  },
});
