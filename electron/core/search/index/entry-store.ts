import type { Reader } from '../../database/types';
import { isInnovationEntry } from './entries';
import { valueFields, type EntryRecord, type ValueField } from './entry-values';
import { unpackAll, type PackedEntry } from './packed-entries';

/** A set of values that some entries have in a field. */
export interface ValueSet {
  readonly number: number;
  readonly field: number;
  readonly members: readonly string[];
}

/**
 * What filters, facets and orders need of every entry, in memory: typed columns by entry, and sets of values by number. Counting the values of
 * 100,000 entries is adding one to a number per entry.
 */
export interface EntryStore {
  /** Sets by their number; 0 is the empty one. */
  readonly sets: readonly (ValueSet | undefined)[];
  readonly size: () => number;
  has(entry: number): boolean;
  isSuperseded(entry: number): boolean;
  /** Number of the set of values by entry. */
  column(field: ValueField): Uint32Array;
  valuesOf(entry: number, field: ValueField): readonly string[];
  /** Milliseconds since 1970. */
  changed(entry: number): number;
  replications(entry: number): number;
  filled(entry: number): number;
  /** How many words each entry has, and how many one has on average. */
  readonly lengths: () => Uint32Array;
  readonly meanLength: () => number;
  /** The chunk of postings that holds each entry; 0 where none does. */
  readonly chunks: () => Uint32Array;
  /** How many entries each chunk holds; chunks that hold none are absent. */
  readonly chunkSizes: () => ReadonlyMap<number, number>;
  /** The innovations a document belongs to, and the documents of an innovation; as entries. */
  innovationsOf(entry: number): readonly number[];
  documentsOf(entry: number): readonly number[];
  /** One more than the highest entry. */
  readonly end: () => number;
  /** Changes with every change: what was computed of the store is then out of date. */
  readonly generation: () => number;
}

export interface ChangingStore extends EntryStore {
  /** Gives the record with its sets numbered; sets that are new are in `added` until they are taken from there. */
  number(record: EntryRecord, words: Pick<PackedEntry, 'length' | 'chunk'>): PackedEntry;
  readonly added: ValueSet[];
  put(entry: PackedEntry): void;
  remove(entry: number): void;
  /** Reads everything anew. */
  load(reader: Reader): Promise<void>;
}

const none: readonly number[] = [];
const KNOWN = 1;
const SUPERSEDED = 2;
const OWNED = 4;

class Columns {
  flags = new Uint8Array(0);
  changed = new Float64Array(0);
  replications = new Uint8Array(0);
  filled = new Uint8Array(0);
  lengths = new Uint32Array(0);
  chunks = new Uint32Array(0);
  sets = valueFields.map(() => new Uint32Array(0));

  reach(entry: number): void {
    if (entry < this.flags.length) return;
    const length = Math.max(1024, entry + 1, Math.ceil(this.flags.length * 1.5));
    const grown = <A extends Uint8Array | Uint32Array | Float64Array>(old: A, made: A): A => {
      made.set(old);
      return made;
    };
    this.flags = grown(this.flags, new Uint8Array(length));
    this.changed = grown(this.changed, new Float64Array(length));
    this.replications = grown(this.replications, new Uint8Array(length));
    this.filled = grown(this.filled, new Uint8Array(length));
    this.lengths = grown(this.lengths, new Uint32Array(length));
    this.chunks = grown(this.chunks, new Uint32Array(length));
    this.sets = this.sets.map((column) => grown(column, new Uint32Array(length)));
  }
}

