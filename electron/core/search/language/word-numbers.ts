// Words have numbers, so that counting a word of a text is adding to a place in an array: looking it up by its letters takes twenty times longer.

/** Words beyond so many have none: what is met so late is rare, and mostly misread. */
const mostWords = 300_000;
const noNumber = 0;

const numbers = new Map<string, number>([['', noNumber]]);
const words: string[] = [''];

/** The number of a word in this thread, as long as it runs; 0 where it has none. */
export function numberOfWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (words.length >= mostWords) return noNumber;
  const number = words.push(word) - 1;
  numbers.set(word, number);
  return number;
}

/** The words that got their numbers from this one on, in their order. */
export function wordsFrom(number: number): readonly string[] {
  return words.slice(number);
}
