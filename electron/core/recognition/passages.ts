import type { Block, Section, SectionKey } from '../../contract/types';
import { bareField, labelReader, lineField, splitField, tableFields, type LabelReader, type Named } from './form-fields';
import { countWords, repairLetters } from './normalise';
import { tabbedTable } from './units';
import type { Vocabulary } from './vocabulary';

/** Where words stand in a document. */
export interface Place {
  /** Position of the block, from 0. */
  readonly block: number;
  readonly page?: number;
  readonly paragraph?: number;
}

/** One sentence, heading, list item or row, with what is needed to judge it. */
export interface Passage extends Place {
  readonly text: string;
  readonly kind: Block['kind'];
  /** Stands alone in its block and looks like a title: a heading, bold or large. */
  readonly title: boolean;
  /** It stands before the first section, near the beginning. */
  readonly cover: boolean;
  /** Keys of the section it stands in. */
  readonly keys: readonly SectionKey[];
}

/** A field of a form or a line “Label: value”, where the label is known. */
export interface Field extends Place, Named {}

/** A document as facts are read out of it. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly fields: readonly Field[];
  readonly tables: readonly (Place & { readonly rows: readonly (readonly string[])[] })[];
}

/** Blocks at the beginning that may be a cover. */
const coverBlocks = 12;

/** Cuts a document into passages, fields and tables. */
export function readPassages(blocks: readonly Block[], sections: readonly Section[], vocabulary: Vocabulary): Reading {
  const labels = labelReader(vocabulary);
  let open: string | undefined;
  const keysAt = keysByBlock(blocks.length, sections);
  const sectionsAt = byFirstBlock(sections);
  const begin = Math.min(coverBlocks, sections[0]?.from ?? blocks.length);
  const passages: Passage[] = [];
  const fields: Field[] = [];
  const tables: (Place & { rows: readonly (readonly string[])[] })[] = [];
  blocks.forEach((block, position) => {
    const place = placeOf(block, position);
    const keys = keysAt[position] ?? [];
    const title = block.kind === 'heading' || block.bold === true || (block.size ?? 1) >= 1.12;
    const rest = { ...place, kind: block.kind, title, cover: position < begin };
    const rows = (block.cells ?? tabbedTable(block)?.cells ?? []).map((cells) => cells.map((cell) => repairLetters(cell).trim()));
    if (rows.length > 0) {
      tables.push({ ...place, rows });
      fields.push(...tableFields(rows, labels).map((field) => ({ ...place, ...field })));
      const within = sectionsAt.get(position) ?? [];
      passages.push(...tablePassages(rows, within).map((one) => ({ ...rest, ...one })));
      return;
    }
    for (const line of linesOf(block, labels)) {
      const field = lineField(line, labels) ?? splitField(open, line, labels) ?? (position < begin ? bareField(line, labels) : undefined);
      if (field) fields.push({ ...place, ...field });
      open = line;
      passages.push(...sentences(line).map((text) => ({ ...rest, text, keys })));
    }
  });
  return { passages, fields, tables };
}

/** Fewest words of a cell that is prose: it is read by sentences, as text outside a table is. */
const proseWords = 6;

type Told = Pick<Passage, 'text' | 'kind' | 'keys'>;

/** Rows in order; a row that holds the next section's heading begins it. */
function tablePassages(rows: readonly (readonly string[])[], sections: readonly Section[]): readonly Told[] {
  let next = 0;
  let open: { readonly heading: string; readonly keys: SectionKey[] } | undefined;
  return rows.flatMap((row) => {
    const heading = sections[next]?.heading;
    if (heading !== undefined && row.includes(repairLetters(heading).trim())) {
      open = { heading, keys: [] };
      for (; sections[next]?.heading === heading; next += 1) open.keys.push(sections[next]?.key ?? 'free');
    }
    return rowPassages(row, open?.heading, open?.keys ?? []);
  });
}

