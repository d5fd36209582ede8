import { expect, test } from 'vitest';
import { readMarkdown } from '../../../electron/core/import/markdown';

const read = (text: string) => readMarkdown(Buffer.from(text));
const pieces = async (text: string) =>
  (await read(text)).blocks.map(({ kind, level, text: words }) => [kind, ...(level ? [level] : []), words]);

test('headings in both ways of writing, and rules that are no words', async () => {
  expect(await pieces('Judul\n=====\n\nBagian\n---\n\n### Tiga ###\n\n---\n\n* * *\n\n#bukan')).toEqual([
    ['heading', 1, 'Judul'],
    ['heading', 2, 'Bagian'],
    ['heading', 3, 'Tiga'],
    ['paragraph', '#bukan'],
  ]);
});

test('marks within a line go, the words between them stay', async () => {
  expect(
    await pieces('Lihat [panduan](https://contoh/a_(b)) dan ![foto](x.png), *sangat* **tebal** `kode`, snake_case_name, 2 * 3 * 4.'),
  ).toEqual([['paragraph', 'Lihat panduan dan foto, sangat tebal kode, snake_case_name, 2 * 3 * 4.']]);
});

test('a list item may go on over lines, fenced text keeps its marks', async () => {
  expect(await pieces('1. satu\n   lanjut\n2. dua\n\n```\n# bukan judul\n```\nsesudah')).toEqual([
    ['list', 'satu lanjut\ndua'],
    ['paragraph', '# bukan judul'],
    ['paragraph', 'sesudah'],
  ]);
});

test('lines at the head of the file give title and author, and no word of them is lost', async () => {
  const { title, metadata, blocks } = await read(
    '---\ntitle: "Jemput Bola"\nauthor: Bagian Organisasi (contoh)\ntag: adminduk\n---\n\nIsi.',
  );
  expect({ title, metadata }).toEqual({ title: 'Jemput Bola', metadata: { author: 'Bagian Organisasi (contoh)' } });
  expect(blocks.map(({ text }) => text)).toEqual(['title: "Jemput Bola"\nauthor: Bagian Organisasi (contoh)\ntag: adminduk', 'Isi.']);
});

test('what is shown is escaped', async () => {
  const { html } = await read('# <script>x()</script>\n\n<img src=x onerror=x()>\n\n- a<b\n\n| "c" | d&e |\n');
  expect(html).not.toMatch(/<script|<img|onerror=x\(\)>$/);
  expect(html).toContain('<h1 data-paragraph="1">&lt;script&gt;');
  expect(html).toContain('<td>d&amp;e</td>');
});

test.each([
  ['spaces after a heading mark', `# ${' '.repeat(100_000)}x${' '.repeat(50_000)}y`],
  ['brackets that never close', '['.repeat(300_000)],
  ['links that never close', '[a]('.repeat(100_000)],
  ['stars that never meet', '*a '.repeat(20_000)],
  ['dashes that are no rule', `${'- '.repeat(50_000)}x`],
  ['pipes', `|${' |'.repeat(50_000)} x`],
])('a hostile line is read in time: %s', async (_name, line) => {
  const before = process.cpuUsage();
  await read(line);
  expect(process.cpuUsage(before).user / 1e6, 'seconds').toBeLessThan(5);
});