export function createEntryStore(): ChangingStore {
  let columns = new Columns();
  let sets: (ValueSet | undefined)[] = [undefined];
  let numbers = new Map<string, number>();
  let innovations = new Map<number, readonly number[]>();
  let documents = new Map<number, number[]>();
  let count = 0;
  let words = 0;
  let generation = 0;
  let chunkSizes = new Map<number, number>();
  const added: ValueSet[] = [];

  function unlink(entry: number): void {
    for (const innovation of innovations.get(entry) ?? none) {
      const list = documents.get(innovation)?.filter((other) => other !== entry) ?? [];
      if (list.length > 0) documents.set(innovation, list);
      else documents.delete(innovation);
    }
    innovations.delete(entry);
  }

  function link(entry: number, owners: readonly number[]): void {
    if (owners.length === 0) return;
    innovations.set(entry, owners);
    for (const owner of owners) {
      const list = documents.get(owner);
      if (list) list.push(entry);
      else documents.set(owner, [entry]);
    }
  }

  function moveTo(entry: number, chunk: number): void {
    const before = columns.chunks[entry] ?? 0;
    const left = (chunkSizes.get(before) ?? 0) - 1;
    if (left > 0) chunkSizes.set(before, left);
    else chunkSizes.delete(before);
    if (chunk > 0) chunkSizes.set(chunk, (chunkSizes.get(chunk) ?? 0) + 1);
    columns.chunks[entry] = chunk;
  }

  function put(packed: PackedEntry): void {
    const { entry } = packed;
    generation += 1;
    columns.reach(entry);
    if (columns.flags[entry] === 0) count += 1;
    columns.flags[entry] = KNOWN | (packed.superseded ? SUPERSEDED : 0) | (packed.innovations.length > 0 ? OWNED : 0);
    columns.changed[entry] = packed.changed;
    columns.replications[entry] = Math.min(255, packed.replications);
    columns.filled[entry] = Math.min(255, packed.filled);
    words += packed.length - (columns.lengths[entry] ?? 0);
    columns.lengths[entry] = packed.length;
    moveTo(entry, packed.chunk);
    columns.sets.forEach((column, field) => (column[entry] = packed.sets[field] ?? 0));
    unlink(entry);
    link(entry, packed.innovations);
  }

  function remember(set: ValueSet): void {
    sets[set.number] = set;
    numbers.set(keyOf(set.field, set.members), set.number);
  }

  function numberOfSet(field: number, members: readonly string[]): number {
    if (members.length === 0) return 0;
    const known = numbers.get(keyOf(field, members));
    if (known !== undefined) return known;
    const set = { number: sets.length, field, members };
    remember(set);
    added.push(set);
    return set.number;
  }

  async function load(reader: Reader): Promise<void> {
    const rows = await reader.all<{ number: number; field: number; members: string }>('SELECT number, field, members FROM value_set');
    const chunks: string[] = [];
    for (let last = -1; ;) {
      const chunk = await reader.get<{ text: string | null; last: number | null }>(
        `SELECT group_concat(number || ',' || packed, ';') AS text, max(number) AS last
         FROM (SELECT number, packed FROM entry WHERE number > ? ORDER BY number LIMIT 5000)`,
        [last],
      );
      if (!chunk || chunk.text === null || chunk.last === null) break;
      chunks.push(chunk.text);
      last = chunk.last;
    }
    columns = new Columns();
    sets = [undefined];
    numbers = new Map();
    innovations = new Map();
    documents = new Map();
    count = 0;
    words = 0;
    chunkSizes = new Map();
    added.length = 0;
    for (const { number, field, members } of rows) remember({ number, field, members: JSON.parse(members) as string[] });
    for (const chunk of chunks) for (const packed of unpackAll(chunk)) put(packed);
  }

  return {
    get sets() {
      return sets;
    },
    added,
    size: () => count,
    end: () => columns.flags.length,
    generation: () => generation,
    has: (entry) => (columns.flags[entry] ?? 0) !== 0,
    isSuperseded: (entry) => ((columns.flags[entry] ?? 0) & SUPERSEDED) !== 0,
    column: (field) => columns.sets[valueFields.indexOf(field)] ?? new Uint32Array(0),
    valuesOf: (entry, field) => sets[columns.sets[valueFields.indexOf(field)]?.[entry] ?? 0]?.members ?? [],
    changed: (entry) => columns.changed[entry] ?? 0,
    replications: (entry) => columns.replications[entry] ?? 0,
    filled: (entry) => columns.filled[entry] ?? 0,
    lengths: () => columns.lengths,
    meanLength: () => (count === 0 ? 1 : words / count),
    chunks: () => columns.chunks,
    chunkSizes: () => chunkSizes,
    // most documents belong to none, which a bit tells sooner than a map
    innovationsOf: (entry) => (((columns.flags[entry] ?? 0) & OWNED) === 0 ? none : (innovations.get(entry) ?? none)),
    documentsOf: (entry) => (isInnovationEntry(entry) ? (documents.get(entry) ?? none) : none),
    number: (record, { length, chunk }) => ({
      ...{ length, chunk },
      entry: record.entry,
      changed: Math.max(0, record.changed),
      replications: record.replications,
      filled: record.filled,
      superseded: record.superseded,
      sets: valueFields.map((field, index) => numberOfSet(index, record.values[field] ?? [])),
      innovations: record.innovations,
    }),
    put,
    remove: (entry) => {
      generation += 1;
      if ((columns.flags[entry] ?? 0) === 0) return;
      columns.flags[entry] = 0;
      words -= columns.lengths[entry] ?? 0;
      columns.lengths[entry] = 0;
      moveTo(entry, 0);
      count -= 1;
      unlink(entry);
    },
    load,
  };
}

function keyOf(field: number, members: readonly string[]): string {
  return `${field}\u0000${members.join('\u0000')}`;
}
