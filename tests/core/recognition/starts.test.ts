import { describe, expect, test } from 'vitest';
import { recogniseFacts } from '../../../electron/core/recognition/facts';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, vocabulary } from './vocabulary';

function factsOf(lines: readonly string[]): (kind: string) => string | undefined {
  const blocks = blocksOf(...lines);
  const facts = recogniseFacts(blocks, recogniseSections(blocks, vocabulary).sections, vocabulary);
  return (kind) => facts.find((fact) => fact.kind === kind)?.value;
}

// A cover with a later year, a problem of an earlier one and a replication of a later one stand around each sentence.
const around = (sentence: string) => [
  '# LAPORAN INOVASI SAPA WARGA TAHUN 2024',
  'Disusun oleh Dinas Sosial Kabupaten Ngawi',
  '# 1. Latar Belakang',
  'Banjir pada tahun 2016 merendam pasar. Survei tahun 2016 menemukan banyak keluhan.',
  '# 2. Implementasi',
  `Kader menyusun jadwal bersama warga. ${sentence} Petugas mencatatnya setiap sore.`,
  '# 3. Dampak Inovasi',
  'Keluhan turun pada 2023 dan kepuasan naik pada 2023.',
  '# 4. Potensi Replikasi',
  'Kabupaten Magetan membuka layanan serupa pada Mei 2022. Kota Madiun berkunjung pada 2022.',
];

