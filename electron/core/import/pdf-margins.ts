import type { Line } from './pdf-lines';

/** Marks the lines that stand at the edge of at least half of the pages (and of three) with the same words, whatever their numbers. */
export function markMargins(lines: readonly Line[]): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page) ?? [];
    page.push(line);
    pages.set(line.page, page);
  }
  const edges = new Map<Line, 'header' | 'footer'>();
  const counts = new Map<string, number>();
  for (const page of pages.values()) {
    for (const [line, edge] of edgeLines(page)) {
      edges.set(line, edge);
      const key = keyOf(line, edge);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return lines.map((line) => {
    const margin = edges.get(line);
    return margin && (counts.get(keyOf(line, margin)) ?? 0) >= Math.max(3, pages.size / 2) ? { ...line, margin } : line;
  });
}

/** The two highest and the two lowest lines of a page. */
function edgeLines(page: readonly Line[]): [Line, 'header' | 'footer'][] {
  if (page.length < 5) return [];
  const sorted = [...page].sort((a, b) => b.top - a.top);
  return [
    ...sorted.slice(0, 2).map((line): [Line, 'header'] => [line, 'header']),
    ...sorted.slice(-2).map((line): [Line, 'footer'] => [line, 'footer']),
  ];
}

function keyOf({ text }: Line, edge: string): string {
  return `${edge} ${text.toLowerCase().replaceAll(/\d+/g, '#')}`;
}
