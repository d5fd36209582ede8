import { describe, expect, test } from 'vitest';
import type { Block, FactKind } from '../../../electron/contract/types';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, tableOf, vocabulary } from './vocabulary';

const facts = (blocks: readonly Block[]) => recogniseFacts(blocks, recogniseSections(blocks, vocabulary).sections, vocabulary);
const values = (kind: FactKind, ...lines: readonly string[]) =>
  facts(blocksOf(...lines))
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value);

describe('facts', () => {
  test('carry their place and the words they were read from', () => {
    const [fact] = facts(blocksOf('# Sumber Daya', 'Semua gratis. Biaya awal Rp86.400.000 dari APBD.'));
    expect(fact).toEqual({ kind: 'amount', value: '86400000', paragraph: 2, quote: 'Biaya awal Rp86.400.000 dari APBD.', confidence: 0.9 });
  });

  test.each([
    ['Rp186.400.000,00', '186400000'],
    ['Rp. 120.000.000,-', '120000000'],
    ['Rp 186,4 juta', '186400000'],
    ['1,2 miliar rupiah', '1200000000'],
    ['Rp2,75 milyar', '2750000000'],
    ['seratus lima puluh juta rupiah', '150000000'],
    ['dua ratus tiga puluh lima ribu rupiah', '235000'],
    ['sebelas juta rupiah', '11000000'],
  ])('amount “%s”', (text, value) => {
    expect(values('amount', `Anggarannya ${text} setahun.`)).toEqual([value]);
  });

  test.each([
    ['PermenPANRB 91/2021', 'permenpanrb|91|2021'],
    ['Permenpan RB Nomor 91 Tahun 2021', 'permenpanrb|91|2021'],
    ['Peraturan Menteri PANRB No. 91/2021', 'permenpanrb|91|2021'],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 91 Tahun 2021',
      'permenpanrb|91|2021',
    ],
    ['Undang-Undang Nomor 25 Tahun 2009', 'uu|25|2009'],
    ['UU NOMCR ll TAHUN 2OI2', 'uu|11|2012'],
    ['Perda Kabupaten Ngawi No. 3 Tahun 2020', 'perda|3|2020'],
    ['Peraturan Wali Kota Batu Nomor 18 Tahun 2023', 'perwali|18|2023'],
    ['Keputusan Bupati Nomor 188/12/KPTS/013/2022', 'kepbup|188/12/KPTS/013|2022'],
  ])('regulation “%s”', (text, value) => {
    expect(values('regulation', `Dasarnya adalah ${text} tentang layanan.`)).toEqual([value]);
  });

  test('a date or a fraction is no regulation', () => {
    expect(values('regulation', 'Rapat tanggal 12/12/2025 memutuskan 3/4 anggaran pada tahun 2024.')).toEqual([]);
  });

  test('results and targets are kept apart', () => {
    const lines = [
      'Waktu tunggu turun dari 34 hari menjadi 3 hari.',
      'Pada 2026 waktu tunggu ditargetkan turun dari 3 hari menjadi 1 hari.',
    ];
    expect(values('result', ...lines)).toEqual(['34 hari → 3 hari']);
    expect(values('target', ...lines)).toEqual(['3 hari → 1 hari']);
  });

  test.each([
    ['Pengurusan dipercepat dari 7 (tujuh) hari kerja menjadi 3 (tiga) hari kerja.', '7 hari kerja → 3 hari kerja'],
    ['Antrean turun dari dua jam menjadi sepuluh menit.', '2 jam → 10 menit'],
    ['Kunjungan naik dari 1.200 pasien (2020) menjadi 3.450 pasien (2022).', '1.200 pasien → 3.450 pasien'],
    ['Waktu layanan 45 menit → 12 menit.', '45 menit → 12 menit'],
    ['Sebelum inovasi: 45 menit, sesudah inovasi: 12 menit.', '45 menit → 12 menit'],
    ['Biaya semula Rp150.000 kini Rp0 bagi warga.', 'Rp150.000 → Rp0'],
    ['Cakupan naik dari 58,5% menjadi 93,1%.', '58,5% → 93,1%'],
  ])('result in “%s”', (line, value) => {
    expect(values('result', line)).toEqual([value]);
  });

  test('columns of rising years are before and after', () => {
    const found = facts([tableOf(['Ukuran', '2021', '2022', '2023'], ['Kunjungan', '10 kali', '40 kali', '90 kali'])]);
    expect(found.filter(({ kind }) => kind === 'result').map(({ value }) => value)).toEqual(['10 kali → 90 kali']);
  });

  test('years are no numbers before and after', () => {
    expect(values('result', 'Program berjalan dari 2019 ke 2023.', 'Dipindah dari Jalan 5 ke kantor baru.')).toEqual([]);
  });

  test('a change told as background is no result', () => {
    expect(values('result', '# Latar Belakang', 'Kasus naik dari 10 kasus menjadi 40 kasus.')).toEqual([]);
  });

  test('a table with columns before, target and after gives both', () => {
    const found = facts([tableOf(['Ukuran', 'Sebelum', 'Target', 'Sesudah'], ['Kehadiran', '31 persen', '65 persen', '67 persen (baik)'])]);
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ['result', '31 persen → 67 persen'],
      ['target', '65 persen'],
    ]);
  });

  test.each([
    ['Dinas Sosial Kota Malang', '3573'],
    ['Dinas Sosial Kabupaten Malang', '3507'],
    ['Dinas Sosial Kab. Malang', '3507'],
    ['Puskesmas Melati, Kota Batu', '3579'],
    ['Dinas Sosial Provinsi Jawa Timur', '35'],
  ])('region of “%s”', (agency, code) => {
    expect(values('region', agency, 'Rombongan dari Kabupaten Jember dan Kabupaten Tuban berkunjung.')).toEqual([code]);
  });

  test('a bare name that is kabupaten and kota is not decided', () => {
    const [region] = facts(blocksOf('Warga Malang memakai layanan ini.')).filter(({ kind }) => kind === 'region');
    expect(region?.confidence).toBeLessThan(0.5);
  });

  test('stone and mirror are no regions', () => {
    expect(values('region', 'Jalan batu itu licin.')).toEqual([]);
  });

  test.each([
    ['SAPA (Sistem Antar Pasien)', 'SAPA', 'Sistem Antar Pasien'],
    ['Inovasi SAPA, akronim dari Sistem Antar Pasien, dimulai tahun lalu.', 'SAPA', 'Sistem Antar Pasien'],
    ['Inovasi SAPA merupakan kepanjangan dari Sistem Antar Pasien.', 'SAPA', 'Sistem Antar Pasien'],
  ])('name and expansion in “%s”', (line, name, expansion) => {
    expect(values('name', line)).toEqual([name]);
    expect(values('expansion', line)).toEqual([expansion]);
  });

  test.each([
    ['Waktu Mulai Implementasi: 17-08-2021', '2021-08-17'],
    ['Inovasi diluncurkan pada 2 Pebruari 2022.', '2022-02-02'],
    ['Layanan berjalan sejak Maret 2024.', '2024-03'],
    ['Layanan berjalan sejak 2018.', '2018'],
  ])('start in “%s”', (line, value) => {
    expect(values('start-date', line)).toEqual([value]);
    expect(values('year', line)).toEqual([value.slice(0, 4)]);
  });

  test('an award is won, not hoped for', () => {
    expect(values('award', 'Pernah diajukan pada 2021 dan masuk Top 45 KIPP Tahun 2022.')).toEqual(['Top 45 KIPP 2022']);
    expect(values('award', 'Tahun depan diusulkan masuk Top 45 KIPP 2027.')).toEqual([]);
  });

  test('stage, category, sector and goals come from fields and from words', () => {
    const found = facts(
      blocksOf('Tahapan Inovasi: Uji Coba', 'Kategori: Kesehatan', 'Urusan: Pertahanan; Sosial', 'Mendukung SDGs nomor 3 dan 10.'),
    );
    expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'stage trial',
      'category Kesehatan',
      'sector Pertanahan',
      'sector Sosial',
      'sdg 3',
      'sdg 10',
    ]);
  });

  test('contacts are those of offices, never of persons', () => {
    const lines = [
      'Telepon kantor: (0321) 000000',
      'Surel: layanan@mojokertokab.example.go.id',
      'Narahubung: Rara, HP 0800-0000-0000, rara@contoh.example',
    ];
    expect(values('contact', ...lines)).toEqual(['(0321) 000000', 'layanan@mojokertokab.example.go.id']);
  });

  test('a person in the field of the office is no agency', () => {
    expect(values('agency', 'Pengusul: Rara Contoh, S.T., M.Kom.')).toEqual([]);
  });

  test('an address ends where the telephone begins', () => {
    expect(values('contact', 'Kantor: Jl. Contoh No. 0 Bangil, Telp (0343) 000333')).toEqual(['Jl. Contoh No. 0 Bangil', '(0343) 000333']);
  });

  test('a town hall is a place, no agency', () => {
    expect(values('agency', 'Layanan diluncurkan di Balai Kota Kediri.')).toEqual([]);
  });

  test('short names of offices are written out', () => {
    expect(values('agency', 'Perangkat Daerah: Diskominfo Kota Probolinggo')).toEqual([
      'Dinas Komunikasi dan Informatika Kota Probolinggo',
    ]);
  });
});