const sentences: readonly (readonly [string, string])[] = [
  ['Kelas pertama dibuka 12 Agustus 2018 di Pasar Legi.', '2018-08-12'],
  ['Rumah semai dibuka 19 Oktober 2020.', '2020-10-19'],
  ['Mesin pertama dipasang 2 Juni 2019 di balai desa.', '2019-06-02'],
  ['Pos pertama berdiri pada 17 Agustus 2017.', '2017-08-17'],
  ['Kader pertama turun ke lapangan pada 9 Februari 2018.', '2018-02-09'],
  ['Hari pertama layanan jatuh pada Senin, 4 Mei 2020.', '2020-05-04'],
  ['Sejak 3 Maret 2019 petugas berkeliling setiap Jumat.', '2019-03-03'],
  ['Sejak Maret 2019, petugas berkeliling setiap Jumat.', '2019-03'],
  ['Mulai 1 Juli 2020 warga cukup mengirim foto.', '2020-07-01'],
  ['Per 1 April 2019 seluruh loket memakai kartu warna.', '2019-04-01'],
  ['Gerobak mulai berkeliling 6 Januari 2020.', '2020-01-06'],
  ['Program digulirkan pada Februari 2018.', '2018-02'],
  ['Bupati mencanangkan gerakan ini pada 10 November 2019.', '2019-11-10'],
  ['Gerakan ini dicanangkan bupati, 10 November 2019.', '2019-11-10'],
  ['Layanan dipakai warga sejak Agustus 2021.', '2021-08'],
  ['Untuk pertama kali kapal berangkat pada 5 Mei 2019.', '2019-05-05'],
  ['Pada 5 Mei 2019 kapal berangkat untuk pertama kalinya.', '2019-05-05'],
  ['Sosialisasi dilaksanakan pada 3 Januari 2019, lalu loket dibuka 4 Februari 2019.', '2019-02-04'],
  ['Rapat persiapan digelar 3 Januari 2019. Loket dibuka 4 Februari 2019. Pelatihan ulang digelar 9 September 2021.', '2019-02-04'],
  ['Uji coba berlangsung Maret 2019 dan penerapan penuh 1 Juli 2019.', '2019-07-01'],
  ['Setelah uji coba pada 2018, sejak Januari 2019 kartu dipakai di semua kecamatan.', '2019-01'],
  ['Aplikasi dilaunching tanggal 12-08-2019.', '2019-08-12'],
  ['Armada pertama diterjunkan awal Februari 2020.', '2020-02'],
  ['Pada 12 Mei 2019, layanan ini mulai diterapkan dan pada 2021 diperluas.', '2019-05-12'],
  ['Digagas warga tahun 2018 dan pada 2 Januari 2019 resmi dibuka.', '2019-01-02'],
  ['Layanan hadir menjawab keluhan tahun 2018. Loket buka setiap Selasa sejak 7 Mei 2019.', '2019-05-07'],
  ['Setahun kemudian, tepatnya 21 Januari 2019, gerbang dibuka untuk petani.', '2019-01-21'],
  ['Papan dipasang pada Maret 2018 dan ditambah pada 2021.', '2018-03'],
  [
    'Diluncurkan Wali Kota bertepatan dengan Hari Pendidikan Nasional, 2 Mei 2013, dengan dua perahu. Perahu ketiga menyusul tahun 2014.',
    '2013-05-02',
  ],
  ['Tepat pada Hari Kartini, 21 April 2019, layanan ini diresmikan oleh istri bupati.', '2019-04-21'],
  ['Peresmian oleh bupati berlangsung 5 Mei 2019.', '2019-05-05'],
  ['Layanan ini mulai dirasakan warga pada April 2019.', '2019-04'],
  ['Operasional perdana jatuh pada 3 Mei 2019.', '2019-05-03'],
  ['Tahun 2019 menjadi tahun pertama layanan ini.', '2019'],
  ['Sejak diluncurkan Maret 2019 sudah 400 warga terbantu.', '2019-03'],
  ['Soft launching 3 Januari 2019, grand launching 4 Maret 2019.', '2019-03-04'],
  ['Launching-nya digelar 12 Agustus 2019 di alun-alun.', '2019-08-12'],
  ['Siaran mengudara pertama kali pada 4 Maret 2019.', '2019-03-04'],
  ['TMT 1 Mei 2019 semua desa memakai kartu warna.', '2019-05-01'],
  ['Bupati memukul gong tanda dimulainya layanan pada 5 Mei 2019.', '2019-05-05'],
  ['Pintu dibuka untuk umum pada 5 Mei 2019.', '2019-05-05'],
  ['Pemotongan pita dilakukan 5 Mei 2019 oleh bupati.', '2019-05-05'],
  ['Semenjak Juni 2019 petugas berkeliling setiap Jumat.', '2019-06'],
  ['Semenjak tahun 2019 petugas berkeliling setiap Jumat.', '2019'],
  ['Penerapannya dimulai pada Juni 2019.', '2019-06'],
  ['Awal penerapannya adalah Juni 2019.', '2019-06'],
  ['Gedung layanan mulai difungsikan 8 Juli 2019.', '2019-07-08'],
  ['Gedung layanan difungsikan pada 8 Juli 2019.', '2019-07-08'],
  ['Sistem ini diaktifkan pada 8 Juli 2019.', '2019-07-08'],
  ['Grand opening diadakan 8 Juli 2019.', '2019-07-08'],
  ['Kick-off program dilakukan 8 Juli 2019 bersama camat.', '2019-07-08'],
  ['Warga sudah memakainya sejak 8 Juli 2019.', '2019-07-08'],
  ['Debutnya terjadi pada 8 Juli 2019 di Pasar Legi.', '2019-07-08'],
  ['Sejak awal 2019 layanan ini ada di setiap kelurahan.', '2019'],
  ['Layanan ini telah berjalan selama lima tahun, terhitung dari Juli 2019.', '2019-07'],
  ['Inovasi ini diterapkan secara penuh di seluruh kecamatan pada Juli 2019.', '2019-07'],
  ['Program ini resmi dikenalkan kepada masyarakat pada Juli 2019.', '2019-07'],
  ['Akhirnya, 8 Juli 2019, layanan ini berjalan.', '2019-07-08'],
  ['Wali kota menekan tombol peluncuran pada 8 Juli 2019.', '2019-07-08'],
  ['Pelayanan perdana diberikan kepada 12 warga pada 8 Juli 2019.', '2019-07-08'],
  ['Dari gagasan tahun 2017 lahirlah layanan ini pada 2019.', '2019'],
  ['Diujicobakan Maret 2018, disempurnakan akhir 2018, dan dijalankan penuh mulai 7 Januari 2019.', '2019-01-07'],
  ['Bulan Juli 2019 menandai beroperasinya layanan ini.', '2019-07'],
  ['Dua kecamatan memulainya pada Juli 2019.', '2019-07'],
  ['Setelah disiapkan sepanjang 2018, pelayanan dimulai 7 Januari 2019.', '2019-01-07'],
  ['Banjir besar pada Februari 2018 merusak jembatan; warga membuka posko. Pos siaga diresmikan 7 Januari 2019.', '2019-01-07'],
];

