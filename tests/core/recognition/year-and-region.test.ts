import { describe, expect, test } from 'vitest';
import type { Block } from '../../../electron/contract/types';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, tableOf, vocabulary } from './vocabulary';

function factsOf(blocks: readonly Block[]): (kind: string) => string | undefined {
  const facts = recogniseFacts(blocks, recogniseSections(blocks, vocabulary).sections, vocabulary);
  return (kind) => facts.find((fact) => fact.kind === kind)?.value;
}

const years: readonly (readonly [string, readonly string[], string])[] = [
  [
    'a trial before it and a competition after it',
    [
      '# PROPOSAL KOVABLIK 2024',
      'Inovasi SAPA Warga',
      '# Implementasi',
      'Uji coba dilaksanakan pada 3 Maret 2020 di dua desa. Inovasi diterapkan penuh pada 5 Januari 2021.',
    ],
    '2021',
  ],
  [
    'a date before its verb',
    ['Inovasi SAPA', 'Pada 12 Mei 2019, layanan ini mulai diterapkan di seluruh kecamatan. Tahun 2023 dinilai kembali.'],
    '2019',
  ],
  [
    'since a year',
    ['Sejak tahun 2018 Puskesmas Melati menjalankan inovasi SAPA.', 'Pada tahun 2022 kunjungan naik.', 'Tahun 2022 dan 2022.'],
    '2018',
  ],
  ['an active verb', ['Pada tahun 2020 Dinas Sosial meluncurkan inovasi SAPA.', 'Data 2022: 40 orang. Data 2022: 50 orang.'], '2020'],
  [
    'an active verb and the year after it',
    ['Dinas Sosial mulai mengembangkan SAPA tahun 2017.', 'Kasus 2021 turun. Kasus 2021 hilang.'],
    '2017',
  ],
  ['born', ['SAPA lahir pada tahun 2016 dari keluhan warga.', 'Pada 2021 dan 2021 jumlahnya naik.'], '2016'],
  ['replication by others does not count', ['Sejak 2023 SAPA direplikasi oleh Kabupaten Tuban.', 'SAPA berjalan sejak 2019.'], '2019'],
  ['a newer version does not count', ['SAPA versi 2.0 diluncurkan pada 2 Mei 2024.', 'SAPA diluncurkan pada 2 Mei 2021.'], '2021'],
  [
    'a rule does not count',
    ['Peraturan Bupati Nomor 12 Tahun 2015 mulai diterapkan pada 2015.', '# Implementasi', 'Inovasi SAPA mulai dilaksanakan Juli 2022.'],
    '2022',
  ],
  ['what is planned does not count', ['Aplikasi akan diluncurkan pada 2026.', 'Layanan SAPA diresmikan pada 1 Juni 2023.'], '2023'],
  [
    'old ways in the background do not count',
    ['# Latar Belakang', 'Layanan manual berjalan sejak 2009.', '# Implementasi', 'SAPA diterapkan sejak Agustus 2021.'],
    '2021',
  ],
  ['a field', ['Nama Inovasi: SAPA', 'Tahun Mulai Diterapkan: 2019', 'Tahun Pengajuan: 2023'], '2019'],
  ['a field of the launch', ['Nama Inovasi: SAPA', 'Tanggal Launching: 4 Juli 2020'], '2020'],
  ['a field with several times', ['Waktu Pelaksanaan: Inisiasi Januari 2019, uji coba Juni 2019, penerapan 2 Januari 2020'], '2020'],
  ['a field up to now', ['Waktu Implementasi: 2018 s.d. sekarang'], '2018'],
  ['the year of a form is the proposal’s where the start is told', ['Tahun: 2024', 'Waktu Penerapan: 2 Februari 2022'], '2022'],
  ['the year of the innovation', ['Tahun Inovasi : 2021', 'Inovasi SAPA'], '2021'],
  ['a date with its words', ['SAPA diluncurkan pada tanggal 3 bulan Juli tahun 2021.'], '2021'],
  ['a misread year', ['SAPA mulai diterapkan pada 3 Juli 2O2l oleh camat.'], '2021'],
  ['a short month', ['Inovasi mulai berjalan tgl. 3 Okt. 2022'], '2022'],
  ['an English text', ['SAPA was launched on October 3, 2017 by the mayor.', 'In 2020 and 2020 it grew.'], '2017'],
  ['English since', ['The programme has been implemented since 2015.', 'In 2019 and 2019 it grew.'], '2015'],
  [
    'a decree',
    [
      'KEPUTUSAN KEPALA DINAS SOSIAL',
      'NOMOR 188/12/2023',
      'TENTANG PENETAPAN INOVASI SAPA',
      'Mengingat: UU Nomor 25 Tahun 2009; PP Nomor 38 Tahun 2017',
      'Ditetapkan di Ngawi',
      'pada tanggal 6 Februari 2023',
    ],
    '2023',
  ],
  [
    'a decree that says from when',
    ['KEPUTUSAN CAMAT', 'Inovasi SAPA berlaku terhitung mulai tanggal 1 Maret 2022.', 'Ditetapkan pada tanggal 28 Februari 2022'],
    '2022',
  ],
  [
    'a cover with year and place',
    ['# SAPA WARGA', 'Dinas Sosial Kabupaten Ngawi', 'TAHUN 2021', '# Latar Belakang', 'Pada 2019 ada 20 kasus, 2019 berat.'],
    '2021',
  ],
  [
    'a competition on the cover and a start elsewhere',
    [
      '# KOMPETISI INOVASI PELAYANAN PUBLIK TAHUN 2023',
      'SAPA',
      '# Strategi Keberlanjutan',
      'Sejak diterapkan tahun 2020, tidak ada keluhan.',
    ],
    '2020',
  ],
  [
    'a report of a later year',
    ['# LAPORAN PELAKSANAAN INOVASI TAHUN 2023', 'SAPA', '# Pendahuluan', 'SAPA telah berjalan sejak awal tahun 2021.'],
    '2021',
  ],
  ['news', ['NGAWI, 12/3/2023 – Bupati meluncurkan SAPA, Minggu (12/3/2023).', 'Angka kemiskinan 2021 masih tinggi pada 2021.'], '2023'],
  ['pilot first', ['Tahap rintisan dimulai pada 2019 di satu desa.', 'Penerapan di semua desa dimulai pada Januari 2020.'], '2020'],
  [
    'a table of stages',
    ['Inovasi SAPA', '| Tahap | Waktu', '| Inisiasi | Januari 2020', '| Uji Coba | Juni 2020', '| Penerapan | Januari 2021'],
    '2021',
  ],
  ['a table with heads above', ['| Nama Inovasi | Waktu Uji Coba | Waktu Penerapan', '| SAPA | 3 Mei 2020 | 4 Januari 2021'], '2021'],
  ['a label and its value in two lines', ['Waktu Penerapan', '17 Agustus 2020', 'Tahun 2023 dan 2023'], '2020'],
  ['operates', ['Loket ini resmi beroperasi per 1 April 2018 dan pada 2022 dipindah, pada 2022 diperluas.'], '2018'],
  ['an award does not count', ['Pada 2022 SAPA meraih Top 45 KIPP 2022, diluncurkan sejak 2020.'], '2020'],
  ['introduced', ['SAPA diperkenalkan pertama kali pada 2014 di Ngawi.', '2019 dan 2019 diperluas.'], '2014'],
  ['the year in brackets', ['SAPA (diluncurkan 2016) melayani warga. Tahun 2020, 2020.'], '2016'],
  ['years it has run', ['Inovasi yang dirintis tahun 2015 ini terus berkembang.', 'Tahun 2020 naik, tahun 2020 turun.'], '2015'],
];

