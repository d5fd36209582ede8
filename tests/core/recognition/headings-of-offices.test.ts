import { describe, expect, test } from 'vitest';
import type { Block, SectionKey } from '../../../electron/contract/types';
import { lookUp } from '../../../electron/core/recognition/dictionary';
import { recogniseSections } from '../../../electron/core/recognition/sections';
import { blocksOf, vocabulary } from './vocabulary';

const read = (blocks: readonly Block[]) => recogniseSections(blocks, vocabulary).sections;
const keys = (blocks: readonly Block[]) => read(blocks).map(({ key }) => key);
const body = 'Petugas datang ke rumah warga yang tidak dapat bepergian.';

const written: readonly (readonly [string, readonly SectionKey[]])[] = [
  ['a. Dampak Sebelum & Sesudah', ['dampak']],
  ['b. Cara Mengukur Dampak', ['pengukuran_dampak']],
  ['B. Deskripsi Awal', ['latar_belakang']],
  ['Tujuan Program', ['tujuan']],
  ['Latar Belakang Kegiatan', ['latar_belakang']],
  ['Manfaat yang Diperoleh', ['dampak']],
  ['Sumber Daya yang Digunakan', ['sumber_daya']],
  ['Kendala yang Dihadapi', ['pelajaran']],
  ['Tujuan yang Ingin Dicapai', ['tujuan']],
  ['Keberlanjutan (institusional, manajerial, sosial)', ['keberlanjutan']],
  ['Metode pembaruan (sebelum dan sesudah)', ['kebaruan']],
  ['Cara kerja inovasi (tahapan, SOP)', ['implementasi']],
  ['Difusi & Replikasi', ['replikasi']],
  ['Mekanisme Evaluasi dan Tindak Lanjut', ['pengukuran_dampak']],
  ['Tujuan, Outcome dan Output', ['tujuan']],
  ['Strategi Keberlanjutan Program', ['keberlanjutan']],
  ['Pelajaran yang dipetik', ['pelajaran']],
  ['Lampiran Data Dukung', ['data_dukung']],
  ['Kebaruan serta Nilai Tambah Inovasi', ['kebaruan']],
  ['Kendala apa yang dihadapi dan bagaimana mengatasinya?', ['pelajaran']],
  ['Hambatan apa saja yang muncul?', ['pelajaran']],
  ['Apakah inovasi ini berkelanjutan dan direplikasi?', ['keberlanjutan', 'replikasi']],
  ['Dapatkah cara ini diterapkan di daerah lain?', ['replikasi']],
  ['Bagaimana keberhasilan diukur?', ['pengukuran_dampak']],
  ['Apa yang baru dari cara ini?', ['kebaruan']],
  ['Apa dampaknya bagi warga?', ['dampak']],
  ['Bagaimana inovasi ini berjalan?', ['implementasi']],
  ['Berapa biaya yang diperlukan?', ['sumber_daya']],
  ['Siapa yang menerima manfaat?', ['kelompok_sasaran']],
  ['Siapa saja pihak yang terlibat?', ['pemangku_kepentingan']],
  ['Apa tujuan inovasi ini?', ['tujuan']],
  ['Mengapa inovasi ini dibuat?', ['latar_belakang']],
  ['Apa gagasan yang ditawarkan untuk memecahkan masalah itu?', ['deskripsi']],
  ['Siapa yang dilayani?', ['kelompok_sasaran']],
  ['Bagaimana mekanismenya?', ['implementasi']],
  ['Bagaimana layanan ini tetap berjalan?', ['keberlanjutan']],
  ['Apakah cara ini sudah diadopsi kabupaten tetangga?', ['replikasi']],
  ['Apa keistimewaan cara ini?', ['kebaruan']],
  ['Rangkuman', ['ringkasan']],
  ['Keadaan sebelum ada inovasi', ['latar_belakang']],
  ['b. Masalah utama', ['latar_belakang']],
  ['Isu global, nasional, dan lokal', ['latar_belakang']],
  ['Peraturan yang Mendasari', ['dasar_hukum']],
  ['Maksud, tujuan, dan target', ['tujuan']],
  ['Siapa yang terdampak', ['kelompok_sasaran']],
  ['Pengguna Inovasi', ['kelompok_sasaran']],
  ['Ciri Khas Program', ['kebaruan']],
  ['Pembeda dengan inovasi lain', ['kebaruan']],
  ['Solusi yang ditawarkan', ['deskripsi']],
  ['IV. Penerapan Inovasi', ['implementasi']],
  ['BAGAIMANA INOVASI BEKERJA', ['implementasi']],
  ['Upaya yang dilakukan', ['implementasi']],
  ['Dampak setelah diperbarui', ['dampak']],
  ['Perubahan yang dirasakan', ['dampak']],
  ['Tolok Ukur Keberhasilan', ['pengukuran_dampak']],
  ['Bagaimana dampak diukur', ['pengukuran_dampak']],
  ['Yang Telah Mereplikasi Inovasi Ini', ['replikasi']],
  ['Daerah yang sudah mereplikasi', ['replikasi']],
  ['Biaya dan Sumber Dana', ['sumber_daya']],
  ['SDM, Anggaran, dan Sarana', ['sumber_daya']],
  ['Menjaga Keberlangsungan Inovasi', ['keberlanjutan']],
  ['Peta Jalan Inovasi', ['keberlanjutan']],
  ['Keterlibatan Para Pemangku Kepentingan', ['pemangku_kepentingan']],
  ['Mitra yang terlibat', ['pemangku_kepentingan']],
  ['Pelajaran yang Dapat Dipetik', ['pelajaran']],
  ['Hambatan dan cara mengatasinya', ['pelajaran']],
  ['Berkas Pendukung', ['data_dukung']],
  ['Simpulan dan Saran', ['penutup']],
];

