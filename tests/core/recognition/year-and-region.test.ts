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

// Written after the choice was made general, to see what it does not yet know.
const more: readonly (readonly [string, readonly string[], string])[] = [
  ['two stages', ['Inovasi ini diinisiasi pada 2019 dan diimplementasikan secara penuh mulai Maret 2020.', 'Tahun 2022 naik.'], '2020'],
  [
    'the regent launched it',
    ['Bupati Ngawi secara resmi meluncurkan SAPA pada Selasa (14/2/2023).', 'Sebelumnya, tahun 2021, pengaduan menumpuk.'],
    '2023',
  ],
  [
    'the decree as its ground',
    ['SAPA ditetapkan dengan SK Kepala Dinas Nomor 188/45/2020 tanggal 3 Februari 2020.', 'Capaian 2022 baik. Capaian 2022 tinggi.'],
    '2020',
  ],
  [
    'it has been used',
    ['Aplikasi SAPA telah digunakan sejak awal 2017 oleh 40 desa.', 'Pada 2021 ditambah fitur peta, pada 2021 juga suara.'],
    '2017',
  ],
  ['started in a month', ['Kegiatan dimulai Januari 2018 dengan kader.', 'Data tahun 2020, 2020.'], '2018'],
  ['for years', ['Sudah berjalan selama tiga tahun, yakni sejak 2019, inovasi ini terus hidup.', '2022 dan 2022.'], '2019'],
  [
    'a form in lines',
    [
      '1. Nama Inovasi : SAPA',
      '2. Tahapan Inovasi : Penerapan',
      '3. Waktu Uji Coba : 02-01-2021',
      '4. Waktu Diterapkan : 01-07-2021',
      '5. Tanggal Input : 04-05-2023',
    ],
    '2021',
  ],
  ['a form without signs', ['Nama Inovasi SAPA', 'Waktu Uji Coba Inovasi 3 Januari 2019', 'Waktu Penerapan Inovasi 1 Maret 2020'], '2020'],
  ['implementation since', ['Waktu mulai implementasi inovasi adalah 5 Mei 2018.', 'Penilaian 2021.', 'Penilaian 2021.'], '2018'],
  ['a video', ['SAPA resmi dijalankan per Juli 2021.', 'Link video 2023: https://example.id/2023'], '2021'],
  [
    'the age at the competition',
    ['Per 31 Desember 2023 inovasi telah berusia dua tahun karena mulai diterapkan pada 1 Desember 2021.'],
    '2021',
  ],
  [
    'a pilot place first',
    ['Uji coba di Desa A berlangsung Januari–Maret 2019. Sejak April 2019 berlaku di semua desa. Tahun 2022 direplikasi Kabupaten Tuban.'],
    '2019',
  ],
  [
    'a report',
    [
      '# LAPORAN INOVASI DAERAH TAHUN 2022',
      '# Pendahuluan',
      'Tahun 2020 pandemi melanda dan layanan tutup.',
      'SAPA menjawabnya dengan layanan daring yang diluncurkan Juni 2020.',
    ],
    '2020',
  ],
  ['only a cover', ['# PROPOSAL INOVASI DAERAH', 'SAPA', 'Kecamatan Paron Kabupaten Ngawi', '2022'], '2022'],
  ['month and place', ['# SAPA', 'Ngawi, Agustus 2021', 'Camat Paron'], '2021'],
  ['a guide', ['# PETUNJUK TEKNIS SAPA', 'TAHUN ANGGARAN 2023', 'Dasar: Peraturan Bupati Nomor 4 Tahun 2018.'], '2023'],
  [
    'the past of a problem',
    [
      '# Latar Belakang',
      'Sejak 2010 sampah menumpuk. Pada 2015 TPA ditutup.',
      '# Cara Kerja Inovasi',
      'Warga menabung sampah. Bank SAPA berdiri 3 Maret 2017.',
    ],
    '2017',
  ],
  ['a quotation', ['“SAPA kami mulai tahun 2018,” kata Camat. Pada 2023 ia pensiun, 2023.'], '2018'],
  ['the start and end of a project', ['Proyek berlangsung dari 2016 sampai 2019. Hasil 2019.'], '2016'],
  ['with a slash', ['Waktu Implementasi : Mei/2020'], '2020'],
  ['short years', ['Implementasi: 01/03/19 s.d. sekarang', 'Tahun 2022, 2022'], '2019'],
  ['a first year of data', ['| Tahun | Pengunjung', '| 2019 | 100', '| 2020 | 200', '| 2021 | 300'], '2019'],
  [
    'a letter',
    [
      'Ngawi, 5 Juni 2022',
      'Hal: Pernyataan Implementasi',
      'Menyatakan bahwa inovasi SAPA telah diimplementasikan sejak tanggal 2 Januari 2020 sampai sekarang.',
    ],
    '2020',
  ],
  ['initiative of people', ['SAPA digagas Bidan Ani (2015) dan dijalankan posyandu mulai 2016.'], '2016'],
];

describe('the year an innovation is from, further', () => {
  test.each(more)('%s', (_, lines, year) => {
    expect(factsOf(blocks(lines))('year')).toBe(year);
  });
});
