import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentId, Facet, InnovationId, SearchField, SearchRequest } from '../../../electron/contract/types';
import type { Filter } from '../../../electron/core/search/query/query-types';
import { addVersion } from '../../../electron/core/records/versions';
import { storeRecognition } from '../../../electron/core/records/recognition-rows';
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library';

let library: TemporaryLibrary;
const names = new Map<string, string>();

beforeAll(async () => {
  library = await temporaryLibrary();
  const proposal = await document('proposal', ['Latar', 'Warga antre air.', 'Dampak', 'Antrean turun 30% dalam setahun.'], {
    sections: [
      ['latar_belakang', 0, 2],
      ['dampak', 2, 4],
    ],
    facts: { region: ['3508'], year: ['2021'], sdg: ['6', '3'], amount: ['1000000'] },
  });
  const procedure = await document('sop', ['SOP antrean', 'Petugas memanggil warga.'], { sections: [['free', 0, 2, 'SOP antrean']] });
  await document('lain', ['Dampak', 'Warga senang.', 'Replikasi', 'Air bersih direplikasi di Jember, Kota Kediri dan Ngawi.'], {
    sections: [
      ['dampak', 0, 2],
      ['replikasi', 2, 4],
    ],
    facts: { region: ['3521'], year: ['2023'] },
  });
  const old = await document('lama', ['Warga antre air, edisi lama.'], {});
  const fresh = await document('baru', ['Warga antre air, edisi baru.'], {});
  await library.database.write((tx) => addVersion(tx, fresh, old));
  await innovation('tirta', {
    ...{ name: 'Tirta Guyub', status: 'published', region: '3508', tags: ['Cepat', 'air'], collections: ['Unggulan'] },
    replicationNotes: 'Sudah direplikasi di Kabupaten Gresik dan Kabupaten Lumajang.',
    documents: [
      { documentId: proposal, role: 'proposal' },
      { documentId: procedure, role: 'procedure' },
    ],
  });
  await innovation('sumur', { name: 'Sumur Warga', status: 'draft', region: '3509', year: 2023, summary: 'Warga menggali sumur.' });
});

afterAll(() => library.close());

type SectionPlace = readonly [key: 'latar_belakang' | 'dampak' | 'replikasi' | 'free', from: number, to: number, heading?: string];

async function document(name: string, texts: string[], known: { sections?: readonly SectionPlace[]; facts?: Record<string, string[]> }) {
  const id = await library.document(`Naskah ${name}`, texts);
  await library.database.write(async (tx) => {
    const row = await tx.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [id]);
    await storeRecognition(tx, row?.number ?? 0, {
      sections: (known.sections ?? []).map(([key, from, to, heading = key]) => ({ key, from, to, heading, confidence: 1, text: '' })),
      facts: Object.entries(known.facts ?? {}).flatMap(([kind, values]) =>
        values.map((value) => ({ kind: kind as 'region', value, quote: '', confidence: 0.9 })),
      ),
      privacyFindings: [],
    });
  });
  names.set(id, name);
  return id;
}

async function innovation(name: string, fields: Parameters<TemporaryLibrary['innovation']>[0]): Promise<InnovationId> {
  const id = await library.innovation(fields);
  names.set(id, name);
  return id;
}

const filter = (field: Filter['field'], ...values: string[]): Filter => ({ field, values, excluded: false });
const without = (field: Filter['field'], ...values: string[]): Filter => ({ field, values, excluded: true });

async function ask(
  words: string,
  more: { filters?: readonly Filter[]; sections?: readonly string[] } = {},
  request: Partial<SearchRequest> = {},
) {
  const page = await library.search({ query: JSON.stringify({ words, ...more }), facets: true, limit: 1000, ...request });
  const found = page.hits.map((hit) => names.get((hit.documentId ?? hit.innovationId) as DocumentId) ?? '?');
  expect(page.total).toBe(found.length);
  return { ...page, found: found.toSorted(), inOrder: found };
}

