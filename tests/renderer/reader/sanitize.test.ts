// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { safeFragment } from '../../../renderer/reader/sanitize';

function clean(html: string): string {
  const root = document.createElement('div');
  root.append(safeFragment(html));
  return root.innerHTML;
}

test.each([
  ['<p data-paragraph="3" onclick="x()">a</p>', '<p data-paragraph="3">a</p>'],
  ['<a href="https://contoh.example" id="root">b</a>', '<a>b</a>'],
  ['<p data-secret="1" class="c" style="position:fixed">c</p>', '<p>c</p>'],
  ['<img src="https://contoh.example/x.png">', '<img>'],
  ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', '<img>'],
  ['<img src="data:image/png;base64,iVBORw0K" onerror="x()">', '<img src="data:image/png;base64,iVBORw0K">'],
  ['<style>@import "//contoh.example"</style><script>x()</script>d', 'd'],
  ['<form action="//contoh.example"><input name="a">e</form>', 'e'],
  ['<svg><script>x()</script></svg><math></math>f', 'f'],
])('%s becomes %s', (given, expected) => {
  expect(clean(given)).toBe(expected);
});
