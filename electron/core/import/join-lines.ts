/** Joins the lines of a paragraph. A word broken at a line's end is made whole, but a doubled word (berkali-kali) and a code (COVID-19) keep their hyphen. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  return lines.reduce((joined, { text }) => {
    if (joined === '') return text;
    const [, before = ''] = /([\p{L}\p{N}]+)-$/u.exec(joined) ?? [];
    const [after = ''] = /^[\p{L}\p{N}]+/u.exec(text) ?? [];
    if (before === '' || after === '') return `${joined} ${text}`;
    return isBroken(before, after) ? joined.slice(0, -1) + text : joined + text;
  }, '');
}

function isBroken(before: string, after: string): boolean {
  return /^\p{L}+$/u.test(before) && /^\p{Ll}/u.test(after) && !isDoubled(before.toLowerCase(), after.toLowerCase());
}

/** The same word twice, with an affix on one half (sehari-hari, tolong-menolong) or with a changed sound (sayur-mayur, warna-warni). */
function isDoubled(first: string, second: string): boolean {
  if (first === second) return true;
  if (first.length === second.length && first.length >= 4 && differing(first, second) <= 2) return true;
  return second.length >= 3 && (first.endsWith(second) || (first.length >= 3 && second.startsWith(first)) || sharesRoot(first, second));
}

function differing(first: string, second: string): number {
  return [...first].filter((letter, index) => letter !== second[index]).length;
}

function sharesRoot(first: string, second: string): boolean {
  return first.length >= 4 && second.includes(first.slice(-4));
}