const fields: readonly (readonly [string, string])[] = [
  ['Mulai dipakai: 12 Agustus 2018', '2018-08-12'],
  ['Berjalan sejak : Agustus 2018', '2018-08'],
  ['Tanggal dibuka: 12/08/2018', '2018-08-12'],
  ['Tanggal mulai digunakan : 12 Agt 2018', '2018-08-12'],
  ['Waktu mulai pelaksanaan: 12 Agustus 2018', '2018-08-12'],
  ['Diterapkan sejak: 12 Agustus 2018', '2018-08-12'],
  ['Tanggal peresmian: 12 Agustus 2018', '2018-08-12'],
  ['Waktu Penerapan: Februari s.d. Desember 2018', '2018-02'],
  ['Waktu Penerapan: Februari – Desember 2018', '2018-02'],
  ['Dimulai pada: 2018', '2018'],
  ['Tanggal mulai uji coba: 16/07/2017\nTanggal mulai diterapkan: 12/08/2018', '2018-08-12'],
  ['Tanggal Mulai Uji Coba 16 Juli 2017\nTanggal Mulai Diterapkan 12 Agustus 2018', '2018-08-12'],
  ['Mulai uji coba: Juli 2017\nMulai penerapan: Agustus 2018', '2018-08'],
  ['Tanggal Awal Penerapan: 12 Agustus 2018', '2018-08-12'],
  ['Mulai Dilaksanakan: 12 Agustus 2018', '2018-08-12'],
  ['TMT: 12 Agustus 2018', '2018-08-12'],
  ['Awal implementasi: Agustus 2018', '2018-08'],
  ['Periode pelaksanaan: Agustus 2018 – sekarang', '2018-08'],
  ['Tahun dimulainya inovasi: 2018', '2018'],
  ['Tahun awal pelaksanaan: 2018', '2018'],
];

describe('the start', () => {
  test.each(sentences)('“%s”', (sentence, date) => {
    const fact = factsOf(around(sentence));
    expect([fact('start-date'), fact('year')]).toEqual([date, date.slice(0, 4)]);
  });

  test.each(fields)('of the field “%s”', (field, date) => {
    const lines = [
      '# PROPOSAL INOVASI TAHUN 2024',
      'Nama Inovasi: SAPA WARGA',
      ...field.split('\n'),
      '# Ringkasan',
      'Pada 2023 warga senang.',
    ];
    const fact = factsOf(lines);
    expect([fact('start-date'), fact('year')]).toEqual([date, date.slice(0, 4)]);
  });

  test.each([
    'Evaluasi dilaksanakan oleh inspektorat pada bulan Maret 2023.',
    'Pada 3 Maret 2023 rapat evaluasi dilaksanakan di kecamatan.',
    'Data per 31 Desember 2022 mencatat 40 keluarga.',
    'Pada kemarau 2018 pembagian air diputuskan seorang diri.',
    'Pendataan tahun 2011 menemukan mereka tersebar.',
    'Rencananya pos kedua dibuka 5 Mei 2026.',
    'Pada semester pertama 2022 keluhan naik.',
    'Juara pertama lomba kader diraih pada 5 Mei 2022.',
    'Banjir besar pada Februari 2018 merusak jembatan; warga membuka posko.',
    'Gempa pada 12 Februari 2018 merobohkan balai.',
  ])('is not told by “%s”', (sentence) => {
    expect(factsOf(around(sentence))('start-date')).toBeUndefined();
  });
});
