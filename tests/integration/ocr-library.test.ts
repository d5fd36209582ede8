import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OcrState } from '../../electron/contract/types';
import { createForkHost } from '../../electron/core/import/fork-host';
import { openLibrary } from '../../electron/core/library';
import type { Library, LibraryOptions } from '../../electron/core/library-parts';
import { resources, root, temporaryFolder } from '../core/temporary';
import { scannedPdf } from '../fixtures/scanned-pdf';
import { textPicture } from '../fixtures/text-picture';

const built = (name: string) => createForkHost(join(root, 'out/main', name));
const ocr = { host: built('ocr-process.js'), languageData: join(root, 'out/tessdata') };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: Library;
let states: OcrState[];
beforeEach(async () => {
  folder = await temporaryFolder();
  states = [];
});
afterEach(async () => {
  await library.close();
  await folder.remove();
});

/** A library with one scan of three pages that nobody has read. */
async function open(program: Pick<LibraryOptions, 'ocr'>): Promise<void> {
  const inbox = join(folder.path, 'masuk');
  await mkdir(inbox);
  const texts = ['Halaman pertama memuat undangan.', 'Halaman kedua memuat notulen.', 'Halaman ketiga memuat daftar hadir.'];
  await writeFile(join(inbox, 'rapat.pdf'), await scannedPdf(texts.map((text) => textPicture([{ text, top: 200 }], 1654, 500))));
  library = await openLibrary({
    ...{ folder: join(folder.path, 'pustaka'), mode: 'write', create: {}, resources, extractHost: built('extract-process.js') },
    ...program,
    now: () => new Date('2026-03-02T01:00:00.000Z'),
    onEvent: (name, payload) => void (name === 'ocr-progress' && states.push(payload as OcrState)),
  });
  await library.importPaths({ paths: [inbox] });
}

/** Waits until the announced state is as wished. */
async function until(isIt: (state: OcrState) => boolean): Promise<OcrState> {
  for (;;) {
    const state = await library.ocrState({});
    if (isIt(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('recognition in the background is paused after the page in work, goes on where it was, and tells how far it is', async () => {
  await open({ ocr });
  expect(await library.status({})).toMatchObject({ notSearchable: 1, partlySearchable: 0, waitingForOcr: 1 });
  expect((await library.startOcr({})).running).toBe(true);
  await until(({ pagesDone }) => pagesDone >= 1);
  await library.pauseOcr({});
  const paused = await until(({ running }) => !running);
  expect(paused.pagesLeft).toBeGreaterThan(0);
  expect(paused.pagesDone + paused.pagesLeft).toBe(3);
  expect(paused.millisecondsLeft).toBeGreaterThan(0);
  expect((await library.search({ query: 'undangan' })).total).toBe(1);
  expect(await library.status({})).toMatchObject({ notSearchable: 0, partlySearchable: 1, waitingForOcr: 1 });
  await library.startOcr({});
  expect(await until(({ running }) => !running)).toMatchObject({ pagesDone: 3, pagesLeft: 0 });
  expect((await library.search({ query: 'notulen' })).total).toBe(1);
  expect(states.at(-1)).toMatchObject({ running: false, pagesDone: 3 });
  const [document] = await library.documents({});
  if (!document) throw new Error('there is no document');
  expect(document.status).toBe('imported');
  expect(await library.status({})).toMatchObject({ notSearchable: 0, partlySearchable: 0, waitingForOcr: 0 });
  const picture = await library.picturePage({ id: document.id, page: 3 });
  expect(picture?.lines[0]?.words.map(({ text }) => text)).toContain('hadir.');
  expect(await library.check({})).toEqual({ ok: true, findings: [] });
});

test('without the language data nothing is lost: pages go on waiting, and the reason is told', async () => {
  await open({ ocr: { ...ocr, languageData: folder.path } });
  await expect(library.recogniseScans({})).rejects.toMatchObject({ code: 'ocr-unavailable' });
  expect(await library.ocrState({})).toEqual({
    ...{ running: false, pagesLeft: 3, pagesDone: 0, pagesFailed: 0 },
    stopped: { code: 'ocr-unavailable' },
  });
});

test('"not now" outlives the program, until somebody says otherwise', async () => {
  await open({ ocr });
  await library.pauseOcr({});
  await library.close();
  const options: LibraryOptions = {
    ...{ folder: join(folder.path, 'pustaka'), mode: 'write', resources, extractHost: built('extract-process.js'), ocr, goOn: true },
    now: () => new Date('2026-03-02T01:00:00.000Z'),
  };
  library = await openLibrary(options);
  expect(await library.ocrState({})).toMatchObject({ running: false, pagesLeft: 3 });
  expect((await library.startOcr({})).running).toBe(true);
  await library.close();
  library = await openLibrary(options);
  expect((await library.ocrState({})).running).toBe(true);
});
