import { plainHeading, squash } from './normalise';
import type { Look, Unit } from './units';
import type { Vocabulary } from './vocabulary';

interface Found {
  readonly unit: number;
  readonly look: Look;
}

/** Leaves out the lines of a list of contents, and bare enumerations of headings: they name sections but hold none. */
export function withoutContents<T extends Found>(candidates: readonly T[], units: readonly Unit[], vocabulary: Vocabulary): readonly T[] {
  const listed = listedUnits(candidates, units, vocabulary);
  return withoutRuns(
    candidates.filter(({ unit }) => !listed.has(unit)),
    units,
  );
}

/** From “Daftar Isi” up to the first line that says again what the list said, or the first line of running text. */
function listedUnits(candidates: readonly Found[], units: readonly Unit[], vocabulary: Vocabulary): ReadonlySet<number> {
  const byUnit = new Set(candidates.map(({ unit }) => unit));
  const listed = new Set<number>();
  let seen: Set<string> | undefined;
  units.forEach(({ text, look, beside }, unit) => {
    const letters = squash(plainHeading(text.replace(/[\s.…_]*\d{0,3}$|[\s.…_]*(?:\.{3}|…|_{3})\s*[ivxl]{1,6}$/, ''), vocabulary.limits));
    if (vocabulary.contents.has(letters)) {
      seen = new Set();
      listed.add(unit);
    } else if (seen) {
      const again = look !== undefined && seen.has(letters);
      if (again || text.length > 140 || beside !== undefined) seen = undefined;
      else seen.add(letters);
      if (seen && byUnit.has(unit)) listed.add(unit);
    }
  });
  return listed;
}

/** Three and more plain numbered lines in a row with nothing between them are items of a list. */
function withoutRuns<T extends Found>(candidates: readonly T[], units: readonly Unit[]): readonly T[] {
  const plain = (found: T | undefined) =>
    found !== undefined && found.look.kind === 'paragraph' && !found.look.bold && !found.look.ended && found.look.numbering !== undefined;
  const joins = (before: T | undefined, after: T | undefined) =>
    before !== undefined &&
    after !== undefined &&
    plain(before) &&
    plain(after) &&
    after.unit === before.unit + 1 &&
    units[before.unit]?.beside === undefined &&
    before.look.numbering?.style === after.look.numbering?.style;
  const dropped = new Set<T>();
  let run: T[] = [];
  const close = () => {
    if (run.length >= 3) for (const found of run) dropped.add(found);
    run = [];
  };
  for (const found of candidates) {
    if (run.length > 0 && !joins(run.at(-1), found)) close();
    run.push(found);
  }
  close();
  return candidates.filter((found) => !dropped.has(found));
}
