import type { Fact, Recognised } from '../../electron/contract/types';
import type { TrueDocument } from '../fixtures/recognition/documents';

/** What was found and rightly so, what was found wrongly, and what was missed. */
export interface Score {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const key = (parts: readonly (string | number)[]) => parts.join(' · ');

/** Compares two lists of statements, each named by its words. */
export function compare(found: readonly string[], truth: readonly string[]): Score {
  const [left, right] = [new Set(found), new Set(truth)];
  return {
    right: [...left].filter((one) => right.has(one)),
    wrong: [...left].filter((one) => !right.has(one)),
    missed: [...right].filter((one) => !left.has(one)),
  };
}

/** A section is right when its key and the block it begins in are right, and within one table its heading too. */
export function sectionScore({ name, blocks, sections }: TrueDocument, recognised: Recognised, free: boolean): Score {
  const truth = sections.flatMap(({ keys, heading, from }) => keys.map((one) => ({ key: one, heading, from })));
  const said = ({ key: one, heading, from }: { key: string; heading: string; from: number }) =>
    key([name, from, one, ...(blocks[from]?.kind === 'table' ? [heading.trim()] : [])]);
  const wanted = (one: { key: string }) => (one.key === 'free') === free;
  return compare(recognised.sections.filter(wanted).map(said), truth.filter(wanted).map(said));
}

/** A fact is right when its kind and value are right; small and capital letters are the same. */
export function factScore({ name, facts }: TrueDocument, found: readonly Fact[], kind: string): Score {
  const said = (one: { kind: string; value: string }) => key([name, one.kind, one.value.toLowerCase()]);
  const wanted = (one: { kind: string }) => one.kind === kind;
  return compare(found.filter(wanted).map(said), facts.filter(wanted).map(said));
}

export function sum(scores: readonly Score[]): Score {
  return {
    right: scores.flatMap(({ right }) => right),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missed: scores.flatMap(({ missed }) => missed),
  };
}

/** Right of all found. */
export function precision({ right, wrong }: Score): number {
  return right.length + wrong.length === 0 ? 1 : right.length / (right.length + wrong.length);
}

/** Right of all there are. */
export function recall({ right, missed }: Score): number {
  return right.length + missed.length === 0 ? 1 : right.length / (right.length + missed.length);
}
