import type { Block, Fact, Section } from '../../contract/types';
import { findAgency } from './fact-agencies';
import { findAmounts } from './fact-amounts';
import { findAwards } from './fact-awards';
import { findClasses } from './fact-classes';
import { findContacts } from './fact-contacts';
import { findStart, findYear } from './fact-dates';
import { findAliases, findExpansion } from './fact-expansions';
import { distinct } from './fact-making';
import { findName } from './fact-names';
import { findNumbers } from './fact-numbers';
import { findRegion } from './fact-regions';
import { findRegulations } from './fact-regulations';
import { readPassages } from './passages';
import type { Vocabulary } from './vocabulary';

/** Reads the facts of a document, each with its place and words. Never throws, whatever the blocks hold. */
export function recogniseFacts(blocks: readonly Block[], sections: readonly Section[], vocabulary: Vocabulary): readonly Fact[] {
  const reading = readPassages(blocks, sections, vocabulary);
  const name = findName(reading, vocabulary);
  const agency = findAgency(reading, vocabulary);
  const start = findStart(reading, name?.value, vocabulary);
  const single = [name, agency, findRegion(reading, agency, vocabulary), start, findYear(reading, start, vocabulary)];
  return distinct([
    ...single.filter((fact) => fact !== undefined),
    ...(name ? findExpansion(name.value, reading, vocabulary) : []),
    ...(name ? findAliases(name.value, reading, vocabulary) : []),
    ...findClasses(reading, vocabulary),
    ...findAwards(reading, vocabulary),
    ...findAmounts(reading, vocabulary),
    ...findNumbers(reading, vocabulary),
    ...findRegulations(reading, vocabulary),
    ...findContacts(reading, vocabulary),
  ]);
}
