import type { Fact, FactKind } from '../../../electron/contract/types';

export const factGroups = ['identity', 'results', 'targets', 'others'] as const;
export type FactGroup = (typeof factGroups)[number];

const groupOf: Readonly<Record<FactKind, FactGroup>> = {
  name: 'identity',
  expansion: 'identity',
  alias: 'identity',
  agency: 'identity',
  region: 'identity',
  year: 'identity',
  'start-date': 'identity',
  stage: 'identity',
  category: 'identity',
  sector: 'identity',
  sdg: 'identity',
  award: 'identity',
  result: 'results',
  target: 'targets',
  amount: 'others',
  regulation: 'others',
  contact: 'others',
};

/** Facts in groups, so that what was reached and what was promised never stand in one list; empty groups are left out. */
export function groupFacts(facts: readonly Fact[]): readonly { readonly group: FactGroup; readonly facts: readonly Fact[] }[] {
  return factGroups
    .map((group) => ({ group, facts: facts.filter(({ kind }) => groupOf[kind] === group) }))
    .filter((one) => one.facts.length > 0);
}
