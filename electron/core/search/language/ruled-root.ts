import { cliticsCut, firstPrefixCut } from './affixes';

const SHORTEST_ROOT = 4;
const SYLLABLE = /^(?:[aiueo]|[bcdfghjklmnpqrstvwyz][aiueolrwy]|ng[aiueo]|ny[aiueo]|kh[aiueo]|sy[aiueo]|st[aiueor]|sk[aiueor]|sp[aiueor])/;
const TWO_VOWELS = /[aiueo].*[aiueo]/;
const PREFIXED = /^(?:di|ke|ber|ter|per|me|pe[mnlrwy])/;
// English words begin like that too; Indonesian ones do not end so.
const ENGLISH = /(?:[ts]ion|ment|[ae]nce|ness|ity|ous|ive|ical|logy|ture|[ai]ble|[aeo]ry|ly|ed|ies)s?$/;
const SURE_CLITICS = /^(?:nya|lah|kah)*$/;

/** Rules alone, for roots that are not listed: cut only what leaves something that can be a word. `listed` knows more of what is left. */
export function ruledRoot(word: string, listed: (word: string) => string | undefined): string {
  const base = withoutClitics(word);
  if (ENGLISH.test(base)) return base;
  for (const ending of endingsOf(base)) {
    const cut = ending === '' ? base : base.slice(0, -ending.length);
    const root = firstPrefix(cut);
    if (root === cut && ending !== '' && ending !== 'kan') continue;
    return root === cut ? root : (listed(root) ?? firstPrefix(root));
  }
  return base;
}

function withoutClitics(word: string): string {
  const shorter = cliticsCut(word).filter((base) => base.length > SHORTEST_ROOT && SURE_CLITICS.test(word.slice(base.length)));
  return shorter.at(-1) ?? word;
}

/** The endings that a word with these prefixes may have, the likelier first: pe-…-kan and ke-…-i are none, and many loan words end in -si. */
function endingsOf(base: string): readonly string[] {
  const derived = PREFIXED.test(base) && firstPrefix(base) !== base;
  const noun = base.startsWith('ke') || /^pe[^r]/.test(base);
  if (base.endsWith('an') && derived && noun) return ['an', ''];
  if (base.endsWith('an') && base.startsWith('ke') && base.length > 7) return ['an', ''];
  if (base.endsWith('kan') && !noun && (derived || base.length > 8)) return ['kan', ''];
  if (base.endsWith('an') && derived && /^(?:ber|per)/.test(base)) return ['an', ''];
  if (base.endsWith('i') && !base.endsWith('si') && derived && /^(?:me|di)/.test(base)) return ['i', ''];
  return [''];
}

function firstPrefix(word: string): string {
  const rest = PREFIXED.test(word) ? firstPrefixCut(word)[0] : undefined;
  return rest !== undefined && rest.length >= SHORTEST_ROOT && SYLLABLE.test(rest) && TWO_VOWELS.test(rest) ? rest : word;
}
