import { valueFields } from './entry-values';

/** An entry as the index file keeps it: sets of values by number, so that 100,000 of them load in a moment. */
export interface PackedEntry {
  readonly entry: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly replications: number;
  readonly filled: number;
  readonly superseded: boolean;
  /** How many words it has. */
  readonly length: number;
  /** The chunk of postings that holds it; 0 is none. */
  readonly chunk: number;
  /** The number of the set of values in each field, in the order of `valueFields`; 0 is the empty set. */
  readonly sets: readonly number[];
  readonly innovations: readonly number[];
}

/** Numbers with commas between; a reader scans many entries in one string. */
export function pack({ changed, replications, filled, superseded, length, chunk, sets, innovations }: PackedEntry): string {
  return [changed, replications, filled, superseded ? 1 : 0, length, chunk, ...sets, ...innovations].join(',');
}

/** Reads `entry,numbers…;entry,numbers…`. */
export function* unpackAll(text: string): Generator<PackedEntry> {
  const numbers: number[] = [];
  let value = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : semicolon;
    if (code >= zero && code <= nine) {
      value = value * 10 + (code - zero);
      continue;
    }
    numbers.push(value);
    value = 0;
    if (code !== semicolon) continue;
    if (numbers.length >= fixed) yield unpack(numbers);
    numbers.length = 0;
  }
}

const zero = 48;
const nine = 57;
const semicolon = 59;
const before = 7;
const fixed = before + valueFields.length;

function unpack(numbers: readonly number[]): PackedEntry {
  const [entry = 0, changed = 0, replications = 0, filled = 0, superseded = 0, length = 0, chunk = 0] = numbers;
  const sets = numbers.slice(before, fixed);
  const innovations = numbers.slice(fixed);
  return { entry, changed, replications, filled, superseded: superseded === 1, length, chunk, sets, innovations };
}
