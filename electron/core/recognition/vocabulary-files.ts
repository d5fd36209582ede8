import { z } from 'zod';
import { families, sectionKeys } from '../../contract/types';

/** Shapes of the data files in `resources/vocabularies` that recognition needs; each carries a version. */

const version = z.int().min(1);
const words = z.array(z.string().min(1));
const knownKey = z.enum(sectionKeys).exclude(['free']);
const named = z.strictObject({ name: z.string().min(1), spellings: words });

const heading = z.strictObject({
  text: z.string().min(3),
  source: z.string().min(1),
  within: z.array(knownKey).optional(),
  ambiguous: z.boolean().optional(),
});

export const headingsFile = z.strictObject({
  version,
  sources: z.record(z.string(), z.string()),
  sections: z.array(
    z.strictObject({
      key: knownKey,
      headings: z.array(heading).min(1),
      /** Further ways of general usage to say it, and those that are accepted only among other sections. */
      also: words,
      weak: words,
    }),
  ),
  combined: z.array(z.strictObject({ text: z.string(), keys: z.array(knownKey).min(2), source: z.string() })),
  questions: z.array(z.strictObject({ words: words.min(1), keys: z.array(knownKey).min(1) })),
  /** Words with which a question begins that has lost its sign. */
  asking: words,
  /** Words that a heading may have or not. */
  fillers: words,
  /** Small words between a heading's others; it never ends with one. */
  links: words,
  /** Weak words that say what a longer heading is about which begins with them. */
  heads: words,
  /** What stands under a section and says too little by itself: it takes that section's key. */
  dependent: z.array(z.strictObject({ under: z.array(knownKey).min(1), headings: words.min(1) })),
  contents: words,
  limits: words,
});

export const familiesFile = z.strictObject({
  version,
  families: z.array(
    z.strictObject({
      code: z.enum(families).exclude(['G']),
      name: z.string(),
      set: z.array(z.strictObject({ headings: words.min(1), weight: z.number().positive() })).min(2),
      cues: words,
    }),
  ),
  loose: z.strictObject({ code: z.literal('G'), cues: words }),
});

export const agenciesFile = z.strictObject({
  version,
  kinds: words,
  /** Fields that may as well hold a person: only the kind of an office makes them one. */
  personLabels: words,
  notAgencies: words,
  joining: words,
  endings: words,
  /** Titles that tell a person from an office, and those with which an office's name may go on. */
  titles: words,
  nameTitles: words,
  /** Words with which the region begins that ends an office's name. */
  regionEnds: z.strictObject({ district: words, province: words, direction: words }),
  /** What is written out in a name. */
  written: z.record(z.string(), z.string()),
  shortNames: z.array(z.strictObject({ short: z.string(), name: z.string() })),
});

export const awardsFile = z.strictObject({
  version,
  competitions: z.array(named),
  labels: words,
  editions: z.array(z.strictObject({ competition: z.string(), first: z.int(), labels: z.record(z.string().regex(/^\d{4}$/), words) })),
  notYet: words,
});

const stages = z.strictObject({ initiative: words, trial: words, implementation: words });

export const classificationsFile = z.strictObject({
  version,
  categories: z.array(named),
  sectors: z.array(named),
  goals: z.array(named).length(17),
  goalWords: words,
  stages,
  stagePhrases: stages,
  categoryWords: words,
  /** What stands between the word for the goals and their numbers. */
  goalNear: z.strictObject({ after: words, before: words, ordinal: words, joining: words }),
});

export const regulationsFile = z.strictObject({
  version,
  kinds: z.array(z.strictObject({ key: z.string().regex(/^[a-z]+$/), spellings: words.min(1) })),
  number: words,
  year: words,
  /** Words that part a number from the kind before it. */
  notBetween: words,
});

