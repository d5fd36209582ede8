/** Text as it may be stored: no NUL, no half characters, nothing that turns the reading direction, no other controls than line breaks and tabs; spaces in runs are one. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/(?![\n\t])\p{Cc}|[\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}
