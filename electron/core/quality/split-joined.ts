import type { KnowsWord } from './known-words';

const SHORTEST = 8;
const LONGEST = 80;
const SHORTEST_PART = 4;
const MOST_PARTS = 6;

interface Split {
  readonly parts: readonly string[];
  /** The sum of the squares of the parts' lengths: few long parts go before many short ones. */
  readonly weight: number;
}

/** The known words that lost spaces have joined ("pelayananpublik"), or `undefined` where it is not made of known words alone. */
export function splitJoined(word: string, knows: KnowsWord, smallWords: readonly string[]): readonly string[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return undefined;
  const best: (Split | undefined)[] = [{ parts: [], weight: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || before.parts.length >= MOST_PARTS || !isPart(part, knows, smallWords)) continue;
      const weight = before.weight + part.length ** 2;
      if (weight > (best[end]?.weight ?? 0)) best[end] = { parts: [...before.parts, part], weight };
    }
  }
  const found = best[word.length];
  return found && found.parts.length > 1 && found.parts.some((part) => part.length >= SHORTEST_PART) ? found.parts : undefined;
}

function isPart(part: string, knows: KnowsWord, smallWords: readonly string[]): boolean {
  const small = part.toLowerCase();
  return part.length < SHORTEST_PART ? smallWords.includes(small) : knows(small);
}