function rowPassages(row: readonly string[], heading: string | undefined, keys: readonly SectionKey[]): readonly Told[] {
  const prose = row.filter((cell) => countWords(cell) >= proseWords && cell !== heading);
  if (prose.length === 0) return [{ text: row.join(' | '), kind: 'table', keys: [] }];
  return prose.flatMap((cell) => sentences(cell.replaceAll('\n', ' ')).map((text): Told => ({ text, kind: 'paragraph', keys })));
}

function placeOf(block: Block, position: number): Place {
  return {
    block: position,
    ...(block.page !== undefined && { page: block.page }),
    ...(block.paragraph !== undefined && { paragraph: block.paragraph }),
  };
}

function byFirstBlock(sections: readonly Section[]): ReadonlyMap<number, readonly Section[]> {
  const map = new Map<number, Section[]>();
  for (const section of sections) {
    const same = map.get(section.from);
    if (same) same.push(section);
    else map.set(section.from, [section]);
  }
  return map;
}

/** Keys of the sections that cover each block; of nested ones the innermost, which begins last. */
function keysByBlock(blocks: number, sections: readonly Section[]): readonly (readonly SectionKey[])[] {
  const keys: SectionKey[][] = Array.from({ length: blocks }, () => []);
  let last = -1;
  for (const { key, from, to } of sections) {
    for (let block = Math.max(0, from); block < Math.min(to, blocks); block += 1) {
      if (from !== last && block >= from && keys[block]?.length && from === block) keys[block] = [];
      keys[block]?.push(key);
    }
    last = from;
  }
  return keys;
}

/** A line so long ends where the page does. */
const fullLine = 40;

/** The lines of a block; those that a page's margin broke are one again, and fields stay apart. */
function linesOf({ text, kind }: Block, labels: LabelReader): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => repairLetters(line).trim())
    .filter((line) => line !== '');
  if (kind !== 'paragraph' || lines.length < 2) return lines;
  const joined: string[] = [];
  let last = '';
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && before.length < longestPassage && goesOn(last, line, labels))
      joined[joined.length - 1] = /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : `${before} ${line}`;
    else joined.push(line);
    last = line;
  }
  return joined;
}

/** The sentence of a line goes on in the next one. */
function goesOn(line: string, next: string, labels: LabelReader): boolean {
  if (/[.!?:;]$/.test(line) || /^(?:[-•*–]|\(?\w{1,2}[.)])\s/.test(next) || lineField(next, labels)) return false;
  if (/^\p{Ll}/u.test(next)) return /\p{Ll}-?$|,$|\d$/u.test(line);
  return line.length >= fullLine && /\p{Ll}/u.test(line) && !lineField(line, labels);
}

const abbreviations =
  /(?:\b(?:No|Nomor|Rp|dr|drg|Dr|Drs|Ir|Kab|Jl|Jln|Telp|Tlp|Th|Thn|Prov|Kec|Kel|Ds|hlm|Prof|Hj|H|St|Ny|Sdr|tgl|dll|dsb|maks|min|a\.n|s\.d)|\b\p{L}|^\(?\d{1,2})\.$/u;

/** Sentences of a line; abbreviations and numbers do not end one. */
export function sentences(line: string): readonly string[] {
  const parts = line.split(/(?<=[.!?;])\s+(?=[\p{Lu}\p{N}"“(])/u);
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && before.length < longestPassage && abbreviations.test(before.slice(-12)))
      joined[joined.length - 1] = `${before} ${part}`;
    else joined.push(part);
  }
  return joined.flatMap(pieces);
}

/** Most characters that are read as one passage, so that no sentence without an end makes reading slow. */
const longestPassage = 1500;

function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  let at = 0;
  while (text.length - at > longestPassage) {
    const space = text.lastIndexOf(' ', at + longestPassage);
    const end = space > at ? space : at + longestPassage;
    cut.push(text.slice(at, end));
    at = end;
  }
  return [...cut, text.slice(at)];
}
