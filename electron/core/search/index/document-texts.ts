import type { Reader } from '../../database/types';

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

/** Where a block stands: its page or paragraph, its heading, and the keys of all its sections. */
export interface BlockPlace {
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly heading: string | null;
  readonly sections: readonly string[];
}

const MOST_BLOCKS = 2 ** 24;

/** Where single blocks stand, by `document position`. Asked for as one number each: taking JSON apart again for every row would cost more. */
export async function readPlacesOfBlocks(
  reader: Reader,
  blocks: readonly (readonly [document: number, position: number])[],
): Promise<ReadonlyMap<string, BlockPlace>> {
  if (blocks.length === 0) return new Map();
  const rows = await reader.all<Omit<BlockPlace, 'sections'> & { document: number; position: number; sections: string | null }>(
    `SELECT block.document, block.position, page, paragraph, heading_path AS heading,
       (SELECT group_concat(key) FROM (SELECT key FROM section WHERE section.document = block.document AND from_block <= block.position
          AND max(to_block, from_block + 1) > block.position ORDER BY section.position)) AS sections
     FROM json_each(?1) AS wanted JOIN block ON block.document = wanted.value / ?2 AND block.position = wanted.value % ?2`,
    [JSON.stringify(blocks.map(([document, position]) => document * MOST_BLOCKS + position)), MOST_BLOCKS],
  );
  return new Map(
    rows.map(({ document, position, sections, ...place }) => [
      `${document} ${position}`,
      { ...place, sections: sections === null ? [] : sections.split(',') },
    ]),
  );
}