describe('headings as offices write them', () => {
  test.each(written)('“%s”', (heading, expected) => {
    expect(lookUp(heading, vocabulary, false)).toMatchObject({ keys: expected, whole: true });
  });

  test.each(['Profil Daerah', 'Kegiatan Inovasi', 'Program Kegiatan', 'Bentuk Kegiatan Ekonomi', 'Jenis Bibit yang Disimpan'])(
    '“%s” is none',
    (heading) => {
      expect(lookUp(heading, vocabulary, false)).toBeUndefined();
    },
  );

  test('what says too little by itself takes the key of the section above it, and is free elsewhere', () => {
    const parts = ['## a. Keuangan', body, '## b. SDM', body];
    expect(keys(blocksOf('# Ringkasan', body, '# Sumber Daya', ...parts))).toEqual([
      'ringkasan',
      'sumber_daya',
      'sumber_daya',
      'sumber_daya',
    ]);
    expect(keys(blocksOf('# Ringkasan', body, ...parts))).toEqual(['ringkasan', 'free', 'free']);
    const both = ['## Sebelum inovasi', body, '## Sesudah inovasi', body];
    expect(keys(blocksOf('# Metode Pembaharuan', ...both))).toEqual(['kebaruan', 'kebaruan', 'kebaruan']);
    expect(keys(blocksOf('# Dampak Inovasi', ...both))).toEqual(['dampak', 'dampak', 'dampak']);
    const strategies = ['## a. Institusional', body, '## Aspek Sosial', body];
    expect(keys(blocksOf('# Strategi Penguatan', ...strategies))).toEqual(['keberlanjutan', 'keberlanjutan', 'keberlanjutan']);
  });

  test('a weak word decides only at the beginning of a longer heading that looks like one', () => {
    expect(lookUp('Evaluasi Tengah Tahun', vocabulary)).toMatchObject({ keys: ['pengukuran_dampak'], whole: false, ambiguous: false });
    expect(lookUp('Evaluasi Tengah Tahun', vocabulary, false)).toBeUndefined();
    expect(lookUp('Rapat Evaluasi', vocabulary)).toBeUndefined();
    expect(lookUp('Lomba yang Pernah Diikuti Inovasi Ini', vocabulary)).toBeUndefined();
  });

  test('questions that lost their sign are headings where they look like one', () => {
    expect(keys(blocksOf('# Gambaran Awal', body, '# Bagaimana Inovasi Berjalan', body, '# Siapa yang Meniru', body))).toEqual([
      'latar_belakang',
      'implementasi',
      'replikasi',
    ]);
    expect(lookUp('Bagaimana warga berjalan', vocabulary, false)).toBeUndefined();
  });

  test('a list of contents with pages in Roman numbers holds no sections, and a foreword before the first section is free', () => {
    const foreword = 'Laporan ini merangkum kegiatan kami selama dua tahun di lapangan.';
    const lines = [
      '# LAPORAN SAPA WARGA',
      '# DAFTAR ISI',
      'KATA PENGANTAR ........ ii',
      'BAB I PENDAHULUAN ........ 1',
      'BAB II PENUTUP ........ 9',
    ];
    const read = [...lines, '# KATA PENGANTAR', foreword, '# BAB I PENDAHULUAN', body, '# BAB II PENUTUP', body];
    expect(keys(blocksOf(...read))).toEqual(['free', 'latar_belakang', 'penutup']);
  });

  test('a form of three columns that lost its cells keeps its sections', () => {
    const text = [
      'No Unsur Uraian',
      '1 Latar Belakang Masalah Pada kemarau air dibagi oleh juru pintu seorang diri di malam hari.',
      '2 Tujuan, Outcome dan Output Air dibagi menurut kesepakatan tertulis semua petani.',
      '3 Cara Kerja Setiap Jumat wakil petak bertemu di gubuk pintu air.',
      '4 Mekanisme Evaluasi dan Tindak Lanjut Pengamat mencatat debit tiap pintu dua kali sehari.',
      '5 Difusi & Replikasi Papan dan tata tertibnya telah dipelajari daerah tetangga.',
      '6 Sumber Daya yang Digunakan Dana perbaikan pintu, papan, dan sembilan pengamat.',
      '7 Keberlanjutan (institusional, sosial) Peraturan bupati mengatur rembuk air setiap tahun.',
    ].join('\n');
    expect(keys([{ kind: 'paragraph', paragraph: 1, text }])).toEqual([
      'latar_belakang',
      'tujuan',
      'implementasi',
      'pengukuran_dampak',
      'replikasi',
      'sumber_daya',
      'keberlanjutan',
    ]);
  });
});
