/** Level of a heading by the number it begins with: `BAB I` is 1, `1.1` is 2, `1.1.1` is 3, any other 2. */
export function headingLevelByNumber(text: string): number {
  if (/^BAB\s/i.test(text)) return 1;
  const [decimal] = /^\d+(\.\d+)+/.exec(text) ?? [];
  return decimal ? Math.min(6, decimal.split('.').length) : 2;
}

const numbered = /^(?:BAB\s+[IVXLC\d]+\b|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu})/u;
const listed = /^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s+\p{Lu}/u;

/**
 * Level of a line that is a heading by its words alone, for text without any other sign; undefined where it is none.
 * `next` is the line after it: a number or a letter in front makes a heading only where running text follows.
 */
export function headingLevelByWords(line: string, next: string): number | undefined {
  if (line.length >= 120 || /[.,;:]$/.test(line) || line.includes('\n')) return undefined;
  if (numbered.test(line)) return headingLevelByNumber(line);
  if (isUpperCase(line)) return 2;
  const words = line.split(/\s+/).length;
  return listed.test(line) && words <= 9 && next.length > 100 && !listed.test(next) ? 2 : undefined;
}

function isUpperCase(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && line === line.toUpperCase() && line.split(/\s+/).length <= 15 && !/\d{5,}/.test(line);
}

/** The first line as the title, where it is short and no sentence, and no heading stands before it; for text without properties. */
export function titleByPlace(blocks: readonly { readonly kind: string; readonly text: string }[]): string | undefined {
  const [first] = blocks;
  return first?.kind === 'paragraph' && first.text.length <= 200 && !/[.,;:]$|\n/.test(first.text) ? first.text : undefined;
}
