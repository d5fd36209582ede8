import { doubledRoot, withoutLoose } from './hyphens';
import { stem } from './stem';
import type { CutWord, NormalForm, TextLanguage } from './text-types';
import { numberOfWord } from './word-numbers';

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const PLAIN = /^[a-z0-9]+$/;
const NO_LETTER = /^[0-9]+$/;
const LONGEST_CODE = 40;
const MOST_PARTS = 8;
const CACHE_LIMIT = 20_000;

interface Joined {
  /** Roots by place, where a word is said twice. */
  readonly roots: readonly (string | undefined)[];
  readonly codes: readonly string[];
}

let known = new Map<string, Joined>();

/** Reads words that hyphens join: what is said twice has one root, and a code (SP4N-LAPOR, e-KTP, COVID-19) is a form of its own. */
export function readJoined(text: string, words: CutWord[], language: TextLanguage, forms?: NormalForm[]): void {
  for (let index = 1; index < words.length; index++) {
    const first = index - 1;
    while (index < words.length && isJoined(text, words[index - 1], words[index])) index++;
    if (index - first > 1 && index - first <= MOST_PARTS) readGroup(words.slice(first, index), language, forms);
  }
}

function isJoined(text: string, before: CutWord | undefined, word: CutWord | undefined): boolean {
  return before !== undefined && word !== undefined && word.start === before.end + 1 && HYPHENS.has(text.charCodeAt(before.end));
}

function readGroup(group: readonly CutWord[], language: TextLanguage, forms: NormalForm[] | undefined): void {
  const joined = joinedOf(group.map(({ surface }) => surface));
  if (language !== 'en') {
    group.forEach((word, place) => {
      const root = joined.roots[place];
      if (root === undefined) return;
      word.root = root;
      word.rootNumber = numberOfWord(root);
    });
  }
  const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
  if (forms) for (const form of joined.codes) forms.push({ start, end, form });
}

function joinedOf(surfaces: readonly string[]): Joined {
  const key = surfaces.join('-');
  const ready = known.get(key);
  if (ready) return ready;
  const roots: (string | undefined)[] = surfaces.map(() => undefined);
  for (let place = 1; place < surfaces.length; place++) {
    const root = doubledRoot(surfaces[place - 1] ?? '', surfaces[place] ?? '', stem);
    if (root !== undefined) roots[place - 1] = roots[place] = root;
  }
  const made = { roots, codes: roots.some((root) => root !== undefined) ? [] : codesOf(surfaces) };
  if (known.size >= CACHE_LIMIT) known = new Map();
  known.set(key, made);
  return made;
}

/** A code as it is written and in one piece (eKTP), since it is typed in both ways. */
function codesOf(surfaces: readonly string[]): string[] {
  const parts = withoutLoose(surfaces);
  const inOne = parts.join('');
  if (parts.length < 2 || inOne.length > LONGEST_CODE || parts.every((part) => NO_LETTER.test(part)) || !PLAIN.test(inOne)) return [];
  return [parts.join('-'), inOne];
}
