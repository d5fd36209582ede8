import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../electron/core/import/html-blocks';
import { sanitizeToBody } from '../../../electron/core/import/sanitize';

const clean = (html: string) => sanitizeToBody(html).innerHTML;
const picture = (letters: number) => `<img src="data:image/png;base64,${'A'.repeat(letters)}">`;

describe('HTML out of a document', () => {
  test.each([
    '<a href="javascript:x()">a</a>',
    '<a href="data:image/svg+xml,%3Csvg onload=x()%3E">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<a href="file:///etc/passwd">a</a>',
    '<a href="//example.org/x">a</a>',
    '<a href="a" target="_blank" id="root" name="body" class="x" style="position:fixed">a</a>',
  ])('keeps the words of a link and loses what it could do: %s', (html) => {
    expect(clean(html)).toBe('<a>a</a>');
  });

  test.each([
    '<script>x()</script>',
    '<style>@import "//x"</style>',
    '<iframe srcdoc="x"></iframe>',
    '<svg onload="x()"><script>x()</script></svg>',
    '<math><mtext></mtext></math>',
    '<object data="x"></object>',
    '<form action="//x"><input name="x"></form>',
    '<img src="http://x/y.png">',
    '<img src="x" onerror="x()">',
    '<img src="data:image/svg+xml;base64,AAAA">',
    '<link rel="stylesheet" href="//x">',
    '<meta http-equiv="refresh" content="0;url=//x">',
    '<base href="//x">',
  ])('loses the whole of %s', (html) => {
    expect(clean(html)).toBe('');
  });

  test('keeps small pictures of its own and a person’s ordinary links', () => {
    expect(clean(picture(100))).toBe(picture(100));
    expect(clean('<a href="https://contoh.go.id/">a</a>')).toBe('<a href="https://contoh.go.id/">a</a>');
  });

  test('loses a large picture, and those beyond a measure for all', () => {
    expect(clean(picture(500_000))).toBe('');
    expect(clean(picture(390_000).repeat(12)).match(/<img/g)).toHaveLength(7);
  });

  test('carries no numbers of its own in place of ours', () => {
    const body = sanitizeToBody('<p data-paragraph="9" data-x="1">satu</p>');
    readBlocks(body);
    expect(body.innerHTML).toBe('<p data-paragraph="1">satu</p>');
  });
});

test('words outside of paragraphs, lists in lists and tables in tables all have their block', () => {
  const body = sanitizeToBody(
    'lepas <b>tebal</b><div><h2>Judul</h2>sesudah</div><ul><li>satu<ul><li>dalam</li></ul></li></ul><table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>',
  );
  expect(readBlocks(body).map(({ kind, text, paragraph }) => [paragraph, kind, text])).toEqual([
    [1, 'paragraph', 'lepas tebal'],
    [2, 'heading', 'Judul'],
    [3, 'paragraph', 'sesudah'],
    [4, 'list', 'satu\ndalam'],
    [5, 'table', 'a b | c'],
  ]);
});

test('words on both sides of a line break or a paragraph are not glued together', () => {
  const body = sanitizeToBody(
    '<h1>Layanan<br>Jemput</h1><ul><li><p>satu</p><p>dua</p></li></ul><blockquote>a<div>b</div></blockquote><p>c<br>d</p>',
  );
  expect(readBlocks(body).map(({ text }) => text)).toEqual(['Layanan Jemput', 'satu dua', 'a', 'b', 'c\nd']);
});

test('a document of ten thousand paragraphs is read in time proportional to its length', () => {
  const body = sanitizeToBody('<p>teks <b>tebal</b></p>'.repeat(10_000));
  const before = process.cpuUsage();
  expect(readBlocks(body)).toHaveLength(10_000);
  expect(process.cpuUsage(before).user / 1e6, 'seconds').toBeLessThan(2);
});
