import type { OfficeContentNode, SlideMetadata } from 'officeparser';
import { joinLists, numberBlocks, paragraphDraft, tableDrafts, type BlockDraft } from './block-draft';
import { blocksToHtml } from './block-html';
import { isoDate } from './iso-date';
import { preflight } from './preflight';
import type { ReadFile } from './read-file';

/** Reads a presentation of PowerPoint. */
export async function readSlides(bytes: Buffer): Promise<ReadFile> {
  return readOffice(await preflight(bytes, /^ppt\/presentation\.xml$/));
}

/** Reads a workbook of Excel. */
export async function readSheets(bytes: Buffer): Promise<ReadFile> {
  return readOffice(await preflight(bytes, /^xl\/workbook\.xml$/));
}

/** Reads rich text. */
export function readRichText(bytes: Buffer): Promise<ReadFile> {
  return readOffice(bytes);
}

async function readOffice(bytes: Buffer): Promise<ReadFile> {
  const { OfficeParser } = await import('officeparser');
  const { content, metadata } = await OfficeParser.parseOffice(bytes, {
    extractAttachments: false,
    ocr: false,
    includeRawContent: false,
    outputErrorToConsole: false,
  });
  const usual = usualSize(content);
  const blocks = numberBlocks(joinLists(content.flatMap((node) => readNode(node, usual))));
  const created = isoDate(String(metadata.created ?? ''));
  const modified = isoDate(String(metadata.modified ?? ''));
  const { title, author } = metadata;
  return {
    ...(title && { title }),
    metadata: { ...(author && { author }), ...(created && { created }), ...(modified && { modified }) },
    blocks,
    html: blocksToHtml(blocks),
  };
}

function readNode(node: OfficeContentNode, usual: number): BlockDraft[] {
  const inside = () => (node.children ?? []).flatMap((child) => readNode(child, usual));
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(node), ...look(node, usual), text: textOf(node).replaceAll('\n', ' ') }];
    case 'list':
      return [{ kind: 'list', text: textOf(node).replaceAll('\n', ' ') }];
    case 'table':
      return tableDrafts(rowsOf(node));
    case 'sheet':
      return [{ kind: 'heading', level: 1, text: sheetName(node) }, ...tableDrafts(rowsOf(node)), ...loose(node, usual)];
    case 'slide':
      return inside();
    case 'note':
      return inside().map(({ level, ...draft }) => ({
        ...draft,
        kind: level === undefined ? draft.kind : 'paragraph',
        role: noteRole(node),
      }));
    case 'image':
    case 'drawing':
    case 'break':
      return [];
    default:
      return node.children?.some(({ type }) => type === 'table') ? inside() : [paragraph(node, usual)];
  }
}

/** What stands in a sheet beside its rows. */
function loose(node: OfficeContentNode, usual: number): BlockDraft[] {
  return (node.children ?? []).filter(({ type }) => type !== 'row').flatMap((child) => readNode(child, usual));
}

function noteRole(node: OfficeContentNode): 'comment' | 'footnote' {
  return node.metadata !== undefined && 'slideNumber' in (node.metadata as SlideMetadata) ? 'comment' : 'footnote';
}

function paragraph(node: OfficeContentNode, usual: number): BlockDraft {
  const { bold, size } = look(node, usual);
  return paragraphDraft(textOf(node), { bold: bold ?? false, size });
}

function look(node: OfficeContentNode, usual: number): { bold?: true; size?: number } {
  const runs = (node.children ?? []).filter(({ text = '' }) => text.trim() !== '');
  const size = Math.round((sizeOf(runs[0]) / usual) * 10) / 10;
  return {
    ...(runs.length > 0 && runs.every(({ formatting }) => formatting?.bold === true) && { bold: true }),
    ...(size > 0 && size !== 1 && { size }),
  };
}

function sizeOf(node: OfficeContentNode | undefined): number {
  const { size = '' } = node?.formatting ?? {};
  return /^[\d.]+pt$/.test(size) ? Number.parseFloat(size) : 0;
}

function usualSize(content: readonly OfficeContentNode[]): number {
  const letters = new Map<number, number>();
  const visit = (node: OfficeContentNode): void => {
    const size = sizeOf(node);
    if (size > 0) letters.set(size, (letters.get(size) ?? 0) + (node.text?.length ?? 0));
    node.children?.forEach(visit);
  };
  content.forEach(visit);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

function levelOf({ metadata }: OfficeContentNode): number {
  const level = metadata && 'level' in metadata ? metadata.level : 1;
  return Math.min(6, Math.max(1, level));
}

function sheetName({ metadata }: OfficeContentNode): string {
  return metadata && 'sheetName' in metadata ? metadata.sheetName : '';
}

/** Rows with each cell at its column. */
function rowsOf(node: OfficeContentNode): string[][] {
  return (node.children ?? [])
    .filter(({ type }) => type === 'row')
    .map((row) => {
      const cells: string[] = [];
      for (const cell of row.children ?? []) {
        const at = cell.metadata && 'col' in cell.metadata ? Math.min(cell.metadata.col, 1000) : cells.length;
        while (cells.length < at) cells.push('');
        cells[at] = textOf(cell);
      }
      return cells;
    });
}

function textOf(node: OfficeContentNode): string {
  const parts = node.children ?? [];
  if (node.text !== undefined && node.text !== '') return node.text;
  const between = parts.some(({ type }) => type !== 'text') ? '\n' : '';
  return parts.map(textOf).join(between);
}
