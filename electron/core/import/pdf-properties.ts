import type { PDFDocumentProxy } from 'pdfjs-dist';
import { cleanText } from './clean-text';
import type { ReadFile } from './read-file';

/** Title, author and dates by the document's own properties; a title that is only a file's name is none. */
export async function readPdfProperties(document: PDFDocumentProxy): Promise<Pick<ReadFile, 'title' | 'metadata'>> {
  const info = await document.getMetadata().then(
    (found) => found.info as Readonly<Record<string, unknown>>,
    (): Readonly<Record<string, unknown>> => ({}),
  );
  const read = (name: string) => (typeof info[name] === 'string' ? cleanText(info[name]).slice(0, 1000) : '');
  const title = read('Title');
  const author = read('Author');
  const created = pdfDate(read('CreationDate'));
  const modified = pdfDate(read('ModDate'));
  const isFileName = /\.(docx?|pdf|odt|rtf)$|^microsoft word - |^untitled/i.test(title);
  return {
    ...(title && !isFileName && { title }),
    metadata: { ...(author && { author }), ...(created && { created }), ...(modified && { modified }) },
  };
}

/** `D:20240131093000+07'00'` as ISO 8601; undefined where it is none. */
export function pdfDate(text: string): string | undefined {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z'] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?\d\d)?/.exec(text) ?? [];
  if (!year) return undefined;
  const offset = zone.startsWith('Z') ? 'Z' : zone.replace("'", '').replace(/(\d\d)(\d\d)/, '$1:$2');
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
