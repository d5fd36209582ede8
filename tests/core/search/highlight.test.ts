import { describe, expect, it } from 'vitest';
import { findMarks, snippet } from '../../../electron/core/search/answer/highlight';
import { understandWords } from './temporary-library';

const show = (query: string, text: string, typing = false) => snippet(text, findMarks(understandWords(query, typing), text));

describe('highlighting', () => {
  it('marks every form of a word, phrases whole, and beginnings while typing', () => {
    expect(show('melayani', 'Pelayanan dan layanan.')).toBe('<mark>Pelayanan</mark> dan <mark>layanan</mark>.');
    expect(show('"bank sampah"', 'Bank kota dan Bank Sampah.')).toBe('Bank kota dan <mark>Bank Sampah</mark>.');
    expect(show('kom', 'Kompos komunal', true)).toBe('<mark>Kompos</mark> <mark>komunal</mark>');
    expect(show('kafe', 'Di Kafé itu')).toBe('Di <mark>Kafé</mark> itu');
  });

  it('escapes everything that is not its own mark', () => {
    expect(show('script', `<script>alert("1")</script> & 'x'`)).toBe(
      '&lt;<mark>script</mark>&gt;alert(&quot;1&quot;)&lt;/<mark>script</mark>&gt; &amp; &#39;x&#39;',
    );
  });

  it('shows the sentence that answers most of the query', () => {
    const text = 'Sampah dikumpulkan. Warga memilah sampah menjadi kompos. Kompos itu dijual.';
    expect(show('sampah kompos', text)).toBe('Warga memilah <mark>sampah</mark> menjadi <mark>kompos</mark>.');
  });

  it('cuts a very long sentence between words around its first hit', () => {
    const text = `${'kata '.repeat(300)}belimbing ${'lain '.repeat(300)}`;
    const html = show('belimbing', text);
    expect(html).toMatch(/^… (kata )+<mark>belimbing<\/mark>( lain)+ …$/);
    expect(html.length).toBeLessThan(420);
  });
});
