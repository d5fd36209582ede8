/** An entry of the index is one document or one innovation; its number is the rowid of the index, and says which it is. */
export function entryOfDocument(number: number): number {
  return number * 2;
}

export function entryOfInnovation(number: number): number {
  return number * 2 + 1;
}

export function isInnovationEntry(entry: number): boolean {
  return (entry & 1) === 1;
}

/** The number of the document or innovation in the library's database. */
export function numberOfEntry(entry: number): number {
  return Math.floor(entry / 2);
}
