import type { Block, Family } from '../../contract/types';
import type { Heading } from './headings';
import { countWords, editDistance, spacedWords, squash } from './normalise';
import type { Vocabulary } from './vocabulary';

interface Judged {
  readonly family: Family;
  readonly confidence: number;
}

/** Fewest words of a document whose family is judged at all. */
const fewestWords = 30;
/** Share of a set that has to be there, mostly in order. */
const enough = 0.4;

/** The family whose set of headings fits best in its order; loose documents are G; too little text is none. */
export function judgeFamily(headings: readonly Heading[], blocks: readonly Block[], vocabulary: Vocabulary): Judged | undefined {
  const begin = spacedWords(
    blocks
      .slice(0, 12)
      .map(({ text }) => text.slice(0, 300))
      .join(' '),
  );
  const title = spacedWords(
    blocks
      .slice(0, 3)
      .map(({ text }) => text.slice(0, 200))
      .join(' '),
  );
  const { families, loose } = vocabulary.families;
  const variants = headings.flatMap(({ match }) => (match ? [match.variant] : []));
  const judged = families
    .map(({ code, set, cues }) => {
      const cue = cues.some((words) => begin.includes(spacedWords(words))) ? 0.1 : 0;
      return { family: code, ...fit(variants, set), cue };
    })
    .map(({ family, share, found, cue }) => ({ family, found, share, confidence: Math.min(1, share + cue) }))
    .filter(({ found, share }) => found >= 3 && share >= enough)
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = judged;
  const isLoose = loose.cues.some((words) => title.includes(spacedWords(words)));
  if (best && (!isLoose || best.confidence >= 0.6)) return { family: best.family, confidence: round(best.confidence) };
  if (blocks.reduce((sum, { text }) => (sum >= fewestWords ? sum : sum + countWords(text)), 0) < fewestWords) return undefined;
  return { family: loose.code, confidence: isLoose ? 0.8 : 0.5 };
}

type HeadingSet = Vocabulary['families']['families'][number]['set'];

/** Share of a set by weight: what is there at all counts 0.3, what is there in order 0.7. */
function fit(variants: readonly string[], set: HeadingSet): { readonly share: number; readonly found: number } {
  const names = set.map(({ headings }) => headings.map(squash));
  const places = variants.flatMap((variant) => {
    const place = names.findIndex((those) => those.some((name) => isSame(variant, name)));
    return place < 0 ? [] : [place];
  });
  const weightOf = (place: number) => set[place]?.weight ?? 0;
  const all = set.reduce((sum, { weight }) => sum + weight, 0);
  const present = [...new Set(places)];
  const there = present.reduce((sum, place) => sum + weightOf(place), 0);
  return { share: (0.3 * there + 0.7 * heaviestRising(places, weightOf)) / all, found: present.length };
}

function isSame(variant: string, name: string): boolean {
  return variant === name || (name.length >= 12 && editDistance(variant, name, 2) <= 2);
}

/** Weight of the heaviest run of places that only rises. */
function heaviestRising(places: readonly number[], weightOf: (place: number) => number): number {
  const best = new Map<number, number>();
  for (const place of places) {
    const before = [...best].filter(([other]) => other < place).map(([, weight]) => weight);
    best.set(place, Math.max(best.get(place) ?? 0, Math.max(0, ...before) + weightOf(place)));
  }
  return Math.max(0, ...best.values());
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