const counts = (facets: readonly Facet[], field: SearchField) =>
  Object.fromEntries((facets.find((facet) => facet.field === field)?.values ?? []).map(({ value, count }) => [value, count]));

describe('filters', () => {
  it('hold for innovations by their record and their documents, and for documents by their own facts and their innovation', async () => {
    expect((await ask('warga', { filters: [filter('region', '3508')] })).found).toEqual(['proposal', 'sop', 'tirta']);
    expect((await ask('warga', { filters: [filter('status', 'draft')] })).found).toEqual(['sumur']);
    expect((await ask('warga', { filters: [filter('sdg', '6')] })).found).toEqual(['proposal', 'tirta']);
    expect((await ask('warga', { filters: [filter('value', 'cepat')] })).found).toEqual(['proposal', 'sop', 'tirta']);
    expect((await ask('warga', { filters: [filter('collection', 'unggulan')] })).found).toEqual(['proposal', 'sop', 'tirta']);
    expect((await ask('warga', { filters: [filter('has', 'sop')] })).found).toEqual(['sop', 'tirta']);
    expect((await ask('warga', { filters: [filter('has', 'cost')] })).found).toEqual(['proposal', 'tirta']);
    expect((await ask('warga', { filters: [filter('has', 'replication')] })).found).toEqual(['lain', 'tirta']);
  });

  it('take ranges of years, exclusions, several values and several filters', async () => {
    expect((await ask('warga', { filters: [filter('year', '2022..')] })).found).toEqual(['lain', 'sumur']);
    expect((await ask('warga', { filters: [filter('year', '..2021')] })).found).toEqual(['proposal', 'tirta']);
    expect((await ask('warga', { filters: [filter('year', '2021..2023'), filter('kind', 'innovation')] })).found).toEqual([
      'sumur',
      'tirta',
    ]);
    expect((await ask('warga', { filters: [without('region', '3508')] })).found).toEqual(['baru', 'lain', 'sumur']);
    expect((await ask('warga', { filters: [filter('region', '3509', '3521')] })).found).toEqual(['lain', 'sumur']);
  });

  it('are questions of their own without any word', async () => {
    expect((await ask('', { filters: [filter('kind', 'innovation')] })).found).toEqual(['sumur', 'tirta']);
    expect((await ask('', { sections: ['replikasi'] })).found).toEqual(['lain', 'tirta']);
  });

  it('look for words within a section', async () => {
    expect((await ask('air', { sections: ['dampak'] })).found).toEqual([]);
    expect((await ask('antrean', { sections: ['dampak'] })).found).toEqual(['proposal', 'tirta']);
    const { hits } = await ask('warga', { sections: ['latar_belakang'] }, { order: 'newest' });
    expect(hits.map(({ passages }) => passages.map(({ section }) => section))).toEqual([['latar_belakang'], ['latar_belakang']]);
  });
});

