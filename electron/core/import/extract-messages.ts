import { z } from 'zod';
import { blockRoles, formats, languages, refusalCodes } from '../../contract/types';

/** What the extract process is asked: one file at a time. */
export const questionSchema = z.strictObject({
  call: z.int(),
  path: z.string().min(1),
  name: z.string(),
  password: z.string().optional(),
  cautious: z.boolean().optional(),
  limits: z.strictObject({ pages: z.int().min(1), characters: z.int().min(1) }),
});

const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'table', 'list']),
  level: z.int().min(1).max(6).optional(),
  page: z.int().min(1).optional(),
  paragraph: z.int().min(1).optional(),
  headingPath: z.string().optional(),
  text: z.string(),
  cells: z.array(z.array(z.string())).optional(),
  role: z.enum(blockRoles).optional(),
  bold: z.literal(true).optional(),
  size: z.number().positive().optional(),
  numbering: z.string().optional(),
});

/** What was read out of one file, as it crosses a border. */
export const extractionSchema = z.strictObject({
  format: z.enum(formats),
  title: z.string().optional(),
  metadata: z.strictObject({
    title: z.string().optional(),
    author: z.string().optional(),
    created: z.string().optional(),
    modified: z.string().optional(),
    language: z.enum(languages),
  }),
  blocks: z.array(blockSchema),
  pages: z.int().min(0),
  characters: z.int().min(0),
  html: z.string().optional(),
  pictures: z.array(z.int().min(1)).optional(),
  skippedPages: z.array(z.int().min(1)).optional(),
  pageLabels: z.array(z.string()).optional(),
});

/** What it says while it reads a long document: so many pages are done, or that it looks at a drawing, which may be endless. */
export const progressSchema = z.strictObject({ call: z.int(), page: z.int().min(1).optional(), drawing: z.literal(true).optional() });
/** A message of that kind. */
export type Progress = z.infer<typeof progressSchema>;

/** What it answers; checked, because it comes from a process that read an untrusted file. */
export const answerSchema = z.strictObject({
  call: z.int(),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('refused'), code: z.enum(refusalCodes), format: z.enum(formats).optional() }),
    z.strictObject({
      kind: z.literal('extracted'),
      extraction: extractionSchema,
    }),
  ]),
});
