import type { TextQuality } from '../../contract/quality-types';
import type { Block } from '../../contract/types';
import type { KnowsWord } from './known-words';
import { tokensOf } from './tokens';
import type { DamageRules } from './word-lists';

const PLAIN = /^[a-z-]+$/;

/** Whether a written word is known: whole, or each part between hyphens ("berkali-kali", "di-upload"). */
export function isKnownWord(written: string, knows: KnowsWord): boolean {
  const lower = written.toLowerCase();
  const word = PLAIN.test(lower) ? lower : written.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").replace(/'s?$/, '');
  if (knows(word)) return true;
  const parts = word.split(/[-']/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => knows(part));
}

/**
 * The share of known words among those that can be judged. A capitalised word that is not known is taken for a name and not judged;
 * one that is known counts, so that a text of names alone is not called bad.
 */
export function measureQuality(
  blocks: readonly Pick<Block, 'text'>[],
  knows: KnowsWord,
  { needsOcrBelow, fewestWords }: Pick<DamageRules, 'needsOcrBelow' | 'fewestWords'>,
): TextQuality {
  let words = 0;
  let known = 0;
  for (const { text } of blocks) {
    for (const token of tokensOf(text)) {
      if (token.kind === 'code' || token.kind === 'number') continue;
      const isKnown = isKnownWord(token.text, knows);
      if (token.kind === 'name' && !isKnown && !token.first) continue;
      words += 1;
      if (isKnown) known += 1;
    }
  }
  if (words < fewestWords) return { words, needsOcr: false };
  const quality = known / words;
  return { quality, words, needsOcr: quality < needsOcrBelow };
}
