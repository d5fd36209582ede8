import type { LibraryApi } from '../contract/api';
import { checkLibrary } from './check';
import type { LibraryParts } from './library-parts';

/** Looking after the library. */
export function maintenanceMethods({ folder, database }: LibraryParts): Pick<LibraryApi, 'check'> {
  return { check: () => checkLibrary(folder, database) };
}
