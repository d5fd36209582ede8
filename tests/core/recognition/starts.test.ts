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
];

describe('the start', () => {
  test.each(sentences)('“%s”', (sentence, date) => {
    const fact = factsOf(around(sentence));
    expect([fact('start-date'), fact('year')]).toEqual([date, date.slice(0, 4)]);
  });

  test.each(fields)('of the field “%s”', (field, date) => {
    const fact = factsOf(['# PROPOSAL INOVASI TAHUN 2024', 'Nama Inovasi: SAPA WARGA', field, '# Ringkasan', 'Pada 2023 warga senang.']);
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
  ])('is not told by “%s”', (sentence) => {
    expect(factsOf(around(sentence))('start-date')).toBeUndefined();
  });
});
