import { readFile } from 'node:fs/promises';
import type { Format, RefusalCode } from '../../contract/types';
import type { ExtractionOutcome, Extraction } from './extraction';
import { withHeadingPaths } from './heading-path';
import { detectLanguage } from './language';
import type { ReadFile, ReadingOptions } from './read-file';
import { readingLimits } from './reading-limits';
import { Refused } from './refused';
import { sniff } from './sniff';

/** Reads one file, whatever it is; every failure is a refusal with its reason. */
export async function extractFile(path: string, name: string, options: Partial<ReadingOptions> = {}): Promise<ExtractionOutcome> {
  const reading: ReadingOptions = { limits: readingLimits, ...options };
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return { kind: 'refused', code: 'unreadable' };
  }
  const sniffed = sniff(bytes, name);
  if (sniffed.kind === 'refused') return sniffed;
  if (sniffed.kind === 'archive') return { kind: 'refused', code: 'unsupported-format' };
  try {
    const read = await (await reader(sniffed.format))(bytes, reading);
    return { kind: 'extracted', extraction: describe(sniffed.format, read, reading.limits.characters) };
  } catch (error) {
    const code = error instanceof Refused ? error.code : 'damaged';
    return { kind: 'refused', code, ...(isConvertible(code, sniffed.format, bytes) && { format: sniffed.format }) };
  }
}

/** Another program may read what this one does not. Of a file that is Word's by its name only, LibreOffice makes a text of its bytes: it is not asked. */
function isConvertible(code: RefusalCode, format: Format, bytes: Buffer): boolean {
  return code === 'unsupported-format' || (code === 'damaged' && format === 'doc' && wordStream.test(bytes.toString('latin1')));
}

/** The name of Word's stream, which some writers spell in other cases. */
const wordStream = new RegExp([...'WordDocument'].join('\\0'), 'i');

/** The parsers are loaded when the first file of their kind comes. */
async function reader(format: Extraction['format']): Promise<(bytes: Buffer, options: ReadingOptions) => Promise<ReadFile>> {
  switch (format) {
    case 'docx':
      return (await import('./word')).readWord;
    case 'pdf':
      return (await import('./pdf')).readPdf;
    case 'html':
      return (await import('./html')).readHtml;
    case 'md':
      return (await import('./markdown')).readMarkdown;
    case 'txt':
      return (await import('./text')).readPlainText;
    case 'csv':
      return (await import('./csv')).readCsv;
    case 'doc':
      return (await import('./old-word')).readOldWord;
    case 'odt':
    case 'ods':
    case 'odp':
      return (await import('./open-document')).readOpenDocument;
    case 'rtf':
      return (await import('./office')).readRichText;
    case 'pptx':
      return (await import('./office')).readSlides;
    case 'xlsx':
      return (await import('./office')).readSheets;
    case 'png':
    case 'jpg':
    case 'webp':
    case 'tiff':
      return (await import('./pictures')).readPicture;
    case 'xls':
    case 'ppt':
      throw new Refused('unsupported-format'); // another program may turn them into what is read
  }
}

function describe(format: Extraction['format'], read: ReadFile, mostCharacters: number): Extraction {
  const { blocks, pages, html, title, metadata, language, pictures = [], skippedPages = [], pageLabels } = read;
  const kept = blocks.filter(({ text }) => text !== '');
  const characters = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > mostCharacters) throw new Refused('too-large');
  const named = title?.slice(0, 1000) || kept.find(({ kind }) => kind === 'heading')?.text.slice(0, 300);
  return {
    format,
    ...(named && { title: named }),
    metadata: { ...metadata, ...(named && { title: named }), language: language ?? detectLanguage(kept) },
    blocks: withHeadingPaths(kept),
    pages: pages ?? 0,
    characters,
    ...(html !== undefined && { html }),
    ...(pictures.length > 0 && { pictures }),
    ...(skippedPages.length > 0 && { skippedPages }),
    ...(pageLabels && { pageLabels }),
  };
}
