import { expect, test } from 'vitest';
import { sniff } from '../../../electron/core/import/sniff';
import { zipOf } from '../../fixtures/import/zip';
import { smallDocx } from '../../fixtures/small-docx';
import { smallPdf } from '../../fixtures/small-pdf';

const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const code = (bytes: Buffer, name: string) => {
  const sniffed = sniff(bytes, name);
  return sniffed.kind === 'refused' ? sniffed.code : sniffed.format;
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

test('an old Word file is unsupported, a Word file with a password is locked', () => {
  expect(code(ole, 'lama.doc')).toBe('unsupported-format');
  expect(code(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'rahasia.docx')).toBe('locked');
});

test('other office files, RTF and pictures are unsupported; noise by the name of Word or PDF is damaged', async () => {
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251));
  expect(code(await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'tabel.xlsx')).toBe('unsupported-format');
  expect(code(Buffer.from('{\\rtf1 teks}'), 'surat.docx')).toBe('unsupported-format');
  expect(code(noise, 'gambar.jpg')).toBe('unsupported-format');
  expect([code(noise, 'a.docx'), code(noise, 'a.pdf'), code(noise, 'a.txt')]).toEqual(['damaged', 'damaged', 'damaged']);
  expect(code(Buffer.alloc(0), 'a.pdf')).toBe('empty');
});
