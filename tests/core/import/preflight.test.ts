import { expect, test } from 'vitest';
import { preflight } from '../../../electron/core/import/preflight';
import { Refused } from '../../../electron/core/import/refused';
import { zipOf } from '../../fixtures/import/zip';
import { smallDocx } from '../../fixtures/small-docx';

async function outcome(bytes: Buffer): Promise<string> {
  return preflight(bytes).then(
    () => 'fine',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );
}

const main = (content: string | Buffer) => zipOf({ 'word/document.xml': content });

test('an ordinary Word file passes, also with bytes after its end', async () => {
  const bytes = await smallDocx();
  expect(await outcome(bytes)).toBe('fine');
  const trailed = Buffer.concat([bytes, Buffer.from('\r\n--boundary--')]);
  expect((await preflight(trailed)).length).toBe(bytes.length);
});

test('a main part that unpacks to far more than it holds is too large', async () => {
  expect(await outcome(await main(Buffer.alloc(20 * 2 ** 20, 32)))).toBe('too-large');
});

test('a size that is declared smaller than it is does not help a bomb', async () => {
  const bomb = await main(Buffer.alloc(20 * 2 ** 20, 32));
  const central = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bomb.writeUInt32LE(1000, central + 24);
  expect(await outcome(bomb)).toBe('damaged');
});

test('more paragraphs than a parser can bear are too large', async () => {
  const paragraphs = Array.from({ length: 150_001 }, (_, index) => `<w:p><w:r><w:t>${index * 48271}</w:t></w:r></w:p>`);
  expect(await outcome(await main(paragraphs.join('')))).toBe('too-large');
  expect(await outcome(await main(paragraphs.slice(1).join('')))).toBe('fine');
});

test('thousands of parts are too large, a document type is damaged, a zip without a document is no Word file', async () => {
  const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`word/media/${index}.bin`, 'x']));
  expect(await outcome(await zipOf({ ...parts, 'word/document.xml': '<w:document/>' }))).toBe('too-large');
  expect(await outcome(await main('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document/>'))).toBe(
    'damaged',
  );
  expect(await outcome(await zipOf({ 'a.txt': 'x' }))).toBe('unsupported-format');
  expect(await outcome(Buffer.from('PK\u0003\u0004 and no more'))).toBe('damaged');
});
