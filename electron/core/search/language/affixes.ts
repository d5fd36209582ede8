/** A word without its endings. */
export interface Ending {
  readonly base: string;
  /** The derivation that was cut: `kan`, `an`, `i`, one of a loan word (`is`, `isme`, `isasi`), or ''. */
  readonly derivation: string;
  /** How many endings were cut. */
  readonly cuts: number;
}

const PARTICLES = ['lah', 'kah', 'tah', 'pun'];
const POSSESSIVES = ['nya', 'ku', 'mu'];
const DERIVATIONS = ['kan', 'an', 'i', 'isme', 'is', 'isasi'];
const LAST_LETTERS = 'hnaui es';
const SHORTEST_REST = 3;
const PLAIN = ['di', 'ke', 'se', 'ku', 'kau'];
// Derivations that no word has together with its first prefix: be-…-i, di-…-an, ke-…-i, me-…-an, se-…-kan, te-…-an.
const NEVER: Readonly<Record<string, readonly string[]>> = { b: ['i'], d: ['an'], k: ['i', 'kan'], m: ['an'], s: ['i', 'kan'], t: ['an'] };

/** Whether a part behind a hyphen only leans on the word before it: kuasa-mu, apa-lah. */
export function isClitic(part: string): boolean {
  return PARTICLES.includes(part) || POSSESSIVES.includes(part);
}

/** Every way to take particle, possessive and derivation from the end, in that order; the whole word first. */
export function endingsCut(word: string): readonly Ending[] {
  const found: Ending[] = [{ base: word, derivation: '', cuts: 0 }];
  if (!LAST_LETTERS.includes(word.charAt(word.length - 1))) return found;
  cutEach(found, PARTICLES, false);
  cutEach(found, POSSESSIVES, false);
  cutEach(found, DERIVATIONS, true);
  return found;
}

/** The same with particles and possessives only. */
export function cliticsCut(word: string): readonly string[] {
  const found: Ending[] = [{ base: word, derivation: '', cuts: 0 }];
  cutEach(found, PARTICLES, false);
  cutEach(found, POSSESSIVES, false);
  return found.map(({ base }) => base);
}

function cutEach(found: Ending[], endings: readonly string[], derives: boolean): void {
  const count = found.length;
  for (let index = 0; index < count; index++) {
    const { base = '', cuts = 0 } = found[index] ?? {};
    for (const ending of endings) {
      if (base.length - ending.length < SHORTEST_REST || !base.endsWith(ending)) continue;
      found.push({ base: base.slice(0, -ending.length), derivation: derives ? ending : '', cuts: cuts + 1 });
    }
  }
}

/** Whether a word that begins so may end so: ke-…-an is a word, ke-…-kan is none, but for `ketahui`. */
export function goTogether(base: string, derivation: string): boolean {
  return derivation === '' || NEVER[base.charAt(0)]?.includes(derivation) !== true || base === 'ketahu';
}

/** One k was written for two: menunjukan, dimasukan. */
export function lacksLetter(base: string, derivation: string): boolean {
  return derivation === 'an' && base.endsWith('k');
}

/** What may stand behind the first prefix of a word, the likelier first. */
export function firstPrefixCut(word: string): readonly string[] {
  const found: string[] = [];
  const first = word.charAt(0);
  if (first === 'b' || first === 't') liquidsCut(word, found);
  else if (first === 'm') nasalsCut(word, found);
  else if (first === 'p') {
    liquidsCut(word, found);
    nasalsCut(word, found);
  } else if (first === 'd' || first === 'k' || first === 's') {
    for (const prefix of PLAIN) if (word.startsWith(prefix)) push(word.slice(prefix.length), found);
  }
  return found;
}

function push(rest: string, found: string[]): void {
  if (rest.length >= SHORTEST_REST) found.push(rest);
}

/** ber-, ter- and per-, whose r falls before another (berenang, bekerja, tepercaya), and bel-, pel- of ajar. */
function liquidsCut(word: string, found: string[]): void {
  if (word.charAt(1) !== 'e') return;
  if (word.charAt(2) === 'r') push(word.slice(3), found);
  if (word.charAt(2) === 'r' || word.startsWith('er', 3)) push(word.slice(2), found);
  if (word.startsWith('lajar', 2)) push(word.slice(3), found);
}

/** me- and pe- with the nasal that they bring along: it stands before some letters and instead of k, p, s and t. */
function nasalsCut(word: string, found: string[]): void {
  if (word.charAt(1) !== 'e') return;
  const third = word.charAt(2);
  if (third === 'm') swallowed(word.slice(3), ['m', 'p'], found);
  else if (third !== 'n') push(word.slice(2), found);
  else if (word.charAt(3) === 'y') swallowed(word.slice(4), ['s', 'ny', 'sy'], found);
  else if (word.charAt(3) === 'g') ngCut(word.slice(4), found);
  else swallowed(word.slice(3), ['t', 'n'], found);
}

function ngCut(rest: string, found: string[]): void {
  swallowed(rest, ['', 'k', 'ng'], found);
  // menge-, penge- before one syllable: mengecat, pengeboman, mengesahkan
  if (rest.charAt(0) === 'e') push(rest.slice(1), found);
}

/** Before a vowel a letter may have been swallowed, and before r (pemrosesan). */
function swallowed(rest: string, letters: readonly string[], found: string[]): void {
  if ('aiueor'.includes(rest.charAt(0))) for (const letter of letters) push(letter + rest, found);
  else push(rest, found);
}

/**
 * What it costs, in letters, to read a root behind a prefix that changes it, so that mengubah is of ubah rather than kubah, penyaring of saring
 * rather than nyaring, peralatan of alat rather than ralat. Short roots behind meng- and peng- are common (mengaku, mengisi).
 */
export function changeCost(base: string, rest: string): number {
  const before = base.slice(0, base.length - rest.length);
  if (base.startsWith('ng', 2)) {
    if (!base.endsWith(rest)) return rest.length === 4 ? 1.5 : 1.02;
    if (rest.length === 3 && before.length === 4 && 'aiueo'.includes(rest.charAt(0))) return -1.1;
    return before.length === 2 ? 2 : 0;
  }
  if (base.startsWith('ny', 2)) return before.length === 2 || rest.startsWith('sy') ? 1.1 : 0;
  return rest.charAt(0) === 'r' && before.length === 2 && base.charAt(0) !== 'm' ? 1.02 : 0;
}

/** The word behind a doubled first letter: pepohonan, tetumbuhan, bebatuan. */
export function withoutDoubling(word: string): string | undefined {
  return word.charAt(1) === 'e' && word.charAt(0) === word.charAt(2) && word.length > 6 ? word.slice(2) : undefined;
}
