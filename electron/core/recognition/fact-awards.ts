import type { Fact } from '../../contract/types';
import { factOf, fieldText } from './fact-making';
import { oneOf, perVocabulary } from './patterns';
import type { Place, Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** Furthest that a label stands from its competition, in characters. */
const reach = 60;

/** Awards as “LABEL COMPETITION YEAR”; one that is only hoped for is none. */
export function findAwards(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const read = awardReader(vocabulary);
  const given = reading.fields.filter(({ kind }) => kind === 'award').flatMap((field) => read(fieldText(field), field, 0.95));
  return [...given, ...reading.passages.flatMap((passage) => read(passage.text.slice(0, 2000), passage, 0.85))];
}

type AwardReader = (text: string, place: Place, confidence: number) => readonly Fact[];

const awardReader = perVocabulary(({ awards, words }): AwardReader => {
  const nameOf = new Map(
    awards.competitions.flatMap(({ name, spellings }) =>
      spellings.map((one) => [one.toLowerCase().replaceAll(/\s+/g, ' '), name] as const),
    ),
  );
  const labels = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(awards.labels)})(?![\\p{L}\\p{N}])`, 'giu');
  const competitions = new RegExp(`(?<![\\p{L}])(?:${oneOf([...nameOf.keys()])})(?![\\p{L}])`, 'giu');
  const hoped = new RegExp(`(?<![\\p{L}])(?:${oneOf(awards.notYet)})(?![\\p{L}])`, 'giu');
  const won = new RegExp(`(?<![\\p{L}])(?:${oneOf(words.awardWon)})(?![\\p{L}])`, 'giu');
  return (text, place, confidence) => {
    const found = [...text.matchAll(labels)];
    if (found.length === 0) return [];
    const held = [...text.matchAll(competitions)].map((one) => ({
      at: one.index,
      end: one.index + one[0].length,
      name: nameOf.get(one[0].toLowerCase().replaceAll(/\s+/g, ' ')) ?? one[0],
    }));
    return found.flatMap((label) => {
      const end = label.index + label[0].length;
      const after = held.find(({ at }) => at >= end && at - end <= reach);
      const near = after ?? held.findLast((one) => one.end <= label.index && label.index - one.end <= reach);
      if (!near || isHoped(text.slice(Math.max(0, label.index - 200), label.index), hoped, won)) return [];
      const year = yearAfter(text, Math.max(end, near.end));
      const value = [canonical(label[0], awards.labels), near.name, ...(year === undefined ? [] : [year])].join(' ');
      return [factOf('award', value, place, text, confidence)];
    });
  };
});

/** What is said last before the award holds: “diusulkan masuk” is hoped for, “pernah diajukan dan masuk” is won. */
function isHoped(before: string, hoped: RegExp, won: RegExp): boolean {
  const lastEnd = (words: RegExp) => Math.max(-1, ...[...before.matchAll(words)].map((found) => found.index + found[0].length));
  return lastEnd(hoped) >= 0 && lastEnd(hoped) >= lastEnd(won);
}

function canonical(label: string, labels: readonly string[]): string {
  const words = label.toLowerCase().replaceAll(/\s+/g, ' ');
  return labels.find((one) => one.toLowerCase() === words) ?? label;
}

/** The first year soon after the competition's name: “KIPP Tahun 2020”, “KOVABLIK Jawa Timur 2023”. */
function yearAfter(text: string, at: number): string | undefined {
  return /^[^\d.;]{0,40}?((?:19|20)\d{2})(?!\d)/.exec(text.slice(at, at + 60))?.[1];
}
