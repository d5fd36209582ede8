import { z } from 'zod';
import { formats } from '../../contract/types';

/** Describes one original in a bundle: `data/documents/<id>.json`. */
export const bundledDocumentSchema = z.strictObject({
  schema: z.literal(1),
  id: z.uuid(),
  title: z.string().max(2000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(formats),
  bytes: z.int().min(0),
  fileName: z.string().min(1).max(1000),
  importedAt: z.iso.datetime({ offset: true }),
});
export type BundledDocument = z.infer<typeof bundledDocumentSchema>;

/** What a bundle is: `data/bundle.json`. A later format has a higher number and is refused as `bundle-too-new`. */
export const bundleSchema = z.strictObject({
  schema: z.literal(1),
  id: z.uuid(),
  title: z.string().max(300),
  organization: z.string().max(300).optional(),
  createdAt: z.iso.datetime({ offset: true }),
  program: z.string().max(100),
});
export type BundleDescription = z.infer<typeof bundleSchema>;

/** Path of an original in a bundle. */
export function objectName(document: Pick<BundledDocument, 'sha256' | 'format'>): string {
  return `data/objects/${document.sha256}.${document.format}`;
}
