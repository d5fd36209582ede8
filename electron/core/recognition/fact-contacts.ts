import type { Fact } from '../../contract/types';
import { factOf } from './fact-making';
import { oneOf, perVocabulary, wholeWord } from './patterns';
import { repairLetters } from './normalise';
import type { Field, Passage, Reading } from './passages';
import type { Vocabulary } from './vocabulary';

const patternsOf = perVocabulary(({ words: { contact } }) => ({
  person: wholeWord(contact.person),
  phoneWord: wholeWord(contact.phone),
  addressWord: new RegExp(`^(?:${oneOf(contact.address)})$`, 'iu'),
  // What follows the address on the same line is found by itself.
  reached: new RegExp(`[,;]?\\s*(?<![\\p{L}])(?:${oneOf([...contact.phone, ...contact.mail])})(?![\\p{L}]).*$`, 'isu'),
}));

/** Ways to reach an office: address, landline, e-mail. Whatever belongs to a person is left out. */
export function findContacts(reading: Reading, vocabulary: Vocabulary): readonly Fact[] {
  const { contact } = vocabulary.words;
  const { person, phoneWord, addressWord, reached } = patternsOf(vocabulary);
  const addresses = reading.fields
    .filter(({ kind, label }) => kind === 'contact' && addressWord.test(label.trim()))
    .map((field) => factOf('contact', tidy(field.value.replace(reached, '')), field, `${field.label}: ${field.value}`, 0.9));
  const rest = [...reading.passages, ...reading.fields.map(asPassage)].flatMap((passage) => {
    const text = passage.text.slice(0, 2000);
    if (!/@|0\d{2}/.test(text) || person.test(text)) return [];
    const mails = [...text.matchAll(/[\w.+-]{2,64}@[\w-]+(?:\.[\w-]+)+/g)]
      .map(([mail]) => mail)
      .filter((mail) => isOffice(mail, contact.officeMail));
    const phones = phoneWord.test(text)
      ? [...text.matchAll(/(?<![\d.])(?:\(0(?!8)\d{2,3}\)|0(?!8)\d{2,3})[\s-]*\d{3,4}[\s-]?\d{2,5}(?!\d)/g)].map(([phone]) => phone)
      : [];
    return [...mails, ...phones].map((value) => factOf('contact', tidy(value), passage, passage.text, 0.85));
  });
  return [...addresses, ...rest];
}

function asPassage(field: Field): Pick<Passage, 'text' | 'block' | 'page' | 'paragraph'> {
  const { block, page, paragraph } = field;
  return {
    block,
    ...(page !== undefined && { page }),
    ...(paragraph !== undefined && { paragraph }),
    text: repairLetters(`${field.label}: ${field.value}`),
  };
}

/** The domain is the government's, or the address names an office. */
function isOffice(mail: string, words: readonly string[]): boolean {
  const lower = mail.toLowerCase();
  return words.some((word) => (word.startsWith('.') ? lower.endsWith(word) : (lower.split('@')[0] ?? '').includes(word)));
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim();
}
