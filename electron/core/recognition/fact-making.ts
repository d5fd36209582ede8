import type { Fact, FactKind } from '../../contract/types';
import type { Field, Place } from './passages';

/** Longest quotation that is kept of a passage. */
const longestQuote = 300;

/** A fact with its place and words; the quotation is shortened around the value where it is long. */
export function factOf(kind: FactKind, value: string, place: Place, text: string, confidence: number): Fact {
  return {
    kind,
    value,
    ...(place.page !== undefined && { page: place.page }),
    ...(place.paragraph !== undefined && { paragraph: place.paragraph }),
    quote: quoteOf(text, value),
    confidence,
  };
}

function quoteOf(text: string, value: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  if (clean.length <= longestQuote) return clean;
  const at = Math.max(0, clean.indexOf(value.split(' → ')[0] ?? value) - 100);
  return `${at > 0 ? '… ' : ''}${clean.slice(at, at + longestQuote - 4)} …`;
}

/** The words of a field as the document shows them. */
export function fieldText({ label, value }: Field): string {
  return `${label}: ${value}`;
}

/** The same kind and value is one fact: the surest, at its first place among equals. */
export function distinct(facts: readonly Fact[]): readonly Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.value.toLowerCase()}`;
    const other = best.get(key);
    if (!other || other.confidence < fact.confidence) best.set(key, fact);
  }
  return [...best.values()];
}