const labels = z.strictObject({
  name: words,
  expansion: words,
  alias: words,
  agency: words,
  region: words,
  year: words,
  'start-date': words,
  stage: words,
  category: words,
  sector: words,
  sdg: words,
  award: words,
  contact: words,
  other: words,
});

export const factWordsFile = z.strictObject({
  version,
  labels,
  cover: words,
  nameBefore: words,
  nameAfter: words,
  expansion: words,
  alias: words,
  start: words,
  months: z.array(words).length(12),
  regionWords: z.strictObject({
    kabupaten: words,
    kota: words,
    provinsi: words,
    /** The province's name alone: of an office, not in running text. */
    provinceNames: words,
    /** Before a name they say that no region is meant. */
    notRegions: words,
  }),
  /** Other spellings of a region's name. */
  regionSpellings: z.record(z.string(), z.string()),
  /** Words about other regions: those that copied or were visited. */
  elsewhere: words,
  notNames: words,
  nameKinds: words,
  ownerVerbs: words,
  startWeak: words,
  startVerbs: words,
  /** Verbs of those who begin something, and of what comes into being. */
  startActive: words,
  /** “Kelas pertama …”, unless the word before says that something else was first. */
  startFirst: z.strictObject({ words, except: words }),
  /** Before a day: “per 1 April 2019”. */
  startDay: words,
  /** Right before a date they say that it is the problem's: “keluhan tahun 2018”. */
  startCauses: words,
  /** What is no start yet, and what is none at all: a replication, a new version, a rule. */
  trial: words,
  notStart: words,
  plans: words,
  /** A label of a form is one of the start where it has a word of time and one of beginning, and none of the exceptions. */
  startLabels: z.strictObject({ time: words, begun: words, except: words }),
  /** Labels of a year that may be the document's. */
  looseYearLabels: words,
  /** Words within a date: “3 bulan Juli tahun 2021”. */
  dateWords: z.strictObject({
    month: words,
    year: words,
    /** Between the two ends of a time. */
    until: words,
    /** Small words that lead to a date, and those that part it from what was said before. */
    before: words,
    clause: words,
  }),
  decreeDates: words,
  target: words,
  targetSoft: words,
  targetPair: words,
  bounds: words,
  nextWords: words,
  awardWon: words,
  tableBefore: words,
  tableAfter: words,
  tableTarget: words,
  pairs: z.array(z.strictObject({ before: z.string(), after: words, apart: z.boolean().optional() })),
  arrows: words,
  units: words,
  spans: words,
  amountScales: z.array(z.strictObject({ words, power: z.int() })),
  numerals: z.record(z.string(), z.int()),
  /** Words of amounts said in words: “belas”, “puluh”, “juta”. */
  spokenScales: z.strictObject({ teens: words, tens: z.record(z.string(), z.int()), thousands: z.record(z.string(), z.int()) }),
  /** Scales that belong to a number before and after. */
  numberScales: words,
  percent: words,
  currency: z.strictObject({ signs: words, words }),
  /** Before a year they say that it is one. */
  yearBefore: words,
  /** “NAMA adalah akronim dari kata …” */
  expansionVerbs: words,
  expansionOpeners: words,
  expansionFillers: words,
  /** “NAMA, yaitu Kepanjangan …” and “Kepanjangan …, disingkat NAMA”. */
  expansionSaid: words,
  shortened: words,
  /** Small words within a proper name. */
  nameJoining: words,
  contact: z.strictObject({ phone: words, address: words, mail: words, officeMail: words, person: words }),
});

export const regionsFile = z.array(
  z.object({ code: z.string().regex(/^35(\d\d)?$/), name: z.string(), kind: z.enum(['kabupaten', 'kota', 'provinsi']) }),
);

export type HeadingsFile = z.infer<typeof headingsFile>;
export type FactWords = z.infer<typeof factWordsFile>;
/** What a field of a form is about; `other` fields are known but carry no fact. */
export type LabelKind = keyof FactWords['labels'];
