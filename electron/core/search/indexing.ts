import type { Transaction } from '../database/types';
import { splitWords } from './words';

/** Makes a document findable by its title, file name and text; replaces what was there. */
export async function indexDocument(tx: Transaction, documentNumber: number): Promise<void> {
  const document = await tx.get<{ title: string; file_name: string; author: string | null }>(
    'SELECT title, file_name, author FROM document WHERE number = ?',
    [documentNumber],
  );
  if (!document) return unindexDocument(tx, documentNumber);
  const blocks = await tx.all<{ text: string }>('SELECT text FROM block WHERE document = ? ORDER BY position', [documentNumber]);
  const name = document.file_name.replace(/\.[^.]*$/, '');
  const names = [name === document.title ? '' : name, document.author ?? ''];
  await write(tx, 'document', documentNumber, { titles: [document.title], names, texts: blocks.map(({ text }) => text) });
}

interface InnovationTexts {
  readonly name: string;
  readonly expansion: string | null;
  readonly aliases: string;
  readonly agency: string | null;
  readonly summary: string | null;
  readonly problem: string | null;
  readonly how_it_works: string | null;
  readonly results: string | null;
  readonly resources: string | null;
  readonly replication_notes: string | null;
}

/** Makes an innovation findable by its names, agency, tags and texts; replaces what was there. */
export async function indexInnovation(tx: Transaction, innovationNumber: number): Promise<void> {
  const row = await tx.get<InnovationTexts>(
    `SELECT name, expansion, aliases, agency, summary, problem, how_it_works, results, resources, replication_notes FROM innovation WHERE number = ?`,
    [innovationNumber],
  );
  if (!row) return unindexInnovation(tx, innovationNumber);
  const tags = await tx.all<{ tag: string }>('SELECT tag FROM innovation_tag WHERE innovation = ? ORDER BY tag', [innovationNumber]);
  const texts = [row.summary, row.problem, row.how_it_works, row.results, row.resources, row.replication_notes];
  await write(tx, 'innovation', innovationNumber, {
    names: [row.name, ...(JSON.parse(row.aliases) as string[])],
    titles: [row.expansion ?? '', row.agency ?? '', ...tags.map(({ tag }) => tag)],
    texts: texts.filter((text) => text !== null),
  });
}

/** Takes a document out of the index. Call it before its row is deleted. */
export function unindexDocument(tx: Transaction, documentNumber: number): Promise<void> {
  return remove(tx, 'document', documentNumber);
}

/** Takes an innovation out of the index. Call it before its row is deleted. */
export function unindexInnovation(tx: Transaction, innovationNumber: number): Promise<void> {
  return remove(tx, 'innovation', innovationNumber);
}

interface Findable {
  /** Found as written only: the stem of a name is another word. */
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

type Owner = 'document' | 'innovation';

async function write(tx: Transaction, owner: Owner, number: number, findable: Findable): Promise<void> {
  const known = await tx.get<{ number: number }>(`SELECT number FROM entry WHERE ${owner} = ?`, [number]);
  if (known) await tx.run('DELETE FROM search_index WHERE rowid = ?', [known.number]);
  const entry = known?.number ?? (await tx.run(`INSERT INTO entry (${owner}) VALUES (?)`, [number])).lastId;
  const names = columns(findable.names);
  const titles = columns(findable.titles);
  const body = columns(findable.texts);
  await tx.run('INSERT INTO search_index (rowid, title, body, title_stem, body_stem) VALUES (?, ?, ?, ?, ?)', [
    entry,
    `${names.surface} ${titles.surface}`,
    body.surface,
    titles.stem,
    body.stem,
  ]);
}

/** The words of all texts as the index writes them, so that searching and highlighting share one idea of a word. A word that is its own stem stands once. */
function columns(texts: readonly string[]): { readonly surface: string; readonly stem: string } {
  const surfaces: string[] = [];
  const stems: string[] = [];
  for (const text of texts) {
    for (const word of splitWords(text)) {
      surfaces.push(word.surface);
      if (word.stem !== word.surface) stems.push(word.stem);
    }
  }
  return { surface: surfaces.join(' '), stem: stems.join(' ') };
}

async function remove(tx: Transaction, owner: Owner, number: number): Promise<void> {
  await tx.run(`DELETE FROM search_index WHERE rowid IN (SELECT number FROM entry WHERE ${owner} = ?)`, [number]);
  await tx.run(`DELETE FROM entry WHERE ${owner} = ?`, [number]);
}
