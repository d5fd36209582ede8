import { expect, test } from 'vitest';
import { readSnippet } from '../../renderer/ui/snippet';

test('a snippet is taken apart into what is marked and what is not', () => {
  expect(readSnippet('Petugas <mark>jemput</mark> bola')).toEqual([
    { text: 'Petugas ', marked: false },
    { text: 'jemput', marked: true },
    { text: ' bola', marked: false },
  ]);
});

test('escaped text comes back as text and stays text', () => {
  expect(readSnippet('a &lt;img src=x&gt; &amp;amp; <mark>&quot;b&quot;</mark>')).toEqual([
    { text: 'a <img src=x> &amp; ', marked: false },
    { text: '"b"', marked: true },
  ]);
});

test('an element that is no mark is shown as the letters it consists of', () => {
  expect(readSnippet('<b>x</b>')).toEqual([{ text: '<b>x</b>', marked: false }]);
});
