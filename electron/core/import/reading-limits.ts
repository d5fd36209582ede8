import type { ReadingLimits } from './read-file';

/** How far a document is read where nobody says otherwise; what offices write stays far below. */
export const readingLimits: ReadingLimits = { pages: 5000, characters: 20_000_000 };
