import type { Passage } from './passages';
import type { Found, Scan } from './scan';
import { occurs } from './scan';
import type { Label } from './labels';
import { labelsBefore } from './labels';

const PLATE = /(?<![\p{L}\p{N}/.-])([A-Z]{1,2})[\s.-]{0,2}(?=[OIl]{0,3}[0-9])([0-9OIl]{1,4})[\s.-]{0,2}([A-Z]{1,3})(?![\p{L}\p{N}/-])/giu;
const LABEL_REACH = 60;
// Small letters are a plate's only right after its word.
const SMALL_REACH = 20;
const VEHICLE_REACH = 50;
// "sepeda motor Honda tahun 2015 dengan nomor N …": the vehicle may stand farther where "nomor" leads to the plate.
const NUMBERED_REACH = 110;
const LIST_REACH = 40;
// "1 AG 1071 UK Sutaji", "Sutaji AG 1071 UK": a row of a list, not "Keterangan: …" nor a sentence.
const ROW = /^\s*(?:\d{1,4}\s?[.)]?\s+\S|[A-Z][^:.]*$)/;

/** Whether a text has the form of a plate at all. */
export function mayHoldPlate({ text, from }: Passage): boolean {
  return text.slice(from).search(PLATE) >= 0;
}

interface Row {
  readonly start: number;
  readonly end: number;
}

/** The rows below a head that names a column of plates ("No Nopol Pengemudi Trayek"): each holds one, wherever the head's word stands. */
function rowsOf({ text, labels, patterns }: Scan): Row[] {
  const plateWords = labels.filter(({ kind }) => kind === 'number-plate');
  const rows: Row[] = [];
  let open = false;
  let start = 0;
  for (const line of plateWords.length > 0 ? text.split('\n') : []) {
    const end = start + line.length;
    const within = (label: Label): boolean => label.start >= start && label.end <= end;
    if (plateWords.some(within)) open = !/\d{3}|:/.test(line) && patterns.listHead.test(line);
    else {
      open &&= ROW.test(line);
      if (open) rows.push({ start, end });
    }
    start = end + 1;
  }
  return rows;
}

/** Number plates, only where a word for plates or vehicles stands near or another plate just before, because the form alone is common. */
export function findPlates(scan: Scan): Found[] {
  const found: Found[] = [];
  const rows = rowsOf(scan);
  for (const match of scan.text.matchAll(PLATE)) {
    const [plate, code = '', digits = '', letters = ''] = match;
    const start = match.index;
    const end = start + plate.length;
    const small = /[a-z]/.test(code + letters);
    if (start < scan.from || !scan.vocabulary.plateCodes.includes(code.toUpperCase())) continue;
    const usual = digits.length >= 3 || letters.length >= 2;
    const last = found.at(-1);
    const labelled = labelsBefore(scan.labels, scan.text, start, small ? SMALL_REACH : LABEL_REACH).some(
      (label) => label.kind === 'number-plate' && (usual || !last || last.end <= label.start),
    );
    // "N 1 A" may be a room's; next to a plate it is another.
    const listed = last && start - last.end <= LIST_REACH && (usual || scan.patterns.joining.test(scan.text.slice(last.end, start)));
    const reach = scan.patterns.numbered.test(scan.text.slice(Math.max(0, start - 8), start)) ? NUMBERED_REACH : VEHICLE_REACH;
    const vehicle =
      usual && (occurs(scan, scan.patterns.vehicles, start - reach, start) || occurs(scan, scan.patterns.vehicles, end, end + 20));
    const row = usual ? rows.find((one) => one.start <= start && end <= one.end) : undefined;
    const inRow = row !== undefined && !found.some((one) => one.start >= row.start);
    if (labelled || (!small && (vehicle || listed === true || inRow))) found.push({ kind: 'number-plate', start, end });
  }
  return found;
}
