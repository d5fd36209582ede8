import type { Passage } from '../../contract/types';
import { findMarks, snippet, takeApart, telltales, type Mark } from './highlight';
import type { Query } from './query';

/** A text that may become a passage of a result. */
export interface Source {
  readonly text: string;
  readonly kind?: string;
  readonly page?: number | null;
  readonly paragraph?: number | null;
  readonly heading?: string | null;
}

const MOST_PASSAGES = 3;
const MOST_READ = 12;

interface Candidate {
  readonly source: Source;
  readonly promise: number;
}

interface Judged {
  readonly source: Source;
  readonly marks: readonly Mark[];
  readonly worth: number;
}

/** The one to three passages that answer most of the query, best first; none when only the title does. */
export function choosePassages(query: Query, sources: readonly Source[]): Passage[] {
  const exact = judge(query, promising(query, sources));
  if (exact.length > 0) return exact.map(toPassage);
  const apart = takeApart(query);
  return judge(apart, promising(apart, sources)).map(toPassage);
}

/** Looks for pieces of words first, because cutting every text into words costs fifty times more. */
function promising(query: Query, sources: readonly Source[]): Source[] {
  const groups = telltales(query);
  const candidates: Candidate[] = [];
  for (const source of sources) {
    const text = source.text.toLowerCase();
    let promise = 0;
    for (const pieces of groups) if (pieces.some((piece) => text.includes(piece))) promise += 2;
    // folding may bring out a word that the quick test cannot see
    if (promise === 0 && !isAscii(text)) promise = 1;
    if (promise > 0) candidates.push({ source, promise: source.kind === 'heading' ? promise - 1 : promise });
  }
  return candidates
    .sort((a, b) => b.promise - a.promise)
    .slice(0, MOST_READ)
    .map(({ source }) => source);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

function judge(query: Query, sources: readonly Source[]): Judged[] {
  const judged: Judged[] = [];
  for (const source of sources) {
    const marks = findMarks(query, source.text);
    if (marks.length === 0) continue;
    const groups = new Set(marks.map(({ group }) => group)).size;
    judged.push({ source, marks, worth: groups * 100 + Math.min(marks.length, 20) - (source.kind === 'heading' ? 50 : 0) });
  }
  return judged.sort((a, b) => b.worth - a.worth).slice(0, MOST_PASSAGES);
}

function toPassage({ source, marks }: Judged): Passage {
  return { ...placeOf(source), snippet: snippet(source.text, marks) };
}

/** Page or paragraph and heading of a text, absent where there is none. */
export function placeOf({ page, paragraph, heading }: Source): Omit<Passage, 'snippet'> {
  return {
    ...(page !== null && page !== undefined && { page }),
    ...(paragraph !== null && paragraph !== undefined && { paragraph }),
    ...(heading !== null && heading !== undefined && heading !== '' && { heading }),
  };
}
