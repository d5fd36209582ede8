import { useEffect, useState } from 'react';
import { getDocument, PasswordResponses, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import { LibraryError } from '../../electron/contract/errors';

/** A PDF on its way into the reader. */
export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly ratio: number }
  /** Its original has a password; `unlock` tries one, which is kept nowhere. */
  | { readonly kind: 'locked'; readonly isWrong: boolean; readonly unlock: (password: string) => void }
  | { readonly kind: 'failed'; readonly error: unknown };

let shared: PDFWorker | undefined;

/** One worker reads all documents, because starting it takes longer than reading most of them. */
function worker(): PDFWorker {
  shared ??= PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) });
  return shared;
}

async function bytesOf(sha256: string, signal: AbortSignal): Promise<Uint8Array> {
  // eslint-disable-next-line no-restricted-globals -- the program's own protocol: nothing leaves the computer
  const response = await fetch(`/original/${sha256}`, { signal });
  if (!response.ok) throw new LibraryError('original-missing');
  return new Uint8Array(await response.arrayBuffer());
}

function open(data: Uint8Array) {
  const base = `${location.origin}/pdfjs`;
  return getDocument({
    data,
    worker: worker(),
    cMapUrl: `${base}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}/standard_fonts/`,
    wasmUrl: `${base}/wasm/`,
    iccUrl: `${base}/iccs/`,
    // The window's policy forbids compiling code, wasm too: pdf.js then uses its plain twins.
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    useSystemFonts: false,
  });
}

/** Opens the original of a PDF by its hash; `original-missing` when the file is gone. `ratio` is the first page's height by its width. */
export function usePdf(sha256: string): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    const abort = new AbortController();
    let task: ReturnType<typeof open> | undefined;
    const start = async (): Promise<void> => {
      task = open(await bytesOf(sha256, abort.signal));
      task.onPassword = (unlock: (password: string) => void, reason: number) => {
        if (!abort.signal.aborted) setOpening({ kind: 'locked', isWrong: reason === PasswordResponses.INCORRECT_PASSWORD, unlock });
      };
      const pdf = await task.promise;
      const size = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (!abort.signal.aborted) setOpening({ kind: 'open', pdf, ratio: size.height / size.width });
    };
    start().catch((error: unknown) => {
      if (!abort.signal.aborted) setOpening({ kind: 'failed', error });
    });
    return () => {
      abort.abort();
      setOpening({ kind: 'opening' });
      void task?.destroy();
    };
  }, [sha256]);
  return opening;
}
