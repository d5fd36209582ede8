/** How many characters of a line are looked at; nothing longer is a heading. */
const longest = 200;

const beyondAscii = /[^\0-\x7f]/;
const smallBesideCapital = /l\p{Lu}|\p{Lu}l/u;

/** Mends what a PDF's text layer and OCR break: ligatures, a capital Q between small letters (`ti`), a small l among capitals (`I`). */
export function repairLetters(text: string): string {
  const whole = beyondAscii.test(text) ? text.normalize('NFKC') : text;
  const joined = whole.includes('Q') ? whole.replaceAll(/(?<=\p{Ll})Q(?=\p{Ll})/gu, 'ti') : whole;
  // The patterns look behind and ahead at every letter, so that their signs are looked for first.
  const capital = smallBesideCapital.test(joined)
    ? joined.replaceAll(/(?<=\p{Lu}{2})l(?!\p{Ll})|(?<!\p{L})l(?=\p{Lu}{2})|(?<=\p{Lu})l(?=\p{Lu}{2})/gu, 'I')
    : joined;
  return capital.includes('\u00ad') ? capital.replaceAll('\u00ad', '') : capital;
}

/** How a heading is numbered: its style (`bab`, `I.`, `A.`, `a)`, `1.`, `1.1` …), its number (201 for 2.1), and how many characters that takes. */
export interface Numbering {
  readonly style: string;
  readonly value: number;
  readonly length: number;
}

const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => { style: string; value: number }])[] = [
  [/^(?:bab|bagian)\s+([ivxlc]+|\d{1,2})(?:\s*[.:)–-])?(?=\s|$)\s*/i, ([, mark = '']) => ({ style: 'bab', value: numberOf(mark) })],
  [/^\(?(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s|\p{L}|$)\s*/u, ([, mark = '']) => decimal(mark)],
  [/^\(?(\d{1,2})([.)])\s*(?=\D|$)/, ([, mark = '', end = '']) => ({ style: `1${end}`, value: Number(mark) })],
  [/^\(?([ivx]{1,5})([.)])\s+/, ([, mark = '', end = '']) => ({ style: `i${end}`, value: numberOf(mark) })],
  [/^\(?([IVXL]{1,6})([.)])\s*/, ([, mark = '', end = '']) => ({ style: `I${end}`, value: numberOf(mark) })],
  [/^\(?([A-Z])([.)])\s*(?=\p{L})/u, ([, mark = '', end = '']) => ({ style: `A${end}`, value: letter(mark) })],
  [/^\(?([a-z])([.)])\s+/, ([, mark = '', end = '']) => ({ style: `a${end}`, value: letter(mark) })],
];

/** The numbering a line begins with. A bare number without a dot or bracket is none, because names such as “6 in 1” exist. */
export function numberingOf(text: string): Numbering | undefined {
  const start = text.slice(0, 40);
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(start);
    if (found) return { ...read(found), length: found[0].length };
  }
  return undefined;
}

function decimal(mark: string): { style: string; value: number } {
  const parts = mark.split('.');
  return { style: parts.map(() => '1').join('.'), value: parts.reduce((value, part) => value * 100 + Number(part), 0) };
}

function letter(mark: string): number {
  return mark.toLowerCase().charCodeAt(0) - 96;
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(mark: string): number {
  if (/^\d+$/.test(mark)) return Number(mark);
  const values = [...mark.toLowerCase()].map((sign) => roman[sign] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** A heading's words alone: repaired, in small letters, without numbering, word limits in brackets and a final colon. */
export function plainHeading(text: string, limits: readonly string[]): string {
  const repaired = joinSpacedLetters(repairLetters(text.slice(0, longest)).trim().replaceAll(/\s+/g, ' '));
  const bare = repaired.slice(numberingOf(repaired)?.length ?? 0);
  return withoutLimits(bare, limits)
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:;.–-]+$/, '')
    .trim();
}

/** “R I N G K A S A N” is one word. */
function joinSpacedLetters(text: string): string {
  return /^(?:\p{L} ){4,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
}

function withoutLimits(text: string, limits: readonly string[]): string {
  return text.replaceAll(/\(([^()]{0,60})\)/g, (whole, inside: string) => {
    const inner = inside.toLowerCase().split(/[\s.]+/);
    return limits.some((word) => inner.includes(word)) && (/\d/.test(inside) || inner.includes('kata')) ? ' ' : whole;
  });
}

/** The letters and digits a text begins with. */
export function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
}

const clauses = { long: /\s+yang(?:\s+[\p{L}-]+){1,3}\s*$/u, short: /\s+yang\s+[\p{L}-]+\s*$/u };

/** A heading without what an office adds to it or leaves out: remarks in brackets, “yang digunakan” at its end, words such as “inovasi” and small words. */
export function coreHeading(
  plain: string,
  fillers: ReadonlySet<string>,
  links: ReadonlySet<string>,
  clause: keyof typeof clauses = 'long',
): string {
  const words = plain
    .replaceAll(/\([^()]*\)/g, ' ')
    .replace(clauses[clause], '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
  // What ends with a small word goes on: “Tujuan di …”.
  if (links.has(words.at(-1) ?? '')) return '';
  return words.filter((word) => !fillers.has(word) && !links.has(word)).join(' ');
}

/** Only the letters and digits, in small letters: what stays the same when spaces are lost. */
export function squash(text: string): string {
  const lower = text.toLowerCase();
  const written = lower.includes('&') ? lower.replaceAll('&', 'dan') : lower;
  return written.replaceAll(beyondAscii.test(written) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, '');
}

/** Words in small letters with one space around each, so that whole words are found in it. */
export function spacedWords(text: string): string {
  const lower = text.toLowerCase();
  return ` ${lower.replaceAll(beyondAscii.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim()} `;
}

/** Letters that OCR takes for one another made one: 1/l/i, 0/o, 5/s, 8/b, rn/m. */
export function foldLetters(squashed: string): string {
  return squashed
    .replaceAll('rn', 'm')
    .replaceAll(/[1l|!]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b');
}

/** A length with the first and with the last letters: two words that differ little have one of them in common. */
export function edgesOf(folded: string, length: number): readonly string[] {
  return [`${length} ${folded.slice(0, 3)} `, `${length}  ${folded.slice(-3)}`];
}

/** Which of the letters a to z occur, as bits: two words that differ in more than `2 * n` of them are more than n apart. */
export function letterSet(text: string): number {
  let set = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0) - 97;
    if (code >= 0 && code < 26) set |= 1 << code;
  }
  return set;
}

/** How many letters occur in one of two words only. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Number of letters to change, add or take away between two words; `limit + 1` when it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** Words of a text, as a count. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
