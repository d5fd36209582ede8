import type { Query, Term } from '../query/query-types';
import { roots } from '../language/roots';

/** Pieces of words that tell at a glance, before words are cut, where a text cannot answer a query. */
export interface Telltales {
  /** By group of the query, in small letters: a text without any of a group's pieces does not answer it. */
  readonly groups: readonly (readonly string[])[];
  /** Those of all groups, each once. */
  readonly pieces: readonly string[];
  /** How many words, cut at white space, an answer may cover. */
  readonly reach: number;
  /** Numbers, dates and citations are looked for: what belongs to them may stand some words away. */
  readonly whole: boolean;
}

type Asked = Pick<Query, 'groups'>;

const NORMAL_FORM = /\d.*[.%-]|[.%-].*\d|^\d+$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const known = new WeakMap<Asked, Telltales>();

/** The telltales of a query, kept with it. */
export function telltales(query: Asked): Telltales {
  const ready = known.get(query);
  if (ready) return ready;
  const terms = query.groups.flat();
  const longest = Math.max(1, ...terms.map(({ words, near }) => words.length + (near ? near.words.length + near.distance : 0)));
  const groups = query.groups.map((group) => withoutLonger(group.flatMap(piecesOf)));
  const made = {
    groups,
    pieces: withoutLonger(groups.flat()),
    reach: longest === 1 ? 1 : longest * 2 + 1,
    whole: terms.some(({ forms }) => forms.some((form) => NORMAL_FORM.test(form))),
  };
  known.set(query, made);
  return made;
}

/** Where a piece stands, all pieces inside it stand too: looking for the shorter is enough. */
function withoutLonger(pieces: readonly string[]): string[] {
  const each = [...new Set(pieces)];
  return each.filter((piece) => !each.some((other) => other !== piece && piece.includes(other)));
}

function piecesOf({ words, near, joined, forms }: Term): string[] {
  const written = [words[0], near?.words[0], joined].filter((piece) => piece !== undefined);
  return [...written, ...forms.flatMap(piecesOfForm)].filter((piece) => piece !== '');
}

/** What stands in every way to write a root or a normal form. */
export function piecesOfForm(form: string): readonly string[] {
  if (DATE.test(form)) return [form.slice(0, 4)];
  if (form.includes('-')) return piecesOfCode(form.split('-'));
  if (/^[\d.%]+$/.test(form)) return piecesOfNumber(form.replace(/[.%]/g, ''));
  return [pieceOfRoot(form)];
}

/** A citation is written with its year, a code with its longest part. */
function piecesOfCode(parts: readonly string[]): readonly string[] {
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const last = parts.at(-1) ?? '';
  return /^\d+$/.test(last) ? [longest, last] : [longest];
}

/** The first two digits that count stand together or on both sides of a sign, whatever scale follows them. */
function piecesOfNumber(digits: string): readonly string[] {
  const [first = '0', second] = digits.replace(/^0+(?=\d)/, '').replace(/0+$/, '');
  return second === undefined ? [first] : [first + second, `${first}.${second}`, `${first},${second}`];
}

/**
 * me- and pe- take a root's first letter away (tulis, menulis), English endings and those of loan words change its last ones (studi of study,
 * inovasi of inovatif); everything else of it stands in each of its forms.
 */
function pieceOfRoot(root: string): string {
  if (root.length < 3) return root.endsWith('i') ? root.charAt(0) : root;
  let changed = root.endsWith('i') ? 1 : 0;
  if (!roots.has(root) || /(?:si|f)$/.test(root)) changed = 2;
  return root.slice(1, Math.max(2, root.length - changed));
}
