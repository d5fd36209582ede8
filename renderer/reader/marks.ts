import type { DocumentHit } from '../../electron/contract/types';
import { readLetters, type Letters } from './letters';

/** A hit with its number in the document, from 0. */
export interface PlacedHit extends Pick<DocumentHit, 'words' | 'snippet'> {
  readonly index: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Marks the words of the hits below an element; each mark carries the number of its hit as `data-hit`. */
export function layMarks(root: HTMLElement, hits: readonly PlacedHit[]): void {
  if (hits.length === 0) return;
  const letters = readLetters(root);
  const places = hits.map((hit) => ({ hit, span: findPassage(letters.text, hit.snippet) }));
  const found = findWords(
    letters.text,
    hits.flatMap(({ words }) => words),
  );
  // From the end, so that the places of earlier words stay true while nodes are split.
  for (const span of found.toReversed()) {
    const word = letters.text.slice(span.from, span.to).toLowerCase();
    const inside = places.find((place) => place.span !== undefined && span.from >= place.span.from && span.to <= place.span.to);
    const sameWord = hits.find(({ words }) => words.some((one) => one.toLowerCase() === word));
    wrap(letters, span, (inside?.hit ?? sameWord ?? hits[0])?.index ?? 0);
  }
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
  if (end <= start) return;
  const mark = node.ownerDocument.createElement('mark');
  mark.dataset['hit'] = String(index);
  const part = start > 0 ? node.splitText(start) : node;
  if (end - start < part.data.length) part.splitText(end - start);
  part.replaceWith(mark);
  mark.append(part);
}
