import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** The languages that are recognised, as tesseract names them: Indonesian first, with English beside it. */
export const ocrLanguages = ['ind', 'eng'] as const;

/** True where a folder holds the data of every language; without this look tesseract would wait for a missing file for ever. */
export async function hasLanguageData(folder: string): Promise<boolean> {
  const files = ocrLanguages.map((language) => join(folder, `${language}.traineddata.gz`));
  return Promise.all(files.map((file) => access(file))).then(
    () => true,
    () => false,
  );
}
