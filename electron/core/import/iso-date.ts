/** A date as ISO 8601 with zone; undefined where the text is none. */
export function isoDate(text: string): string | undefined {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
