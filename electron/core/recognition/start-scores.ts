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
  keberlanjutan: -1,
  data_dukung: -2,
  implementasi: 1,
  deskripsi: 1,
  ringkasan: 1,
};

interface Signs {
  readonly clear: RegExp;
  readonly active: RegExp;
  readonly since: RegExp;
  readonly verb: RegExp;
  readonly trial: RegExp;
  readonly other: RegExp;
  readonly plan: RegExp;
  readonly cited: RegExp;
}

const signsOf = perVocabulary(({ words: said, regulations, awards }): Signs => {
  const cited = [...regulations.number, ...awards.competitions.flatMap(({ spellings }) => spellings)];
  return {
    clear: wholeWord(said.start),
    active: wholeWord(said.startActive),
    since: wholeWord(said.startWeak),
    verb: wholeWord([...said.startVerbs, ...said.startActive, ...said.decreeDates]),
    trial: wholeWord(said.trial),
    other: wholeWord(said.notStart),
    plan: wholeWord([...said.target, ...said.targetSoft, ...said.plans]),
    // “Nomor 12 Tahun 2015”, “KIPP Tahun 2022”: the year belongs to the rule or the competition.
    cited: wholeWord(cited, `\\.?[\\s\\p{L}\\d./-]{0,24}(?:${oneOf(regulations.year)})?\\s*$`),
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
  const before = text.slice(Math.max(last?.end ?? 0, date.at - reachBefore), date.at);
  if (date.iso.length === 4 && signs.cited.test(before)) return 0;
  const after = ownPart(text.slice(date.end, Math.min(next?.at ?? text.length, date.end + reachAfter)), next, date, signs);
  const base = baseOf(text, before, after, signs);
  if (base === 0) return 0;
  const trial = signs.trial.test(before) ? 4 : 0;
  const other = signs.other.test(before) || (signs.other.test(after.slice(0, verbReach)) && base < 10) ? 7 : 0;
  const plan = signs.plan.test(before) || signs.plan.test(after.slice(0, 20)) ? 8 : 0;
  return base - trial - other - plan;
}

/** What follows a date up to the words that belong to the next one. */
function ownPart(after: string, next: Dated | undefined, date: Dated, { clear, active }: Signs): string {
  if (!next || next.at - date.end > reachAfter) return after;
  const verb = clear.exec(after) ?? active.exec(after);
  return verb && after.length - verb.index - verb[0].length < verb.index ? after.slice(0, verb.index) : after;
}

function baseOf(text: string, before: string, after: string, { clear, active, since, verb }: Signs): number {
  if (clear.test(before.slice(-verbReach - 24))) return 10;
  if (clear.test(after)) return 9;
  if (since.test(before.slice(-verbReach)) && verb.test(text)) return 8;
  if (active.test(before) || active.test(after)) return 7;
  if (since.test(before.slice(-12))) return 4;
  return verb.test(before) || verb.test(after) ? 4 : 0;
}
