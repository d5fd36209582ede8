import type { DocumentHit } from '../../electron/contract/types';
import { readLetters, type Letters } from './letters';

/** A hit with its number in the document, from 0. */
export interface PlacedHit extends Pick<DocumentHit, 'words' | 'snippet'> {
  readonly index: number;
  /** All words of the passage are marked, not single ones. */
  readonly whole?: true;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Marked extends Span {
  readonly index: number;
}

/**
 * Marks the words of the hits below an element; each mark carries the number of its hit as `data-hit`.
 * A hit whose words are not found marks its whole sentence; with `wholeIfLost` a passage that is not found marks everything.
 */
export function layMarks(root: HTMLElement, hits: readonly PlacedHit[], wholeIfLost = false): void {
  if (hits.length === 0) return;
  const letters = readLetters(root);
  const places = hits.map((hit) => ({ hit, span: findPassage(letters.text, hit.snippet) }));
  const words = findWords(
    letters.text,
    hits.flatMap((hit) => hit.words),
  ).map((span): Marked => {
    const word = letters.text.slice(span.from, span.to).toLowerCase();
    const inside = places.find((place) => place.span !== undefined && span.from >= place.span.from && span.to <= place.span.to);
    const sameWord = hits.find((hit) => hit.words.some((one) => one.toLowerCase() === word));
    return { ...span, index: (inside?.hit ?? sameWord ?? hits[0])?.index ?? 0 };
  });
  const all = [...words, ...wholePassages(places, words, wholeIfLost ? letters.text.length : 0)];
  // From the end, so that the places of earlier words stay true while nodes are split.
  for (const { from, to, index } of all.toSorted((a, b) => b.from - a.from)) wrap(letters, { from, to }, index);
}

/** Passages to mark from end to end, where nothing of them is marked yet. */
function wholePassages(
  places: readonly { readonly hit: PlacedHit; readonly span: Span | undefined }[],
  words: readonly Marked[],
  everything: number,
): readonly Marked[] {
  return places.flatMap(({ hit, span }) => {
    if (words.some(({ index }) => index === hit.index)) return [];
    const whole = span ?? (hit.whole && everything > 0 ? { from: 0, to: everything } : undefined);
    if (whole === undefined || words.some(({ from, to }) => from < whole.to && to > whole.from)) return [];
    return [{ ...whole, index: hit.index }];
  });
}

/** Takes all marks below an element away again. */
export function clearMarks(root: HTMLElement): void {
  const marks = root.querySelectorAll<HTMLElement>('mark[data-hit]');
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  if (marks.length > 0) root.normalize();
}

/** Lets the marks of one hit stand out and gives the first of them, where it is laid. */
export function showCurrent(root: HTMLElement, index: number): HTMLElement | undefined {
  for (const mark of root.querySelectorAll<HTMLElement>('mark[data-now]')) delete mark.dataset['now'];
  const now = root.querySelectorAll<HTMLElement>(`mark[data-hit="${index}"]`);
  for (const mark of now) mark.dataset['now'] = '';
  return now[0];
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Where the words stand as whole words, in order; a word may be broken over two lines. */
export function findWords(text: string, words: readonly string[]): Span[] {
  const patterns = [...new Set(words.map((word) => word.trim().normalize('NFKC').toLowerCase()))]
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(/\s+/)
        .map((part) => Array.from(part, escaped).join('\\u00ad?(?:-?\\n)?'))
        .join('\\s+'),
    );
  if (patterns.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Where a snippet's sentence stands in a text that may break lines and space words differently. */
export function findPassage(text: string, snippet: string): Span | undefined {
  const wanted = compact(snippetText(snippet).normalize('NFKC')).text;
  if (wanted === '') return undefined;
  const whole = compact(text);
  const at = whole.text.indexOf(wanted);
  const from = whole.places[at];
  const last = whole.places[at + wanted.length - 1];
  return from === undefined || last === undefined ? undefined : { from, to: last + 1 };
}

/** A snippet without its marks, as plain text. */
export function snippetText(snippet: string): string {
  const page = new DOMParser().parseFromString(snippet, 'text/html');
  return page.body.textContent;
}

function compact(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let short = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index).toLowerCase();
    if (letter.length !== 1 || !/[\p{L}\p{N}]/u.test(letter)) continue;
    short += letter;
    places.push(index);
  }
  return { text: short, places };
}

function wrap(letters: Letters, span: Span, index: number): void {
  for (let to = span.to; to > span.from;) {
    const node = letters.nodes[to - 1];
    let from = to - 1;
    while (from > span.from && letters.nodes[from - 1] === node) from--;
    const start = letters.offsets[from];
    const end = letters.offsets[to - 1];
    if (node !== undefined && start !== undefined && end !== undefined) wrapPart(node, start, Math.min(end + 1, node.data.length), index);
    to = from;
  }
}

function wrapPart(node: Text, start: number, end: number, index: number): void {
  if (end <= start || node.data.slice(start, end).trim() === '') return;
  const mark = node.ownerDocument.createElement('mark');
  mark.dataset['hit'] = String(index);
  const part = start > 0 ? node.splitText(start) : node;
  if (end - start < part.data.length) part.splitText(end - start);
  part.replaceWith(mark);
  mark.append(part);
}
