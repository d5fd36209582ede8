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
  /** Words that announce a number of no person: budget accounts, letters, registers of goods. */
  notPersonal: words,
  money: words,
  banks: words,
  /** What follows "bank" where it keeps no money: waste, blood, seed. */
  banksWithoutMoney: words,
  accountHolder: words,
  vehicles: words,
  plateCodes: words,
  areaCodes: words,
  mailProviders: words,
  mailEndings: words,
  officeDomains: words,
  officeMailNames: words,
  officeWords: words,
  homeWords: words,
});

/** The words and codes of `resources/vocabularies/personal-data.json`. */
export type PrivacyVocabulary = z.infer<typeof schema>;

/** Checks the vocabulary's file as it was read; throws a ZodError that names what is wrong in it. */
export function readPrivacyVocabulary(json: unknown): PrivacyVocabulary {
  return schema.parse(json);
}
