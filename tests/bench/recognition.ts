import { join } from 'node:path';
import { factKinds } from '../../electron/contract/types';
import { recogniseFacts } from '../../electron/core/recognition/facts';
import { recogniseSections } from '../../electron/core/recognition/sections';
import { loadVocabulary, type Vocabulary } from '../../electron/core/recognition/vocabulary';
import { root } from '../core/temporary';
import { trueDocuments, type Half } from '../fixtures/recognition/documents';
import { formatNames, formatScore } from './recognition-formats';
import { compare, factScore, precision, recall, sectionScore, sum, type Score } from './recognition-scores';

const head = 'what             precision  recall   right wrong missed';

// What each part is called when it is printed.
const captions: Readonly<Record<Half, string>> = {
  seen: 'seen half',
  unseen: 'unseen half',
  last: 'written last, by another hand',
  later: 'written later still, by another hand',
  latest: 'written last of all, by another hand',
};

/** The figures of both halves and of what was written after them, as a text; with `misses` every wrong and missed statement is named. */
export async function benchRecognition(misses: boolean): Promise<string> {
  const vocabulary = await loadVocabulary(join(root, 'resources/vocabularies'));
  const halves = (['seen', 'unseen', 'last', 'later', 'latest'] as const).map((half) => halfReport(half, vocabulary, misses));
  const formats = [
    await formatReport('both halves as real files', ['seen', 'unseen'], vocabulary, misses),
    await formatReport(`${captions.last}, as real files`, ['last'], vocabulary, misses),
    await formatReport(`${captions.later}, as real files`, ['later'], vocabulary, misses),
    await formatReport(`${captions.latest}, as real files`, ['latest'], vocabulary, misses),
  ];
  return `${[...halves, ...formats, growthReport(vocabulary)].join('\n')}\n`;
}

function halfReport(half: Half, vocabulary: Vocabulary, misses: boolean): string {
  const read = trueDocuments(half).map((document) => {
    const recognised = recogniseSections(document.blocks, vocabulary);
    return { document, recognised, facts: recogniseFacts(document.blocks, recognised.sections, vocabulary) };
  });
  const families = compare(
    read.map(({ document, recognised }) => `${document.name} ${recognised.family ?? 'none'}`),
    read.map(({ document }) => `${document.name} ${document.family}`),
  );
  const sections = (free: boolean) => sum(read.map(({ document, recognised }) => sectionScore(document, recognised, free)));
  const facts = factKinds.map((kind) => [kind, sum(read.map((one) => factScore(one.document, one.facts, kind)))] as const);
  const rows: readonly (readonly [string, Score])[] = [
    ['family', families],
    ['sections', sections(false)],
    ['free sections', sections(true)],
    ['all facts', sum(facts.map(([, score]) => score))],
    ...facts,
  ];
  return [`${captions[half]}, ${read.length} documents`, head, ...rows.map(row), ...(misses ? rows.flatMap(missesOf) : []), ''].join('\n');
}

/** The sections once more, from real files of the same documents. */
async function formatReport(title: string, halves: readonly Half[], vocabulary: Vocabulary, misses: boolean): Promise<string> {
  const documents = halves.flatMap((half) => trueDocuments(half));
  const rows: [string, Score][] = [];
  for (const format of formatNames) rows.push([`sections, ${format}`, await formatScore(documents, format, vocabulary)]);
  return [title, head, ...rows.map(row), ...(misses ? rows.flatMap(missesOf) : []), ''].join('\n');
}

function row([name, score]: readonly [string, Score]): string {
  const figures = [precision(score), recall(score)].map((value) => value.toFixed(3).padStart(9)).join('');
  const counts = [score.right, score.wrong, score.missed].map(({ length }) => String(length).padStart(7)).join('');
  return `${name.padEnd(16)}${figures}${counts}`;
}

function missesOf([name, { wrong, missed }]: readonly [string, Score]): readonly string[] {
  if (name === 'all facts') return [];
  return [...wrong.map((one) => `  wrong  ${name}: ${one}`), ...missed.map((one) => `  missed ${name}: ${one}`)];
}

/** CPU time of one copy and of eight: near 8 where time grows with the text. */
function growthReport(vocabulary: Vocabulary): string {
  const all = (['seen', 'unseen'] as const).flatMap((half) => trueDocuments(half)).flatMap(({ blocks }) => blocks);
  const many = Array.from({ length: 5 }, () => all).flat();
  const once = cpuOf(many, vocabulary);
  const more = cpuOf(Array.from({ length: 8 }, () => many).flat(), vocabulary);
  const characters = many.reduce((total, { text }) => total + text.length, 0);
  return `CPU time: ${once.toFixed(0)} ms for ${characters} characters, ${(more / once).toFixed(1)} times that for 8 times the text`;
}

function cpuOf(blocks: Parameters<typeof recogniseSections>[0], vocabulary: Vocabulary): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    recogniseFacts(blocks, recogniseSections(blocks, vocabulary).sections, vocabulary);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}
