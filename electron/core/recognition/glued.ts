import { coreEntry } from './dictionary';
import { countWords, numberingOf, plainHeading, squash } from './normalise';
import type { Unit } from './units';
import type { HeadingEntry, Vocabulary } from './vocabulary';

/** Most words of a variant of the dictionary with its limit in brackets. */
const mostWords = 14;

/**
 * A form printed to text or PDF loses its cells: “Ringkasan Warga memotret lubang jalan …” stands on one line. Splits such lines,
 * and lines of a paragraph that are a heading's very words, into heading and text; `found` counts them. Whether the document
 * is such a form at all is for the caller to judge.
 */
export function splitGlued(units: readonly Unit[], vocabulary: Vocabulary): { readonly units: readonly Unit[]; readonly found: number } {
  let found = 0;
  const split = units.map((unit) => {
    const parts = unit.beside === undefined ? splitOne(unit, vocabulary) : undefined;
    if (parts) found += 1;
    return parts ?? unit;
  });
  return { units: split, found };
}

function splitOne(unit: Unit, vocabulary: Vocabulary): Unit | undefined {
  const { text, look, block } = unit;
  if (look && look.kind !== 'paragraph') return undefined;
  // The number of a row stood in a cell of its own, without a dot.
  const number = /^\d{1,2}\s+(?=\p{Lu})/u.exec(text)?.[0] ?? '';
  const line = text.slice(number.length);
  const words = line.slice(0, 400).split(/\s+/);
  for (let count = Math.min(mostWords, words.length); count >= 1; count -= 1) {
    const head = words.slice(0, count).join(' ');
    const rest = line.slice(head.length).trim();
    if (rest !== '' && !/^["“(]?(?!Rp)\p{Lu}/u.test(rest)) continue;
    const entry = entryOf(head, vocabulary);
    if (!entry || (entry.ambiguous && number === '' && !head.includes('(') && !numberingOf(head))) continue;
    if (rest === '') return look?.first === false ? asCell(block, head, undefined) : undefined;
    return countWords(rest) >= 4 ? asCell(block, head, rest) : undefined;
  }
  return undefined;
}

function entryOf(head: string, vocabulary: Vocabulary): HeadingEntry | undefined {
  // What goes on is no heading yet: “Tujuan, Outcome dan …”.
  if (/[,;/&-]$/.test(head)) return undefined;
  const title = plainHeading(head, vocabulary.limits);
  return vocabulary.bySquashed.get(squash(title)) ?? coreEntry(title, vocabulary, 'short');
}

function asCell(block: number, text: string, beside: string | undefined): Unit {
  const numbering = numberingOf(text);
  const look = { kind: 'cell', bold: false, large: false, upper: false, ended: false, words: countWords(text), first: true } as const;
  return { block, text, look: { ...look, ...(numbering && { numbering }) }, ...(beside !== undefined && { beside }) };
}
