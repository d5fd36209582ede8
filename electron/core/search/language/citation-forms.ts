import factRegulations from '../../../../resources/vocabularies/regulations.json';
import vocabulary from '../../../../resources/vocabularies/written-forms.json';
import { fold } from './cut-words';
import type { NormalForm, Word } from './text-types';

const NUMBERED = new RegExp(
  `(\\d{1,4}[A-Za-z]?|\\d[\\dA-Za-z./-]{2,30}?)\\s{0,2}(?:/\\s?|(?<=[\\d\\s])(?:${vocabularyWords(factRegulations.year)})\\s{0,2})((?:19|20)\\d{2})(?![\\p{L}\\p{N}/.-]*\\d)`,
  'iuy',
);
const SHORT_KIND = 3;
const MOST_WORDS_BETWEEN = 10;
const LETTERS_BETWEEN = /^[\p{L}\p{M}\s(),.:&'’-]*$/u;

interface Kind {
  readonly key: string;
  /** The words of one spelling, last first. */
  readonly words: readonly string[];
  readonly short: boolean;
}

const numberWords: ReadonlySet<string> = new Set(factRegulations.number.map(fold));
const stateWords: ReadonlySet<string> = new Set(vocabulary.citation.state);
const endWords: ReadonlySet<string> = new Set(vocabulary.citation.ends);
const kindsByLastWord = kindsOf();

function vocabularyWords(spellings: readonly string[]): string {
  return [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}

/** Spellings by their last word, those of more words first. */
function kindsOf(): ReadonlyMap<string, readonly Kind[]> {
  const byLast = new Map<string, Kind[]>();
  for (const { key, spellings } of factRegulations.kinds) {
    for (const spelling of spellings) {
      const words = spelling
        .split(/[^\p{L}]+/u)
        .map(fold)
        .filter(Boolean)
        .reverse();
      const [last = ''] = words;
      byLast.set(last, [...(byLast.get(last) ?? []), { key, words, short: words.join('').length <= SHORT_KIND }]);
    }
  }
  for (const kinds of byLast.values()) kinds.sort((a, b) => b.words.length - a.words.length);
  return byLast;
}

/** The citation whose number a word begins: Permenpan RB Nomor 91 Tahun 2021 and PermenPANRB 91/2021 are `permenpanrb-91-2021`. */
export function citationAt(text: string, words: readonly Word[], index: number): NormalForm | undefined {
  const word = words[index];
  if (!word) return undefined;
  if (!mayBeCited(text, words[index - 1], word)) return undefined;
  NUMBERED.lastIndex = word.start;
  const numbered = NUMBERED.exec(text);
  const found = numbered && kindBefore(text, words, index);
  if (!found) return undefined;
  const number = (numbered[1] ?? '')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return { start: found.start, end: word.start + numbered[0].length, form: `${found.key}-${number}-${numbered[2]}` };
}

/** Most numbers are told from citations by their neighbours, before a pattern is tried. */
function mayBeCited(text: string, before: Word | undefined, word: Word): boolean {
  if (!before) return false;
  const behind = text.charAt(word.end);
  if (behind === '/' || /^\s{1,2}t/i.test(text.slice(word.end, word.end + 3))) return true;
  return numberWords.has(before.surface) || stateWords.has(before.surface) || kindsByLastWord.has(before.surface);
}

/** The nearest kind before a number; only names of an office or a region may stand between them. */
function kindBefore(text: string, words: readonly Word[], index: number): { readonly key: string; readonly start: number } | undefined {
  const end = words[index]?.start ?? 0;
  let onlyState = true;
  for (let back = 1; back <= MOST_WORDS_BETWEEN + 1; back++) {
    const word = words[index - back];
    if (!word || endWords.has(word.surface) || !LETTERS_BETWEEN.test(text.slice(word.end, end))) return undefined;
    const kind = kindsByLastWord
      .get(word.surface)
      ?.find((one) => one.words.every((part, offset) => words[index - back - offset]?.surface === part));
    if (kind && (onlyState || !kind.short))
      return { key: kind.key, start: words[index - back - kind.words.length + 1]?.start ?? word.start };
    if (!numberWords.has(word.surface) && !stateWords.has(word.surface)) onlyState = false;
  }
  return undefined;
}
