/** A piece of a snippet; `marked` pieces are what was searched for. */
export interface SnippetPiece {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: '\u00a0' };

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Takes a snippet of the library apart, so that it can be shown as text; whatever is no `<mark>` stays text. */
export function readSnippet(snippet: string): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let marked = false;
  for (const part of snippet.split(/(<\/?mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') pieces.push({ text: unescape(part), marked });
  }
  return pieces;
}
