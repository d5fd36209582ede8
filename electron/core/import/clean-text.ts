/** Text as it may be stored: no NUL, no half characters, no other controls than line breaks and tabs; spaces in runs are one. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/(?![\n\t])\p{Cc}|[\u00ad\u200b\ufeff]/gu, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}
