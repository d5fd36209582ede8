import type { Fact } from '../../contract/types';
import { dateReader, type Dated } from './dates';
import { factOf, fieldText } from './fact-making';
import { oneOf, wholeWord } from './patterns';
import { squash } from './normalise';
import type { Field, Passage, Reading } from './passages';
import { startScorer, type Scored } from './start-scores';
import type { Vocabulary } from './vocabulary';

/** Most characters between a field's beginning and its date. */
const fieldReach = 60;
/** From this score on a sentence says when the innovation began; one that says so clearly has more. */
const likely = 5;
const clear = 8;

/** When the innovation began: of a field, or of the sentence that says so most clearly. */
export function findStart(reading: Reading, name: string | undefined, vocabulary: Vocabulary): Fact | undefined {
  const dates = dateReader(vocabulary);
  const { startLabels, trial } = vocabulary.words;
  const begun = wholeWord(startLabels.begun);
  const tried = wholeWord(trial);
  // A field of the trial is asked only where no other tells the start.
  const given = reading.fields
    .filter(({ kind }) => kind === 'start-date')
    .flatMap((field) => {
      const date = dateOfField(field, dates(field.value, 'form'), begun, tried);
      return date ? [{ date, field, isTrial: tried.test(field.label) || tried.test(field.value.slice(0, date.at)) }] : [];
    });
  const told = given.find(({ isTrial }) => !isTrial) ?? given[0];
  if (told) return factOf('start-date', told.date.iso, told.field, fieldText(told.field), 0.95);
  const best = bestOf(reading.passages.flatMap(startScorer(dates, name, vocabulary)));
  return best && factOf('start-date', best.iso, best.passage, best.passage.text, best.score >= clear ? 0.8 : 0.6);
}

/** “Inisiasi Januari 2019, uji coba Juni 2019, penerapan Januari 2020”: of several the one that is said to be the start. */
function dateOfField({ value }: Field, dates: readonly Dated[], begun: RegExp, tried: RegExp): Dated | undefined {
  const before = (index: number) => value.slice(dates[index - 1]?.end ?? 0, dates[index]?.at);
  const named = dates.find((_, index) => begun.test(before(index)) && !tried.test(before(index)));
  const first = named ?? dates.find((_, index) => !tried.test(before(index))) ?? dates[0];
  return first && (named || first.at <= fieldReach) ? first : undefined;
}

/** The highest score; among those nearly as high a more exact date of the same time. */
function bestOf(found: readonly Scored[]): Scored | undefined {
  const top = found.reduce<Scored | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
  if (!top || top.score < likely) return undefined;
  const exact = found.filter(({ iso, score }) => iso.startsWith(top.iso) && iso.length > top.iso.length && score >= top.score - 3);
  return exact.reduce((best, one) => (one.iso.length > best.iso.length ? one : best), top);
}

/** The year the innovation is from: of a field, of its start, of the decree or the cover, or the year the text names most. */
export function findYear(reading: Reading, start: Fact | undefined, vocabulary: Vocabulary): Fact | undefined {
  const loose = new Set(vocabulary.words.looseYearLabels.map(squash));
  const fields = reading.fields.filter(({ kind, value }) => kind === 'year' && yearIn(value) !== undefined);
  const sure = fields.find(({ label }) => !loose.has(squash(label)));
  const field = sure ?? (start && start.confidence >= 0.8 ? undefined : fields[0]);
  if (field) return factOf('year', yearIn(field.value) ?? '', field, fieldText(field), sure ? 0.95 : 0.85);
  if (start) return { ...start, kind: 'year', value: start.value.slice(0, 4) };
  return mostNamed(reading, vocabulary);
}

function mostNamed(reading: Reading, vocabulary: Vocabulary): Fact | undefined {
  const weigh = yearWeigher(vocabulary);
  const counts = new Map<string, number>();
  const named = reading.passages.flatMap((passage) => {
    const found = passage.text.length > 2000 ? undefined : weigh(passage);
    if (found) counts.set(found.year, (counts.get(found.year) ?? 0) + found.weight);
    return found ? [{ ...found, passage }] : [];
  });
  const best = named.reduce<(typeof named)[number] | undefined>(
    (top, one) => (top && (counts.get(top.year) ?? 0) >= (counts.get(one.year) ?? 0) ? top : one),
    undefined,
  );
  return best && factOf('year', best.year, best.passage, best.passage.text, best.passage.cover ? 0.7 : 0.4);
}

/** How much a passage's year says: a decree's own date and the cover most, a competition's and what is told as background least. */
function yearWeigher({ words, awards, regulations }: Vocabulary): (passage: Passage) => { year: string; weight: number } | undefined {
  const number = oneOf(regulations.number);
  const year = oneOf(regulations.year);
  const citation = new RegExp(`(?:(?:${number})\\.?)?\\s*\\d+\\s*(?:(?:${year})|/)\\s*\\d{4}`, 'gi');
  const competition = wholeWord(awards.competitions.flatMap(({ spellings }) => spellings));
  const decreed = wholeWord(words.decreeDates);
  return ({ text, cover, keys }) => {
    if (!/\d{4}/.test(text)) return undefined;
    const found = yearIn(text.replaceAll(citation, ' '));
    if (found === undefined) return undefined;
    // A sentence near the beginning is no cover's line.
    const weight =
      cover && !/[.;]$/.test(text)
        ? competition.test(text)
          ? 4
          : 20
        : decreed.test(text)
          ? 15
          : keys.includes('latar_belakang')
            ? 0.5
            : 1;
    return { year: found, weight };
  };
}

function yearIn(text: string): string | undefined {
  return /(?<!\d)(20[0-4]\d|199\d)(?!\d)/.exec(text)?.[1];
}
