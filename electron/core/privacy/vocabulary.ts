import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1).readonly();
const schema = z.strictObject({
  version: z.int(),
  about: z.string(),
  /** Kemendagri codes of the provinces: the first two digits of a NIK. */
  provinces: z.record(z.string().regex(/^\d\d$/), z.string()),
  /** For a province whose regencies are listed, the only digits three and four that a NIK may have. */
  regencies: z.record(z.string().regex(/^\d\d$/), words),
  /** Words that announce a number of a kind. */
  labels: z.strictObject({ nik: words, kk: words, nip: words, npwp: words, phone: words, 'bank-account': words, 'number-plate': words }),
  /** What may be glued to the end of such a word. */
  labelEndings: words,
  /** Words that announce a number of no person: budget accounts, letters, registers of goods. */
  notPersonal: words,
  /** What stands before an amount: a currency, or a word such as `sebesar`. */
  money: words,
  /** What stands after a number that counts something. */
  quantities: words,
  banks: words,
  /** What follows "bank" where it keeps no money: waste, blood, seed. */
  banksWithoutMoney: words,
  accountHolder: words,
  vehicles: words,
  /** Words that are "number" alone. */
  numberWords: words,
  /** Words between numbers of one kind. */
  joining: words,
  /** First words of a list's head. */
  listHeads: words,
  plateCodes: words,
  areaCodes: words,
  mailProviders: words,
  /** Words that announce an address, so that it is known without its sign. */
  mailLabels: words,
  mailEndings: words,
  officeDomains: words,
  officeMailNames: words,
  officePlaces: words,
  officeHeads: words,
  officeWords: words,
  homeWords: words,
});

/** The words and codes of `resources/vocabularies/personal-data.json`. */
export type PrivacyVocabulary = z.infer<typeof schema>;

/** Checks the vocabulary's file as it was read; throws a ZodError that names what is wrong in it. */
export function readPrivacyVocabulary(json: unknown): PrivacyVocabulary {
  return schema.parse(json);
}
