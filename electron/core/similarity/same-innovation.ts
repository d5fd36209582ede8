import type { InnovationDescription, SameInnovation, SameInnovationEvidence } from '../../contract/similarity-types';
import type { NameVocabulary } from './name-vocabulary';
import { editDistance, expansionWords, isAcronymOf, normalAgency, normalName, shareOf } from './names';

interface Weighed {
  readonly weight: number;
  readonly evidence: SameInnovationEvidence;
}

type Described = InnovationDescription;

// One short word ("SIGAP") is the name of many.
const SHORT_NAME = /^[a-z0-9]{1,6}$/;
const COMPARABLE = 6;
const ONE_ERROR_IN = 7;
const LEAST_SHARED = 0.4;

function namesOf({ names, aliases = [] }: Described): { readonly name: string; readonly alias: boolean }[] {
  return [...names.map((name) => ({ name, alias: false })), ...aliases.map((name) => ({ name, alias: true }))];
}

/** "klepon" of "klepon hangat": whole words of the beginning, long enough to tell something. */
function begins(whole: string, part: string): boolean {
  return part.length >= COMPARABLE && whole.startsWith(`${part} `);
}

function compareNames(a: string, b: string, alias: boolean, vocabulary: NameVocabulary): Weighed | undefined {
  const { weights } = vocabulary;
  const [first, second] = [normalName(a, vocabulary), normalName(b, vocabulary)];
  if (first === '' || second === '') return undefined;
  if (first.replaceAll(' ', '') === second.replaceAll(' ', '')) {
    return { weight: SHORT_NAME.test(first) ? weights.shortName : weights.name, evidence: { kind: alias ? 'alias' : 'name', a, b } };
  }
  const shorter = Math.min(first.length, second.length);
  if (shorter >= COMPARABLE && editDistance(first, second) <= shorter / ONE_ERROR_IN) {
    return { weight: weights.similarName, evidence: { kind: 'similar-name', a, b } };
  }
  return begins(first, second) || begins(second, first)
    ? { weight: weights.containedName, evidence: { kind: 'similar-name', a, b } }
    : undefined;
}

function best(found: readonly (Weighed | undefined)[]): Weighed | undefined {
  return found.filter((one) => one !== undefined).sort((a, b) => b.weight - a.weight)[0];
}

function acronym(a: Described, b: Described, { weights }: NameVocabulary): Weighed | undefined {
  const from = (one: Described, other: Described): (Weighed | undefined)[] =>
    namesOf(one).map(({ name }) =>
      other.expansion && isAcronymOf(name, other.expansion)
        ? { weight: weights.acronym, evidence: { kind: 'acronym', a: name, b: other.expansion } }
        : undefined,
    );
  return best([...from(a, b), ...from(b, a)]);
}

function expansion(a: Described, b: Described, vocabulary: NameVocabulary): Weighed | undefined {
  if (!a.expansion || !b.expansion) return undefined;
  const share = shareOf(expansionWords(a.expansion, vocabulary), expansionWords(b.expansion, vocabulary));
  if (share < LEAST_SHARED) return undefined;
  return { weight: vocabulary.weights.expansion * share, evidence: { kind: 'expansion', a: a.expansion, b: b.expansion } };
}

function surroundings(a: Described, b: Described, vocabulary: NameVocabulary): Weighed[] {
  const { weights } = vocabulary;
  const found: Weighed[] = [];
  if (a.region && b.region) {
    const same = a.region === b.region;
    found.push({
      weight: same ? weights.region : weights.otherRegion,
      evidence: { kind: same ? 'region' : 'other-region', a: a.region, b: b.region },
    });
  }
  if (a.agency && b.agency) {
    const [first, second] = [normalAgency(a.agency, vocabulary), normalAgency(b.agency, vocabulary)];
    const same = first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `);
    found.push({
      weight: same ? weights.agency : weights.otherAgency,
      evidence: { kind: same ? 'agency' : 'other-agency', a: a.agency, b: b.agency },
    });
  }
  if (a.year && b.year) found.push({ weight: 0, evidence: { kind: 'year', a: String(a.year), b: String(b.year) } });
  return found;
}

/**
 * How likely two descriptions are of one innovation, in whatever form and year. Without a name, an acronym or an expansion that agree
 * the score is 0; the same name in another region is a replication or a coincidence and loses most of it.
 */
export function sameInnovation(a: Described, b: Described, vocabulary: NameVocabulary): SameInnovation {
  const names = namesOf(a).flatMap((one) =>
    namesOf(b).map((other) => compareNames(one.name, other.name, one.alias || other.alias, vocabulary)),
  );
  const named = best(names);
  const told = [named, named?.evidence.kind === 'name' ? undefined : acronym(a, b, vocabulary), expansion(a, b, vocabulary)];
  const reasons = told.filter((one) => one !== undefined);
  if (reasons.length === 0) return { score: 0, likely: false, evidence: [] };
  const all = [...reasons, ...surroundings(a, b, vocabulary)];
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  const score = Math.min(1, Math.max(0, sum));
  return { score, likely: score >= vocabulary.likelyFrom, evidence: all.map(({ evidence }) => evidence) };
}
