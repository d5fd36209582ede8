/** How a page's plain text looks, to tell what stands out from it. */
export interface PlainText {
  readonly height: number;
  readonly stroke: number;
}

export interface HeadingCandidate extends PlainText {
  readonly text: string;
}

/** Most words and characters of a heading. */
const mostWords = 14;
const mostCharacters = 160;
/** How much larger, or thicker, letters must be than the plain text's. */
const larger = 1.18;
const bolder = 1.25;
const enough = 3;

const chapter = /^(BAB|BAGIAN|LAMPIRAN|CHAPTER)\s+([IVXL]+|\d+|[A-Z])\b/i;
const roman = /^[IVX]+[.)]\s/;
const decimal = /^\d+(\.\d+)+[.)]?\s/;
const capital = /^[A-Z][.)]\s/;
const digit = /^\d{1,2}[.)]\s/;
const small = new Set('dan atau di ke dari untuk dengan pada yang bagi oleh dalam serta of and the for to in'.split(' '));

/**
 * The level (1–4) of a line that is a heading, undefined for any other. A score of what a reader sees: size, weight, numbering,
 * capitals, no full stop. A recognised page has no styles to ask.
 */
export function headingLevel(line: HeadingCandidate, plain: PlainText): number | undefined {
  const { text } = line;
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > mostWords || text.length > mostCharacters || /[.,;:-]$/.test(text)) return undefined;
  const isLarger = line.height >= plain.height * larger;
  const isBolder = plain.stroke > 0 && line.stroke >= plain.stroke * bolder;
  const score = 1 + (isLarger ? 2 : 0) + (isBolder ? 2 : 0) + numberingScore(text) + (isInCapitals(text, words) ? 1 : 0);
  return score >= enough ? levelOf(text, line.height / plain.height) : undefined;
}

/** True where a line begins with a number, letter or mark that begins a new item. */
export function beginsItem(text: string): boolean {
  return chapter.test(text) || roman.test(text) || decimal.test(text) || /^(\d{1,3}|[A-Za-z])[.)]\s|^[•●▪■*–-]\s/.test(text);
}

function numberingScore(text: string): number {
  if (chapter.test(text) || decimal.test(text)) return 2;
  return roman.test(text) || capital.test(text) || digit.test(text) ? 1 : 0;
}

/** In capitals throughout, or with every word that counts. */
function isInCapitals(text: string, words: readonly string[]): boolean {
  if (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) return true;
  return words.length >= 2 && words.every((word) => small.has(word.toLowerCase()) || /^[^\p{L}]*\p{Lu}/u.test(word));
}

function levelOf(text: string, size: number): number {
  if (chapter.test(text) || roman.test(text)) return 1;
  if (decimal.test(text)) return Math.min(4, text.split(' ')[0]?.match(/\d+/g)?.length ?? 2);
  if (capital.test(text) || digit.test(text)) return 2;
  return size >= 1.4 ? 1 : 2;
}
