import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extractFile } from '../../../electron/core/import/extract';
import { joinLines } from '../../../electron/core/import/join-lines';
import { pdfDate } from '../../../electron/core/import/pdf-properties';
import { smallPdf } from '../../fixtures/small-pdf';
import { smallDocx } from '../../fixtures/small-docx';
import { root, temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => (folder = await temporaryFolder()));
afterEach(() => folder.remove());

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return extractFile(path, name);
}

async function extracted(name: string, content: string | Uint8Array) {
  const outcome = await read(name, content);
  if (outcome.kind !== 'extracted') throw new Error(outcome.code);
  return outcome.extraction;
}

describe('a Word document', () => {
  test('gives headings by style, bold headings, tables with their cells and a paragraph number for each', async () => {
    const { blocks, title, metadata } = await extracted('usulan.docx', await smallDocx());
    expect(title).toBe('Usulan Contoh');
    expect(metadata).toMatchObject({ author: 'Bagian Organisasi (contoh)', created: '2024-03-01T02:00:00.000Z', language: 'id' });
    expect(blocks.map(({ kind, level, paragraph }) => ({ kind, level, paragraph }))).toEqual([
      { kind: 'heading', level: 1, paragraph: 1 },
      { kind: 'paragraph', level: undefined, paragraph: 2 },
      { kind: 'heading', level: 2, paragraph: 3 },
      { kind: 'paragraph', level: undefined, paragraph: 4 },
      { kind: 'table', level: undefined, paragraph: 5 },
    ]);
    expect(blocks[4]?.cells).toEqual([
      ['Ukuran', 'Sebelum'],
      ['Waktu tunggu', '34 hari'],
    ]);
    expect(blocks[3]?.headingPath).toBe('Ringkasan › Cara kerja');
  });

  test('is shown as HTML in which each block carries its number and nothing acts', async () => {
    const { html } = await extracted('usulan.docx', await smallDocx());
    expect(html).toContain('data-paragraph="4"');
    expect(html).not.toMatch(/javascript:|<script|onerror|style=/i);
  });

  test('that is cut short, or only named so, is refused as damaged', async () => {
    const whole = await smallDocx();
    expect(await read('a.docx', whole.subarray(0, whole.length / 2))).toEqual({ kind: 'refused', code: 'damaged' });
    expect(await read('b.docx', 'bukan Word')).toEqual({ kind: 'refused', code: 'damaged' });
  });
});

describe('a PDF', () => {
  test('gives its words page by page', async () => {
    const { blocks, pages } = await extracted('a.pdf', smallPdf(['Layanan jemput bola', 'Hasil evaluasi']));
    expect(pages).toBe(2);
    expect(blocks.map(({ page, text }) => ({ page, text }))).toEqual([
      { page: 1, text: 'Layanan jemput bola' },
      { page: 2, text: 'Hasil evaluasi' },
    ]);
  });

  test('without a text layer has no characters', async () => {
    expect(await extracted('kosong.pdf', smallPdf(['']))).toMatchObject({ characters: 0, pages: 1, blocks: [] });
  });

  test('a word broken at the end of a line is made whole, a doubled word keeps its hyphen', () => {
    const join = (...texts: string[]) => joinLines(texts.map((text) => ({ text })));
    expect(join('pelayan-', 'an publik')).toBe('pelayanan publik');
    expect(join('berkali-', 'kali dilakukan')).toBe('berkali-kali dilakukan');
    expect(join('rata-', 'rata kota')).toBe('rata-rata kota');
    expect(join('sarana', 'prasarana')).toBe('sarana prasarana');
  });

  test('its dates are read with their zone', () => {
    expect(pdfDate("D:20240131093000+07'00'")).toBe('2024-01-31T02:30:00.000Z');
    expect(pdfDate('D:2024')).toBe('2024-01-01T00:00:00.000Z');
    expect(pdfDate('kemarin')).toBeUndefined();
  });
});

describe('text, Markdown and HTML', () => {
  test('Markdown keeps headings, lists and tables', async () => {
    const { blocks } = await extracted('a.md', '# Judul\n\nIsi **tebal**.\n\n- satu\n- dua\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Judul'],
      ['paragraph', 'Isi tebal.'],
      ['list', 'satu\ndua'],
      ['table', 'a | b\n1 | 2'],
    ]);
  });

  test('text in UTF-8, UTF-16 and Windows-1252 comes out the same', async () => {
    const texts = await Promise.all([
      extracted('a.txt', 'Biaya € 5 – “murah”'),
      extracted('b.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Biaya € 5 – “murah”', 'utf16le')])),
      extracted(
        'c.txt',
        Buffer.from([...Buffer.from('Biaya '), 0x80, ...Buffer.from(' 5 '), 0x96, 0x20, 0x93, ...Buffer.from('murah'), 0x94]),
      ),
    ]);
    expect(texts.map(({ blocks }) => blocks[0]?.text)).toEqual(Array(3).fill('Biaya € 5 – “murah”'));
  });

  test('a page of HTML loses everything that could act', async () => {
    const source = `<html lang="id"><head><title>Halaman</title><style>@import "//x"</style></head><body onload="x()">
      <h1 id="root">Judul</h1><p>Satu <a href="javascript:alert(1)">tautan</a><img src="http://x/y.png" onerror="x()"></p>
      <form action="//x"><button>kirim</button></form><iframe src="//x"></iframe><script>x()</script></body></html>`;
    const { html, title, blocks, metadata } = await extracted('a.html', source);
    expect(title).toBe('Halaman');
    expect(metadata.language).toBe('id');
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'Judul' });
    expect(html).not.toMatch(/script|onload|onerror|@import|javascript|iframe|form|http:|id=/i);
  });

  test('empty, binary and unknown files are refused with their reason', async () => {
    expect(await read('a.txt', '')).toEqual({ kind: 'refused', code: 'empty' });
    expect(await read('b.txt', Buffer.alloc(2000, 1))).toEqual({ kind: 'refused', code: 'damaged' });
    expect(await read('c.rar', 'Rar!')).toEqual({ kind: 'refused', code: 'unsupported-format' });
    expect(await extractFile(join(folder.path, 'tiada.txt'), 'tiada.txt')).toEqual({ kind: 'refused', code: 'unreadable' });
  });
});

test('every sample document can be read and is Indonesian', async () => {
  const samples = join(root, 'resources/samples');
  const described = JSON.parse(await readFile(join(samples, 'innovations.json'), 'utf8')) as { documents: { file: string }[] }[];
  const files = described.flatMap(({ documents }) => documents.map(({ file }) => file));
  expect(files.length).toBeGreaterThanOrEqual(12);
  for (const file of files) {
    const outcome = await extractFile(join(samples, 'documents', file), file);
    expect(outcome, file).toMatchObject({ kind: 'extracted', extraction: { metadata: { language: 'id' } } });
  }
});
