import { z } from 'zod';

const lines = z.array(z.string());

const wordsSchema = z.strictObject({
  version: z.int(),
  about: z.string(),
  source: z.string(),
  licence: z.string(),
  /** Words written by us: small words, administration and innovation; lines of words with spaces between them. */
  own: lines,
  /** Words of four letters and more without those that the affixes below make of another. */
  indonesian: lines,
  english: lines,
});

const pairs = z.array(z.tuple([z.string().min(1), z.string().min(1)]));

const damageSchema = z.strictObject({
  version: z.int(),
  about: z.string(),
  /** Below this share of known words a document should be read from its picture again. */
  needsOcrBelow: z.number().min(0).max(1),
  /** With fewer judged words nothing is said of a text. */
  fewestWords: z.int().min(1),
  /** Indonesian prefixes, the longest first; with the letter that me- and pe- took from the root where there is one. */
  prefixes: z.array(z.tuple([z.string(), z.string()])),
  /** Indonesian suffixes, the longest first. */
  suffixes: z.array(z.string()),
  /** First parts of words that are written together with the next ("multisektor"). */
  joined: z.array(z.string()),
  englishSuffixes: z.array(z.tuple([z.string(), z.string()])),
  /** What is read for what, pairs of the damaged and the right letters: damage that can be told as such, up to twice in a word. */
  confusions: pairs,
  /** Letters read for other letters: tried last and once in a word, since they also make other words. */
  weakConfusions: pairs,
  /** Words of two letters that lost spaces may have joined to others. */
  smallWords: z.array(z.string()),
});

/** The words of `resources/vocabularies/known-words.json`. */
export type WordLists = z.infer<typeof wordsSchema>;
/** The affixes and damages of `resources/vocabularies/text-damage.json`. */
export type DamageRules = z.infer<typeof damageSchema>;

/** Checks the file of words; throws a ZodError that names what is wrong in it. */
export function readWordLists(json: unknown): WordLists {
  return wordsSchema.parse(json);
}

/** Checks the file of damages; throws a ZodError that names what is wrong in it. */
export function readDamageRules(json: unknown): DamageRules {
  return damageSchema.parse(json);
}
