import { z } from 'zod';
import data from '../../../../resources/vocabularies/query-fields.json';
import { searchFields, type SearchField } from '../../../contract/types';

const names = z.array(z.string().min(1)).min(1);

const value = z.strictObject({ keys: names, label: z.string().optional(), id: names, en: names });

const field = z.strictObject({
  field: z.enum(searchFields),
  id: names,
  en: names,
  /** A document or innovation has one value of it at most, so that two filters of it mean either. */
  single: z.boolean().optional(),
  /** Values outside the vocabulary can be asked for, written with `=` before them. */
  free: z.boolean().optional(),
  /** Any text is a value. */
  open: z.boolean().optional(),
  /** Values of these fields may be written as its own. */
  also: z.array(z.enum(searchFields)).optional(),
  values: z.array(value).optional(),
});

const file = z.strictObject({
  version: z.literal(1),
  about: z.string(),
  operators: z.strictObject({
    or: z.strictObject({ names }),
    near: z.strictObject({ names, distance: z.int(), farthest: z.int() }),
    leaveOut: z.strictObject({ id: names, en: names, all: names }),
  }),
  fields: z.array(field),
  sdgWords: names,
  regionWords: z.strictObject({ kabupaten: names, kota: names, provinsi: names }),
  regionNames: z.array(z.strictObject({ code: z.string(), names })),
  goalNames: names,
  englishNames: z.record(z.string(), names),
});

/** Names of fields, operators and values in both languages. */
export const queryWords = file.parse(data);

/** A field with its names. */
export type FieldWords = z.infer<typeof field>;
export type QueryLanguage = 'id' | 'en';

const byName = new Map(queryWords.fields.flatMap((one) => [...one.id, ...one.en].map((name) => [name, one] as const)));
const byField = new Map(queryWords.fields.map((one) => [one.field, one]));

/** The field that is called so in either language, in any case. */
export function fieldNamed(name: string): FieldWords | undefined {
  return byName.get(name.toLowerCase());
}

/** The field with its names; every field has some. */
export function wordsOfField(key: SearchField): FieldWords {
  const found = byField.get(key);
  if (!found) throw new Error(`query-fields.json has no names for ${key}`);
  return found;
}

/** The language a field's name belongs to; none where both languages call it so. */
export function languageOfName(name: string): QueryLanguage | undefined {
  const called = name.toLowerCase();
  const { leaveOut } = queryWords.operators;
  const one = byName.get(called) ?? leaveOut;
  const [isIndonesian, isEnglish] = [one.id.includes(called), one.en.includes(called)];
  if (isIndonesian === isEnglish) return undefined;
  return isIndonesian ? 'id' : 'en';
}
