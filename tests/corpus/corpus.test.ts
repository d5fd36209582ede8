import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFiles, importCorpus, memoryLimit, outcomeTable } from '../fixtures/corpus';
import { endlessFile, hostileOutcomes } from '../fixtures/hostile-outcomes';
import { temporaryFolder } from '../core/temporary';

const publicFiles = corpusFiles('public');
const hostileFiles = corpusFiles('hostile');

test.skipIf(publicFiles.length === 0)('every public file ends in a status, and the library stays whole', async () => {
  const folder = await temporaryFolder();
  const { report, peakBytes, clean } = await importCorpus(join(folder.path, 'library'), publicFiles);
  console.info(outcomeTable(report), `peak ${Math.round(peakBytes / 2 ** 20)} MB, ${report.ms} ms`);
  expect(report.files.map(({ path }) => path)).toEqual(publicFiles);
  expect(report.counts.imported).toBeGreaterThan(340);
  expect(peakBytes).toBeLessThan(memoryLimit);
  expect(clean).toBe(true);
  await folder.remove();
});

test.skipIf(hostileFiles.length === 0)('every hostile file ends as the table says, in bounded memory', async () => {
  const folder = await temporaryFolder();
  const { report, peakBytes, clean } = await importCorpus(join(folder.path, 'library'), hostileFiles);
  console.info(outcomeTable(report), `peak ${Math.round(peakBytes / 2 ** 20)} MB, ${report.ms} ms`);
  const outcomes = Object.fromEntries(report.files.map(({ path, status, code }) => [basename(path), code ? `${status} ${code}` : status]));
  const { [endlessFile.name]: endless, ...others } = outcomes;
  expect(endlessFile.outcomes).toContain(endless);
  expect(others).toEqual(hostileOutcomes);
  expect(peakBytes).toBeLessThan(memoryLimit);
  expect(clean).toBe(true);
  await folder.remove();
});
