import vocabulary from '../../../resources/vocabularies/stop-words.json';
import { stem } from './stem';
import { hasSmallLetters, splitWords, type Word } from './words';

/** One thing to look for. `words` stand beside each other; `stems` are looked for besides, unless the person asked for the exact words. */
export interface Term {
  readonly words: readonly string[];
  /** The stem that also counts as a hit; absent in phrases, codes and exclusions. */
  readonly stem?: string;
  /** The parts of a hyphenated code written as one word (e-KTP, eKTP). */
  readonly joined?: string;
  /** The last word matches whatever begins with it. */
  readonly prefix: boolean;
}

/** What a person asked for: every group must be met by one of its terms, and no excluded term may occur. */
export interface Query {
  readonly groups: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
}

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  readonly closed: boolean;
  readonly excluded: boolean;
  readonly last: boolean;
}

const STOP_WORDS: ReadonlySet<string> = new Set(vocabulary.words);
const MOST_TERMS = 48;
const PIECE = /(-?)"([^"]*)("?)|(\S+?)(?=\s|-?"|$)/gu;
const SEPARATE = /[,;/|()[\]{}<>!?=+]+/u;

/** Reads what a person typed. Nothing is an error: what makes no sense as a sign is a word or nothing. `typing` completes the last word. */
export function parseQuery(text: string, typing = false): Query {
  const groups: Term[][] = [];
  const excluded: Term[] = [];
  const acronyms = hasSmallLetters(text) || splitWords(text).length === 1;
  let alternative = false;
  for (const piece of pieces(text)) {
    if (!piece.quoted && !piece.last && groups.length > 0 && (piece.text === 'OR' || piece.text === 'ATAU')) {
      alternative = true;
      continue;
    }
    const completes = typing && piece.last && !piece.closed && !/\s$/u.test(text);
    for (const term of termsOf(piece, completes, acronyms)) {
      if (groups.length + excluded.length >= MOST_TERMS) break;
      if (piece.excluded) excluded.push(term);
      else if (alternative) groups.at(-1)?.push(term);
      else groups.push([term]);
      alternative = false;
    }
  }
  return { groups: withoutStopWords(groups), excluded };
}

function pieces(text: string): Piece[] {
  const found = [...text.matchAll(PIECE)];
  return found.map((match, index) => {
    const quoted = match[2] !== undefined;
    const raw = match[2] ?? match[4] ?? '';
    const minus = quoted ? match[1] === '-' : /^-[^\s-]/u.test(raw);
    return { text: raw, quoted, closed: quoted && match[3] === '"', excluded: minus, last: index === found.length - 1 };
  });
}

function termsOf(piece: Piece, completes: boolean, acronyms: boolean): Term[] {
  if (piece.quoted) {
    const words = splitWords(piece.text).map(({ surface }) => surface);
    return words.length > 0 ? [{ words, prefix: completes }] : [];
  }
  const chunks = /\p{N}/u.test(piece.text) ? [piece.text] : piece.text.split(SEPARATE).filter((chunk) => chunk !== '');
  return chunks.flatMap((chunk, index) => termOf(chunk, completes && index === chunks.length - 1, acronyms, piece.excluded));
}

function termOf(chunk: string, completes: boolean, acronyms: boolean, exact: boolean): Term[] {
  const words = splitWords(acronyms ? chunk : chunk.toLowerCase());
  const [first] = words;
  if (!first) return [];
  const prefix = completes || /[\p{L}\p{N}]\*$/u.test(chunk);
  // splitWords takes a chunk of capitals for shouting; one among other words is an acronym
  const root = (word: Word): string => (acronyms && isAcronym(chunk) ? word.surface : word.root);
  if (words.every((word) => word.surface === first.surface)) {
    return [{ words: [first.surface], prefix, ...(!exact && { stem: root(first) }) }];
  }
  const surfaces = words.map(({ surface }) => surface);
  const again = /^[\p{L}-]+$/u.test(chunk) ? stem(surfaces.join('-')) : '-';
  return [{ words: surfaces, prefix, joined: surfaces.join(''), ...(!exact && !again.includes('-') && { stem: again }) }];
}

function isAcronym(chunk: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(chunk) && !hasSmallLetters(chunk);
}

/** Words such as "yang" decide nothing and would only make hits vanish; alone they are looked for all the same. */
function withoutStopWords(groups: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  const telling = groups.filter((group) => !group.every((term) => term.stem !== undefined && STOP_WORDS.has(term.words[0] ?? '')));
  return telling.length > 0 ? telling : groups;
}
