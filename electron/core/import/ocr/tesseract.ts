import { createWorker, OEM, PSM, type Page, type Worker } from 'tesseract.js';
import { ocrLanguages } from './language-data';

/** Tesseract with its language data loaded, for page after page. */
export interface Tesseract {
  /**
   * `picture`: a JPEG or PNG, whole in memory. It is straightened first (`rotateRadians` says by how much), because on a page scanned askew
   * the search for columns loses whole lines and says nothing: half of a page at 1.6 degrees.
   */
  recognise(picture: Buffer): Promise<Page>;
  end(): Promise<void>;
}

/** Starts tesseract; `languageData` is a folder that `hasLanguageData` has found complete. Nothing is read from anywhere else, nothing is written. */
export async function startTesseract(languageData: string): Promise<Tesseract> {
  const worker: Worker = await createWorker([...ocrLanguages], OEM.LSTM_ONLY, {
    langPath: languageData,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined, // without one a bad picture ends the process, though the call is refused as well
  });
  // Tells columns and paragraphs apart; the default takes a page for one block and mixes columns.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: '/dev/null' }); // it would write its guesses to the terminal
  return {
    recognise: async (picture) => (await worker.recognize(picture, { rotateAuto: true }, { text: false, blocks: true })).data,
    end: async () => void (await worker.terminate()),
  };
}
