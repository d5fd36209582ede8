import { expect, test } from 'vitest';
import { sniff } from '../../../electron/core/import/sniff';
import { zipOf } from '../../fixtures/import/zip';
import { smallDocx } from '../../fixtures/small-docx';
import { smallPdf } from '../../fixtures/small-pdf';

const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const code = (bytes: Buffer, name: string) => {
  const sniffed = sniff(bytes, name);
  return sniffed.kind === 'refused' ? sniffed.code : sniffed.kind === 'archive' ? 'archive' : sniffed.format;
};

test('the content decides, not the name', async () => {
  expect(code(await smallDocx(), 'surat.pdf')).toBe('docx');
  expect(code(smallPdf(['satu']), 'surat.docx')).toBe('pdf');
  expect(code(Buffer.concat([Buffer.from('sisa surel\r\n'), smallPdf(['satu'])]), 'lampiran')).toBe('pdf');
});

test('a text that only speaks of PDF is a text', () => {
  const text = Buffer.from('# Format\n\nSebuah berkas PDF mulai dengan %PDF-1.7.\n');
  expect(code(text, 'catatan.md')).toBe('md');
  expect(code(text, 'catatan.html')).toBe('html');
});

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test('the older Office files are told apart by the streams in them, one with a password is locked', () => {
  expect(code(Buffer.concat([ole, utf16('WordDocument')]), 'lama')).toBe('doc');
  expect(code(Buffer.concat([ole, utf16('Workbook')]), 'lama.doc')).toBe('xls');
  expect(code(Buffer.concat([ole, utf16('PowerPoint Document')]), 'lama.ppt')).toBe('ppt');
  expect(code(Buffer.concat([ole, utf16('EncryptedPackage')]), 'rahasia.docx')).toBe('locked');
  expect(code(ole, 'gambar.vsd')).toBe('unsupported-format');
});

test('office files in a zip are told apart by their parts; any other zip is an archive', async () => {
  const types = { '[Content_Types].xml': '<Types/>' };
  expect(code(await zipOf({ ...types, 'xl/workbook.xml': '<x/>' }), 'tabel.docx')).toBe('xlsx');
  expect(code(await zipOf({ ...types, 'ppt/presentation.xml': '<x/>' }), 'paparan')).toBe('pptx');
  expect(code(await zipOf({ 'a/surat.docx': await smallDocx(), 'b.pdf': smallPdf(['satu']) }), 'kiriman.zip')).toBe('archive');
  expect(code(await zipOf({ 'a.txt': 'x' }), 'surat.docx')).toBe('damaged');
});

test('an OpenDocument file says first what it is', async () => {
  const zip = async (kind: string) => {
    const bytes = await zipOf({ mimetype: 'x', 'content.xml': '<x/>' });
    const written = `mimetypeapplication/vnd.oasis.opendocument.${kind}`;
    return Buffer.concat([bytes.subarray(0, 30), Buffer.from(written), bytes.subarray(30)]);
  };
  expect(code(await zip('text'), 'a')).toBe('odt');
  expect(code(await zip('spreadsheet'), 'a')).toBe('ods');
  expect(code(await zip('presentation'), 'a')).toBe('odp');
});

test('rich text, pages and pictures are known by how they begin; noise by such a name is damaged', () => {
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251));
  expect(code(Buffer.from('{\\rtf1 teks}'), 'surat.doc')).toBe('rtf');
  expect(code(Buffer.from('\ufeff<!DOCTYPE html><html><p>satu</p></html>'), 'surat.doc')).toBe('html');
  expect(code(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a.jpg')).toBe('png');
  expect(code(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.png')).toBe('jpg');
  expect(code(Buffer.from([0x4d, 0x4d, 0x00, 0x2a]), 'a')).toBe('tiff');
  expect(code(Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'a')).toBe('webp');
  expect(['a.docx', 'a.pdf', 'a.txt', 'a.jpg', 'a.odt'].map((name) => code(noise, name))).toEqual(Array(5).fill('damaged'));
  expect(code(noise, 'a.xyz')).toBe('unsupported-format');
  expect(code(Buffer.from('a;b\n1;2\n'), 'a.csv')).toBe('csv');
  expect(code(Buffer.from('Layanan keliling', 'utf16le'), 'a.txt')).toBe('txt');
  expect(code(Buffer.alloc(0), 'a.pdf')).toBe('empty');
});
