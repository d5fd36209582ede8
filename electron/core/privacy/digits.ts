/** Digits that stand together, with `start` and `end` in the text (UTF-16 units). */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** How many of the digits are digits in the text, not letters taken for them. */
  readonly sure: number;
}

/** Groups with nothing but spaces, stops, hyphens or a line's end between them: a long number as it is often written. */
export type Run = readonly DigitGroup[];

// With a figure in it, or by itself what is often misread for figures: a letter within a word is neither.
const GROUP = /[OoQDIlSsBZzGbgqi|!]*[0-9][0-9OoQDIlSsBZzGbgqi|!]*|(?<![\p{L}|!])[OoIl][OoIl|!]{0,3}(?![\p{L}|!])/gu;
const BETWEEN = /^(?:[.\-–—_/·'’]|\s{1,2}|\s?[.\-–—_·]\s?|\s*\n\s*|[-.]\s*\n\s*|\s?\)\s?-?|\s?\(\s?)$/;
const LETTERS = /^[OoIl|!]{1,4}$/;
const CONFUSABLE = /^[OoIl|!\d]{1,8}$/;
// "\n2. " or "\n2 Nama" begins a row or an item of a list.
const ITEM = /^[.)]?\s+\p{L}/u;
// What recognition of scanned text makes of a digit.
const misread: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', Q: '0', D: '0', I: '1', l: '1', i: '1', '|': '1', '!': '1', S: '5', s: '5' },
  ...{ B: '8', Z: '2', z: '2', G: '6', b: '6', g: '9', q: '9' },
};

/** Sets letters misread for digits right; every other character stays. */
export function repairDigits(text: string): string {
  return text.replace(/[A-Za-z|!]/g, (letter) => misread[letter] ?? letter);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** A piece of look-alikes and digits without the letters that belong to a word beside it; `undefined` where no number is left. */
function groupOf(text: string, from: number, until: number): DigitGroup | undefined {
  let start = from;
  let end = until;
  const looseStart = isLetter(text[start - 1]);
  const looseEnd = isLetter(text[end]);
  while (start < end && !isDigit(text[start]) && (looseStart || /[|!]/.test(text[start] ?? ''))) start += 1;
  while (start < end && !isDigit(text[end - 1]) && (looseEnd || /[|!]/.test(text[end - 1] ?? ''))) end -= 1;
  const piece = text.slice(start, end);
  const sure = piece.replace(/\D/g, '').length;
  const likely = sure === 0 ? LETTERS.test(piece) : sure * 2 >= piece.length || CONFUSABLE.test(piece);
  if (!likely) return undefined;
  return { start, end, digits: repairDigits(piece), sure };
}

/** Where bars part the cells of a line, they are no misread figures; the length stays. */
function withoutBars(text: string): string {
  if (!text.includes('|')) return text;
  return text
    .split('\n')
    .map((line) => (/\|.*\|/.test(line) && /[^\d|]\||\|[^\d|]/.test(line) ? line.replaceAll('|', '¦') : line))
    .join('\n');
}

/** The numbers of a text that begin at or after `from`, as runs of groups. */
export function findRuns(written: string, from: number): Run[] {
  const text = withoutBars(written);
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  for (const match of text.matchAll(GROUP)) {
    if (match.index < from) continue;
    const group = groupOf(text, match.index, match.index + match[0].length);
    if (!group) continue;
    const run = runs.at(-1);
    const gap = last ? text.slice(last.end, group.start) : '';
    if (gap.includes('\n') && group.digits.length <= 3 && ITEM.test(text.slice(group.end, group.end + 4))) continue;
    if (run && BETWEEN.test(gap)) run.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs;
}

/** Part of a run: a candidate for one number. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Share of the digits that are digits in the text. */
  readonly sure: number;
  readonly groups: Run;
  /** True where it is all of its run. */
  readonly whole: boolean;
}

/** Every series of a run's groups with `least` to `most` digits, in reading order. A run of hundreds of groups stays cheap, since a series ends at `most`. */
export function spansOf(run: Run, least: number, most: number): Span[] {
  const spans: Span[] = [];
  run.forEach((first, i) => {
    let digits = '';
    let sure = 0;
    for (let j = i; j < run.length; j += 1) {
      const group = run[j];
      if (!group) break;
      digits += group.digits;
      sure += group.sure;
      if (digits.length > most) break;
      if (digits.length < least) continue;
      const groups = run.slice(i, j + 1);
      spans.push({ start: first.start, end: group.end, digits, sure: sure / digits.length, groups, whole: groups.length === run.length });
    }
  });
  return spans;
}
