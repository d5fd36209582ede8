import type { InnovationSummary } from '../../electron/contract/types';

/** Innovations per district code ("35" is the province). */
export function countByRegion(innovations: readonly InnovationSummary[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { region } of innovations) if (region !== undefined) counts[region] = (counts[region] ?? 0) + 1;
  return counts;
}

/** How often each word stands, most frequent first, then by name. */
export function countWords(words: readonly string[]): { word: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count })).toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
