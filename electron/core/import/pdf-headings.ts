import type { Line } from './pdf-lines';

export interface Levels {
  /** Size in which most letters are set. */
  readonly body: number;
  /** Heading level of a run of lines with these words; undefined where it is none. */
  of(first: Line, text: string, bold: boolean): number | undefined;
}

/** How a document shows its headings: by its outline, by larger letters (the largest first), or by bold ones. */
export function headingLevels(lines: readonly Line[]): Levels {
  const body = commonSize(lines);
  const larger = [...new Set(lines.map(({ size }) => size))].filter((size) => size >= body * 1.12).sort((a, b) => b - a);
  const bySize = new Map(larger.map((size, index) => [size, Math.min(4, index + 1)]));
  return {
    body,
    of: (first, text, bold) => {
      if (text.length > 200 || !/\p{L}/u.test(text)) return undefined;
      return (
        first.level ?? bySize.get(first.size) ?? (bold && isTitleLike(text, first, body) ? levelByNumber(text, larger.length) : undefined)
      );
    },
  };
}

function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isTitleLike(text: string, { size, cells }: Line, body: number): boolean {
  return text.length < 120 && !/[.,;:]$/.test(text) && size >= body * 0.9 && cells.length < 3;
}

/** `BAB I` is the highest, `1.1` one below it, anything else below what is larger. */
function levelByNumber(text: string, sizes: number): number {
  if (/^BAB\s/i.test(text)) return 1;
  const [decimal] = /^\d+(\.\d+)+/.exec(text) ?? [];
  return decimal ? Math.min(6, decimal.split('.').length) : Math.min(4, Math.max(2, sizes + 1));
}
