import type { Language } from '../../../contract/types';
import { nearHits } from './near-words';
import type { Query, Term } from '../query/query-types';
import type { Word } from '../language/text-types';

/** A place in a text that answers group number `group` of the query. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

const LONGEST_SNIPPET = 360;
const SENTENCE_END = /(?<=(?:\p{L}{4,}|\p{N}{2,}|[)"”%])[.!?])\s+(?=["“(]?[\p{Lu}\p{N}])|\n+/gu;

/** Where the query's words stand in a text, in reading order and without overlap. */
export function findMarks(query: Query, text: string, language: Language = 'und'): Mark[] {
  const { words, forms } = nearHits(query, text, language);
  const marks: Mark[] = [];
  for (let index = 0; index < words.length; index++) {
    const found = longestAt(query, words, index);
    if (!found) continue;
    marks.push({ start: words[index]?.start ?? 0, end: words[index + found.length - 1]?.end ?? 0, group: found.group });
    index += found.length - 1;
  }
  const formMarks = forms.flatMap(({ start, end, form }) => {
    const group = query.groups.findIndex((terms) => terms.some((term) => term.forms.includes(form)));
    return group < 0 ? [] : [{ start, end, group }];
  });
  return formMarks.length === 0 ? marks : withoutOverlap([...formMarks, ...marks]);
}

/** Numbers with their units go before the words in them. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

function longestAt(query: Query, words: readonly Word[], index: number): { group: number; length: number } | undefined {
  let best: { group: number; length: number } | undefined;
  query.groups.forEach((group, number) => {
    for (const term of group) {
      const length = lengthAt(term, words, index);
      if (length > (best?.length ?? 0)) best = { group: number, length };
    }
  });
  return best;
}

/** How many words from `index` on the term covers; 0 when it does not stand there. */
function lengthAt(term: Term, words: readonly Word[], index: number): number {
  const first = words[index];
  if (!first) return 0;
  if (term.forms.includes(first.root)) return 1;
  if (term.joined !== undefined && same(first.surface, term.joined, term.prefix)) return 1;
  const stands = standsAt(term.words, words, index, term.prefix);
  return stands === 0 && term.near ? standsAt(term.near.words, words, index, false) : stands;
}

function standsAt(wanted: readonly string[], words: readonly Word[], index: number, prefix: boolean): number {
  const last = wanted.length - 1;
  const stands = wanted.every((word, offset) => {
    const there = words[index + offset];
    return there !== undefined && same(there.surface, word, prefix && offset === last);
  });
  return stands ? wanted.length : 0;
}

function same(there: string, wanted: string, prefix: boolean): boolean {
  return prefix ? there.startsWith(wanted) : there === wanted;
}

const apart = new WeakMap<Query, Query>();

/** The query with its phrases taken apart: used where a phrase runs over the edge of a block. */
export function takeApart(query: Query): Query {
  const known = apart.get(query);
  if (known) return known;
  const single = (term: Term): Term[] =>
    term.words.length > 1
      ? term.words.map((word, index) => ({ words: [word], forms: [], prefix: term.prefix && index === term.words.length - 1 }))
      : [term];
  const made = { ...query, groups: query.groups.map((group) => group.flatMap(single)) };
  apart.set(query, made);
  return made;
}

/** The sentence that answers most of the query, escaped for HTML, hits in <mark>. */
export function snippet(text: string, marks: readonly Mark[]): string {
  const sentence = bestSentence(text, marks);
  const { start, end } = window(text, sentence, marks);
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  let html = start > sentence.start ? '… ' : '';
  let at = start;
  for (const mark of inside) {
    html += `${escapeHtml(text.slice(at, mark.start))}<mark>${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  html += escapeHtml(text.slice(at, end));
  return end < sentence.end ? `${html} …` : html;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function bestSentence(text: string, marks: readonly Mark[]): Span {
  let best: Span = { start: 0, end: text.length };
  let most = -1;
  let next = 0;
  for (const sentence of sentences(text)) {
    const groups = new Set<number>();
    let count = 0;
    for (let mark = marks[next]; mark && mark.start < sentence.end; mark = marks[++next]) {
      groups.add(mark.group);
      count++;
    }
    const worth = groups.size * 100 + Math.min(count, 99);
    if (worth > most) [best, most] = [sentence, worth];
  }
  return best;
}

function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(SENTENCE_END)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** A sentence too long for a result is cut between words, so that its first mark stays in sight. */
function window(text: string, sentence: Span, marks: readonly Mark[]): Span {
  if (sentence.end - sentence.start <= LONGEST_SNIPPET) return sentence;
  const first = marks.find((mark) => mark.start >= sentence.start && mark.start < sentence.end);
  const wanted = Math.max(sentence.start, (first?.start ?? sentence.start) - LONGEST_SNIPPET / 3);
  const start = wanted === sentence.start ? wanted : afterGap(text, wanted, first?.start ?? wanted);
  const limit = Math.min(sentence.end, Math.max(start + LONGEST_SNIPPET, first?.end ?? 0));
  if (limit === sentence.end) return { start, end: limit };
  const gap = text.lastIndexOf(' ', limit);
  return { start, end: gap > (first?.end ?? start) ? gap : limit };
}

function afterGap(text: string, from: number, before: number): number {
  const gap = text.indexOf(' ', from);
  return gap >= 0 && gap < before ? gap + 1 : before;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
