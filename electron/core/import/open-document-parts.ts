import { paragraphDraft, tableDrafts, type BlockDraft } from './block-draft';
import { readInline } from './open-document-text';
import type { StyleLook } from './open-document-styles';
import { descendantsOf, elementsOf, type XmlElement } from './xml-tree';

/** A cell that repeats is written so often at most: sheets repeat their empty ends a million times. */
const mostRepeats = 50;

/** Text, sheets or slides in their order, as blocks. */
export function readParts(body: XmlElement, look: StyleLook): BlockDraft[] {
  const sheets = body.name === 'office:spreadsheet';
  return elementsOf(body).flatMap((element) =>
    sheets && element.name === 'table:table' ? readTable(element, look, element.attributes['table:name'] ?? '') : readPart(element, look),
  );
}

/** Elements that say how a document works, or what was deleted from it. */
const silent: ReadonlySet<string> = new Set(
  'text:tracked-changes text:sequence-decls office:forms text:variable-decls text:user-field-decls presentation:settings table:calculation-settings table:content-validations table:database-ranges table:named-expressions table:label-ranges table:data-pilot-tables'.split(
    ' ',
  ),
);

function readPart(element: XmlElement, look: StyleLook): BlockDraft[] {
  const { name, attributes } = element;
  if (silent.has(name)) return [];
  if (name === 'text:h') return readParagraph(element, look, Number(attributes['text:outline-level'] ?? 1) || 1);
  if (name === 'text:p') return readParagraph(element, look);
  if (name === 'text:list') return readList(element, look);
  if (name === 'table:table') return readTable(element, look);
  if (name === 'draw:page') return readSlide(element, look);
  if (name === 'office:annotation') return besides(readParts(element, look), 'comment');
  if (name === 'presentation:notes')
    return besides(
      elementsOf(element).flatMap((child) => readPart(child, look)),
      'comment',
    );
  return readParts(element, look);
}

function besides(drafts: readonly BlockDraft[], role: 'comment' | 'header' | 'footer' | 'footnote'): BlockDraft[] {
  return drafts.map(({ level, ...draft }) => ({
    ...draft,
    kind: draft.kind === 'heading' && level !== undefined ? 'paragraph' : draft.kind,
    role,
  }));
}

function readParagraph(element: XmlElement, look: StyleLook, level?: number): BlockDraft[] {
  const { text, bold, beside } = readInline(element, look);
  const draft: BlockDraft =
    level === undefined
      ? paragraphDraft(text, { bold })
      : { kind: 'heading', level: Math.min(6, Math.max(1, level)), ...(bold && { bold: true as const }), text: text.replaceAll('\n', ' ') };
  const caption = /^(caption|illustration|figure|table|drawing)$/i.test(element.attributes['text:style-name'] ?? '');
  const own = caption && draft.kind === 'paragraph' ? { ...draft, role: 'caption' as const } : draft;
  return [
    own,
    ...beside.flatMap((part) => {
      const inside = readParts(part, look).filter(({ text: words }) => words !== '');
      if (part.name === 'text:note') return besides(inside.slice(-1), 'footnote');
      return part.name === 'office:annotation' ? besides(inside, 'comment') : inside;
    }),
  ];
}

/** A list of headings is a way to number them; any other is one block, an item a line. */
function readList(list: XmlElement, look: StyleLook): BlockDraft[] {
  if (descendantsOf(list, 'text:h').length > 0 || descendantsOf(list, 'table:table').length > 0) return readParts(list, look);
  const paragraphs = descendantsOf(list, 'text:p').map((paragraph) => readInline(paragraph, look));
  const items = paragraphs.map(({ text }) => text.replaceAll('\n', ' ').trim()).filter((text) => text !== '');
  const [only] = paragraphs;
  if (items.length === 1 && only?.bold) return [paragraphDraft(items[0] ?? '', only)];
  const beside = paragraphs.flatMap((each) => each.beside.flatMap((part) => besides(readParts(part, look).slice(-1), 'footnote')));
  return [{ kind: 'list', text: items.join('\n') }, ...beside];
}

/** `sheet` is the name of a spreadsheet's table, which is its heading. */
function readTable(table: XmlElement, look: StyleLook, sheet?: string): BlockDraft[] {
  const rows = rowsOf(table).flatMap((row) => {
    const cells = readRow(row, look);
    return Array.from({ length: cells.some((cell) => cell !== '') ? repeats(row, 'table:number-rows-repeated') : 1 }, () => cells);
  });
  const drafts = tableDrafts(withoutEmptyEnds(rows));
  return drafts.length > 0 && sheet !== undefined ? [{ kind: 'heading', level: 1, text: sheet }, ...drafts] : drafts;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'table:table-row' ? [child] : /^table:table-(row-group|header-rows|rows)$/.test(child.name) ? rowsOf(child) : [],
  );
}

function readRow(row: XmlElement, look: StyleLook): string[] {
  return elementsOf(row)
    .filter(({ name }) => /^table:(covered-)?table-cell$/.test(name))
    .flatMap((cell) => {
      const text = readParts(cell, look)
        .map((draft) => draft.text)
        .join(' ');
      return Array.from({ length: repeats(cell, 'table:number-columns-repeated') }, () => text);
    });
}

function repeats(element: XmlElement, name: string): number {
  return Math.min(mostRepeats, Math.max(1, Number(element.attributes[name] ?? 1) || 1));
}

/** Columns that are empty in every row after the last with words are no columns. */
function withoutEmptyEnds(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

function readSlide(page: XmlElement, look: StyleLook): BlockDraft[] {
  return elementsOf(page).flatMap((frame) => {
    const drafts = readPart(frame, look);
    const isTitle = frame.attributes['presentation:class'] === 'title';
    const text = drafts
      .map((draft) => draft.text)
      .filter((each) => each !== '')
      .join(' ');
    return isTitle && text !== '' ? [{ kind: 'heading' as const, level: 1, text }] : drafts;
  });
}

/** Headers and footers of the page styles, each text once. */
export function readMasterTexts(styles: XmlElement | undefined, look: StyleLook): BlockDraft[] {
  const seen = new Set<string>();
  const read = (name: string, role: 'header' | 'footer') =>
    (styles ? descendantsOf(styles, name) : [])
      .flatMap((part) => besides(readParts(part, look), role))
      .filter(({ text }) => {
        const fresh = /\p{L}/u.test(text) && !seen.has(text);
        seen.add(text);
        return fresh;
      });
  return [...read('style:header', 'header'), ...read('style:footer', 'footer')];
}
