import type { Language } from '../../../contract/types';
import { analyse, type Analysis } from '../language/analyse';
import { stemmerVersion } from '../language/stem';

/** Changes whenever the same text would be indexed otherwise: an index of another version is made again. */
export const analysisVersion = `${stemmerVersion}`;

/** The words of a text in their order and the normal forms in it, for the index: the only file that knows how a text is cut. */
export function indexWords(text: string, language: Language): Analysis {
  return analyse(text, { language });
}
