import { stem } from './stem';

/** One word of a text: where it stands, how the index writes it, and its stem. Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly stem: string;
}

interface Forms {
  readonly surface: string;
  readonly stem: string;
  /** Two letters or more and none of them small: an acronym in a text that also has small letters. */
  readonly capitals: boolean;
}

// What FTS5's unicode61 takes for a word (letters, numbers, private use), with the marks and invisible joiners that stand inside words.
const WORD = /[\p{L}\p{N}\p{M}\p{Co}\u00AD\u200C\u200D\u2060]+/gu;
const NOT_IN_INDEX = /[^\p{L}\p{N}\p{Co}]/gu;
const ASCII_WORD = /^[A-Za-z0-9]+$/;
const CACHE_LIMIT = 200_000;

let recent = new Map<string, Forms>();
let older = new Map<string, Forms>();

/** Writes a word the way the index does: compatibility forms and diacritics folded, in small letters; '' when nothing is left. */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').toLowerCase().replace(NOT_IN_INDEX, '').normalize('NFC').replace(NOT_IN_INDEX, '');
}

/** The words of a text in their order. In a text with small letters, words in capitals are acronyms and are their own stems. */
export function splitWords(text: string, acronyms = hasSmallLetters(text)): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const forms = formsOf(raw);
    if (forms.surface === '') continue;
    const root = acronyms && forms.capitals ? forms.surface : forms.stem;
    words.push({ start: match.index, end: match.index + raw.length, surface: forms.surface, stem: root });
  }
  return words;
}

/** True where capitals tell acronyms from other words, because small letters occur too. */
export function hasSmallLetters(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/** Two generations bound the memory: what was not asked for since the last turn is forgotten. */
function formsOf(raw: string): Forms {
  const known = recent.get(raw);
  if (known) return known;
  const forms = older.get(raw) ?? makeForms(raw);
  if (recent.size >= CACHE_LIMIT) {
    older = recent;
    recent = new Map();
  }
  recent.set(raw, forms);
  return forms;
}

function makeForms(raw: string): Forms {
  const surface = fold(raw);
  return { surface, stem: stem(surface), capitals: /\p{Lu}.*\p{Lu}/u.test(raw) && !hasSmallLetters(raw) };
}
