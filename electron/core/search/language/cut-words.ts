import { stemmer as englishRoot } from 'stemmer';
import { roots } from './roots';
import { stem } from './stem';
import type { CutWord, TextLanguage } from './text-types';
import { numberOfWord } from './word-numbers';

/** What stands between two borders of words, once for all its occurrences. */
interface Forms {
  readonly raw: string;
  readonly surface: string;
  readonly root: string;
  readonly number: number;
  readonly rootNumber: number;
  /** Made when it is first asked for. */
  english?: { readonly root: string; readonly number: number };
  /** Two letters or more and none of them small: an acronym in a text that also has small letters. */
  readonly capitals: boolean;
}

// What FTS5's unicode61 takes for a word (letters, numbers, private use), with the marks and invisible joiners that stand inside words.
const INSIDE_WORDS = /^[\p{L}\p{N}\p{M}\p{Co}\u00AD\u200C\u200D\u2060]$/u;
const NOT_IN_INDEX = /[^\p{L}\p{N}\p{Co}]/gu;
const ASCII_WORD = /^[A-Za-z0-9]+$/;
const SMALL_LETTERS = /^[a-z]+$/;
const CACHE_LIMIT = 100_000;
// Longer ones come once only, and would fill the memory.
const LONGEST_KEPT = 60;
const INSIDE = 1;
const OUTSIDE = 2;

let recent = new Map<string, Forms>();
let older = new Map<string, Forms>();
const insideByCode = new Uint8Array(0x10000);

/** Writes a word the way the index does: compatibility forms and diacritics folded, in small letters; '' when nothing is left. */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').toLowerCase().replace(NOT_IN_INDEX, '').normalize('NFC').replace(NOT_IN_INDEX, '');
}

/** True where capitals tell acronyms from other words, because small letters occur too. */
export function hasSmallLetters(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/** The words of a text in their order, each by itself. In a text with small letters, words in capitals are acronyms and are their own roots. */
export function cutWords(text: string, language: TextLanguage, acronyms: boolean): CutWord[] {
  const words: CutWord[] = [];
  cutInto(words, text, 0, text.length, language, acronyms);
  return words;
}

/** Adds the words of a part of a text; it begins and ends where no word goes on. */
export function cutInto(words: CutWord[], text: string, from: number, to: number, language: TextLanguage, acronyms: boolean): void {
  for (let at = from; at < to;) {
    let size = sizeInside(text, at);
    if (size === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    while (size > 0) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      at += size;
      size = at < to ? sizeInside(text, at) : 0;
    }
    const forms = formsAt(text, start, at, hash);
    if (forms.surface === '') continue;
    const { surface, number } = forms;
    if (acronyms && forms.capitals) {
      words.push({ start, end: at, surface, root: surface, number, rootNumber: number });
    } else if (language === 'en') {
      const english = (forms.english ??= englishOf(forms));
      words.push({ start, end: at, surface, root: english.root, number, rootNumber: english.number });
    } else {
      words.push({ start, end: at, surface, root: forms.root, number, rootNumber: forms.rootNumber });
    }
  }
}

function englishOf({ surface, root }: Forms): NonNullable<Forms['english']> {
  const english = inEnglish(surface, root);
  return { root: english, number: numberOfWord(english) };
}

/** The English root; Indonesian words in an English text keep their own where English has none for them. */
export function inEnglish(surface: string, root: string): string {
  if (surface.length > LONGEST_KEPT || !SMALL_LETTERS.test(surface)) return root;
  const english = englishRoot(surface);
  return english === surface && roots.has(root) ? root : english;
}

/** How many units the character at a place takes when it is part of a word; 0 when it is not. */
function sizeInside(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  const known = insideByCode[code];
  if (known === INSIDE) return 1;
  if (known === OUTSIDE) return 0;
  if (code >= 0xd800 && code <= 0xdbff) return INSIDE_WORDS.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
  insideByCode[code] = INSIDE_WORDS.test(text.charAt(at)) ? INSIDE : OUTSIDE;
  return insideByCode[code] === INSIDE ? 1 : 0;
}

const PLACES = 1 << 16;
const usual: (Forms | undefined)[] = new Array<Forms | undefined>(PLACES);
const usualRaw: string[] = new Array<string>(PLACES).fill('');

/** Most words are usual ones, which are known again without being cut out of the text. */
function formsAt(text: string, start: number, end: number, hash: number): Forms {
  const place = (hash ^ (hash >>> 16)) & (PLACES - 1);
  const raw = usualRaw[place] ?? '';
  const there = usual[place];
  if (there && raw.length === end - start && text.startsWith(raw, start)) return there;
  const forms = formsOf(text.slice(start, end));
  if (forms.raw.length <= LONGEST_KEPT) {
    usualRaw[place] = forms.raw;
    usual[place] = forms;
  }
  return forms;
}

/** Two generations bound the memory: what was not asked for since the last turn is forgotten. */
function formsOf(raw: string): Forms {
  if (raw.length > LONGEST_KEPT) return makeForms(raw);
  const known = recent.get(raw);
  if (known) return known;
  // a word cut out of a text keeps all of the text in memory: what is kept is a copy
  const copy = Buffer.from(raw, 'utf16le').toString('utf16le');
  const forms = older.get(raw) ?? makeForms(copy);
  if (recent.size >= CACHE_LIMIT) {
    older = recent;
    recent = new Map();
  }
  recent.set(copy, forms);
  return forms;
}

function makeForms(raw: string): Forms {
  const surface = fold(raw);
  const root = stem(surface);
  const capitals = /\p{Lu}.*\p{Lu}/u.test(raw) && !hasSmallLetters(raw);
  return { raw, surface, root, number: numberOfWord(surface), rootNumber: numberOfWord(root), capitals };
}
