import { describe, expect, test } from 'vitest';
import type { Block, FactKind } from '../../../electron/contract/types';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, vocabulary } from './vocabulary';

const facts = (blocks: readonly Block[]) => recogniseFacts(blocks, recogniseSections(blocks, vocabulary).sections, vocabulary);
const valuesIn = (blocks: readonly Block[], kind: FactKind) => facts(blocks).flatMap((fact) => (fact.kind === kind ? [fact.value] : []));
const values = (kind: FactKind, ...lines: readonly string[]) => valuesIn(blocksOf(...lines), kind);
const rest = ['Dinas Sosial Kabupaten Ngawi', '# Ringkasan', 'Warga memilih jam kedatangan dari rumah lewat pesan singkat.'];

const covers: readonly (readonly [string, readonly string[]])[] = [
  ['the kind of document above it', ['# PROPOSAL INOVASI PELAYANAN PUBLIK', '* PAGI CERAH (Pasien Giliran Cepat dan Ramah)']],
  ['a competition above it', ['# KOMPETISI INOVASI PELAYANAN PUBLIK PROVINSI JAWA TIMUR', '* PAGI CERAH (Pasien Giliran Cepat dan Ramah)']],
  ['a form above it', ['# FORMULIR INOVASI DAERAH KABUPATEN NGAWI', '* PAGI CERAH', '* (Pasien Giliran Cepat dan Ramah)']],
  ['the expansion below it', ['* PAGI CERAH', '* (PASIEN GILIRAN CEPAT DAN RAMAH)']],
  ['the expansion below it in quotation marks', ['* PAGI CERAH', '“Pasien Giliran Cepat dan Ramah”']],
  ['a dash', ['# PROPOSAL INOVASI', '* PAGI CERAH – Pasien Giliran Cepat dan Ramah']],
  ['a colon', ['# PROPOSAL INOVASI', '* PAGI CERAH: Pasien Giliran Cepat dan Ramah']],
  ['a field with a dash', ['Nama Inovasi: PAGI CERAH - Pasien Giliran Cepat dan Ramah']],
  ['a field with an equals sign', ['Judul Inovasi : PAGI CERAH = Pasien Giliran Cepat dan Ramah']],
  ['a field with brackets', ['Judul Inovasi : “PAGI CERAH” (Pasien Giliran Cepat dan Ramah)']],
  [
    'shortened in the text',
    ['Nama Inovasi: PAGI CERAH', 'Kami membuat Pasien Giliran Cepat dan Ramah, disingkat PAGI CERAH, untuk warga.'],
  ],
  ['said in the text', ['Nama Inovasi: PAGI CERAH', 'PAGI CERAH, yaitu Pasien Giliran Cepat dan Ramah, melayani warga.']],
  ['or', ['Nama Inovasi: PAGI CERAH', 'Pasien Giliran Cepat dan Ramah atau PAGI CERAH melayani warga.']],
];

describe('names and what they stand for', () => {
  test.each(covers)('with %s', (_, lines) => {
    expect(values('name', ...lines, ...rest)).toEqual(['PAGI CERAH']);
    expect(values('expansion', ...lines, ...rest).map((value) => value.toLowerCase())).toEqual(['pasien giliran cepat dan ramah']);
  });

  test.each([
    'dikenal juga dengan nama BIBELER',
    'juga dikenal sebagai BIBELER',
    'yang oleh warga akrab disebut BIBELER',
    'sering disebut BIBELER',
    'biasa dipanggil BIBELER',
    'atau lebih populer disebut BIBELER',
    'dengan nama panggilan BIBELER',
    'berjuluk BIBELER',
    'yang dikenal masyarakat dengan sebutan BIBELER',
    'disebut pula BIBELER',
  ])('are also others: “%s”', (words) => {
    expect(values('alias', 'Nama Inovasi: Kebun Lereng', `Laporan ini merangkum Kebun Lereng, ${words}, sampai akhir tahun.`)).toEqual([
      'BIBELER',
    ]);
  });
});

describe('names in the news', () => {
  const news = (sentence: string) => [
    '# Pemuda kampung belajar merakit perahu sendiri di tepi sungai',
    sentence,
    'Warga senang, kata kepala dinas.',
  ];

  test('capitals that a bracket spells are one', () => {
    const lines = news('Begitulah BU SIGAP (Ibu Siaga Antar Periksa) bekerja setiap pagi.');
    expect(values('name', ...lines)).toEqual(['BU SIGAP']);
    expect(values('expansion', ...lines)).toEqual(['Ibu Siaga Antar Periksa']);
  });

  test('mere initials are none', () => {
    expect(values('name', ...news('Dananya dari APBD (Anggaran Pendapatan Belanja Daerah) tahun lalu.'))).toEqual([]);
  });
});

