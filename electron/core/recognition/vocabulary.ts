import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { SectionKey } from '../../contract/types';
import { coreHeading, firstWord, foldLetters, letterSet, plainHeading, spacedWords, squash } from './normalise';
import {
  agenciesFile,
  awardsFile,
  classificationsFile,
  factWordsFile,
  familiesFile,
  headingsFile,
  regionsFile,
  regulationsFile,
  type FactWords,
  type HeadingsFile,
} from './vocabulary-files';

/** One heading of the dictionary. Two keys where it is a combined one. */
export interface HeadingEntry {
  readonly text: string;
  readonly keys: readonly SectionKey[];
  /** Accepted only among other sections, because the word alone says too little. */
  readonly ambiguous: boolean;
  /** Keys of the sections it usually stands in. */
  readonly within: readonly SectionKey[];
  /** Its letters without spaces, and the same with letters that OCR confuses made one. */
  readonly squashed: string;
  readonly folded: string;
  /** Letters that occur in `folded`, as bits. */
  readonly letters: number;
  /** Its words between spaces, to be found within a longer heading. */
  readonly spaced: string;
}

/** Everything recognition knows of the domain, read from data files. */
export interface Vocabulary {
  readonly headings: readonly HeadingEntry[];
  readonly bySquashed: ReadonlyMap<string, HeadingEntry>;
  readonly byFolded: ReadonlyMap<string, HeadingEntry>;
  /** By what is left of a heading without fillers; of several entries the one that says most. */
  readonly byCore: ReadonlyMap<string, HeadingEntry>;
  /** First words of those; nothing else is worth reducing to its core. */
  readonly coreBegins: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly questions: HeadingsFile['questions'];
  readonly asking: ReadonlySet<string>;
  /** Squashed names of lists of contents. */
  readonly contents: ReadonlySet<string>;
  readonly limits: readonly string[];
  readonly families: z.infer<typeof familiesFile>;
  readonly agencies: z.infer<typeof agenciesFile>;
  readonly awards: z.infer<typeof awardsFile>;
  readonly classifications: z.infer<typeof classificationsFile>;
  readonly regulations: z.infer<typeof regulationsFile>;
  readonly words: FactWords;
  readonly regions: z.infer<typeof regionsFile>;
}

/** Reads and checks the vocabularies of recognition in `folder` (`resources/vocabularies`); a file that is not as agreed is an error. */
export async function loadVocabulary(folder: string): Promise<Vocabulary> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const headings = headingsFile.parse(await read('headings'));
  return {
    ...dictionary(headings),
    families: familiesFile.parse(await read('families')),
    agencies: agenciesFile.parse(await read('agencies')),
    awards: awardsFile.parse(await read('awards')),
    classifications: classificationsFile.parse(await read('classifications')),
    regulations: regulationsFile.parse(await read('regulations')),
    words: factWordsFile.parse(await read('fact-words')),
    regions: regionsFile.parse(await read('regions')),
  };
}

type Dictionary =
  'headings' | 'bySquashed' | 'byFolded' | 'byCore' | 'coreBegins' | 'fillers' | 'questions' | 'asking' | 'contents' | 'limits';

function dictionary(file: HeadingsFile): Pick<Vocabulary, Dictionary> {
  const single = file.sections.flatMap(({ key, headings }) =>
    headings.map(({ text, ambiguous = false, within = [] }) => entry(text, [key], ambiguous, within)),
  );
  const combined = file.combined.map(({ text, keys }) => entry(text, keys, false, []));
  // Combined headings stand first: "Dampak dan Keberlanjutan" is also listed as one of the variants of a single key.
  const headings = [...combined, ...single];
  const bySquashed = firstBy(headings, ({ squashed }) => squashed);
  const fillers = new Set(file.fillers);
  return {
    headings,
    bySquashed,
    byCore: cores(headings, bySquashed, fillers),
    coreBegins: new Set(headings.flatMap(({ text }) => firstWord(coreHeading(plainHeading(text, []), fillers)))),
    fillers,
    byFolded: firstBy(headings, ({ folded }) => folded),
    questions: file.questions,
    asking: new Set(file.asking),
    contents: new Set(file.contents.map(squash)),
    limits: file.limits,
  };
}

/** Where two keys share a core it says nothing; one word alone only where it is a heading by itself. */
function cores(
  headings: readonly HeadingEntry[],
  bySquashed: ReadonlyMap<string, HeadingEntry>,
  fillers: ReadonlySet<string>,
): ReadonlyMap<string, HeadingEntry> {
  const map = new Map<string, HeadingEntry>();
  const contested = new Set<string>();
  for (const one of headings) {
    const words = coreHeading(plainHeading(one.text, []), fillers);
    const core = squash(words);
    if (core.length < 4 || (!words.includes(' ') && !bySquashed.has(core))) continue;
    const other = map.get(core);
    if (other && other.keys.join() !== one.keys.join()) contested.add(core);
    if (!other || (other.ambiguous && !one.ambiguous)) map.set(core, one);
  }
  for (const core of contested) map.delete(core);
  return map;
}

function entry(text: string, keys: readonly SectionKey[], ambiguous: boolean, within: readonly SectionKey[]): HeadingEntry {
  const squashed = squash(text);
  return {
    text,
    keys,
    ambiguous,
    within,
    squashed,
    folded: foldLetters(squashed),
    letters: letterSet(foldLetters(squashed)),
    spaced: spacedWords(text),
  };
}

function firstBy(entries: readonly HeadingEntry[], keyOf: (entry: HeadingEntry) => string): Map<string, HeadingEntry> {
  const map = new Map<string, HeadingEntry>();
  for (const one of entries) if (!map.has(keyOf(one))) map.set(keyOf(one), one);
  return map;
}
