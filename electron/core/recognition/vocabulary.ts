import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { SectionKey } from '../../contract/types';
import { coreHeading, edgesOf, firstWord, foldLetters, letterSet, plainHeading, spacedWords, squash } from './normalise';
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
  /** Where in a longer heading it counts. */
  readonly part: 'anywhere' | 'begin' | 'never';
  /** Letters of the longest heading of a form that it holds, or its own. */
  readonly variant: string;
}

/** Everything recognition knows of the domain, read from data files. */
export interface Vocabulary {
  readonly headings: readonly HeadingEntry[];
  /** By the edges of `folded`, for looking for damaged ones. */
  readonly byEdge: ReadonlyMap<string, readonly HeadingEntry[]>;
  /** By their first word, for looking for parts; without those that are none. */
  readonly byFirstWord: ReadonlyMap<string, readonly HeadingEntry[]>;
  readonly bySquashed: ReadonlyMap<string, HeadingEntry>;
  readonly byFolded: ReadonlyMap<string, HeadingEntry>;
  /** By what is left of a heading without fillers; of several entries the one that says most. */
  readonly byCore: ReadonlyMap<string, HeadingEntry>;
  /** First words of those; nothing else is worth reducing to its core. */
  readonly coreBegins: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** By the letters of a heading that says too little: the keys under which it stands. */
  readonly dependent: ReadonlyMap<string, ReadonlySet<SectionKey>>;
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

type Dictionary = Exclude<keyof Vocabulary, 'families' | 'agencies' | 'awards' | 'classifications' | 'regulations' | 'words' | 'regions'>;

function dictionary(file: HeadingsFile): Pick<Vocabulary, Dictionary> {
  const heads = new Set(file.heads);
  const weakPart = (text: string) => (heads.has(text) ? 'begin' : 'never');
  const single = file.sections.flatMap(({ key, headings, also, weak }) => {
    const forms = headings.map(({ text, ambiguous = false, within = [] }) =>
      entry(text, [key], { ambiguous, within, part: ambiguous ? weakPart(text) : 'anywhere' }),
    );
    return [
      ...forms,
      ...also.map((text) => withVariant(entry(text, [key], { ambiguous: false, within: [], part: 'begin' }), forms)),
      ...weak.map((text) => entry(text, [key], { ambiguous: true, within: [], part: weakPart(text) })),
    ];
  });
  const combined = file.combined.map(({ text, keys }) => entry(text, keys, { ambiguous: false, within: [], part: 'anywhere' }));
  // Combined headings stand first: "Dampak dan Keberlanjutan" is also listed as one of the variants of a single key.
  const headings = [...combined, ...single];
  const bySquashed = firstBy(headings, ({ squashed }) => squashed);
  const fillers = new Set(file.fillers);
  const links = new Set(file.links);
  const core = (text: string) => coreHeading(plainHeading(text, []), fillers, links);
  return {
    headings,
    byEdge: groupBy(headings, ({ folded }) => edgesOf(folded, folded.length)),
    byFirstWord: groupBy(
      headings.filter(({ part }) => part !== 'never'),
      ({ text }) => [firstWord(text.toLowerCase())],
    ),
    bySquashed,
    byCore: cores(headings, bySquashed, core),
    coreBegins: new Set(headings.flatMap(({ text }) => firstWord(core(text)))),
    fillers,
    links,
    dependent: dependents(file.dependent),
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
  coreOf: (text: string) => string,
): ReadonlyMap<string, HeadingEntry> {
  const map = new Map<string, HeadingEntry>();
  const contested = new Set<string>();
  for (const one of headings) {
    const words = coreOf(one.text);
    const core = squash(words);
    if (core.length < 4 || (!words.includes(' ') && !bySquashed.has(core))) continue;
    const other = map.get(core);
    if (other && other.keys.join() !== one.keys.join()) contested.add(core);
    if (!other || (other.ambiguous && !one.ambiguous)) map.set(core, one);
  }
  for (const core of contested) map.delete(core);
  return map;
}

function withVariant(one: HeadingEntry, forms: readonly HeadingEntry[]): HeadingEntry {
  const held = forms.filter(({ ambiguous, spaced }) => !ambiguous && one.spaced.includes(spaced));
  const longest = held.reduce<HeadingEntry>((best, form) => (form.text.length > best.text.length || best === one ? form : best), one);
  return { ...one, variant: longest.squashed };
}

function dependents(groups: HeadingsFile['dependent']): ReadonlyMap<string, ReadonlySet<SectionKey>> {
  const map = new Map<string, Set<SectionKey>>();
  for (const { under, headings } of groups)
    for (const heading of headings.map(squash)) map.set(heading, new Set([...(map.get(heading) ?? []), ...under]));
  return map;
}

function entry(text: string, keys: readonly SectionKey[], about: Pick<HeadingEntry, 'ambiguous' | 'within' | 'part'>): HeadingEntry {
  const squashed = squash(text);
  return {
    text,
    keys,
    ...about,
    variant: squashed,
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

function groupBy(entries: readonly HeadingEntry[], keysOf: (entry: HeadingEntry) => readonly string[]): Map<string, HeadingEntry[]> {
  const map = new Map<string, HeadingEntry[]>();
  for (const one of entries)
    for (const key of keysOf(one)) {
      const group = map.get(key);
      if (group) group.push(one);
      else map.set(key, [one]);
    }
  return map;
}
