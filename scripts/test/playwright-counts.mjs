function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Counts in the report of Playwright's JSON reporter; a test that passed only when repeated counts as failed. */
export function playwrightCounts(report) {
  const counts = { passed: 0, failed: 0, skipped: [], failures: [] };
  for (const spec of specsOf(report)) {
    const name = `${spec.file} › ${spec.title}`;
    for (const test of spec.tests) {
      if (test.status === 'expected') counts.passed += 1;
      else if (test.status === 'skipped') {
        counts.skipped.push({ name, reason: test.annotations.find((note) => note.type === 'skip' || note.type === 'fixme')?.description });
      } else counts.failures.push(name);
    }
  }
  counts.failures.push(...(report.errors ?? []).map((error) => error.message ?? 'an error outside any test'));
  counts.failed = counts.failures.length;
  return counts;
}
