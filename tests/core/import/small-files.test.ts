import { expect, test } from 'vitest';
import { readSheets, readSlides } from '../../../electron/core/import/office';
import { readOldWord } from '../../../electron/core/import/old-word';
import { readOpenDocument } from '../../../electron/core/import/open-document';
import { smallDoc } from '../../fixtures/small-doc';
import { smallOpenText, smallSheet, smallSlides } from '../../fixtures/small-office';

const textOf = ({ blocks }: { readonly blocks: readonly { readonly text: string }[] }) => blocks.map(({ text }) => text).join('\n');

test('files of our own making in each office format are read whole, a long one too', async () => {
  const long = 'Layanan “jemput bola” – sampai ke rumah. '.repeat(3000).trim();
  expect(textOf(await readOldWord(smallDoc(`Judul\n${long}`)))).toBe(`Judul\n${long}`);
  expect(textOf(await readOpenDocument(await smallOpenText([{ heading: 'Tujuan', text: 'A & B' }])))).toBe('Tujuan\nA & B');
  expect(
    textOf(
      await readSheets(
        await smallSheet([
          ['Bagian', 'Isi'],
          ['a', 'b'],
        ]),
      ),
    ),
  ).toContain('a | b');
  expect(textOf(await readSlides(await smallSlides(['Judul\nIsi', 'Lagi'])))).toMatch(/Judul\s+Isi\s+Lagi/);
});
