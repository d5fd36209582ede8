import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sectionKeys } from '../../electron/contract/types';
import type { QueryPart, SearchPage, SearchVocabulary } from '../../electron/contract/types';
import { library, useLibrary } from '../library';

/** Another query that finds something where this one does not. */
export interface OtherWay {
  readonly kind: 'section' | 'word';
  readonly query: string;
  readonly words: string;
  readonly total: number;
}

type Proposal = Omit<OtherWay, 'total' | 'query'> & { readonly part: QueryPart; readonly section?: string };

const most = 8;

/** Words of a query that are names of sections, and words that mean the same: each with another word in its place. */
export function proposalsFor(
  parts: readonly QueryPart[],
  vocabulary: SearchVocabulary | undefined,
  sectionName: (key: string) => string,
): Proposal[] {
  const words = parts.filter(({ kind, excluded }) => (kind === 'word' || kind === 'phrase') && excluded !== true);
  const sections = words.flatMap((part) =>
    sectionKeys
      .filter((key) => key !== 'free' && sectionName(key).toLowerCase() === part.text.toLowerCase())
      .map((key): Proposal => ({ kind: 'section', part, words: sectionName(key), section: key })),
  );
  const synonyms = words.flatMap((part) => synonymsOf(part, vocabulary).map((other): Proposal => ({ kind: 'word', part, words: other })));
  return [...sections, ...synonyms].slice(0, most);
}

/** Other words for a word that were not looked for already. */
function synonymsOf({ text, added }: QueryPart, vocabulary: SearchVocabulary | undefined): string[] {
  const word = text.toLowerCase();
  const known = new Set([word, ...added.map((one) => one.text.toLowerCase())]);
  const rows = (vocabulary?.synonyms ?? []).filter(({ words, also }) => [...words, ...also].some((one) => one.toLowerCase() === word));
  return [...new Set(rows.flatMap(({ words, also }) => [...words, ...also]))].filter((one) => !known.has(one.toLowerCase()));
}

/** Proposals that find something, with how much. */
export function useOtherWays(page: SearchPage): readonly OtherWay[] {
  const { t } = useTranslation('recognition');
  const vocabulary = useLibrary('searchVocabulary', {}).data;
  const proposals = proposalsFor(page.parts, vocabulary, (key) => t(`section.${key}` as 'section.dampak'));
  const answers = useQueries({
    queries: proposals.map((proposal) => ({
      queryKey: ['library', 'search', 'otherWay', page.query, proposal.words, proposal.section],
      queryFn: () => ask(page.query, proposal),
    })),
  });
  return answers.flatMap(({ data }) => (data === undefined || data.total === 0 ? [] : [data]));
}

async function ask(query: string, { kind, part, words, section }: Proposal): Promise<OtherWay> {
  const changed =
    section === undefined
      ? `${query.slice(0, part.start)}${/\s/.test(words) ? `"${words}"` : words}${query.slice(part.end)}`
      : await library.filterQuery({ query: part.without, field: 'section', values: [section] });
  const { total } = await library.search({ query: changed, limit: 1 });
  return { kind, query: changed, words, total };
}
