/** Text as it may be stored: no NUL, no half characters, no other controls than line breaks and tabs; spaces in runs are one. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}
