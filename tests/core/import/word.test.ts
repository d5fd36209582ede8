import { expect, test } from 'vitest';
import { readWord } from '../../../electron/core/import/word';
import { smallDocx } from '../../fixtures/small-docx';
import { zipOf } from '../../fixtures/import/zip';

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

async function propertiesOf(properties: string) {
  const paragraphs = '<w:p><w:r><w:t>Isi</w:t></w:r></w:p>';
  const { title, metadata } = await readWord(
    await zipOf({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
      'docProps/core.xml': `<cp:coreProperties ${namespaces}>${properties}</cp:coreProperties>`,
    }),
  );
  return { title, ...metadata };
}

test('an empty title does not swallow the properties after it', async () => {
  expect(
    await propertiesOf(
      '<dc:title/><dc:creator>Bagian Organisasi (contoh)</dc:creator><dcterms:created>2024-03-01T02:00:00Z</dcterms:created>',
    ),
  ).toEqual({
    author: 'Bagian Organisasi (contoh)',
    created: '2024-03-01T02:00:00.000Z',
  });
});

test('a title may hold any characters, in any of the ways of XML', async () => {
  expect(await propertiesOf('<dc:title><![CDATA[Tanya & Jawab]]></dc:title>')).toEqual({ title: 'Tanya & Jawab' });
  expect(await propertiesOf('<dc:title>A &lt;B&gt; &amp; C</dc:title>')).toEqual({ title: 'A <B> & C' });
});

test('properties that cannot be read leave the document unharmed', async () => {
  expect(await propertiesOf('<dc:title>tidak selesai')).toEqual({});
  expect(await propertiesOf('<dcterms:created>kemarin</dcterms:created>')).toEqual({});
});

test('bold cells of a table stay cells, a bold line outside becomes a heading', async () => {
  const { blocks } = await readWord(await smallDocx());
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['Ringkasan', 'Cara kerja']);
});
