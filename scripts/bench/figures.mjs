import { say } from '../setup/step.mjs';

/** The value in the middle of a few measurements. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

/** A number with about three digits that mean something. */
export function short(value) {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** `median (least to most)`, in one unit. */
export function spread(values, unit) {
  return `${short(median(values))} ${unit} (${short(Math.min(...values))} to ${short(Math.max(...values))})`;
}

/** How a cost grows with size: 1 is in proportion, 0 not at all, 2 with the square. */
export function growth(small, large) {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}

/** Begins a part of the output. */
export function heading(text) {
  say(`\n── ${text} ${'─'.repeat(Math.max(2, 96 - text.length))}`);
}

/** Prints rows under their heads: the first column to the left, numbers to the right. */
export function table(heads, rows) {
  const lines = [heads, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)));
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    say(`  ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`);
  }
}
