import { readFileSync } from 'node:fs';
import type { PrivacyKind } from '../../../electron/contract/privacy-types';
import type { Block } from '../../../electron/contract/types';

/** A fictional document with the personal data that it holds. */
export interface LabelledDocument {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly truth: readonly { readonly kind: PrivacyKind; readonly value: string }[];
}

const MARK = /⟦([a-z-]+):([^⟧]+)⟧/g;

function blockOf(part: string, paragraph: number): Block {
  if (part.startsWith('# ')) return { kind: 'heading', level: 1, paragraph, text: part.slice(2) };
  if (!part.startsWith('|')) return { kind: 'paragraph', paragraph, text: part };
  const cells = part.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return { kind: 'table', paragraph, text: cells.map((row) => row.join('\t')).join('\n'), cells };
}

/** The parts of the labelled set, in the order in which they were written. */
export const labelledParts = [
  'first-half',
  'second-half',
  'third-part',
  'fourth-part',
  'fifth-part',
  'sixth-part',
  'seventh-part',
  'eighth-part',
  'ninth-part',
  'tenth-part',
  'eleventh-part',
  'twelfth-part',
  'thirteenth-part',
  'fourteenth-part',
] as const;
export type LabelledPart = (typeof labelledParts)[number];

/** Reads one part of the labelled set; what stands before the first `===` explains the numbers. */
export function readLabelledDocuments(part: LabelledPart): LabelledDocument[] {
  const text = readFileSync(new URL(`${part}.txt`, import.meta.url), 'utf8');
  const documents = text.split(/^=== /m).slice(1);
  return documents.map((document) => {
    const [name = '', ...lines] = document.split('\n');
    const marked = lines.join('\n').trim();
    const truth = [...marked.matchAll(MARK)].map(([, kind = '', value = '']) => ({ kind: kind as PrivacyKind, value }));
    const parts = marked.replace(MARK, '$2').split(/\n\n+/);
    return { name, truth, blocks: parts.map((part, index) => blockOf(part, index + 1)) };
  });
}
