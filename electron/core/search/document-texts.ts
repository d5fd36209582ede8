import type { Reader } from '../database/types';

/** One block of a document as far as searching needs it. */
export interface BlockText {
  readonly position: number;
  readonly isHeading: boolean;
  readonly text: string;
}

const BETWEEN = '\u001E';

/** The blocks of documents by number, in reading order. One row a document: a row a block costs three times more on its way out of the driver. */
export async function readBlockTexts(reader: Reader, numbers: readonly number[]): Promise<Map<number, BlockText[]>> {
  const rows = await reader.all<{ number: number; positions: string; kinds: string; texts: string }>(
    `SELECT document AS number, group_concat(position) AS positions, group_concat(kind) AS kinds,
       group_concat(replace(text, char(30), ' '), char(30)) AS texts
     FROM (SELECT * FROM block WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position) GROUP BY document`,
    [JSON.stringify(numbers)],
  );
  return new Map(
    rows.map(({ number, positions, kinds, texts }) => {
      const [at, kind] = [positions.split(','), kinds.split(',')];
      const blocks = texts
        .split(BETWEEN)
        .map((text, index) => ({ text, position: Number(at[index]), isHeading: kind[index] === 'heading' }));
      return [number, blocks];
    }),
  );
}

/** Where a section stands: its blocks from `from` up to `to` (exclusive). */
export interface SectionPlace {
  readonly document: number;
  readonly position: number;
  readonly key: string;
  readonly heading: string;
  readonly from: number;
  readonly to: number;
}

/** The sections of documents by number, in reading order. */
export async function readSectionPlaces(reader: Reader, numbers: readonly number[]): Promise<Map<number, SectionPlace[]>> {
  const rows = await reader.all<SectionPlace>(
    `SELECT document, position, key, heading, from_block AS "from", to_block AS "to" FROM section
     WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position`,
    [JSON.stringify(numbers)],
  );
  const places = new Map<number, SectionPlace[]>();
  for (const row of rows) {
    const list = places.get(row.document);
    if (list) list.push(row);
    else places.set(row.document, [row]);
  }
  return places;
}

/** The sections that each block stands in; sections within one table or line share their blocks. */
export function sectionsByBlock(places: readonly SectionPlace[]): Map<number, SectionPlace[]> {
  const map = new Map<number, SectionPlace[]>();
  for (const place of places) {
    for (let block = place.from; block < Math.max(place.to, place.from + 1); block += 1) {
      const list = map.get(block);
      if (list) list.push(place);
      else map.set(block, [place]);
    }
  }
  return map;
}

/** The keys of all sections in which single blocks stand, by `document position`. */
export async function readSectionsOfBlocks(
  reader: Reader,
  blocks: readonly (readonly [document: number, position: number])[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.all<{ document: number; position: number; key: string }>(
    `SELECT wanted.value->>0 AS document, wanted.value->>1 AS position, section.key FROM json_each(?) AS wanted
     JOIN section ON section.document = wanted.value->>0 AND from_block <= wanted.value->>1 AND max(to_block, from_block + 1) > wanted.value->>1
     ORDER BY section.position`,
    [JSON.stringify(blocks)],
  );
  const keys = new Map<string, string[]>();
  for (const { document, position, key } of rows)
    keys.set(`${document} ${position}`, [...(keys.get(`${document} ${position}`) ?? []), key]);
  return keys;
}