describe('offices in fields that may hold a person', () => {
  const form = (value: string) => ['Nama inovasi: PAGI CERAH', `Inovator: ${value}`, '# Ringkasan', 'Warga memilih jam kedatangan.'];

  test('a school is one, a person is none', () => {
    expect(values('agency', ...form('SMP Negeri 3 Talunrejo'))).toEqual(['SMP Negeri 3 Talunrejo']);
    expect(values('agency', ...form('Suwandi'))).toEqual([]);
  });
});

test('what was once and what is now are a result', () => {
  const said = ['Layanan yang dahulu selesai dalam 11 hari menjadi 2 hari.', 'Antrean dulunya 40 orang, kini hanya 6 orang.'];
  expect(values('result', ...rest, '# Dampak Inovasi', ...said)).toEqual(['11 hari → 2 hari', '40 orang → 6 orang']);
});

describe('offices', () => {
  test.each([
    ['Dinas PUPR Kabupaten Ngawi', 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ngawi'],
    ['Dinas Dukcapil Kota Kediri', 'Dinas Kependudukan dan Pencatatan Sipil Kota Kediri'],
    ['Dinas Kominfo Kab. Ngawi', 'Dinas Komunikasi dan Informatika Kabupaten Ngawi'],
    ['Dinas PMD Kabupaten Ngawi', 'Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Ngawi'],
    ['DINAS PUPR KABUPATEN NGAWI', 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ngawi'],
    ['Disbudporapar Kota Kediri', 'Dinas Kebudayaan, Kepemudaan dan Olahraga serta Pariwisata Kota Kediri'],
  ])('“%s” is written out', (short, name) => {
    expect(values('agency', 'Nama Inovasi: SAPA', `Instansi: ${short}`)).toEqual([name]);
  });
});

describe('lines of a page', () => {
  const block = (...lines: readonly string[]): Block => ({ kind: 'paragraph', paragraph: 2, text: lines.join('\n') });
  const section = (heading: string, ...lines: readonly string[]) => [...blocksOf(`# ${heading}`), block(...lines)];

  test.each([
    [
      'regulation',
      'perbup|61|2022',
      ['Kegiatan ini berdasar Undang-Undang tentang bencana serta Per-', 'aturan Bupati Mojokerto Nomor 61 Tahun 2022.'],
    ],
    ['regulation', 'perbup|61|2022', ['Kegiatan ini berdasar pada Peraturan Bupati Mojokerto', 'Nomor 61 Tahun 2022 tentang papan ukur.']],
    ['target', '50 desa', ['Tujuan inovasi ialah memberi waktu untuk mengungsi. Target jang-', 'kauan pada akhir program adalah 50 desa.']],
    ['result', '95 menit → 12 menit', ['Waktu sampainya kabar turun dari 95 menit', 'menjadi 12 menit.']],
    ['amount', '212000000', ['Papan dan pelatihan bagi seluruh penjaga sungai dibiayai Rp', '212.000.000 dari APBD.']],
    ['start-date', '2020-10-19', ['Setelah papan dicat oleh warga, layanan ini mulai diterapkan pada 19', 'Oktober 2020 di dua desa.']],
  ] as const)('are read as one sentence: a %s', (kind, value, lines) => {
    expect(valuesIn(section('Tujuan', ...lines), kind)).toEqual([value]);
  });

  test('with fields stay apart', () => {
    const blocks = [block('Nama Inovasi : JALA WARGA', 'Kategori : Ketahanan Bencana', 'Waktu mulai : 13 Februari 2023')];
    expect(valuesIn(blocks, 'name')).toEqual(['JALA WARGA']);
    expect(valuesIn(blocks, 'start-date')).toEqual(['2023-02-13']);
  });

  test.each([
    'Sasaran akhir program ialah terbentuknya 40 kelompok penjaga.',
    'Diupayakan tercapainya 40 kelompok penjaga pada akhir tahun.',
    'Jumlah penjaga dipatok 40 kelompok.',
    'Kami mematok 40 kelompok penjaga.',
    'Terbentuknya 40 kelompok penjaga di tepi hutan.',
    'Sasarannya 40 kelompok penjaga.',
  ])('an aim says a target: “%s”', (sentence) => {
    expect(values('target', '# Tujuan', sentence)).toEqual(['40 kelompok']);
  });
});
