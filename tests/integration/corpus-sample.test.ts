import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFiles, importCorpus, memoryLimit } from '../fixtures/corpus';
import { hostileOutcomes } from '../fixtures/hostile-outcomes';
import { temporaryFolder } from '../core/temporary';

/** Every twelfth public file, and the hostile ones that a strict reader or a watchdog must stop. */
const publicSample = corpusFiles('public').filter((_, index) => index % 12 === 0);
const hostileNames = [
  'billion-laughs.docx',
  'flatebomb1g.pdf',
  'many-paras.docx',
  'pw-user.pdf',
  'trunc50.docx',
  'xxe.docx',
  'zero.pdf',
  'zipbomb3g.docx',
];
const hostileSample = corpusFiles('hostile').filter((path) => hostileNames.includes(basename(path)));

test.skipIf(publicSample.length === 0)('a sample of public files ends in a status each, and the library stays whole', async () => {
  const folder = await temporaryFolder();
  const { report, clean } = await importCorpus(join(folder.path, 'library'), publicSample);
  expect(report.files.map(({ path }) => path)).toEqual(publicSample);
  expect(report.counts.imported).toBeGreaterThan(publicSample.length / 2);
  expect(clean).toBe(true);
  await folder.remove();
});

test.skipIf(hostileSample.length === 0)('hostile files are refused in bounded memory, and the file after them is unharmed', async () => {
  const folder = await temporaryFolder();
  const good = join(import.meta.dirname, '../../README.md');
  const { report, peakBytes, clean } = await importCorpus(join(folder.path, 'library'), [...hostileSample, good]);
  for (const { path, status, code } of report.files) {
    expect(code ? `${status} ${code}` : status, path).toBe(path === good ? 'imported' : hostileOutcomes[basename(path)]);
  }
  expect(report.files).toHaveLength(hostileNames.length + 1);
  expect(peakBytes).toBeLessThan(memoryLimit);
  expect(clean).toBe(true);
  await folder.remove();
});
