import type { PrivacyKind } from '../../contract/privacy-types';
import type { PrivacyVocabulary } from './vocabulary';

/** What a word announces: a kind of personal data, or a number of no person. */
export type LabelKind = Exclude<PrivacyKind, 'email'> | 'none';

/** A word that announces a number, where it stands in the text. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** The vocabulary made ready to search with; patterns are for text that `foldLetters` wrote. */
export interface Patterns {
  readonly labels: readonly (readonly [LabelKind, RegExp])[];
  readonly money: RegExp;
  /** For the text itself: "Mandiri" is a bank, "mandiri" is not. */
  readonly banks: RegExp;
  readonly accountHolder: RegExp;
  readonly vehicles: RegExp;
  readonly office: RegExp;
  readonly home: RegExp;
}

const SENTENCE_END = /\p{L}{4,}[.!?]\s+\p{Lu}/u;
const ready = new WeakMap<PrivacyVocabulary, Patterns>();

/** Writes capitals small and letters that scanners confuse as one (l, I, 1, | as i; 0 as o). The length stays. */
export function foldLetters(text: string): string {
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[1l|!]/g, 'i')
    .replace(/0/g, 'o');
}

function patternOf(phrases: readonly string[], flags = 'g'): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      foldLetters(phrase)
        .replace(/[/()[\]+*?^$]/g, '\\$&')
        .replace(/\. ?/g, '\\.?\\s{0,3}')
        .replace(/ /g, '[\\s.]{1,3}'),
    );
  return new RegExp(`(?<![a-z])(?:${alternatives.join('|')})(?![a-z])`, flags);
}

/** The patterns of a vocabulary, made once. */
export function patternsOf(vocabulary: PrivacyVocabulary): Patterns {
  const known = ready.get(vocabulary);
  if (known) return known;
  const labels = Object.entries({ ...vocabulary.labels, none: vocabulary.notPersonal }) as [LabelKind, readonly string[]][];
  const without = vocabulary.banksWithoutMoney
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
  const patterns: Patterns = {
    labels: labels.map(([kind, phrases]) => [kind, patternOf(phrases)]),
    money: new RegExp(`(?<![a-z])(?:${vocabulary.money.map(foldLetters).join('|')})[\\s.:]{0,3}$`),
    banks: new RegExp(`(?<!\\p{L})(?:${vocabulary.banks.join('|')})(?!\\p{L})(?!\\s(?:${without}))`, 'u'),
    accountHolder: patternOf(vocabulary.accountHolder),
    vehicles: patternOf(vocabulary.vehicles),
    office: patternOf(vocabulary.officeWords),
    home: patternOf(vocabulary.homeWords),
  };
  ready.set(vocabulary, patterns);
  return patterns;
}

/** The labels of a text, the one that ends last first; a word within a longer phrase that is no person's says nothing ("rekening" in "kode rekening"). */
export function findLabels(folded: string, patterns: Patterns): Label[] {
  const found = patterns.labels
    .flatMap(([kind, pattern]) =>
      [...folded.matchAll(pattern)].map((match): Label => ({ kind, start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => b.end - a.end || a.start - b.start);
  const nobody = new Set<number>();
  for (const { kind, start, end } of found) if (kind === 'none') for (let at = start; at < end; at += 1) nobody.add(at);
  return found.filter(({ kind, start, end }) => kind === 'none' || !nobody.has(start) || !nobody.has(end - 1));
}

/** True where a sentence ends in `text`: what was announced before it is over. */
export function hasSentenceEnd(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** The labels that speak of what begins at `position`, the nearest first: at most `reach` characters away and in the same sentence. */
export function labelsBefore(labels: readonly Label[], text: string, position: number, reach: number): Label[] {
  return labels.filter(({ end }) => end <= position && position - end <= reach && !hasSentenceEnd(text.slice(end, position)));
}
