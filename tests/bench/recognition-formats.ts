import type { Block } from '../../electron/contract/types';
import { readHtml } from '../../electron/core/import/html';
import { readPlainText } from '../../electron/core/import/text';
import { readWord } from '../../electron/core/import/word';
import { recogniseSections } from '../../electron/core/recognition/sections';
import type { Vocabulary } from '../../electron/core/recognition/vocabulary';
import type { TrueDocument } from '../fixtures/recognition/documents';
import { asHtml, asText, asWord } from '../fixtures/recognition/formats';
import { compare, sum, type Score } from './recognition-scores';

const formats = {
  docx: async (document: TrueDocument) => (await readWord(await asWord(document))).blocks,
  html: async (document: TrueDocument) => (await readHtml(Buffer.from(asHtml(document)))).blocks,
  txt: async (document: TrueDocument) => (await readPlainText(Buffer.from(asText(document)))).blocks,
};

/** Formats in which the corpus is written and read again. */
export const formatNames = ['docx', 'html', 'txt'] as const;

/** Sections by key and heading, after the documents were written as real files and read by the program's own readers. */
export async function formatScore(
  documents: readonly TrueDocument[],
  format: (typeof formatNames)[number],
  vocabulary: Vocabulary,
): Promise<Score> {
  const scores: Score[] = [];
  for (const document of documents) scores.push(scoreOf(document, await formats[format](document), vocabulary));
  return sum(scores);
}

/** In plain text a row's number and heading run together. */
function bare(heading: string): string {
  return heading
    .replace(/:.*$/s, '')
    .replace(/^\d{1,2}[.)]\s+/, '')
    .trim();
}

function scoreOf({ name, sections }: TrueDocument, blocks: readonly Block[], vocabulary: Vocabulary): Score {
  const truth = sections.flatMap(({ keys, heading }) => keys.map((key) => ({ key, heading })));
  const said = ({ key, heading }: { key: string; heading: string }) => `${name} · ${key} · ${bare(heading)}`;
  const known = ({ key }: { key: string }) => key !== 'free';
  return compare(recogniseSections(blocks, vocabulary).sections.filter(known).map(said), truth.filter(known).map(said));
}
