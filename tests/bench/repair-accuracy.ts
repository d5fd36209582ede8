import type { Block } from '../../electron/contract/types';
import { suggestRepairs } from '../../electron/core/quality/repairs';
import { randomOf } from './damaged-text';
import { shippedQuality } from './quality-separation';

/** How often a planted damage got the right suggestion, and a wrong or no one. */
export interface RepairCount {
  readonly damage: string;
  readonly planted: number;
  readonly right: number;
  readonly wrong: number;
  readonly examples: readonly string[];
}

// How a word (and the one after it) is damaged; `undefined` where it cannot be.
const damages: Readonly<Record<string, (word: string, next: string) => string | undefined>> = {
  'lost space': (word, next) => (/^[a-z]{3,}$/.test(word) && /^[a-z]{4,}$/.test(next) ? word + next : undefined),
  '0 for o': (word) => (word.includes('o') ? word.replace('o', '0') : undefined),
  '1 for l': (word) => (word.includes('l') ? word.replace('l', '1') : undefined),
  'rn for m': (word) => (word.includes('m') ? word.replace('m', 'rn') : undefined),
  'Q for ti': (word) => (/[a-z]ti[a-z]/.test(word) ? word.replace(/(?<=[a-z])ti(?=[a-z])/, 'Q') : undefined),
  'b for h': (word) => (word.includes('h') ? word.replace('h', 'b') : undefined),
};
const EVERY = 25;

/** Plants each damage in every 25th fit word of the texts and asks for repairs. */
export function measureRepairs(texts: readonly string[], { knows, rules } = shippedQuality()): RepairCount[] {
  return Object.entries(damages).map(([damage, plant]) => {
    const count = { planted: 0, right: 0, wrong: 0, examples: [] as string[] };
    const random = randomOf(7);
    for (const text of texts) {
      const words = text.split(/\s+/);
      for (let i = 0; i + 1 < words.length; i += 1) {
        const [word = '', next = ''] = words.slice(i, i + 2);
        const damaged = /^[a-z]{4,}$/.test(word) && random() < 1 / EVERY ? plant(word, next) : undefined;
        if (damaged === undefined || damaged === word || knows(damaged)) continue;
        const block: Block = { kind: 'paragraph', text: `ini ${damaged} itu` };
        const suggestion = suggestRepairs([block], knows, rules)[0]?.suggestion;
        const expected = damage === 'lost space' ? `${word} ${next}` : word;
        count.planted += 1;
        if (suggestion === expected) count.right += 1;
        else if (suggestion !== undefined) count.wrong += 1;
        if (suggestion !== expected && count.examples.length < 12) count.examples.push(`${damaged} → ${suggestion ?? '–'}`);
      }
    }
    return { damage, ...count };
  });
}

/** Suggestions for texts that are not damaged, in a thousand words; each is noise for the librarian. */
export function measureNoise(
  texts: readonly string[],
  { knows, rules } = shippedQuality(),
): { readonly perThousand: number; readonly examples: readonly string[] } {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const found = texts.flatMap((text) => suggestRepairs([{ kind: 'paragraph', text }], knows, rules, Infinity));
  return { perThousand: (found.length / words) * 1000, examples: found.map((each) => `${each.found} → ${each.suggestion}`) };
}
