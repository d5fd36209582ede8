import { z } from 'zod';

const weight = z.number().min(-1).max(1);

const schema = z.strictObject({
  version: z.int(),
  about: z.string(),
  /** Words that say nothing in a name ("Proposal Inovasi KLEPON HANGAT Final"). */
  nameWords: z.array(z.string()),
  /** Words that say nothing in an expansion. */
  smallWords: z.array(z.string()),
  /** Short forms in agencies' names, each with the words it stands for. */
  agencyWords: z.record(z.string(), z.string()),
  /** What each piece of evidence adds to the score. */
  weights: z.strictObject({
    name: weight,
    shortName: weight,
    similarName: weight,
    containedName: weight,
    acronym: weight,
    expansion: weight,
    agency: weight,
    otherAgency: weight,
    region: weight,
    otherRegion: weight,
  }),
  likelyFrom: z.number().min(0).max(1),
});

/** The words and weights of `resources/vocabularies/same-innovation.json`. */
export type NameVocabulary = z.infer<typeof schema>;

/** Checks the vocabulary's file as it was read; throws a ZodError that names what is wrong in it. */
export function readNameVocabulary(json: unknown): NameVocabulary {
  return schema.parse(json);
}
