import { perVocabulary, wholeWord } from './patterns';
import { squash } from './normalise';
import type { LabelKind } from './vocabulary-files';

/** A known label with its value. */
export interface Named {
  readonly kind: LabelKind;
  readonly label: string;
  readonly value: string;
}

/** What a label is about, `undefined` where it is not known; `exact` takes the vocabulary's own words only. */
export type LabelReader = (label: string, exact?: 'exact') => LabelKind | undefined;

const longestLabel = 60;
const longestValue = 400;
/** A value that stands below its label is short, or it is a text of its own. */
const longestBelow = 60;

/** Labels of the vocabulary, and those that speak of a start in other words: “Tanggal Inovasi Mulai Diterapkan”. */
export const labelReader = perVocabulary(({ words }): LabelReader => {
  const map = new Map<string, LabelKind>();
  for (const [kind, labels] of Object.entries(words.labels) as [LabelKind, readonly string[]][]) {
    for (const label of labels) if (!map.has(squash(label))) map.set(squash(label), kind);
  }
  const { time, begun, except } = words.startLabels;
  const has = (list: readonly string[]) => wholeWord(list);
  const [timed, started, other] = [has(time), has(begun), has(except)];
  return (label, exact) => {
    const known = map.get(squash(label));
    if (known || exact || !timed.test(label) || /[\d"“”,]/.test(label)) return known;
    return started.test(label) && !other.test(label) ? 'start-date' : undefined;
  };
});

/** “Label: value” */
export function lineField(line: string, labels: LabelReader): Named | undefined {
  const [, label = '', value = ''] = /^(?:\(?[\da-zA-Z]{1,2}[.)]\s*)?([^:]{2,50}?)\s*:\s*(\S.{0,400})$/s.exec(line.slice(0, 500)) ?? [];
  const kind = label === '' ? undefined : labels(label);
  return kind && { kind, label, value };
}

/** The colon of a form is lost in a PDF: “Waktu Penerapan 2 Februari 2023”. Only labels of two words and more are sure enough. */
export function bareField(line: string, labels: LabelReader): Named | undefined {
  const words = line
    .slice(0, longestValue)
    .replace(/^\(?\d{1,2}[.)]\s*/, '')
    .split(/\s+/);
  for (let count = Math.min(5, words.length - 1); count >= 2; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const kind = labels(label, 'exact');
    // “Tanggal mulai uji coba: …” has its colon and another label.
    if (kind && kind !== 'name' && !/^[^\d:]{1,40}:\s/.test(words.slice(count).join(' ')))
      return { kind, label, value: words.slice(count).join(' ') };
  }
  return undefined;
}

const below: ReadonlySet<LabelKind> = new Set(['start-date', 'year', 'region']);

/** A time or place whose label stands in the line above. */
export function splitField(above: string | undefined, line: string, labels: LabelReader): Named | undefined {
  if (above === undefined || above.length > longestLabel || line.length > longestBelow || !/\s/.test(above.trim())) return undefined;
  const label = bareLabel(above);
  const kind = labels(label);
  if (!kind || !below.has(kind) || (kind !== 'region' && !/^[^.]{0,24}\d{4}/.test(line))) return undefined;
  return { kind, label, value: line.replace(/^:\s*/, '') };
}

/** The fields of a table: rows of label and value, or a row of labels with the values below it. */
export function tableFields(rows: readonly (readonly string[])[], labels: LabelReader): readonly Named[] {
  return rows.flatMap((row, index) => [...rowFields(row, labels), ...columnFields(row, rows[index + 1], labels)]);
}

function bareLabel(cell: string): string {
  return cell.replace(/^\(?[\da-zA-Z]{1,2}[.)]\s*/, '').replace(/\s*:$/, '');
}

/** An optional number, then label and value with an optional colon between them, once or several times. */
function rowFields(row: readonly string[], labels: LabelReader): readonly Named[] {
  const filled = row.filter((cell) => cell !== '' && cell !== ':');
  const cells = /^\(?\w{1,3}[.)]?$/.test(filled[0] ?? '') && filled.length > 2 ? filled.slice(1) : filled;
  if (cells.length % 2 === 1) return [];
  const pairs = cells.flatMap((cell, index): Named[] => {
    const label = bareLabel(cell);
    const kind = index % 2 === 0 && label.length <= longestLabel ? labels(label) : undefined;
    return kind ? [{ kind, label, value: (cells[index + 1] ?? '').replace(/^:\s*/, '').slice(0, longestValue) }] : [];
  });
  return pairs.length * 2 === cells.length ? pairs : [];
}

/** A row in which most cells are labels, and the row below it. */
function columnFields(row: readonly string[], next: readonly string[] | undefined, labels: LabelReader): readonly Named[] {
  if (!next || next.length !== row.length || row.length < 2) return [];
  const kinds = row.map((cell) => (cell.length <= longestLabel ? labels(bareLabel(cell)) : undefined));
  const known = kinds.filter((kind) => kind !== undefined).length;
  if (known < 2 || known * 2 <= row.length || next.some((cell) => labels(bareLabel(cell)) !== undefined)) return [];
  return kinds.flatMap((kind, column): Named[] => {
    const value = next[column] ?? '';
    return kind && value !== '' ? [{ kind, label: bareLabel(row[column] ?? ''), value: value.slice(0, longestValue) }] : [];
  });
}
