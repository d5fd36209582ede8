import type { DocumentId, Passage, QueryPart, Region, SearchHit, SearchPage, SearchRequest } from '../../contract/types';
import type { Reader } from '../database/types';
import { readCitedDocuments, type CitedDocument } from '../records/cited-documents';
import { fillIn, type ResultList, type ResultRow, type ResultWords } from './result-list';

const pageSize = 500;

export interface GatherRequest {
  readonly search: (request: SearchRequest) => Promise<SearchPage>;
  readonly reader: Reader;
  readonly regions: readonly Region[];
  readonly words: ResultWords;
  readonly query: Pick<SearchRequest, 'query' | 'order'>;
  /** Results beyond this are left out. */
  readonly most: number;
  readonly date: string;
}

/** All results of a query in their order, a page at a time, so that other work goes on in between. */
export async function gatherResults(request: GatherRequest): Promise<ResultList> {
  const { search, query, most, words, date } = request;
  const rows: ResultRow[] = [];
  let first: SearchPage | undefined;
  while (rows.length < most) {
    const limit = Math.min(pageSize, most - rows.length);
    const page = await search({ ...query, limit, offset: rows.length });
    first ??= page;
    rows.push(...(await rowsOf(page.hits, request)));
    if (page.hits.length < limit) break;
  }
  const understood = (first?.parts ?? []).filter(({ kind }) => kind !== 'ignored').map((part) => partInWords(part, words));
  return { query: query.query, understood, date, total: first?.total ?? 0, rows, words };
}

function partInWords({ text, excluded, added }: QueryPart, words: ResultWords): string {
  const also = added.map((one) => one.text).join(', ');
  return `${excluded ? '−' : ''}${text}${also === '' ? '' : ` (${fillIn(words.added, { words: also })})`}`;
}

async function rowsOf(hits: readonly SearchHit[], { reader, regions, words }: GatherRequest): Promise<ResultRow[]> {
  const ids = hits.flatMap(({ documentId, passages }) => documentId ?? passages[0]?.documentId ?? []);
  const documents = await readCitedDocuments(reader, [...new Set(ids)]);
  const regionName = (code: string | undefined) => regions.find((region) => region.code === code)?.name ?? code;
  return hits.map((hit) => {
    const { innovation, documentId } = hit;
    const document = documentId && documents.get(documentId);
    const facts = {
      region: regionName(innovation?.region ?? document?.region),
      year: yearOf(hit, document),
      agency: innovation?.agency ?? document?.agency,
    };
    const [passage] = hit.passages;
    const text = passage && plainText(passage.snippet);
    return {
      kind: innovation ? 'innovation' : 'document',
      title: hit.title,
      ...(facts.region !== undefined && { region: facts.region }),
      ...(facts.year !== undefined && { year: facts.year }),
      ...(facts.agency !== undefined && { agency: facts.agency }),
      ...(text !== undefined && text !== '' && { passage: text }),
      citation: citationOf(
        hit.title,
        Object.values(facts),
        placeOf(passage, documents.get((documentId ?? passage?.documentId) as DocumentId), words),
      ),
      id: hit.innovationId ?? documentId ?? '',
    };
  });
}

function yearOf({ innovation }: SearchHit, document: CitedDocument | undefined): string | undefined {
  return innovation?.year === undefined ? document?.year : String(innovation.year);
}

/** Title, whose it is, and the place: “Klepon Hangat, Kabupaten Lumajang, 2024. proposal.docx, par. 4.” */
function citationOf(title: string, facts: readonly (string | undefined)[], place: string): string {
  const head = [title, ...facts].filter((part) => part !== undefined).join(', ');
  return place === '' ? `${head}.` : `${head}. ${place}.`;
}

function placeOf(passage: Passage | undefined, document: CitedDocument | undefined, words: ResultWords): string {
  const parts = [
    document?.fileName,
    passage?.page !== undefined ? fillIn(words.page, { n: passage.page }) : undefined,
    passage?.page === undefined && passage?.paragraph !== undefined ? fillIn(words.paragraph, { n: passage.paragraph }) : undefined,
    document ? undefined : passage?.heading && (words.fields[passage.heading] ?? passage.heading),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** A snippet without its marks; it is escaped for HTML. */
function plainText(snippet: string): string {
  const bare = snippet.replaceAll(/<\/?mark>/g, '');
  const unescaped = bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  return unescaped.replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim();
}
