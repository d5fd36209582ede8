import type { Format, RefusalCode } from '../../contract/types';

/** What a file is by its content; the name decides only between the text formats. */
export type Sniffed = { readonly kind: 'format'; readonly format: Format } | { readonly kind: 'refused'; readonly code: RefusalCode };

const textEndings: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** Tells the format from the first bytes. A file that says by its name that it is Word or PDF and is neither is `damaged`. */
export function sniff(bytes: Buffer, name: string): Sniffed {
  if (bytes.length === 0) return refused('empty');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes, ending);
  if (isPdf(bytes, ending)) return format('pdf');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'unsupported-format');
  }
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return refused('unsupported-format');
  const textFormat = textEndings[ending];
  if (textFormat) return looksBinary(bytes) ? refused('damaged') : format(textFormat);
  return refused(ending === 'docx' || ending === 'pdf' ? 'damaged' : 'unsupported-format');
}

/** Anything may stand before the mark in the first KiB, but a text that only speaks of PDF is a text. */
function isPdf(bytes: Buffer, ending: string): boolean {
  const place = bytes.subarray(0, 1024).indexOf('%PDF-');
  return place === 0 || (place > 0 && (textEndings[ending] === undefined || looksBinary(bytes)));
}

function sniffZip(bytes: Buffer, ending: string): Sniffed {
  if (bytes.includes('word/document') || bytes.includes('word/_rels/')) return format('docx');
  if (bytes.includes('mimetypeapplication/') || bytes.includes('xl/workbook') || bytes.includes('ppt/presentation'))
    return refused('unsupported-format');
  return ending === 'docx' ? format('docx') : refused('unsupported-format');
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((value, index) => bytes[index] === value);
}

/** NUL bytes outside UTF-16, or many control characters, are no text. */
function looksBinary(bytes: Buffer): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
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
