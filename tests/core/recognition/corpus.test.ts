import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractFile } from '../../../electron/core/import/extract';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { precision, recall, sectionScore, factScore, sum, compare } from '../../bench/recognition-scores';
import { trueDocuments, type Half, type TrueDocument } from '../../fixtures/recognition/documents';
import { asHtml, asText, asWord } from '../../fixtures/recognition/formats';
import { temporaryFolder } from '../temporary';
import { vocabulary } from './vocabulary';

const halves: readonly Half[] = ['seen', 'unseen'];
const all = halves.flatMap((half) => trueDocuments(half));

/** Sections of a real file by key and heading, against what is true of the document. */
async function scoreOfFile(document: TrueDocument, name: string, content: string | Buffer) {
  const { path, remove } = await temporaryFolder();
  try {
    await writeFile(join(path, name), content);
    const outcome = await extractFile(join(path, name), name);
    const blocks = outcome.kind === 'extracted' ? outcome.extraction.blocks : [];
    const { sections } = recogniseSections(blocks, vocabulary);
    const truth = document.sections.flatMap(({ keys, heading }) => keys.map((key) => ({ key, heading })));
    const said = ({ key, heading }: { key: string; heading: string }) => `${document.name} ${key} ${heading.replace(/:.*$/s, '').trim()}`;
    return compare(sections.filter(({ key }) => key !== 'free').map(said), truth.filter(({ key }) => key !== 'free').map(said));
  } finally {
    await remove();
  }
}

describe('forty documents of our own', () => {
  test('are forty, twenty in each half, in seven families', () => {
    expect(halves.map((half) => trueDocuments(half).length)).toEqual([20, 20]);
    expect(new Set(all.map(({ family }) => family)).size).toBe(7);
  });

  test.each(halves)('the %s half: sections at least 0.95 and 0.95, region and year at least 0.98', (half) => {
    const read = trueDocuments(half).map((document) => {
      const recognised = recogniseSections(document.blocks, vocabulary);
      return { document, recognised, facts: recogniseFacts(document.blocks, recognised.sections, vocabulary) };
    });
    const sections = sum(read.map(({ document, recognised }) => sectionScore(document, recognised, false)));
    expect(precision(sections)).toBeGreaterThanOrEqual(0.95);
    expect(recall(sections)).toBeGreaterThanOrEqual(0.95);
    expect(read.filter(({ document, recognised }) => document.family !== recognised.family).map(({ document }) => document.name)).toEqual(
      [],
    );
    for (const kind of ['region', 'year'] as const) {
      const score = sum(read.map(({ document, facts }) => factScore(document, facts, kind)));
      expect([precision(score), recall(score)].every((share) => share >= 0.98)).toBe(true);
    }
  });

  test('as real Word files, web pages and plain texts most sections are still found', async () => {
    const scores = { word: [], html: [], text: [] } as Record<'word' | 'html' | 'text', Awaited<ReturnType<typeof scoreOfFile>>[]>;
    for (const document of all) {
      scores.word.push(await scoreOfFile(document, 'proposal.docx', await asWord(document)));
      scores.html.push(await scoreOfFile(document, 'proposal.html', asHtml(document)));
      scores.text.push(await scoreOfFile(document, 'proposal.txt', asText(document)));
    }
    const shares = Object.fromEntries(Object.entries(scores).map(([format, list]) => [format, [precision(sum(list)), recall(sum(list))]]));
    console.log(JSON.stringify(shares));
    if (process.env.SHOW)
      for (const [format, list] of Object.entries(scores))
        console.log(format, JSON.stringify({ w: sum(list).wrong, m: sum(list).missed }, null, 1));
    expect(Math.min(...(shares.word ?? []))).toBeGreaterThanOrEqual(0.95);
    expect(Math.min(...(shares.html ?? []))).toBeGreaterThanOrEqual(0.9);
    expect(Math.min(...(shares.text ?? []))).toBeGreaterThanOrEqual(0.8);
  });
});
