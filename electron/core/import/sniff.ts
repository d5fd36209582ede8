import type { Format, RefusalCode } from '../../contract/types';
import { wideEncoding } from './decode';
import { zipNames } from './zip-names';

/** What a file is by its content; the name decides only between the text formats. An archive is a folder of files, not a document. */
export type Sniffed =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'archive' }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

const textEndings: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
};

/** Endings whose content has a signature: a file that has the one and not the other is damaged. */
const signed = /^(docx|docm|pdf|xlsx|xlsm|pptx|odt|ods|odp|rtf|png|jpe?g|tiff?|webp|zip)$/;

/** Tells the format from the content. A file that says by its name what it is not is `damaged`. */
export function sniff(bytes: Buffer, name: string): Sniffed {
  if (bytes.length === 0) return refused('empty');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return sniffZip(bytes, ending);
  if (isPdf(bytes, ending)) return format('pdf');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes, ending);
  const signature = signatureOf(bytes);
  if (signature) return format(signature);
  if (isHtml(bytes) && ending !== 'md' && ending !== 'markdown') return format('html');
  const textFormat = textEndings[ending];
  if (textFormat) return looksBinary(bytes) ? refused('damaged') : format(textFormat);
  return refused(signed.test(ending) ? 'damaged' : 'unsupported-format');
}

function signatureOf(bytes: Buffer): Format | undefined {
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return 'rtf';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff';
  return bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'webp' : undefined;
}

/** Anything may stand before the mark in the first KiB, but a text that only speaks of PDF is a text. */
function isPdf(bytes: Buffer, ending: string): boolean {
  const place = bytes.subarray(0, 1024).indexOf('%PDF-');
  return place === 0 || (place > 0 && (textEndings[ending] === undefined || looksBinary(bytes)));
}

function isHtml(bytes: Buffer): boolean {
  return /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]{0,300}?-->\s*)?<(!doctype html|html)\b/i.test(
    bytes.subarray(0, 1024).toString('latin1').replace(/^ï»¿/, ''),
  );
}

const openDocuments: Readonly<Record<string, Format>> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' };

function sniffZip(bytes: Buffer, ending: string): Sniffed {
  const names = zipNames(bytes);
  const has = names
    ? (start: string) => names.some((each) => each.replace(/^\/+/, '').startsWith(start))
    : (start: string) => bytes.includes(start);
  const [, kind] =
    /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(bytes.subarray(0, 200).toString('latin1')) ?? [];
  const openDocument = openDocuments[kind ?? ''];
  if (openDocument) return format(openDocument);
  if (has('word/document') || has('word/_rels/')) return format('docx');
  if (has('xl/workbook')) return format('xlsx');
  if (has('ppt/presentation')) return format('pptx');
  if (has('mimetype') || has('[Content_Types].xml') || has('META-INF/MANIFEST.MF'))
    return refused(signed.test(ending) ? 'damaged' : 'unsupported-format');
  if (names && !/^(docx|docm|xlsx|xlsm|pptx|odt|ods|odp)$/.test(ending)) return { kind: 'archive' };
  return refused(signed.test(ending) ? 'damaged' : 'unsupported-format');
}

/** The compound files of older Office programs (MS-CFB), told apart by the names of their streams. */
function sniffCompound(bytes: Buffer, ending: string): Sniffed {
  const has = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return refused('locked');
  if (has('WordDocument')) return format('doc');
  if (has('PowerPoint Document')) return format('ppt');
  if (has('Workbook') || ending === 'xls') return format('xls');
  return ending === 'doc' ? format('doc') : refused('unsupported-format');
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((value, index) => bytes[index] === value);
}

/** NUL bytes outside UTF-16, or many control characters, are no text. */
function looksBinary(bytes: Buffer): boolean {
  if (wideEncoding(bytes)) return false;
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const value of head) if (value < 9 || (value > 13 && value < 32 && value !== 27)) odd += 1;
  return odd > head.length / 50;
}

function format(value: Format): Sniffed {
  return { kind: 'format', format: value };
}

function refused(code: RefusalCode): Sniffed {
  return { kind: 'refused', code };
}
