import type { Language } from '../../../contract/types';
import type { Reader } from '../../database/types';
import { readBlockTexts, readSectionPlaces, sectionsByBlock, type BlockText, type SectionPlace } from './document-texts';
import { entryOfDocument, entryOfInnovation } from './entries';
import { furnishingsOf, serviceValuesOf, united, type EntryRecord, type EntryValues } from './entry-values';
import { columnOfSection } from './index-columns';
import { countReplications } from './replications';
import { gatherWords, type WordCounter, type WordGatherer, type WordsOfEntry } from './row-of-words';

/** An entry ready to be written into the index. */
export interface IndexedEntry {
  readonly record: EntryRecord;
  readonly words: WordsOfEntry;
}

interface DocumentRow {
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
  readonly author: string | null;
  readonly language: Language;
  readonly format: string;
  readonly family: string | null;
  readonly superseded: 0 | 1;
  readonly importedAt: string;
}

interface FactRow {
  readonly document: number;
  readonly kind: string;
  readonly value: string;
}

/** What a document takes over from the innovation it belongs to. */
interface OwnerRow {
  readonly document: number;
  readonly innovation: number;
  readonly role: string;
  readonly region: string | null;
  readonly year: number | null;
  readonly stage: string | null;
  readonly status: string;
  readonly agency: string | null;
  readonly tags: string;
  readonly collections: string;
}

/** All that the index holds of some documents, read but not yet cut into words. */
export interface DocumentSources {
  readonly documents: readonly DocumentRow[];
  readonly blocks: ReadonlyMap<number, readonly BlockText[]>;
  readonly places: ReadonlyMap<number, readonly SectionPlace[]>;
  readonly sharedTexts: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<number, readonly FactRow[]>;
  readonly owners: ReadonlyMap<number, readonly OwnerRow[]>;
}

const factKinds = ['name', 'alias', 'agency', 'region', 'year', 'stage', 'category', 'sector', 'sdg', 'award', 'amount'];

export async function readDocumentSources(reader: Reader, numbers: readonly number[]): Promise<DocumentSources> {
  const wanted = JSON.stringify(numbers);
  const documents = await reader.all<DocumentRow>(
    `SELECT number, title, file_name AS fileName, author, language, format, family, superseded_by IS NOT NULL AS superseded,
       imported_at AS importedAt FROM document WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number`,
    [wanted],
  );
  const facts = await reader.all<FactRow>(
    `SELECT document, kind, value FROM fact WHERE document IN (SELECT value FROM json_each(?)) AND confidence >= 0.5
       AND kind IN (SELECT value FROM json_each(?)) ORDER BY document, position`,
    [wanted, JSON.stringify(factKinds)],
  );
  const owners = await reader.all<OwnerRow>(
    `SELECT link.document, link.innovation, link.role, region, year, stage, status, agency,
       (SELECT json_group_array(tag) FROM innovation_tag WHERE innovation = link.innovation) AS tags,
       (SELECT json_group_array(collection) FROM innovation_collection WHERE innovation = link.innovation) AS collections
     FROM innovation_document AS link JOIN innovation ON innovation.number = link.innovation
     WHERE link.document IN (SELECT value FROM json_each(?))`,
    [wanted],
  );
  const places = await readSectionPlaces(reader, numbers);
  return {
    documents,
    blocks: await readBlockTexts(reader, numbers),
    places,
    sharedTexts: await readSharedTexts(reader, places),
    facts: groupByDocument(facts),
    owners: groupByDocument(owners),
  };
}

function groupByDocument<Row extends { readonly document: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.document);
    if (group) group.push(row);
    else groups.set(row.document, [row]);
  }
  return groups;
}

/** The own texts of sections that share a block with another, by document and position. */
async function readSharedTexts(reader: Reader, places: ReadonlyMap<number, readonly SectionPlace[]>): Promise<Map<string, string>> {
  const sharing = new Set<SectionPlace>();
  for (const list of places.values()) {
    for (const together of sectionsByBlock(list).values()) if (together.length > 1) together.forEach((place) => sharing.add(place));
  }
  if (sharing.size === 0) return new Map();
  const rows = await reader.all<{ document: number; position: number; text: string }>(
    `SELECT document, position, text FROM section WHERE (document, position) IN (SELECT value->>0, value->>1 FROM json_each(?))`,
    [JSON.stringify([...sharing].map(({ document, position }) => [document, position]))],
  );
  return new Map(rows.map(({ document, position, text }) => [`${document} ${position}`, text]));
}

