const LONGEST = 64;
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
];

/**
 * How many letters must be left out, put in, replaced or swapped with their neighbour to make one word the other; undefined where it is more
 * than `most`, and for words of more than 64 letters. What both begin and end with is passed over first.
 */
export function distanceWithin(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let start = 0;
  let [endOne, endOther] = [one.length, other.length];
  while (start < endOne && start < endOther && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  while (endOne > start && endOther > start && one.charCodeAt(endOne - 1) === other.charCodeAt(endOther - 1)) {
    endOne--;
    endOther--;
  }
  const [length, width] = [endOne - start, endOther - start];
  if (length > LONGEST || width > LONGEST) return undefined;
  if (length === 0 || width === 0) return Math.max(length, width) <= most ? Math.max(length, width) : undefined;
  return between(one.slice(start, endOne), other.slice(start, endOther), most);
}

function between(one: string, other: string, most: number): number | undefined {
  let [before, above, row] = rows;
  for (let column = 0; column <= other.length; column++) above[column] = column;
  for (let line = 1; line <= one.length; line++) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= other.length; column++) {
      const same = one.charCodeAt(line - 1) === other.charCodeAt(column - 1);
      let cost = Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      const isSwap = line > 1 && column > 1 && isSwapped(one, other, line, column);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      row[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return undefined;
    [before, above, row] = [above, row, before];
  }
  const distance = above[other.length] ?? 0;
  return distance <= most ? distance : undefined;
}

function isSwapped(one: string, other: string, line: number, column: number): boolean {
  return one.charCodeAt(line - 1) === other.charCodeAt(column - 2) && one.charCodeAt(line - 2) === other.charCodeAt(column - 1);
}
