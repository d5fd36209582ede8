import { z } from 'zod';

/** What the program remembers of this person on this computer; nothing of it belongs to a library. */
export const settingsSchema = z.strictObject({
  language: z.enum(['id', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  whitePages: z.boolean().default(false),
  /** BPS code of the office's own district. */
  region: z
    .string()
    .regex(/^35(\d\d)?$/)
    .optional(),
  /** Name of the office, printed on bundles. */
  organization: z.string().max(200).default(''),
  zoom: z.number().min(0.5).max(2).default(1),
  recentLibraries: z.array(z.string()).max(10).default([]),
  recentSearches: z.array(z.string().max(500)).max(20).default([]),
  window: z
    .strictObject({ x: z.number().optional(), y: z.number().optional(), width: z.number(), height: z.number(), maximized: z.boolean() })
    .optional(),
  /** Last folder used per purpose, because the system's dialogs no longer remember it. */
  folders: z.partialRecord(z.enum(['import', 'bundle', 'library', 'export']), z.string().optional()).default({}),
});

export type Settings = z.infer<typeof settingsSchema>;
