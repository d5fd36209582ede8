import { parse } from 'csv-parse/sync';
import { numberBlocks, tableDrafts } from './block-draft';
import { blocksToHtml } from './block-html';
import { decodeText } from './decode';
import type { ReadFile } from './read-file';

/** Separators in use: the semicolon where the comma is the decimal sign, as in Indonesia. */
const separators = [';', '\t', ','] as const;

/** Reads a table of text, whatever separates its columns. */
export function readCsv(bytes: Buffer): Promise<ReadFile> {
  const text = decodeText(bytes);
  const [first = ''] = text.split(/\r?\n/, 1);
  const named = /^sep=(.)$/.exec(first)?.[1];
  const rows = parse(named ? text.slice(first.length).trimStart() : text, {
    bom: true,
    delimiter: named ?? separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as string[][];
  const blocks = numberBlocks(tableDrafts(rows));
  return Promise.resolve({ metadata: {}, blocks, html: blocksToHtml(blocks) });
}

/** The separator that divides most lines of the head into the same number of cells, more than one. */
export function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 30).filter((line) => line.trim() !== '');
  const evenness = (separator: string) => {
    const counts = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(separator).length - 1);
    const [first = 0] = counts;
    return first === 0 ? 0 : counts.filter((count) => count === first).length + first / 1000;
  };
  return separators.reduce((best, each) => (evenness(each) > evenness(best) ? each : best));
}