/** Cuts one document into words; half of what indexing costs. The `counter` is told of each. */
export function indexedDocument(row: DocumentRow, sources: DocumentSources, counter?: WordCounter): IndexedEntry {
  const facts = sources.facts.get(row.number) ?? [];
  const owners = sources.owners.get(row.number) ?? [];
  const places = sources.places.get(row.number) ?? [];
  const words = gatherWords(row.language, counter);
  words.text('title', row.title);
  for (const name of namesOf(row, facts)) words.name(name);
  const replicated = addText(words, sources, row.number);
  const values = valuesOf(row, facts, owners, places);
  return {
    record: {
      entry: entryOfDocument(row.number),
      values,
      changed: Date.parse(row.importedAt),
      replications: countReplications(replicated, values.region ?? []),
      filled: values.section?.length ?? 0,
      superseded: row.superseded === 1,
      innovations: owners.map(({ innovation }) => entryOfInnovation(innovation)),
    },
    words: words.words(),
  };
}

function namesOf(row: DocumentRow, facts: readonly FactRow[]): readonly string[] {
  const file = row.fileName.replace(/\.[^.]*$/, '');
  const recognised = facts.filter(({ kind }) => kind === 'name' || kind === 'alias').map(({ value }) => value);
  return [...(file === row.title ? [] : [file]), ...(row.author === null ? [] : [row.author]), ...recognised];
}

/** Every word of the text goes into one column at least; gives the text on replication. */
function addText(words: WordGatherer, sources: DocumentSources, number: number): string {
  const sections = sectionsByBlock(sources.places.get(number) ?? []);
  const added = new Set<SectionPlace>();
  let replicated = '';
  for (const { position, text } of sources.blocks.get(number) ?? []) {
    const here = sections.get(position) ?? [];
    const [first] = here;
    if (here.length < 2) {
      const column = columnOfSection(first?.key ?? '');
      if (column === 'replikasi') replicated += `${text}\n`;
      words.text(column, text);
      continue;
    }
    let rest = text;
    for (const place of here) {
      const own = sources.sharedTexts.get(`${number} ${place.position}`) ?? '';
      if (!added.has(place)) words.text(columnOfSection(place.key), `${place.heading}\n${own}`);
      added.add(place);
      if (place.key === 'replikasi') replicated += `${own}\n`;
      for (const part of [own, place.heading]) if (part !== '') rest = rest.replace(part, () => '\n');
    }
    words.text('other', rest);
  }
  return replicated;
}

function valuesOf(row: DocumentRow, facts: readonly FactRow[], owners: readonly OwnerRow[], places: readonly SectionPlace[]): EntryValues {
  const all = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const sections = united(places.map(({ key }) => key));
  const tags = owners.flatMap((owner) => JSON.parse(owner.tags) as string[]);
  return {
    region: united(
      all('region'),
      owners.map(({ region }) => region),
    ),
    year: united(
      all('year'),
      owners.map(({ year }) => (year === null ? null : String(year))),
    ),
    sector: united(all('sector')),
    category: united(all('category')),
    sdg: united(all('sdg')),
    value: united(serviceValuesOf(tags)),
    stage: united(
      all('stage'),
      owners.map(({ stage }) => stage),
    ),
    award: united(all('award')),
    agency: united(
      all('agency'),
      owners.map(({ agency }) => agency),
    ),
    family: united([row.family]),
    status: united(owners.map(({ status }) => status)),
    has: furnishingsOf({
      sections,
      headings: places.map(({ heading }) => heading),
      roles: owners.map(({ role }) => role),
      amounts: facts.some(({ kind }) => kind === 'amount'),
    }),
    tag: united(tags),
    collection: united(owners.flatMap((owner) => JSON.parse(owner.collections) as string[])),
    format: [row.format],
    language: [row.language],
    kind: ['document'],
    section: sections,
  };
}
