import { roots } from './roots';

/** Changes whenever `stem` gives other answers: an index made by another version must be made again. */
export const stemmerVersion = 1;

const SHORTEST_WORD = 4;
const SHORTEST_UNKNOWN_ROOT = 4;
const PARTICLES = ['lah', 'kah', 'tah', 'pun'];
const POSSESSIVES = ['nya', 'ku', 'mu'];
const DERIVATIONS = ['kan', 'an', 'i', 'isme', 'is', 'isasi'];
const PLAIN_PREFIXES = ['di', 'ke', 'se', 'ku', 'kau', 'ber', 'ter', 'per', 'pe', 'me'];
const CONSONANT = /^[bcdfghjklmnpqrstvwxyz]/;
const SYLLABLE = /^(?:[aiueo]|[bcdfghjklmnpqrstvwyz][aiueolrwy]|ng[aiueo]|ny[aiueo]|kh[aiueo]|sy[aiueo]|st[aiueor]|sk[aiueor]|sp[aiueor])/;

/** The Indonesian root of a folded word, as far as rules and a small list of roots can tell; a word with digits is its own root. */
export function stem(word: string): string {
  if (word.includes('-')) return stemHyphenated(word);
  if (word.length < SHORTEST_WORD || !/^[a-z]+$/.test(word) || roots.has(word)) return word;
  return listedRoot(word) ?? ruledRoot(word);
}

/** Reduplication and clitics: buku-buku, meniru-niru, kuasa-mu. Other pairs are words of their own. */
function stemHyphenated(word: string): string {
  const parts = word.split('-');
  const [first = '', second = ''] = parts;
  const tail = parts.slice(1);
  if (tail.every((part) => PARTICLES.includes(part) || POSSESSIVES.includes(part))) return stem(first);
  if (parts.length > 2 && POSSESSIVES.includes(parts[2] ?? '')) return stemHyphenated(`${first}-${second}`);
  const one = stem(first);
  const again = one === stem(second) || (first.startsWith('me') && second.startsWith(first.slice(2)));
  return again ? one : word;
}

/** The listed root that is reached with the fewest letters lost. */
function listedRoot(word: string): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const [base, suffixes] of suffixesCut(word)) {
    for (const { rest, cost } of prefixesCut(base, 3)) {
      const lost = cost + (word.length - base.length) + (suffixes === 0 ? 0 : 0.1);
      if (lost < least && roots.has(rest)) [best, least] = [rest, lost];
    }
  }
  return best;
}

/** Every way to take particle, possessive and derivation from the end, in that order. */
function suffixesCut(word: string): [string, number][] {
  const found: [string, number][] = [[word, 0]];
  for (const endings of [PARTICLES, POSSESSIVES, DERIVATIONS]) {
    for (const [base, count] of [...found]) {
      for (const ending of endings)
        if (base.endsWith(ending) && base.length - ending.length > 2) found.push([base.slice(0, -ending.length), count + 1]);
    }
  }
  return found;
}

interface Cut {
  readonly rest: string;
  /** Letters lost. */
  readonly cost: number;
}

function prefixesCut(base: string, depth: number): Cut[] {
  const found: Cut[] = [{ rest: base, cost: 0 }];
  if (depth === 0 || base.length < 5) return found;
  for (const rest of onePrefixCut(base)) {
    for (const cut of prefixesCut(rest, depth - 1)) found.push({ rest: cut.rest, cost: cut.cost + base.length - rest.length });
  }
  return found;
}

/** What may stand behind the first prefix; the likelier first. me- and pe- swallow k, p, s and t. */
function onePrefixCut(word: string): string[] {
  const found = nasalCuts(word);
  for (const prefix of PLAIN_PREFIXES) if (word.startsWith(prefix)) found.push(word.slice(prefix.length));
  if (/^[bt]e(r|kerja)/.test(word)) found.push(word.slice(2));
  if (/^(bel|pel)ajar/.test(word)) found.push(word.slice(3));
  if (/^[bcdfghjklmnpqrstvwxyz](em|in|el|er)[aiueo]/.test(word)) found.push(`${word.slice(0, 1)}${word.slice(3)}`);
  return found.filter((rest) => rest.length > 2);
}

function nasalCuts(word: string): string[] {
  const match = /^[mp]e(ny|nge|ng|m|n)(?=[a-z])/.exec(word);
  const nasal = match?.[1];
  if (!match || nasal === undefined) return [];
  const rest = word.slice(match[0].length);
  if (nasal === 'nge') return [...nasalRest('ng', `e${rest}`), rest];
  return nasalRest(nasal, rest);
}

function nasalRest(nasal: string, rest: string): string[] {
  if (CONSONANT.test(rest)) return [rest];
  if (nasal === 'ny') return [`s${rest}`, `ny${rest}`];
  if (nasal === 'ng') return [rest, `k${rest}`, `ng${rest}`];
  if (nasal === 'm') return [`p${rest}`, `m${rest}`];
  return [`t${rest}`, `n${rest}`];
}

/** Rules alone, for roots that are not listed: cut only what leaves something that can be a word. */
function ruledRoot(word: string): string {
  let base = cutEnding(cutEnding(word, PARTICLES.slice(0, 2), 5), ['nya'], SHORTEST_UNKNOWN_ROOT);
  const bare = firstPrefix(base);
  const active = /^(me|di|ter|ber|pe|per|ke)/.test(base) && bare !== base;
  base = cutEnding(base, ['kan'], active ? SHORTEST_UNKNOWN_ROOT : 5);
  if (active || /^ke/.test(base)) base = cutEnding(base, ['an', 'i'], 6);
  const [prefixed, root] = [base, firstPrefix(base)];
  return root === prefixed || roots.has(root) ? root : (listedRoot(root) ?? root);
}

function cutEnding(word: string, endings: readonly string[], shortest: number): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= shortest);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function firstPrefix(word: string): string {
  const [nasal] = nasalCuts(word);
  const rest = nasal ?? /^(?:di|ber|ter|per)(.+)$/.exec(word)?.[1];
  return rest !== undefined && rest.length >= SHORTEST_UNKNOWN_ROOT && SYLLABLE.test(rest) && /[aiueo].*[aiueo]/.test(rest) ? rest : word;
}
