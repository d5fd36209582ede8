import { z } from 'zod';
import { ocrFailureCodes, rotations, type OcrFailureCode, type PicturePage } from '../../../contract/types';

/** What the OCR process is asked: the words of one page (from 1) of a PDF or a picture. `languageData` is the folder of tesseract's data. */
export const ocrQuestionSchema = z.strictObject({
  call: z.int(),
  path: z.string().min(1),
  page: z.int().min(1),
  languageData: z.string().min(1),
});
export type OcrQuestion = z.infer<typeof ocrQuestionSchema>;

export type OcrOutcome =
  | { readonly kind: 'recognised'; readonly page: PicturePage }
  | { readonly kind: 'failed'; readonly code: OcrFailureCode }
  /** The program's own data are missing: no page can be recognised. */
  | { readonly kind: 'unavailable' };

const fraction = z.number().min(0).max(1);
const confidence = z.number().min(0).max(100);

/** One page's words as they travel and as they are stored. */
export const picturePageSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        words: z
          .array(
            z.strictObject({
              text: z.string().min(1).max(1000),
              box: z.strictObject({ left: fraction, top: fraction, right: fraction, bottom: fraction }),
              confidence,
            }),
          )
          .max(10_000),
        paragraph: z.int().min(0),
        height: fraction,
        stroke: z.number().min(0).max(10),
      }),
    )
    .max(10_000),
  confidence,
  rotation: z.literal(rotations),
});

/** What it answers; checked, because it comes from a process that opened an untrusted file. */
export const ocrAnswerSchema = z.strictObject({
  call: z.int(),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('recognised'), page: picturePageSchema }),
    z.strictObject({ kind: z.literal('failed'), code: z.enum(ocrFailureCodes) }),
    z.strictObject({ kind: z.literal('unavailable') }),
  ]),
});
