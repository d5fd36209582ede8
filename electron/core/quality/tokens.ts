/** A word as it stands in a text, with what it says of the reading: `name`, `code` and `number` say nothing. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'name' | 'code' | 'number';
  /** True for the first word of a sentence or block, whose capital says nothing. */
  readonly first: boolean;
}

// The sign stands first, so that only it is looked behind.
const BETWEEN = /\s+|[/,;:](?<=\p{L}{3}.)(?=\p{L}{3})|[–—…]/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const INNER = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/s;
const ADDRESS = /@|:\/\/|www\.|\.(?:id|com|org|net|pdf|docx?)\b/i;
// "ke-3", "KTP-el", "Rp2,5"
const SHORTHAND = /^(?:ke-\d+|\p{Lu}{2,}-\p{Ll}{2,3}|Rp\d[\d.,]*)$/u;
const NUMBERING = /^(?:\d+[a-z]?|[a-z]|[ivxlc]+|rp\d*|\d+(?:st|nd|rd|th|x|m|kg|gb|mb))$/i;

// Most words are plain; what they are is told without the patterns for all the others.
const PLAIN = /^[A-Z]?[a-z]+$/;
const PLAIN_CODE = /^(?:[a-z]|[ivxlc]+|rp)$/i;

function kindOf(text: string, shouted: boolean): Token['kind'] {
  if (PLAIN.test(text)) {
    if (PLAIN_CODE.test(text)) return 'code';
    return /^[A-Z]/.test(text) ? 'name' : 'word';
  }
  if (!/\p{L}/u.test(text)) return 'number';
  if (ADDRESS.test(text) || /[/_.\\]/.test(text) || NUMBERING.test(text) || SHORTHAND.test(text)) return 'code';
  if (/^\p{Lu}[\p{Lu}\d-]{1,9}!?$/u.test(text) && !shouted) return 'code';
  if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u.test(text)) return 'name';
  return 'word';
}

/** True for a text in capitals only, such as an old decree: there they do not tell names and acronyms. A list of acronyms has no long words. */
function isShouted(text: string): boolean {
  if ((text.match(/\p{Lu}{6}/gu)?.length ?? 0) < 5) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small * 2;
}

/** The words of a text. What has no letter or digit at all is left out. */
export function tokensOf(text: string): Token[] {
  const shouted = isShouted(text);
  let first = true;
  const tokens: Token[] = [];
  for (const piece of text.split(BETWEEN)) {
    const word = INNER.test(piece) ? piece : piece.replace(EDGES, '');
    if (word !== '') tokens.push({ text: word, kind: kindOf(word, shouted), first });
    first = word === '' ? first : /[.!?:]["”)]?$/.test(piece);
  }
  return tokens;
}
