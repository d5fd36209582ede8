import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../../electron/core/similarity/fingerprint';
import { nearPairs } from '../../electron/core/similarity/near-pairs';
import { randomOf } from './damaged-text';
import { loadHere } from './own-texts';

const root = join(import.meta.dirname, '../..');

/** Recall of planted near-duplicates whose share of changed words lies between two bounds. */
export interface EditClass {
  readonly from: number;
  readonly to: number;
  readonly kind: 'words' | 'sentences';
  readonly planted: number;
  readonly found: number;
}

/** What finding near-duplicates among texts and planted edits of some of them gave and cost. */
export interface NearAccuracy {
  readonly texts: number;
  readonly classes: readonly EditClass[];
  /** Pairs between texts of which neither is an edit of the other. */
  readonly falsePairs: number;
  readonly falseExamples: readonly string[];
  readonly fingerprintMs: number;
  readonly pairingMs: number;
}

const bounds = [
  [0.005, 0.05],
  [0.05, 0.1],
  [0.1, 0.25],
] as const;
const EDITS_IN_CLASS = 50;

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Changes single words here and there: half are replaced by others of the text, a quarter left out, a quarter doubled by another. */
export function editWords(text: string, share: number, random: () => number): string {
  const words = text.split(' ');
  const other = (): string => words[Math.floor(random() * words.length)] ?? '';
  return words
    .flatMap((word) => {
      if (random() >= share) return [word];
      const kind = random();
      if (kind < 0.5) return [other()];
      return kind < 0.75 ? [] : [word, other()];
    })
    .join(' ');
}

/** Replaces runs of words by words of another text, as when a paragraph is rewritten. */
export function editSentences(text: string, share: number, random: () => number, stranger: string): string {
  const words = text.split(' ');
  const foreign = stranger.split(' ');
  let left = Math.round(words.length * share);
  while (left > 0) {
    const length = Math.min(left, 8 + Math.floor(random() * 25));
    const from = Math.floor(random() * foreign.length);
    words.splice(Math.floor(random() * words.length), length, ...foreign.slice(from, from + length));
    left -= length;
  }
  return words.join(' ');
}

/** Plants 50 edits of each kind and size among the texts and looks for them. */
export function measureNearDuplicates(texts: readonly string[], editsInClass = EDITS_IN_CLASS): NearAccuracy {
  const random = randomOf(11);
  const edits = bounds.flatMap(([from, to]) =>
    (['words', 'sentences'] as const).flatMap((kind) =>
      Array.from({ length: editsInClass }, () => {
        const of = Math.floor(random() * texts.length);
        const share = from + random() * (to - from);
        const text = texts[of] ?? '';
        const stranger = texts[(of + 1 + Math.floor(random() * (texts.length - 1))) % texts.length] ?? '';
        return {
          of,
          from,
          to,
          kind,
          text: kind === 'words' ? editWords(text, share, random) : editSentences(text, share, random, stranger),
        };
      }),
    ),
  );
  const start = process.cpuUsage();
  const prints = [...texts, ...edits.map(({ text }) => text)].map((text, id) => ({ id, fingerprint: fingerprint(text) }));
  const fingerprintMs = cpuMs(start) / prints.length;
  const beforePairs = process.cpuUsage();
  const pairs = nearPairs(prints);
  const pairingMs = cpuMs(beforePairs);
  const sourceOf = (id: number): number => (id < texts.length ? id : (edits[id - texts.length]?.of ?? -1));
  const found = new Set(
    pairs.filter(({ a, b }) => sourceOf(a) === sourceOf(b) && (a < texts.length || b < texts.length)).map(({ a, b }) => Math.max(a, b)),
  );
  const strange = pairs.filter(({ a, b }) => sourceOf(a) !== sourceOf(b));
  const classes = bounds.flatMap(([from, to]) =>
    (['words', 'sentences'] as const).map((kind): EditClass => {
      const ids = edits.flatMap((edit, i) => (edit.from === from && edit.kind === kind ? [texts.length + i] : []));
      return { from, to, kind, planted: ids.length, found: ids.filter((id) => found.has(id)).length };
    }),
  );
  const falseExamples = strange.slice(0, 10).map(({ a, b, similarity }) => `${a}–${b}: ${similarity.toFixed(2)}`);
  return { texts: texts.length, classes, falsePairs: strange.length, falseExamples, fingerprintMs, pairingMs };
}

interface Generated {
  readonly passages: readonly { readonly heading: string; readonly text: string }[];
}

/** The first `count` texts of the shared search corpus, or `undefined`, said aloud, where it is not there. */
export async function corpusTexts(count: number, load = loadHere): Promise<readonly string[] | undefined> {
  const path = join(root, '../shared/corpus/search/generate.mjs');
  if (!existsSync(path)) {
    console.warn(`Skipped: the test material is not at ${path}`);
    return undefined;
  }
  const { document } = (await load(pathToFileURL(path).href)) as { document: (i: number) => Generated };
  return Array.from({ length: count }, (_, i) =>
    document(i)
      .passages.map(({ heading, text }) => `${heading}\n${text}`)
      .join('\n'),
  );
}
