import type { FinishReading } from '../../records/ocr-pages';
import { withHeadingPaths } from '../heading-path';
import { detectLanguage } from '../language';

/** Gives the blocks of a document that was recognised page by page the headings above each, and tells its language. */
export const finishReading: FinishReading = (blocks) => ({
  blocks: withHeadingPaths(blocks.map(({ headingPath, ...block }) => (void headingPath, block))),
  language: detectLanguage(blocks),
});
