/** Marks of Word's symbol fonts that stand for lists and arrows, by their private code (Symbol and Wingdings, as Word exports them). */
const symbols: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0d8': '➢',
  '\uf076': '❖',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf0fe': '☑',
  '\uf06f': '□',
  '\uf02d': '-',
};

const spaceless = String.raw`\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff`;
const anySpaceless = new RegExp(`[${spaceless}]`);
const setApart = new RegExp(`(?<![${spaceless}])[${spaceless}](?: [${spaceless}]){2,}(?![${spaceless}])`, 'g');

/** Whether this letter is of a script that sets no spaces between words (Chinese, Japanese). */
export function isSpaceless(letter: string | undefined): boolean {
  return letter !== undefined && anySpaceless.test(letter);
}

/**
 * Puts right what the fonts of a PDF garble and what can mean one thing only: joined letters (ﬁ), symbols with private codes,
 * letters set apart in a script without spaces, and the `ti` that some exports of Word write as a Q inside a word (insQtusional).
 */
export function repairGlyphs(text: string): string {
  return (isSpaceless(text) ? text.replaceAll(setApart, (letters) => letters.replaceAll(' ', '')) : text)
    .replaceAll(/[\ufb00-\ufb06]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[\uf020-\uf0ff]/g, (letter) => symbols[letter] ?? letter)
    .replaceAll(/(?<=\p{Ll})Q(?=\p{Ll})/gu, 'ti');
}
