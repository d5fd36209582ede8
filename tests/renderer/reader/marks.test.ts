// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { clearMarks, findPassage, findWords, layMarks, showCurrent } from '../../../renderer/reader/marks';

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

test('words are found whole, whatever their case', () => {
  expect(findWords('Bola, bolak, sepakbola BOLA', ['bola'])).toEqual([
    { from: 0, to: 4 },
    { from: 23, to: 27 },
  ]);
});

test('a word broken over two lines is found', () => {
  expect(findWords('pela-\nyanan', ['pelayanan'])).toEqual([{ from: 0, to: 11 }]);
});

test('a word full of signs is looked for as it stands', () => {
  expect(findWords('pakai C++ dan KTP-el', ['KTP-el', 'C++'])).toEqual([
    { from: 6, to: 9 },
    { from: 14, to: 20 },
  ]);
});

test('a passage is found although its lines are broken elsewhere', () => {
  const text = 'Satu.\nPetugas jemput\nbola datang.';
  const span = findPassage(text, 'Petugas <mark>jemput</mark> <mark>bola</mark> datang.');
  expect(text.slice(span?.from, span?.to)).toBe('Petugas jemput\nbola datang');
});

test('each mark knows the passage it belongs to, also when two passages share a page', () => {
  const root = page('<span>Petugas jemput</span><br><span>bola datang.</span><br><span>Bola itu bundar.</span>');
  layMarks(root, [
    { index: 4, words: ['jemput', 'bola'], snippet: 'Petugas <mark>jemput</mark> <mark>bola</mark> datang.' },
    { index: 5, words: ['Bola'], snippet: '<mark>Bola</mark> itu bundar.' },
  ]);
  expect([...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset['hit']])).toEqual([
    ['jemput', '4'],
    ['bola', '4'],
    ['Bola', '5'],
  ]);
  expect(root.textContent).toBe('Petugas jemputbola datang.Bola itu bundar.');
});

test('a word in two elements is marked in both', () => {
  const root = page('<p>pela<b>yanan</b> publik</p>');
  layMarks(root, [{ index: 0, words: ['pelayanan'], snippet: '<mark>pelayanan</mark> publik' }]);
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['pela', 'yanan']);
});

test('one hit stands out, and taking the marks away leaves the page as it was', () => {
  const root = page('<p>satu dua satu</p>');
  const before = root.innerHTML;
  layMarks(root, [
    { index: 0, words: ['satu'], snippet: '<mark>satu</mark> dua' },
    { index: 1, words: ['dua'], snippet: 'dua' },
  ]);
  expect(showCurrent(root, 0)?.textContent).toBe('satu');
  showCurrent(root, 1);
  expect([...root.querySelectorAll('mark[data-now]')].every((mark) => (mark as HTMLElement).dataset['hit'] === '1')).toBe(true);
  clearMarks(root);
  expect(root.innerHTML).toBe(before);
});

test('a passage is marked from end to end, over the cells of a table', () => {
  const root = page('<table><tr><td>Waktu tunggu</td><td>34 hari</td></tr></table>');
  layMarks(root, [{ index: 0, words: [], snippet: 'Waktu tunggu | 34 hari', whole: true }]);
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Waktu tunggu', '34 hari']);
});

test('a passage that is not found marks everything only where that is wished', () => {
  const root = page('<p>lain sama sekali</p>');
  layMarks(root, [{ index: 0, words: [], snippet: 'tidak ada', whole: true }]);
  expect(root.querySelectorAll('mark')).toHaveLength(0);
  layMarks(root, [{ index: 0, words: [], snippet: 'tidak ada', whole: true }], true);
  expect(root.querySelector('mark')?.textContent).toBe('lain sama sekali');
});

test('a hit whose words are not found marks its whole sentence', () => {
  const root = page('<p>Petugas datang. Warga menunggu.</p>');
  layMarks(root, [{ index: 2, words: ['tiada'], snippet: 'Warga menunggu.' }]);
  expect([...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset['hit']])).toEqual([['Warga menunggu', '2']]);
});
