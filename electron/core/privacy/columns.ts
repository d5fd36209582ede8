import { repairDigits } from './digits';
import type { Label } from './labels';
import type { Scan } from './scan';

type Column = 'nik' | 'kk';

// A head and its rows without cells: "No Nama NIK No. KK", below it "1 Tukiyem 3502… 3502…"; also "KK/NIK: 3502… / 3502…".
const SIXTEEN = /(?:\d[ .-]?){16}/g;
const LONG_NUMBER = /\d{9}/;

function countIn(text: string): number {
  return repairDigits(text).match(SIXTEEN)?.length ?? 0;
}

function isColumn(label: Label): label is Label & { readonly kind: Column } {
  return label.kind === 'nik' || label.kind === 'kk';
}

/** The nearest words for NIK and KK before a place that stand together with no number between them, in reading order; two words for one kind count once. */
function headOf({ text, labels }: Scan, position: number): (Label & { readonly kind: Column })[] {
  const head: (Label & { readonly kind: Column })[] = [];
  for (const label of labels) {
    if (label.end > position || !isColumn(label)) continue;
    const next = head[0];
    if (next && (LONG_NUMBER.test(text.slice(label.end, next.start)) || text.slice(label.end, next.start).includes('\n'))) break;
    if (next?.kind === label.kind) head[0] = { ...label, end: next.end };
    else head.unshift(label);
  }
  return head;
}

/** What a number of 16 digits is by its order where NIK and KK are announced together; `undefined` where a row does not hold one number for each. */
export function kindByOrder(scan: Scan, start: number): Column | undefined {
  const head = headOf(scan, start);
  const last = head.at(-1);
  if (!last || head.length < 2) return undefined;
  const row = Math.max(scan.text.lastIndexOf('\n', start - 1) + 1, last.end);
  const rowEnd = scan.text.indexOf('\n', start);
  if (countIn(scan.text.slice(row, rowEnd < 0 ? undefined : rowEnd)) !== head.length) return undefined;
  return head[countIn(scan.text.slice(row, start))]?.kind;
}
