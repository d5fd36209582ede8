import { stages, type Fact } from '../../contract/types';
import { factOf, fieldText } from './fact-making';
import { oneOf, perVocabulary, wholeWord } from './patterns';
import { squash } from './normalise';
import type { Field, Reading } from './passages';
import type { Vocabulary } from './vocabulary';

/** Stage, category, sector and goals: what a form ticks, or a sentence says in so many words. */
export function findClasses(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const { categories, sectors } = vocabulary.classifications;
  const sector = reading.fields
    .filter(({ kind }) => kind === 'sector')
    .flatMap((field) =>
      field.value
        .split(/\s*[;\n]\s*/)
        .filter(Boolean)
        .map((one) => ofField('sector', { ...field, value: one }, nameIn(one, sectors))),
    );
  return [
    ...findStage(reading, vocabulary),
    ...findCategory(reading, vocabulary, categories),
    ...sector,
    ...findGoals(reading, vocabulary),
  ];
}

type Named = Vocabulary['classifications']['categories'];

const patternsOf = perVocabulary(({ classifications }) => {
  const { categories, categoryWords, goalWords, stagePhrases } = classifications;
  const names = oneOf(categories.flatMap(({ name, spellings }) => [name, ...spellings]));
  return {
    phrases: {
      trial: wholeWord(stagePhrases.trial),
      implementation: wholeWord(stagePhrases.implementation),
      initiative: wholeWord(stagePhrases.initiative),
    },
    category: new RegExp(`(?<![\\p{L}])(?:${oneOf(categoryWords)})\\s*:?\\s*["“]?(${names})(?![\\p{L}])`, 'iu'),
    // Small letters are other words.
    goal: new RegExp(`(?<![\\p{L}])(?:${oneOf(goalWords)})(?![\\p{L}])`, 'u'),
  };
});

function ofField(kind: 'category' | 'sector', field: Field, name: string | undefined): Fact {
  return factOf(kind, name ?? field.value.replace(/[\s.;]+$/, ''), field, fieldText(field), name === undefined ? 0.6 : 0.95);
}

/** The official name that a text is or contains; the longest, so that no short one hides it. */
function nameIn(text: string, list: Named): string | undefined {
  const letters = squash(text);
  const found = list
    .flatMap(({ name, spellings }) => [name, ...spellings].map((spelling) => ({ name, letters: squash(spelling) })))
    .filter((one) => letters.includes(one.letters))
    .sort((a, b) => b.letters.length - a.letters.length);
  return found[0]?.name;
}

function findStage(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const { classifications } = vocabulary;
  const { phrases } = patternsOf(vocabulary);
  for (const field of reading.fields.filter(({ kind }) => kind === 'stage')) {
    const said = squash(field.value);
    const stage = stages.find((one) => classifications.stages[one].some((word) => said.includes(squash(word))));
    if (stage) return [factOf('stage', stage, field, fieldText(field), 0.95)];
  }
  for (const stage of ['trial', 'implementation', 'initiative'] as const) {
    const passage = reading.passages.find(({ text }) => phrases[stage].test(text.slice(0, 2000)));
    if (passage) return [factOf('stage', stage, passage, passage.text, 0.7)];
  }
  return [];
}

function findCategory(reading: Reading, vocabulary: Vocabulary, list: Named): readonly Fact[] {
  const fields = reading.fields
    .filter(({ kind }) => kind === 'category')
    .map((field) => ofField('category', field, nameIn(field.value, list)));
  if (fields.length > 0) return fields;
  const { category } = patternsOf(vocabulary);
  for (const passage of reading.passages) {
    const [, said = ''] = category.exec(passage.text.slice(0, 2000)) ?? [];
    const name = said === '' ? undefined : nameIn(said, list);
    if (name !== undefined) return [factOf('category', name, passage, passage.text, 0.8)];
  }
  return [];
}

/** Numbers 1 to 17 of the Sustainable Development Goals: of a field, or of a sentence that names the goals. */
function findGoals(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const { goals } = vocabulary.classifications;
  const numbers = (text: string) => goalsNamed(text, goals);
  const fields = reading.fields
    .filter(({ kind }) => kind === 'sdg')
    .flatMap((field) =>
      [...new Set([...numbers(field.value), ...goalNumbers(field.value)])].map((goal) =>
        factOf('sdg', String(goal), field, fieldText(field), 0.95),
      ),
    );
  const { goal: word } = patternsOf(vocabulary);
  const beside = besideGoals(vocabulary);
  const said = reading.passages.flatMap((passage) => {
    const at = word.exec(passage.text.slice(0, 2000));
    if (!at) return [];
    const near = goalNear(passage.text, at.index, at[0].length, beside);
    return [...new Set([...near, ...numbers(passage.text)])].map((goal) => factOf('sdg', String(goal), passage, passage.text, 0.75));
  });
  return [...fields, ...said];
}

function goalsNamed(text: string, goals: Named): readonly number[] {
  const letters = squash(text);
  return goals.flatMap(({ name, spellings }, index) =>
    [name, ...spellings].some((one) => letters.includes(squash(one))) ? [index + 1] : [],
  );
}

function goalNumbers(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])(\d{1,2})(?![\d,]|\.\d)/g)]
    .map(([, number]) => Number(number))
    .filter((goal) => goal >= 1 && goal <= 17);
}

/** “SDGs nomor 3, 5 dan 8” and “tujuan ke-3 TPB”: numbers right beside the word. */
function goalNear(text: string, at: number, length: number, beside: ReturnType<typeof besideGoals>): readonly number[] {
  const [after = ''] = beside.after.exec(text.slice(at + length, at + length + 60)) ?? [];
  const [, before = ''] = beside.before.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  return [...goalNumbers(after.replaceAll(beside.ordinal, ' ')), ...goalNumbers(before)];
}

const besideGoals = perVocabulary(({ classifications: { goalNear: words } }) => {
  const [joining, ordinal] = [oneOf(words.joining), oneOf(words.ordinal)];
  return {
    after: new RegExp(`^(?:\\s*(?:${oneOf(words.after)}|[:(,]|\\d{1,2}(?!\\d)|${joining}))+`, 'iu'),
    before: new RegExp(`(?:${oneOf(words.before)})[\\s-]*(?:(?:${ordinal})\\s*)?((?:\\d{1,2}(?:\\s*(?:,|${joining})\\s*)?)+)\\s*$`, 'iu'),
    ordinal: new RegExp(ordinal, 'gu'),
  };
});
