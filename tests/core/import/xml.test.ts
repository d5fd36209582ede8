import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXmlTree, textWithin, type XmlNames, type XmlNode } from '../../../electron/core/import/xml-tree';
import { writeXml } from '../../../electron/core/import/xml-write';

const names: XmlNames = { 'urn:a': 'a', 'urn:also-a': 'a', 'urn:b': 'b' };
const letters = fc.string({ minLength: 1, unit: fc.constantFrom('x', '&', '<', '>', '"', "'", ' ', '\n', '\t', 'é', '😀', ']') });
const name = fc.constantFrom('a:p', 'a:r', 'b:t');
const { node } = fc.letrec<{ node: XmlNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    letters,
    fc.record({
      name,
      attributes: fc.dictionary(fc.constantFrom('a:val', 'plain'), letters, { noNullPrototype: true }),
      children: fc
        .array(tie('node'), { maxLength: 4 })
        .map((children) => children.filter((each, index) => typeof each !== 'string' || typeof children[index - 1] !== 'string')),
    }),
  ),
}));

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(node, (child) => {
      const root = { name: 'a:root', attributes: {}, children: [child] };
      const read = parseXmlTree(writeXml(root, { 'urn:a': 'a', 'urn:b': 'b' }), names);
      expect(read.children).toEqual(root.children);
    }),
  );
});

test('prefixes of the file do not matter, its namespaces do', () => {
  const root = parseXmlTree('<n:root xmlns:n="urn:also-a" n:val="1" xmlns="urn:b"><t>satu</t><x:y xmlns:x="urn:x"/></n:root>', names);
  expect(root).toMatchObject({ name: 'a:root', attributes: { 'a:val': '1' }, children: [{ name: 'b:t' }, { name: 'x:y' }] });
  expect(textWithin(root)).toBe('satu');
});

test('entities stay unexpanded, and what is not well-formed or nests too deep is damaged', () => {
  for (const xml of ['<a>', '<a></b>', '', '<a>&lain;</a>', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`]) {
    expect(() => parseXmlTree(xml, names)).toThrow('damaged');
  }
});
