import type { Block } from '../../contract/types';
import { lookUp } from './dictionary';
import { formRows } from './form-table';
import { countWords, numberingOf, type Numbering } from './normalise';
import type { Vocabulary } from './vocabulary';

/** How a line looks: what speaks for its being a heading. */
export interface Look {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'cell';
  readonly level?: number;
  readonly bold: boolean;
  readonly large: boolean;
  readonly numbering?: Numbering;
  readonly upper: boolean;
  /** Ends like a sentence. */
  readonly ended: boolean;
  readonly words: number;
  /** The line is its block's first. */
  readonly first: boolean;
}

/** A line of a document in reading order. Without a look it is text and can be no heading. */
export interface Unit {
  readonly block: number;
  readonly text: string;
  readonly look?: Look;
  /** Text that stands beside the heading: the right cell of a form, or the words after a colon. */
  readonly beside?: string;
  /** A field of a form that ends a section without beginning one. */
  readonly ends?: true;
}

const longestHeading = 140;
const pageNumberAtEnd = /(?:\.{3,}|…|\t|_{3,})[\s.…]*(?:\d{1,3}|[ivxl]{1,6})$/;

/** The lines of a document; each block's words are in them once. */
export function unitsOf(blocks: readonly Block[], vocabulary: Vocabulary): readonly Unit[] {
  return blocks.flatMap((block, position) => {
    if (block.kind === 'table') return tableUnits(block, position, vocabulary);
    if (block.kind === 'list') return listUnits(block, position, vocabulary);
    const tabbed = tabbedTable(block);
    if (tabbed && formRows(tabbed, vocabulary)) return tableUnits(tabbed, position, vocabulary);
    if (block.kind === 'heading') return [unit(block, position, block.text.replaceAll(/\s*\n\s*/g, ' '), true)];
    return block.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => unit(block, position, line, index === 0));
  });
}

function unit(block: Block, position: number, line: string, first: boolean): Unit {
  const text = line.trim();
  if (text.length > longestHeading) return runIn({ block: position, text }, block, first);
  if (pageNumberAtEnd.test(line)) return { block: position, text };
  return runIn({ block: position, text, look: lookOf(text, block, first) }, block, first);
}

/** “Dasar Hukum: UU 24/2013” may begin a section on the same line; the dictionary decides later. */
function runIn(whole: Unit, block: Block, first: boolean): Unit {
  if (block.kind !== 'paragraph') return whole;
  const [, head = '', rest = ''] = /^([^:]{4,80}):\s+(\S.*)$/s.exec(whole.text) ?? [];
  if (head === '' || rest === '') return whole;
  return { ...whole, text: head, beside: rest, look: lookOf(head.trim(), block, first) };
}

/** The look of a line of a block. */
export function lookOf(text: string, block: Block, first: boolean): Look {
  const numbering = numberingOf(text);
  const letters = text.slice(numbering?.length ?? 0).replaceAll(/[^\p{L}]/gu, '');
  return {
    kind: block.kind === 'table' ? 'cell' : block.kind,
    ...(block.level !== undefined && { level: block.level }),
    bold: block.bold === true,
    large: (block.size ?? 1) >= 1.12,
    ...(numbering && { numbering }),
    // Small l, i and o stand for damaged capitals: RlNGKASAN is in capitals.
    upper:
      letters.length >= 3 && letters.replaceAll(/[lio]/g, '') === letters.replaceAll(/[lio]/g, '').toUpperCase() && /\p{Lu}/u.test(letters),
    ended: /[.,;!]$/.test(text.trim()) && !/\b(?:dll|dsb)\.$/.test(text),
    words: countWords(text),
    first,
  };
}

/** Old Word and plain text give a form's cells with tabs between them. */
export function tabbedTable(block: Block): Block | undefined {
  if (block.kind !== 'paragraph' || !block.text.includes('\t')) return undefined;
  return { ...block, kind: 'table', cells: block.text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim())) };
}

/** A list of one item may be a heading that Word numbered by itself; of a longer one only the first or last item, when it is a heading's very words. */
function listUnits(block: Block, position: number, vocabulary: Vocabulary): readonly Unit[] {
  const items = block.text.split('\n').filter((item) => item.trim() !== '');
  const known = items.map((item) => item.length <= longestHeading && isVariant(item, vocabulary));
  const enumeration = items.length > 1 && known.filter(Boolean).length * 2 > items.length;
  return items.map((text, index): Unit => {
    const edge = index === 0 || index === items.length - 1;
    const may = items.length === 1 ? text.length <= longestHeading : edge && known[index] === true && !enumeration;
    if (!may) return { block: position, text };
    const look = lookOf(text, block, true);
    return { block: position, text: text.trim(), look: { ...look, numbering: look.numbering ?? { style: 'list', value: 0, length: 0 } } };
  });
}

function isVariant(text: string, vocabulary: Vocabulary): boolean {
  const match = lookUp(text, vocabulary, false);
  return match?.whole === true && match.quality >= 0.95 && !match.ambiguous;
}

function tableUnits(block: Block, position: number, vocabulary: Vocabulary): readonly Unit[] {
  const rows = formRows(block, vocabulary);
  if (!rows) return [{ block: position, text: block.text }];
  return rows.map((row): Unit => {
    if (row.kind === 'text') return { block: position, text: row.text };
    if (row.kind === 'field') return { block: position, text: row.text, ends: true };
    return {
      block: position,
      text: row.label,
      beside: row.value,
      look: { ...lookOf(row.label, block, true), ...(row.numbering && { numbering: row.numbering }) },
    };
  });
}

/** The words of a unit as they stand in the document. */
export function wordsOf({ text, beside }: Unit): string {
  return beside === undefined ? text : `${text}: ${beside}`;
}
