import type { Passage } from './passages';
import type { Found, Scan } from './scan';
import { occurs } from './scan';
import { labelsBefore } from './labels';

const PLATE = /(?<![\p{L}\p{N}/.-])([A-Z]{1,2})[\s.-]{0,2}(?=[OIl]{0,3}[0-9])([0-9OIl]{1,4})[\s.-]{0,2}([A-Z]{1,3})(?![\p{L}\p{N}/-])/giu;
const LABEL_REACH = 60;
// Small letters are a plate's only right after its word.
const SMALL_REACH = 20;
const VEHICLE_REACH = 50;
// "sepeda motor Honda tahun 2015 dengan nomor N …": the vehicle may stand farther where "nomor" leads to the plate.
const NUMBERED_REACH = 110;
const LIST_REACH = 40;

/** Whether a text has the form of a plate at all. */
export function mayHoldPlate({ text, from }: Passage): boolean {
  return text.slice(from).search(PLATE) >= 0;
}

/** Number plates, only where a word for plates or vehicles stands near or another plate just before, because the form alone is common. */
export function findPlates(scan: Scan): Found[] {
  const found: Found[] = [];
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
    if (labelled || (!small && (vehicle || listed === true))) found.push({ kind: 'number-plate', start, end });
  }
  return found;
}
