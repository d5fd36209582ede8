/** Every way the program can fail, each with a sentence in both languages (`resources/strings/<language>/errors.json`). */
export const errorCodes = [
  'bundle-invalid',
  'bundle-too-new',
  'cancelled',
  'disk-full',
  'document-not-found',
  'folder-not-empty',
  'folder-not-found',
  'innovation-not-found',
  'internal',
  'invalid-argument',
  'library-damaged',
  'library-locked',
  'library-not-open',
  'library-too-new',
  'not-a-library',
  'not-published',
  'nothing-to-export',
  'original-missing',
  'permission-denied',
  'import-running',
  'run-not-found',
  'versions-unsuitable',
  'ocr-unavailable',
  'superseded',
  'search-too-long',
  'saved-search-not-found',
  'vocabulary-unsuitable',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error of the program. `details` fill the placeholders of the sentence that belongs to the code. */
export class LibraryError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code}${Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : ''}`, options);
    this.name = 'LibraryError';
  }
}

/** Closes a union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
