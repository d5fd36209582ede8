import type { Query, Term } from './query';

/** The expression for FTS5, built of quoted words only; undefined when there is nothing to look for. */
export function matchExpression(query: Query): string | undefined {
  if (query.groups.length === 0) return undefined;
  const wanted = query.groups.map((group) => `(${group.map(either).join(' OR ')})`).join(' AND ');
  if (query.excluded.length === 0) return wanted;
  return `(${wanted}) NOT (${query.excluded.map(written).join(' OR ')})`;
}

/** A stem is looked for in all columns, because a word that is its own stem stands among the words as written only. */
function either(term: Term): string {
  if (term.stem === undefined) return written(term);
  if (term.stem === term.words[0] && !term.prefix) return quote(term.stem);
  return `${written(term)} OR ${quote(term.stem)}`;
}

function written(term: Term): string {
  const sign = term.prefix ? ' *' : '';
  const phrase = `{title body} : ${quote(term.words.join(' '))}${sign}`;
  return term.joined === undefined ? phrase : `${phrase} OR {title body} : ${quote(term.joined)}${sign}`;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
