import type { Facet, QueryPart, SearchHit, SearchPage } from '../contract/types';
import { placeOf, plainSnippet } from './text';
import type { Words } from './words';

/** What was asked for besides the hits. */
export interface Shown {
  readonly facets: boolean;
  readonly explain: boolean;
}

/** A page of results as JSON; what nobody asked for and what is empty in every ordinary answer is left out. */
export function searchJson(page: SearchPage, { facets, explain }: Shown) {
  const { query, total, ms, notSearchable, notIndexed, suggestions, ambiguous, looser, atLeast } = page;
  return {
    ...{ query, total, ms, hits: page.hits.map(hitJson), notSearchable, suggestions, ambiguous },
    ...(atLeast && { atLeast }),
    ...(notIndexed > 0 && { notIndexed }),
    ...(looser.length > 0 && { looser }),
    ...(facets && { facets: page.facets }),
    ...(explain && { understood: page.parts, added: page.parts.flatMap(addedJson) }),
  };
}

/** A hit as JSON. */
export function hitJson({ documentId, innovationId, title, score, passages, reasons }: SearchHit) {
  return { ...(documentId && { documentId }), ...(innovationId && { innovationId }), title, score, passages, ...(reasons && { reasons }) };
}

function addedJson({ added }: QueryPart) {
  return added.map(({ kind, of, text }) => ({ term: of, kind, text }));
}

/** A page of results for people. */
export function searchText(page: SearchPage, shown: Shown, words: Words): string {
  const { total, query, hits, notSearchable, notIndexed, atLeast } = page;
  return [
    words.say('search-total', { total, query }),
    ...(atLeast ? [words.say('search-at-least', { n: atLeast.words, of: atLeast.of })] : []),
    ...page.suggestions.map(({ word, instead }) => words.say('search-suggestion', { word, instead })),
    ...page.ambiguous.map(({ term, meanings }) =>
      words.say('search-ambiguous', { term, meanings: meanings.map(({ label }) => label).join(' · ') }),
    ),
    ...(shown.explain ? page.parts.map((part) => partLine(part, words)) : []),
    ...hits.flatMap((hit) => hitLines(hit, words)),
    ...page.looser.map((one) => words.say('search-looser', { query: one.query, total: one.total })),
    ...(shown.facets ? page.facets.flatMap((facet) => facetLines(facet, words)) : []),
    ...(notSearchable > 0 ? [words.say('not-searchable', { n: notSearchable })] : []),
    ...(notIndexed > 0 ? [words.say('not-indexed', { n: notIndexed })] : []),
  ].join('\n');
}

function partLine({ kind, text, excluded, added }: QueryPart, words: Words): string {
  const also = added.map((one) => one.text).join(', ');
  const what = words.say(`part.${kind}`);
  return `  ${what}: ${excluded ? '−' : ''}${text}${also === '' ? '' : `  + ${also}`}`;
}

/** A hit with its passages and, where it was asked for, what put it there. */
export function hitLines(hit: SearchHit, words: Words): string[] {
  const reasons = (hit.reasons ?? []).map(({ kind, detail, share }) => {
    const what = words.say(`reason.${kind}`);
    return `${what}${detail === undefined ? '' : ` ${detail}`} ${share.toFixed(2)}`;
  });
  return [
    `${hit.innovationId ? '◆' : '▫'} ${hit.title}  ${hit.innovationId ?? hit.documentId ?? ''}`,
    ...hit.passages.map((passage) => `    ${placeOf(passage, words).padEnd(8)} ${plainSnippet(passage.snippet)}`),
    ...(reasons.length > 0 ? [`    ${words.say('search-why')}: ${reasons.join(' · ')}`] : []),
  ];
}

function facetLines({ field, values }: Facet, words: Words): string[] {
  if (values.length === 0) return [];
  const lines = values.map(({ label, count, chosen }) => `    ${chosen ? '●' : '○'} ${label}  ${count}`);
  return [`  ${words.say(`facet.${field}`)}`, ...lines];
}