describe('facets', () => {
  it('count innovations and documents, each facet without regard to its own choice', async () => {
    const all = await ask('warga');
    expect(all.found).toEqual(['baru', 'lain', 'proposal', 'sop', 'sumur', 'tirta']);
    expect(counts(all.facets, 'region')).toEqual({ 3508: 3, 3509: 1, 3521: 1 });
    const chosen = await ask('warga', { filters: [filter('region', '3509')] });
    expect(counts(chosen.facets, 'region')).toEqual({ 3508: 3, 3509: 1, 3521: 1 });
    expect(counts(chosen.facets, 'status')).toEqual({ draft: 1 });
    expect(chosen.facets.find(({ field }) => field === 'region')?.values.filter(({ chosen: is }) => is)).toEqual([
      { value: '3509', label: '3509', count: 1, chosen: true },
    ]);
  });

  it('say in which sections the words stand', async () => {
    expect(counts((await ask('warga')).facets, 'section')).toEqual({ latar_belakang: 2, dampak: 1, ringkasan: 1 });
    expect(counts((await ask('warga', { sections: ['dampak'] })).facets, 'section')).toEqual({
      latar_belakang: 2,
      dampak: 1,
      ringkasan: 1,
    });
  });

  it('promise what a click then finds, for any words and choices', async () => {
    const choices = fc.array(
      fc.constantFrom(
        ...[filter('region', '3508'), filter('region', '3521'), filter('year', '2023'), filter('status', 'published')],
        ...[filter('kind', 'document'), filter('has', 'sop'), without('region', '3509'), filter('tag', 'air')],
      ),
      { maxLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('warga', 'air', 'antrean', ''), choices, async (words, filters) => {
        const { facets } = await ask(words, { filters });
        for (const { field, values } of facets) {
          if (field === 'section' || filters.some((one) => one.field === field && one.excluded)) continue;
          const others = filters.filter((one) => one.field !== field);
          for (const { value, count } of values) {
            const clicked = await ask(words, { filters: [...others, filter(field as Filter['field'], value)] });
            expect(clicked.total, `${words} ${field}:${value}`).toBe(count);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('orders, versions and news', () => {
  it('orders by replications and completeness', async () => {
    expect((await ask('warga', { filters: [filter('kind', 'innovation')] }, { order: 'most-replicated' })).inOrder).toEqual([
      'tirta',
      'sumur',
    ]);
    expect((await ask('warga', { filters: [filter('kind', 'document')] }, { order: 'most-replicated' })).inOrder[0]).toBe('lain');
    const [tirta] = (await ask('direplikasi', { filters: [filter('kind', 'innovation')] })).hits;
    expect(tirta?.innovation).toMatchObject({ replications: 1, has: ['sop', 'cost', 'replication'], complete: { filled: 2, of: 7 } });
  });

  it('folds older versions into the newest, and shows them when asked', async () => {
    const { hits, found } = await ask('edisi');
    expect(found).toEqual(['baru']);
    expect(hits[0]?.document?.olderVersions).toBe(1);
    expect((await ask('edisi', {}, { includeOlder: true })).found).toEqual(['baru', 'lama']);
  });

  it('counts what came or changed since', async () => {
    expect((await ask('warga', {}, { newSince: '2020-01-01T00:00:00Z' })).totalNew).toBe(6);
    expect((await ask('warga', {}, { newSince: '2027-01-01T00:00:00Z' })).totalNew).toBe(0);
  });

  it('counts what came in the very second since which is asked', async () => {
    await innovation('kilat', { name: 'Kilat Sekejap', updatedAt: '2026-03-04T05:06:07.700Z' });
    expect((await ask('sekejap', {}, { newSince: '2026-03-04T05:06:07.300Z' })).totalNew).toBe(1);
    expect((await ask('sekejap', {}, { newSince: '2026-03-04T05:06:07.700Z' })).totalNew).toBe(0);
  });
});

describe('explaining and likeness', () => {
  it('says what counted, the greatest share first', async () => {
    const { hits } = await ask('tirta', {}, { explain: true });
    expect(hits[0]?.reasons?.[0]).toMatchObject({ kind: 'name' });
    for (const { reasons = [] } of hits) expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.98);
  });

  it('finds what is like a piece of text or a document, without itself and its own', async () => {
    const { similar } = library.engine().methods;
    const page = await similar({ text: 'Warga menggali sumur untuk air bersih' });
    expect(page.words).toContain('sumur');
    expect(names.get(page.hits[0]?.innovationId as InnovationId)).toBe('sumur');
    const [proposal] = [...names].find(([, name]) => name === 'proposal') ?? [];
    const like = await similar({ documentId: proposal as DocumentId });
    const found = like.hits.map((hit) => names.get((hit.documentId ?? hit.innovationId) as DocumentId));
    expect(found).not.toContain('proposal');
    expect(found).not.toContain('tirta');
    expect(found).toContain('baru');
  });
});
