import type { RepairSuggestion } from '../../contract/quality-types';
import type { Block } from '../../contract/types';
import type { KnowsWord } from './known-words';
import { isKnownWord } from './quality';
import { splitJoined } from './split-joined';
import { tokensOf } from './tokens';
import type { Token } from './tokens';
import type { DamageRules } from './word-lists';

const SHORTEST = 4;
const LONG_NAME = 12;
const MOST_CHANGES = 2;
const MOST_FORMS = 400;
// "Nomor 1l Tahun 2OI9": only after these words are letters set right as digits.
const CITED = /(?<=(?:nomor|no\.?|tahun)\s+)(?=[\dOIl]*[OIl])(?=[OIl]*\d)[\dOIl]{1,4}(?![\p{L}\d])/giu;

/** Every form that one confusion of letters, set right at one place, makes of a word. */
function oneChange(word: string, confusions: DamageRules['confusions']): string[] {
  const forms: string[] = [];
  for (const [damaged, right] of confusions) {
    for (let at = word.indexOf(damaged); at >= 0; at = word.indexOf(damaged, at + 1)) {
      forms.push(word.slice(0, at) + right + word.slice(at + damaged.length));
    }
  }
  return forms;
}

function firstKnown(word: string, knows: KnowsWord, confusions: DamageRules['confusions'], mostChanges: number): string | undefined {
  let forms = [word];
  for (let changes = 1; changes <= mostChanges; changes += 1) {
    forms = forms.flatMap((form) => oneChange(form, confusions)).slice(0, MOST_FORMS);
    const found = forms.find((form) => isKnownWord(form, knows));
    if (found !== undefined) return found;
  }
  return undefined;
}

function repairOf(token: Token, knows: KnowsWord, rules: DamageRules): string | undefined {
  const { text, kind, first } = token;
  if (kind === 'number' || text.length < SHORTEST || !/\p{L}/u.test(text) || isKnownWord(text, knows)) return undefined;
  // Codes ("PBB-P2") stay, and so do names, unless one is so long that it must be several words.
  if (kind === 'code' || (kind === 'name' && !first && text.length < LONG_NAME)) return undefined;
  const certain = firstKnown(text, knows, rules.confusions, MOST_CHANGES) ?? splitJoined(text, knows, rules.smallWords)?.join(' ');
  return certain ?? (kind === 'name' ? undefined : firstKnown(text, knows, rules.weakConfusions, 1));
}

/** Repairs to offer, in reading order: each damaged word once in a block, `most` of them at most. */
export function suggestRepairs(blocks: readonly Block[], knows: KnowsWord, rules: DamageRules, most = 500): RepairSuggestion[] {
  const suggestions: RepairSuggestion[] = [];
  for (const { text, page, paragraph } of blocks) {
    const found = new Map<string, string>();
    for (const token of tokensOf(text)) {
      const suggestion = found.has(token.text) ? undefined : repairOf(token, knows, rules);
      if (suggestion !== undefined && suggestion !== token.text) found.set(token.text, suggestion);
    }
    for (const [number] of text.matchAll(CITED)) found.set(number, number.replace(/O/g, '0').replace(/[Il]/g, '1'));
    const place = { ...(page !== undefined && { page }), ...(paragraph !== undefined && { paragraph }) };
    for (const [word, suggestion] of found) suggestions.push({ ...place, found: word, suggestion });
    if (suggestions.length >= most) break;
  }
  return suggestions.slice(0, most);
}
