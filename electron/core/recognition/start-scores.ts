import type { SectionKey } from '../../contract/types';
import type { Dated, DateReader } from './dates';
import { oneOf, perVocabulary, wholeWord } from './patterns';
import type { Passage } from './passages';
import type { Vocabulary } from './vocabulary';

/** A date of a sentence and how clearly the sentence says that the innovation began then. */
export interface Scored extends Dated {
  readonly passage: Passage;
  readonly score: number;
}

/** Characters around a date in which its verb stands. */
const reachBefore = 75;
const reachAfter = 70;
/** “diluncurkan pada hari Senin, 2 Mei 2022”: at most so far from the verb to its date. */
const verbReach = 40;
const longest = 1500;

// What a section is about says whose beginning it tells.
const sectionScores: Readonly<Partial<Record<SectionKey, number>>> = {
  latar_belakang: -4,
  replikasi: -6,
  pelajaran: -4,
  dasar_hukum: -2,
  pengukuran_dampak: -2,
  penutup: -2,
  keberlanjutan: -1,
  dampak: -1,
  data_dukung: -2,
  implementasi: 1,
  deskripsi: 1,
  ringkasan: 1,
};

interface Signs {
  readonly clear: RegExp;
  readonly active: RegExp;
  readonly since: RegExp;
  /** “Kelas pertama …” */
  readonly first: RegExp;
  /** Ends with a word that leads to a day. */
  readonly day: RegExp;
  readonly verb: RegExp;
  readonly trial: RegExp;
  readonly other: RegExp;
  readonly plan: RegExp;
  readonly cited: RegExp;
  /** Ends with what a problem's date follows. */
  readonly caused: RegExp;
  /** Ends with what parts the next date from what was said of the last one: “…, dan pada”. */
  readonly parted: RegExp;
  readonly clause: RegExp;
}

const signsOf = perVocabulary(({ words: said, regulations, awards }): Signs => {
  const clause = oneOf(said.dateWords.clause);
  const cited = [...regulations.number, ...awards.competitions.flatMap(({ spellings }) => spellings)];
  return {
    clear: wholeWord(said.start),
    active: wholeWord(said.startActive),
    since: wholeWord(said.startWeak),
    first: new RegExp(`(?<!\\p{L})(?<!(?:${oneOf(said.startFirst.except)})\\s)(?:${oneOf(said.startFirst.words)})(?!\\p{L})`, 'iu'),
    day: wholeWord(said.startDay, `\\s+(?:(?:${oneOf(said.dateWords.before)})\\s+)?$`),
    verb: wholeWord([...said.startVerbs, ...said.startActive, ...said.decreeDates]),
    trial: wholeWord(said.trial),
    other: wholeWord(said.notStart),
    plan: wholeWord([...said.target, ...said.targetSoft, ...said.plans]),
    // “Nomor 12 Tahun 2015”, “KIPP Tahun 2022”: the year belongs to the rule or the competition.
    cited: wholeWord(cited, `\\.?[\\s\\p{L}\\d./-]{0,24}(?:${oneOf(regulations.year)})?\\s*$`),
    // “Banjir besar pada Februari 2014”
    caused: wholeWord(said.startCauses, `\\s+(?:\\p{Ll}+\\s+){0,2}(?:(?:${oneOf(said.dateWords.before)})\\s+)*$`),
    parted: new RegExp(`(?:[,;]|(?<!\\p{L})(?:${clause}))\\s+(?:(?:${oneOf(said.dateWords.before)})\\s+)*$`, 'iu'),
    clause: new RegExp(`[,;]|(?<!\\p{L})(?:${clause})(?!\\p{L})`, 'giu'),
  };
});

/** Scores every date of a passage. */
export function startScorer(dates: DateReader, name: string | undefined, vocabulary: Vocabulary): (passage: Passage) => readonly Scored[] {
  const signs = signsOf(vocabulary);
  const called = name?.toLowerCase();
  return (passage) => {
    const text = passage.text.slice(0, longest);
    const found = dates(text);
    if (found.length === 0) return [];
    const about = passage.keys.reduce((sum, key) => sum + (sectionScores[key] ?? 0), 0) / Math.max(1, passage.keys.length);
    const named = called !== undefined && text.toLowerCase().includes(called) ? 2 : 0;
    return found.flatMap((date, index): Scored[] => {
      const said = scoreOf(text, date, found[index - 1], found[index + 1], signs);
      return said > 0 ? [{ ...date, passage, score: said + about + named }] : [];
    });
  };
}

function scoreOf(text: string, date: Dated, last: Dated | undefined, next: Dated | undefined, signs: Signs): number {
  const from = last ? last.end + (parting(text.slice(last.end, date.at), signs) ?? 0) : 0;
  const before = text.slice(Math.max(from, date.at - reachBefore), date.at);
  const caused = signs.caused.test(before);
  if (date.iso.length === 4 && (signs.cited.test(before) || caused)) return 0;
  const until = next ? date.end + (parting(text.slice(date.end, next.at), signs) ?? next.at) : text.length;
  const after = text.slice(date.end, Math.min(until, next?.at ?? until, date.end + reachAfter));
  const base = baseOf(text, before, after, date, signs);
  if (base === 0) return 0;
  const trial = signs.trial.test(before) || (base <= 6 && signs.trial.test(after.slice(0, verbReach))) ? 4 : 0;
  const other = signs.other.test(before) || (signs.other.test(after.slice(0, verbReach)) && base < 10) ? 7 : 0;
  const plan = signs.plan.test(before) || signs.plan.test(after.slice(0, 20)) ? 8 : 0;
  return base - trial - other - plan - (caused ? 6 : 0);
}

/** Where, between two dates, what is said of the first ends and what is said of the second begins; `undefined` where nothing parts them. */
function parting(between: string, { parted, clause, clear, active }: Signs): number | undefined {
  const end = parted.exec(between);
  if (end) return end.index;
  const verb = clear.exec(between) ?? active.exec(between);
  if (verb && between.length - verb.index - verb[0].length < verb.index) {
    const before = [...between.slice(0, verb.index).matchAll(clause)].at(-1);
    return before?.index ?? verb.index;
  }
  return [...between.matchAll(clause)].at(-1)?.index;
}

function baseOf(text: string, before: string, after: string, date: Dated, signs: Signs): number {
  const base = verbScore(text, before, after, date, signs);
  const first = signs.first.test(before) || signs.first.test(after.slice(0, verbReach));
  if (!first) return base;
  return base > 0 ? Math.min(10, base + 3) : date.iso.length > 4 ? 6 : 5;
}

function verbScore(text: string, before: string, after: string, date: Dated, { clear, active, since, verb, day }: Signs): number {
  const near = before.slice(-verbReach);
  if (clear.test(before.slice(-verbReach - 24))) return 10;
  if (clear.test(after)) return 9;
  if (since.test(near) && verb.test(text)) return 8;
  if (active.test(before) || active.test(after)) return 7;
  if (date.iso.length > 4) {
    if (verb.test(near)) return date.iso.length === 10 ? 7 : 6;
    if (date.iso.length === 10 && verb.test(after.slice(0, verbReach))) return 6;
    if (since.test(before.slice(-12))) return 6;
    if (date.iso.length === 10 && day.test(before)) return 5;
  }
  if (since.test(before.slice(-12))) return before.trim().length <= 12 ? 5 : 4;
  return verb.test(before) || verb.test(after) ? 4 : 0;
}
