import type { InnovationDescription } from '../../electron/contract/similarity-types';

/** Two fictional descriptions and whether they are of one innovation. */
export type LabelledPair = readonly [same: boolean, a: InnovationDescription, b: InnovationDescription];

const klepon: InnovationDescription = {
  names: ['Klepon Hangat'],
  expansion: 'Kunjungan Layanan Administrasi Kependudukan Online, Hadir di Ambang Pintu Warga Lansia dan Disabilitas',
  aliases: ['KLEPON'],
  agency: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Lumajang',
  region: '3508',
  year: 2023,
};
const payung: InnovationDescription = {
  names: ['PAYUNG SENJA'],
  expansion: 'Pelayanan Terpadu Warga Usia Senja',
  agency: 'Dinas Sosial Kabupaten Ngawi',
  region: '3521',
  year: 2022,
};
const siprawan: InnovationDescription = {
  names: ['SIPRAWAN'],
  expansion: 'Sistem Pelayanan Rakyat Wonorejan',
  agency: 'Kecamatan Wonorejan',
  region: '3514',
  year: 2021,
};
const ronda: InnovationDescription = { names: ['Ronda Hujan'], agency: 'BPBD Kabupaten Pacitan', region: '3501', year: 2020 };
const kapal: InnovationDescription = { names: ['KapalBuku'], agency: 'Dinas Perpustakaan dan Kearsipan Kabupaten Sumenep', region: '3529' };

/** Written by hand: the same innovation in another form, spelling or year; the same name elsewhere; neighbours of one office. */
export const innovationPairs: readonly LabelledPair[] = [
  [true, klepon, { names: ['PROPOSAL KLEPON HANGAT 2024 (FINAL)'], agency: 'Disdukcapil Kab. Lumajang', region: '3508', year: 2024 }],
  [true, klepon, { names: ['Klepon-Hangat'], region: '3508' }],
  [true, klepon, { names: ['Klepon'], agency: 'Dispendukcapil Kabupaten Lumajang', region: '3508', year: 2025 }],
  [true, klepon, { names: ['Klepon Hanget'], agency: 'Dukcapil Kab. Lumajang', region: '3508' }],
  [
    true,
    klepon,
    {
      names: ['Layanan Jemput Bola'],
      expansion: 'Kunjungan Layanan Administrasi Kependudukan Online Hadir di Ambang Pintu Warga Lansia',
      region: '3508',
      agency: 'Dinas Kependudukan dan Pencatatan Sipil',
    },
  ],
  [true, payung, { names: ['Inovasi Payung Senja'], agency: 'Dinsos Kab. Ngawi', region: '3521', year: 2024 }],
  [true, payung, { names: ['Payungsenja'], region: '3521' }],
  [true, siprawan, { names: ['Sistem Pelayanan Rakyat Wonorejan'], expansion: 'Sistem Pelayanan Rakyat Wonorejan', region: '3514' }],
  [
    true,
    { names: ['SIPRAWAN'], region: '3514', agency: 'Kecamatan Wonorejan' },
    { names: ['Layanan Rakyat'], expansion: 'Sistem Pelayanan Rakyat Wonorejan', region: '3514', agency: 'Kec. Wonorejan' },
  ],
  [true, ronda, { names: ['RONDA HUJAN'], agency: 'Badan Penanggulangan Bencana Daerah Kab. Pacitan', region: '3501', year: 2023 }],
  [true, ronda, { names: ['Laporan Ronda Hujan tahun 2022'] }],
  [true, kapal, { names: ['SINOVIK Kapal Buku'], agency: 'Disperpusip Sumenep', region: '3529' }],
  [false, klepon, { names: ['Klepon Hangat'], agency: 'Dinas Koperasi Kabupaten Gresik', region: '3525' }],
  [false, klepon, { names: ['Klepon'], agency: 'Puskesmas Contoh', region: '3573' }],
  [
    false,
    klepon,
    { names: ['Tilik Dusun'], agency: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Lumajang', region: '3508', year: 2023 },
  ],
  [
    false,
    klepon,
    {
      names: ['Kawan Lansia'],
      expansion: 'Kunjungan Warga Lansia dan Disabilitas',
      region: '3508',
      agency: 'Dinas Sosial Kabupaten Lumajang',
    },
  ],
  [false, payung, { names: ['Payung Teduh'], agency: 'Dinas Sosial Kabupaten Ngawi', region: '3521' }],
  [false, payung, { names: ['Payung Senja'], region: '3578', agency: 'Dinas Sosial Kota Surabaya' }],
  [false, payung, { names: ['PASTI'], expansion: 'Pelayanan Terpadu Satu Pintu', region: '3521', agency: 'DPMPTSP Kabupaten Ngawi' }],
  [
    false,
    siprawan,
    { names: ['SIPRAJAN'], expansion: 'Sistem Informasi Pajak Andalan', region: '3514', agency: 'Bapenda Kabupaten Pasuruan' },
  ],
  [false, ronda, { names: ['Ronda Malam'], agency: 'BPBD Kabupaten Pacitan', region: '3501' }],
  [false, ronda, { names: ['Ronda'], agency: 'Satpol PP Kabupaten Pacitan', region: '3501' }],
  [false, kapal, { names: ['Kapal Sehat'], agency: 'Dinas Kesehatan Kabupaten Sumenep', region: '3529' }],
  [false, { names: ['Inovasi'], region: '3529' }, { names: ['Proposal'], region: '3529' }],
  [
    false,
    { names: ['SIGAP'], region: '3509', agency: 'RSUD Contoh' },
    { names: ['SIGAP'], region: '3509', agency: 'Satpol PP Kabupaten Jember', expansion: 'Siaga Ketertiban Umum' },
  ],
];
