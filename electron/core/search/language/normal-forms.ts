import { citationAt } from './citation-forms';
import { dateAt } from './date-forms';
import { numberAt } from './number-forms';
import type { NormalForm, TextLanguage, Word } from './text-types';

const [ZERO, NINE] = [0x30, 0x39];

/** Reads the numbers of a text with what belongs to each: a date, a citation of a regulation, an amount, a share, or the number itself. */
export function readNumbers(text: string, words: readonly Word[], language: TextLanguage, forms: NormalForm[]): void {
  for (let index = 0; index < words.length; index++) {
    const at = digitsOf(text, words[index]);
    if (at < 0) continue;
    const found = dateAt(text, words, index, language) ?? citationAt(text, words, index) ?? numberAt(text, words, index, at, language);
    if (!found) continue;
    if (found.form !== '') forms.push(found);
    while ((words[index + 1]?.start ?? Infinity) < found.end) index++;
  }
}

/** Where the digits of a number begin in a word (in Rp500 behind the currency); -1 where it is no number. */
function digitsOf(text: string, word: Word | undefined): number {
  if (!word) return -1;
  const code = text.charCodeAt(word.start);
  if (code >= ZERO && code <= NINE) return word.start;
  // Most words stop here, by their first letter.
  if ((code | 0x20) !== 0x72 && (code | 0x20) !== 0x69) return -1;
  const currency = /^(?:rp|idr)(?=\d)/i.exec(text.slice(word.start, word.start + 4));
  return currency ? word.start + currency[0].length : -1;
}
