import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { RefProxy } from 'pdfjs-dist/types/src/display/api';
import type { Line } from './pdf-lines';

interface Entry {
  readonly title: string;
  readonly level: number;
  readonly page: number;
}
type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const mostEntries = 2000;

/** Marks the lines that the document's outline names with their level there. */
export async function markOutline(document: PDFDocumentProxy, lines: readonly Line[]): Promise<Line[]> {
  const entries = await readEntries(document).catch((): Entry[] => []);
  const byPage = groupByPage(entries);
  return lines.map((line) => {
    const found = byPage.get(line.page)?.find(({ title }) => title !== '' && title === plain(line.text));
    return found ? { ...line, level: found.level } : line;
  });
}

function groupByPage(entries: readonly Entry[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) groups.set(entry.page, [...(groups.get(entry.page) ?? []), entry]);
  return groups;
}

/** Letters and digits only: outlines write numbers and spaces in their own way. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

async function readEntries(document: PDFDocumentProxy): Promise<Entry[]> {
  const entries: Entry[] = [];
  const visit = async (outline: Outline, level: number): Promise<void> => {
    for (const { title, dest, items } of outline ?? []) {
      if (entries.length >= mostEntries || level > 20) return;
      const page = await pageOf(document, dest).catch(() => undefined);
      if (page !== undefined) entries.push({ title: plain(title), level: Math.min(6, level), page });
      await visit(items as Outline, level + 1);
    }
  };
  await visit(await document.getOutline(), 1);
  return entries;
}

async function pageOf(document: PDFDocumentProxy, destination: string | unknown[] | null): Promise<number | undefined> {
  const target = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const first: unknown = target?.[0];
  if (typeof first === 'number') return first + 1;
  return first && typeof first === 'object' ? (await document.getPageIndex(first as RefProxy)) + 1 : undefined;
}
