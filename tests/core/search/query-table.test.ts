import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understandQuery } from '../../../electron/core/search/query/query';
import type { Query, Term } from '../../../electron/core/search/query/query-types';
import { queryVocabulary } from '../../../electron/core/search/query/query-vocabulary';

const vocabulary = queryVocabulary();

/** A query as one line: what was typed, without what was added; `=` before roots, `*` after beginnings. */
function told({ groups, excluded, filters, sections, allVersions }: Query): string {
  const term = ({ words, prefix, near, inTitle }: Term): string => {
    const beside = near ? ` ~${near.distance} ${near.words.join('_')}` : '';
    return `${inTitle ? 'title/' : ''}${words.join('_')}${prefix ? '*' : ''}${beside}`;
  };
  const parts = [
    ...groups.map((group) =>
      group
        .filter(({ added }) => !added)
        .map(term)
        .join('|'),
    ),
    ...excluded.map((one) => `-${term(one)}`),
    ...filters.map(({ field, values, excluded: not }) => `${not ? '-' : ''}${field}[${values.join('|')}]`),
    ...(sections.length > 0 ? [`in[${sections.join('|')}]`] : []),
    ...(allVersions ? ['all versions'] : []),
  ];
  return parts.join(' + ');
}

function added(query: Query): string[] {
  return query.groups.flatMap((group) => group.filter((term) => term.added).map(({ words }) => words.join(' ')));
}

const expected: Readonly<Record<string, string>> = {
  'jemput bola lansia': 'jemput + bola + lansia',
  '"jemput bola"': 'jemput_bola',
  '“jemput bola”': 'jemput_bola',
  'posyandu -balita': 'posyandu + -balita',
  'posyandu -"gizi buruk"': 'posyandu + -gizi_buruk',
  'posyandu -wilayah:jember': 'posyandu + -region[3509]',
  'antrean pasien atau warga rsud': 'antrean + pasien|warga + rsud',
  'sampah ATAU limbah ATAU plastik': 'sampah|limbah|plastik',
  'puskes*': 'puskes*',
  '"bank samp*"': 'bank_samp*',
  'ibu dekat hamil': 'ibu ~10 hamil',
  'ibu dekat/5 "risiko tinggi"': 'ibu ~5 risiko_tinggi',
  'judul:antrean': 'title/antrean',
  'judul:"bank sampah",limbah': 'title/bank_sampah|title/limbah',
  'bagian:dampak': 'in[dampak]',
  'bagian:dampak "turun 30%"': 'turun_30 + in[dampak]',
  'bagian:"latar belakang",tujuan stunting': 'stunting + in[latar_belakang|tujuan]',
  'wilayah:kediri': 'region[3506|3571]',
  'wilayah:"kota kediri",jember': 'region[3571|3509]',
  'tahun:2021..2023': 'year[2021..2023]',
  'tahun:2021-2023': 'year[2021..2023]',
  'tahun:2021..': 'year[2021..]',
  'tahun:..2023': 'year[..2023]',
  'tahun:>2020': 'year[2021..]',
  'tahun:2019,2021': 'year[2019|2021]',
  'urusan:kesehatan': 'sector[Kesehatan]',
  'kategori:"ketahanan pangan"': 'category[Ketahanan Pangan]',
  'kategori:kemiskinan': 'category[Pengentasan Kemiskinan|Penanggulangan Kemiskinan]',
  'sdg:3,6': 'sdg[3|6]',
  'nilai:cepat,transparan': 'value[cepat|transparan]',
  'tahap:"uji coba"': 'stage[trial]',
  'penghargaan:"top 45 kipp"': 'award[Top 45 KIPP]',
  'perangkat:dinkes': 'agency[Dinas Kesehatan]',
  'keluarga:B': 'family[B]',
  'status:terbit': 'status[published]',
  'punya:sop,biaya': 'has[sop|cost]',
  'punya:sop punya:biaya': 'has[sop] + has[cost]',
  'label:digital': 'tag[digital]',
  'koleksi:"Praktik baik 2024"': 'collection[Praktik baik 2024]',
  'format:pdf,word': 'format[pdf|docx|doc]',
  'bahasa:inggris': 'language[en]',
  'jenis:inovasi': 'kind[innovation]',
  'jenis:pdf': 'format[pdf]',
  'posyandu versi:semua': 'posyandu + all versions',
  'urusan:"=Kelautan Pesisir"': 'sector[Kelautan Pesisir]',
  'lansia -sinonim:"lanjut usia"': 'lansia',
  'OPD -sinonim:semua': 'opd',
  'pelayanan untuk warga': 'pelayanan + warga',
  'untuk yang': 'untuk + yang',
  'wilayah:atlantis': 'wilayah + atlantis',
  'catatan:rapat': 'catatan + rapat',
};

const rows = readFileSync('docs/search.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, typed = '', english = '']) => ({ typed, english }));

describe('every row of docs/search.md', () => {
  it('has its meaning here, and the other way round', () => {
    expect(rows.map(({ typed }) => typed).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(rows)('$typed', ({ typed }) => {
    expect(told(understandQuery(typed, false, vocabulary))).toBe(expected[typed]);
  });

  const unknown = ['wilayah:atlantis', 'catatan:rapat'];
  it.each(rows.filter(({ english, typed }) => english !== '' && !unknown.includes(typed)))(
    '$english means $typed',
    ({ typed, english }) => {
      const [one, other] = [typed, english].map((text) => understandQuery(text, false, vocabulary));
      expect(one && told(one)).toBe(other && told(other));
      expect(one && added(one)).toEqual(other && added(other));
    },
  );

  it('adds what the table says it adds, and leaves out what was left out', () => {
    const of = (text: string) => added(understandQuery(text, false, vocabulary));
    expect(of('jemput bola lansia')).toContain('lanjut usia');
    expect(of('"jemput bola"')).toEqual([]);
    expect(of('lansia -sinonim:"lanjut usia"')).toEqual([]);
    expect(of('OPD -sinonim:semua')).toEqual([]);
    expect(of('OPD')).toContain('perangkat daerah');
  });
});
