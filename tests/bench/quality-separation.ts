import { readFileSync } from 'node:fs';
import type { KnowsWord } from '../../electron/core/quality/known-words';
import { knowWords } from '../../electron/core/quality/known-words';
import { measureQuality } from '../../electron/core/quality/quality';
import type { DamageRules } from '../../electron/core/quality/word-lists';
import { readDamageRules, readWordLists } from '../../electron/core/quality/word-lists';
import { damageText } from './damaged-text';

function vocabulary(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../resources/vocabularies/${name}.json`, import.meta.url), 'utf8'));
}

/** The shipped words and rules. */
export function shippedQuality(): { readonly knows: KnowsWord; readonly rules: DamageRules } {
  const rules = readDamageRules(vocabulary('text-damage'));
  return { knows: knowWords(readWordLists(vocabulary('known-words')), rules), rules };
}

/** Qualities of texts with one share of damaged letters, from the worst to the best. */
export interface DamageStep {
  readonly share: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** Texts that are told to need OCR. */
  readonly needOcr: number;
}

export const shares = [0, 0.01, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** Damages texts step by step and measures the quality that is told of them. */
export function measureSeparation(texts: readonly string[], { knows, rules } = shippedQuality()): DamageStep[] {
  return shares.map((share) => {
    const measured = texts.map((text, i) => measureQuality([{ text: share === 0 ? text : damageText(text, share, i + 1) }], knows, rules));
    const qualities = measured.map(({ quality }) => quality ?? 1).sort((a, b) => a - b);
    const at = (part: number): number => qualities[Math.floor((qualities.length - 1) * part)] ?? 1;
    return { share, lowest: at(0), median: at(0.5), highest: at(1), needOcr: measured.filter(({ needsOcr }) => needsOcr).length };
  });
}