const regions: readonly (readonly [string, readonly string[], string])[] = [
  ['a cover over two lines', ['# SAPA WARGA', 'PEMERINTAH KOTA', 'MALANG', '# Latar Belakang', 'Warga antre.'], '3573'],
  [
    'replicators',
    [
      '# SAPA',
      'Puskesmas Melati',
      'Kabupaten Lumajang',
      '# Replikasi',
      ...['Jember', 'Tuban', 'Tuban', 'Tuban', 'Tuban', 'Tuban', 'Tuban', 'Tuban'].map((name) => `Kabupaten ${name} mereplikasi SAPA.`),
    ],
    '3508',
  ],
  ['a field with both words', ['Kabupaten/Kota: Kota Batu', 'Nama Inovasi: SAPA'], '3579'],
  ['a field of the kabupaten', ['Kabupaten : Malang', 'Nama Inovasi: SAPA'], '3507'],
  ['a field of the kota', ['Kota: Kediri', 'Nama Inovasi: SAPA'], '3571'],
  ['a field of both and the text', ['Kab/Kota: Madiun', 'Nama Inovasi: SAPA', 'Warga Kota Madiun antre.'], '3577'],
  ['the province’s office', ['Instansi: Disnakertrans Jatim', 'UPT di Kota Surabaya dan Kota Malang melayani.'], '35'],
  ['the province’s hospital', ['# SAPA', 'Dinas Kesehatan Jawa Timur', 'Kota Surabaya dan Kabupaten Gresik dilayani.'], '35'],
  ['a short word', ['# SAPA', 'Diskominfo Kab.Blitar', 'Warga antre.'], '3505'],
  ['the head of the region', ['SAPA diluncurkan Wali Kota Mojokerto pada 2021.', 'Mojokerto kini lebih cepat.'], '3576'],
  [
    'a university is no region',
    [
      '# SAPA',
      'Kelurahan Sukorejo, Kabupaten Ponorogo',
      'Bekerja sama dengan Universitas Jember, Universitas Jember, dan Universitas Jember.',
    ],
    '3502',
  ],
  [
    'a visit is none',
    [
      'Dinas Sosial Kabupaten Nganjuk membuat SAPA.',
      'Tim studi banding ke Kota Surabaya, lalu ke Kota Surabaya.',
      'Kota Surabaya menjadi rujukan.',
    ],
    '3518',
  ],
  ['misread letters', ['# SAPA', 'PEMERlNTAH KABUPATEN SlTUBONDO', 'Warga antre.'], '3512'],
  ['letters apart', ['# SAPA', 'PEMERINTAH KABUPATEN  TULUNG AGUNG', 'Warga antre.'], '3504'],
  ['a bare name', ['# SAPA', 'RSUD Sumberwaras Bojonegoro', 'Warga Bojonegoro antre.'], '3522'],
  [
    'a regency beside the city’s address',
    ['# SAPA', 'Dinas Pertanian Kabupaten Probolinggo', 'Jalan Raya Dringu 81, Kota Probolinggo'],
    '3513',
  ],
];

function blocks(lines: readonly string[]): readonly Block[] {
  const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.slice(2).split(' | '));
  const text = blocksOf(...lines.filter((line) => !line.startsWith('| ')));
  return rows.length > 0 ? [...text, tableOf(...rows)] : text;
}

describe('the year an innovation is from', () => {
  test.each(years)('%s', (_, lines, year) => {
    expect(factsOf(blocks(lines))('year')).toBe(year);
  });
});

describe('the region an innovation is from', () => {
  test.each(regions)('%s', (_, lines, code) => {
    expect(factsOf(blocks(lines))('region')).toBe(code);
  });
});
