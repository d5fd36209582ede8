import { z } from 'zod';
import type { DocumentId, InnovationId } from './types';

/** The argument of a method that needs none. */
export type Empty = Record<string, never>;

/** A check for each method's argument; leaving one out does not compile. */
export type Schemas<Api> = { readonly [Name in keyof Api]: z.ZodType };

export const empty = z.strictObject({});
export const documentId = z.uuid() as unknown as z.ZodType<DocumentId>;
export const innovationId = z.uuid() as unknown as z.ZodType<InnovationId>;
