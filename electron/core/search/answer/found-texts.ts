import type { DocumentId, Language } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { inOnePiece, isFolded } from './near-words';
import type { Query } from '../query/query-types';
import { telltales } from './telltales';

/** A block whose text is decoded when it is asked for: most blocks of a document are never shown. */
export interface FoundBlock {
  readonly place: number;
  readonly position: number;
  readonly isHeading: boolean;
  readonly text: string;
}

/** The text of a document as it comes from the database, in bytes, and once more with the letters a to z small. */
export interface FoundText {
  readonly id: DocumentId;
  readonly number: number;
  readonly language: Language;
  readonly blocks: readonly FoundBlock[];
  /** How many groups of a query each block may answer, by its place: what `promisedGroups` says of its text. */
  promises(query: Pick<Query, 'groups'>): Uint8Array;
}

interface Row {
  readonly id: DocumentId;
  readonly number: number;
  readonly language: Language;
  readonly positions: string;
  readonly kinds: string;
  readonly lengths: string;
  readonly plain: string;
  readonly bytes: Buffer;
  readonly lower: Buffer;
}

/**
 * The texts of documents by number. As bytes, because a text with a single dash or curly quote is a string of two bytes a letter, in which
 * making letters small and looking for words take many times longer.
 */
export async function readFoundTexts(reader: Reader, numbers: readonly number[]): Promise<Map<number, FoundText>> {
  const rows = await reader.all<Row>(
    `SELECT document.number, document.id, document.language, positions, kinds, lengths, plain,
       CAST(text AS BLOB) AS bytes, CAST(lower(text) AS BLOB) AS lower
     FROM (SELECT document AS number, group_concat(position) AS positions, group_concat(kind) AS kinds, group_concat(octet_length(text)) AS lengths,
         group_concat(octet_length(text) = length(text), '') AS plain, group_concat(text, char(10)) AS text
       FROM (SELECT * FROM block WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position) GROUP BY document) AS found
     JOIN document ON document.number = found.number`,
    [JSON.stringify(numbers)],
  );
  return new Map(rows.map((row) => [row.number, foundText(row)]));
}

function foundText({ id, number, language, positions, kinds, lengths, plain, bytes, lower }: Row): FoundText {
  const kindOf = kinds.split(',');
  const sizes = lengths.split(',');
  const [starts, ends]: [number[], number[]] = [[], []];
  let start = 0;
  const blocks = positions.split(',').map((position, place) => {
    const end = start + Number(sizes[place]);
    starts.push(start);
    ends.push(end);
    const block = new Block(bytes, start, end, place, Number(position), kindOf[place] === 'heading');
    start = end + 1;
    return block;
  });
  const text: ByteText = { lower: lower.toString('latin1'), starts, ends, plain };
  return { id, number, language, blocks, promises: (query) => promisesOf(query, text) };
}

class Block implements FoundBlock {
  private decoded: string | undefined;

  constructor(
    private readonly bytes: Buffer,
    private readonly start: number,
    private readonly end: number,
    readonly place: number,
    readonly position: number,
    readonly isHeading: boolean,
  ) {}

  get text(): string {
    return (this.decoded ??= this.bytes.toString('utf8', this.start, this.end));
  }
}

interface ByteText {
  /** A letter a byte. */
  readonly lower: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By place: 1 where every letter is one byte. */
  readonly plain: string;
}

/** What `promisedGroups` says of every block, with one search through all of them for each piece. */
function promisesOf(query: Pick<Query, 'groups'>, text: ByteText): Uint8Array {
  const { groups } = telltales(query);
  const { length } = text.starts;
  const promised = new Uint8Array(length);
  const found = new Uint8Array(length);
  const second = secondLooks(text);
  for (const pieces of groups) {
    found.fill(0);
    for (const piece of pieces) markBlocks(text, bytesOf(piece), found);
    for (let place = 0; place < length; place += 1) {
      if (found[place] === 1 || second(place, pieces)) promised[place] = (promised[place] ?? 0) + 1;
    }
  }
  return promised;
}

/** Goes on at the next block as soon as one is found to have the piece. */
function markBlocks({ lower, starts, ends }: ByteText, piece: string, found: Uint8Array): void {
  let place = 0;
  for (let at = lower.indexOf(piece); at >= 0;) {
    while (at >= (ends[place] ?? Infinity)) place += 1;
    found[place] = 1;
    const next = starts[place + 1];
    if (next === undefined) return;
    at = lower.indexOf(piece, next);
  }
}

/** Says of a block without any of the pieces whether it may have them all the same: in letters to be folded, or in codes with hyphens. */
function secondLooks({ lower, starts, ends, plain }: ByteText): (place: number, pieces: readonly string[]) => boolean {
  const hasHyphens = lower.includes('-');
  const folded: (boolean | undefined)[] = [];
  const codes: (string | undefined)[] = [];
  return (place, pieces) => {
    const [start = 0, end = 0] = [starts[place], ends[place]];
    if (plain.charCodeAt(place) !== ONE && (folded[place] ??= isFoldedBetween(lower, start, end))) return true;
    if (!hasHyphens) return false;
    const inOne = (codes[place] ??= inOnePiece(lower.slice(start, end)));
    return inOne !== '' && pieces.some((piece) => inOne.includes(piece));
  };
}

const ONE = 49;

/** True where the bytes between hold a letter that folding may turn into another. */
function isFoldedBetween(lower: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const first = lower.charCodeAt(at);
    if (first < 0x80) continue;
    if (first >= 0xf0) {
      if (isAncient(lower.charCodeAt(at + 1), first)) return true;
      at += 3;
      continue;
    }
    const second = lower.charCodeAt(at + 1) & 0x3f;
    const code = first < 0xe0 ? ((first & 0x1f) << 6) | second : ((first & 0x0f) << 12) | (second << 6) | (lower.charCodeAt(at + 2) & 0x3f);
    if (isFolded(code)) return true;
    at += first < 0xe0 ? 1 : 2;
  }
  return false;
}

/** Letters beyond the first plane, and not the pictures behind them (U+1F000 and on). */
function isAncient(second: number, first: number): boolean {
  return first === 0xf0 && second < 0x9f;
}

const ASCII = /^[\0-\x7f]*$/;

/** A piece as its bytes stand in the text. */
function bytesOf(piece: string): string {
  return ASCII.test(piece) ? piece : Buffer.from(piece).toString('latin1');
}
