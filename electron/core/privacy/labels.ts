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
  /** What a number counts, after it. */
  readonly quantities: RegExp;
  /** For the text itself: "Mandiri" is a bank, "mandiri" is not. */
  readonly banks: RegExp;
  readonly accountHolder: RegExp;
  readonly vehicles: RegExp;
  readonly office: RegExp;
  readonly home: RegExp;
  /** For the text itself: an office's address for letters by e-mail. */
  readonly officeMail: RegExp;
  /** For the text itself: a word that is "number" and no more. */
  readonly numberWord: RegExp;
  /** Ends with "number". */
  readonly numbered: RegExp;
  /** Ends with a number and what joins another of its kind to it: a comma, "and". */
  readonly joined: RegExp;
  /** "KK 3502… dan 3502…": nothing but such numbers up to the next. */
  readonly joinedCards: RegExp;
  /** Nothing but what joins two of a list. */
  readonly joining: RegExp;
  /** Begins like the head of a list. */
  readonly listHead: RegExp;
}

const SENTENCE_END = /\p{L}{4,}[.!?]\s+\p{Lu}|\d{3}[.!?]\s+\p{Lu}\p{Ll}{3}/u;
const ready = new WeakMap<PrivacyVocabulary, Patterns>();

/** Writes capitals small and letters that scanners confuse as one (l, I, 1, | as i; 0 as o), but not in a number. The length stays. */
export function foldLetters(text: string): string {
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/\d{4,}|[1l|!0]/g, (piece) => (piece.length > 1 ? piece : piece === '0' ? 'o' : 'i'));
}

/** `ends` may follow a phrase's last word: "rekeningnya". */
function patternOf(phrases: readonly string[], ends: readonly string[] = []): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      foldLetters(phrase)
        .replace(/[/()[\]+*?^$]/g, '\\$&')
        .replace(/\. ?/g, '\\.?\\s{0,3}')
        .replace(/ /g, '[\\s.]{1,3}'),
    );
  return new RegExp(`(?<![a-z])(?:${alternatives.join('|')})(?:${ends.join('|')})?(?![a-z])`, 'g');
}

function officeMailOf({ officeDomains, officeMailNames }: PrivacyVocabulary): RegExp {
  const domains = officeDomains.map((domain) => domain.replaceAll('.', '\\.')).join('|');
  return new RegExp(`(?<![\\p{L}\\d._-])(?:${officeMailNames.join('|')})@|@[\\p{L}\\d.-]{1,60}\\.(?:${domains})(?![\\p{L}\\d])`, 'iu');
}

/** The patterns of a vocabulary, made once. */
export function patternsOf(vocabulary: PrivacyVocabulary): Patterns {
  const known = ready.get(vocabulary);
  if (known) return known;
  const labels = Object.entries({ ...vocabulary.labels, none: vocabulary.notPersonal }) as [LabelKind, readonly string[]][];
  const without = vocabulary.banksWithoutMoney
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
  const and = vocabulary.joining.join('|');
  const patterns: Patterns = {
    labels: labels.map(([kind, phrases]) => [kind, patternOf(phrases, vocabulary.labelEndings)]),
    money: new RegExp(`(?<![a-z])(?:${vocabulary.money.map(foldLetters).join('|')})[\\s.:]{0,3}$`),
    banks: new RegExp(`(?<!\\p{L})(?:${vocabulary.banks.join('|')})(?!\\p{L})(?!\\s(?:${without}))`, 'u'),
    accountHolder: patternOf(vocabulary.accountHolder),
    vehicles: patternOf(vocabulary.vehicles),
    office: patternOf(vocabulary.officeWords),
    home: patternOf(vocabulary.homeWords),
    officeMail: officeMailOf(vocabulary),
    quantities: patternOf(vocabulary.quantities),
    numberWord: new RegExp(`^(?:${vocabulary.numberWords.join('|')})$`, 'iu'),
    numbered: new RegExp(`(?<!\\p{L})(?:${vocabulary.numberWords.join('|')})\\.?\\s{0,2}$`, 'iu'),
    joined: new RegExp(`\\d\\s?(?:[,;&/]|,?\\s?(?:${and}))\\s?$`, 'u'),
    joinedCards: new RegExp(`^[^\\d\\n]{0,30}(?:(?:\\d[ .-]?){16}\\s?(?:[,;&]|,?\\s?(?:${and}))\\s?)+$`, 'u'),
    joining: new RegExp(`^[\\s\\d.,;:/&()-]*(?:(?:${and})\\s)?$`, 'u'),
    listHead: new RegExp(`^\\s*(?:${vocabulary.listHeads.join('|')})(?!\\p{L})`, 'iu'),
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
