import type { Block } from '../../contract/types';
import { lookUp } from './dictionary';
import { countWords, numberingOf, squash, type Numbering } from './normalise';
import type { Vocabulary } from './vocabulary';

/** A row of a form: a heading with the text beside it, a field that is no section, or text that goes on. */
export type FormRow =
  | { readonly kind: 'heading'; readonly label: string; readonly value: string; readonly numbering?: Numbering }
  | { readonly kind: 'field'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

interface Parsed {
  readonly label: string;
  readonly value: string;
  readonly numbering?: Numbering;
  readonly columns: number;
  /** The label is a variant of the dictionary and nothing besides; `sure` when the words say enough alone. */
  readonly known: 'sure' | 'ambiguous' | 'no';
}

/** Fewest words of a value that make an unknown label a section of its own. */
const proseWords = 12;
/** Fewest words of a value that is running text and no mere entry. */
const proseOf = 6;

/** A table's rows as a form, or `undefined` when it is a table of data. */
export function formRows(block: Block, vocabulary: Vocabulary): readonly FormRow[] | undefined {
  const rows = (block.cells ?? []).map((cells) => parseRow(cells, vocabulary));
  if (!isForm(rows)) return undefined;
  const fields = fieldLabels(vocabulary);
  return rows.map((row) => formRow(row, fields));
}

function parseRow(cells: readonly string[], vocabulary: Vocabulary): Parsed {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== ':');
  const [first = ''] = filled;
  const numbered = filled.length > 1 && /^\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,5})[.)]?$/.test(first);
  const [label = '', ...values] = numbered ? filled.slice(1) : filled;
  const numbering = numbered ? numberingOf(`${first.replace(/[.)]?$/, '.')} x`) : undefined;
  const match = label.length <= 140 && (cells[0]?.trim() !== '' || cells.length === 1) ? lookUp(label, vocabulary, false) : undefined;
  const known = match?.whole !== true ? 'no' : match.ambiguous ? 'ambiguous' : 'sure';
  return { label, value: values.join(' | '), columns: values.length, known, ...(numbering && { numbering }) };
}

/** At least two known labels with prose beside them, or one with much; more where the table has many columns. */
function isForm(rows: readonly Parsed[]): boolean {
  const beside = rows.filter(({ known, value }) => known === 'sure' && value !== '');
  const prose = beside.filter(({ value }) => countWords(value) >= proseOf);
  const above = rows.filter(({ known, value }, index) => known === 'sure' && value === '' && countWords(rows[index + 1]?.label ?? '') >= 8);
  const wide = rows.filter(({ columns }) => columns >= 2).length * 2 > rows.length;
  if (above.length >= 1) return true;
  if (prose.length * 2 <= beside.length || wide) return false;
  return prose.length >= 2 || prose.some(({ value }) => countWords(value) >= 8);
}

function fieldLabels({ words }: Vocabulary): ReadonlySet<string> {
  return new Set(Object.values(words.labels).flat().map(squash));
}

function formRow(row: Parsed, fields: ReadonlySet<string>): FormRow {
  const { label, value, known, numbering } = row;
  const words = countWords(value);
  const text = value === '' ? label : `${label}: ${value}`;
  const heading: FormRow = { kind: 'heading', label, value, ...(numbering && { numbering }) };
  if (known === 'sure') return heading;
  if (known === 'ambiguous' && words >= proseOf) return heading;
  if (value === '') return { kind: 'text', text };
  if (fields.has(squash(label)) || words < proseWords || countWords(label) > 9) return { kind: 'field', text };
  return heading;
}
