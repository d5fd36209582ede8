export const innovation = {
  name: 'Sego Sambel',
  expansion: 'Setor dan Golongkan Sampah Bersama Lingkungan',
  aliases: ['SEGO SAMBEL', 'Bank Sampah Sego Sambel'],
  agency: 'Dinas Lingkungan Hidup Kota Mojokerto',
  region: '3576',
  year: 2023,
  stage: 'implementation',
  status: 'published',
  summary:
    'Truk sampah hanya mengangkut satu golongan sampah setiap hari, dan setoran sampah terpilah dihargai sebagai potongan iuran warga. Sampah yang masuk ke tempat pemrosesan akhir turun sepertiga.',
  problem:
    'Tempat pemrosesan akhir diperkirakan penuh pada 2026. Bank sampah hanya diikuti 9 persen rumah karena hasilnya kecil dan harus diantar. Warga yang telah memilah kecewa ketika truk mencampurkannya kembali.',
  howItWorks:
    'Senin dan Kamis diangkut sampah sisa makanan, Selasa kertas dan plastik, Sabtu sisanya.\nSampah yang tercampur tidak diangkut dan ditempeli kartu penjelasan.\nSetoran kertas dan plastik ditimbang di ujung gang dan dicatat sebagai potongan iuran.\nSisa makanan diolah menjadi pakan maggot di tiga rumah olah.',
  results:
    'Sampah ke tempat pemrosesan akhir turun dari 71 menjadi 47 ton sehari.\nRumah yang memilah naik dari 9 persen menjadi 62 persen.\nIuran yang terbayar naik dari 58 persen menjadi 84 persen.',
  resources:
    'Rp312.000.000 biaya awal untuk tiga rumah olah dan timbangan; Rp186.000.000 setahun. Truk dan pengangkut memakai yang sudah ada. Dua pendamping lingkungan setiap kelurahan.',
  replicationNotes:
    'Jangan memulai sebelum jadwal truk dapat dipastikan; satu kali truk mencampur sampah akan menghapus kepercayaan warga. Mulailah dari satu kelurahan selama tiga bulan.',
  tags: ['sampah', 'lingkungan hidup', 'bank sampah', 'retribusi'],
  collections: ['Siap Direplikasi'],
};

export const documents = [
  {
    file: 'Profil Inovasi SEGO SAMBEL (IGA).pdf',
    role: 'proposal',
    title: 'Profil Inovasi Daerah Sego Sambel',
    author: 'Dinas Lingkungan Hidup Kota Mojokerto',
    date: '2024-08-12',
    body: `
> PROFIL INOVASI DAERAH
> SEGO SAMBEL
> Setor dan Golongkan Sampah Bersama Lingkungan
|: Perangkat daerah | Dinas Lingkungan Hidup Kota Mojokerto
|: Tahapan | Penerapan
|: Urusan utama | Lingkungan Hidup
|: Urusan irisan | Keuangan; Pemberdayaan Masyarakat dan Desa
|: Waktu Inisiasi | 10 Januari 2022
|: Waktu Uji Coba | 1 September 2022
|: Waktu Penerapan | 2 Februari 2023
# 1. Rancang Bangun dan Pokok Perubahan yang Dilakukan
## 1.1 Dasar Hukum
Undang-Undang Nomor 18 Tahun 2008 tentang Pengelolaan Sampah; Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah; dan peraturan wali kota tentang pemilahan sampah dari sumber (nomor fiktif).
## 1.2 Permasalahan
Kota menghasilkan 78 ton sampah sehari, 71 ton di antaranya berakhir di tempat pemrosesan akhir yang diperkirakan penuh pada 2026. Sejak 2015 telah dibentuk 92 bank sampah, tetapi hanya 9 persen rumah yang ikut. Kajian dinas menemukan dua alasan. Pertama, hasil setoran rata-rata Rp6.300 sebulan dirasa tidak sebanding dengan repotnya mengantar. Kedua, 64 persen responden pernah melihat truk mencampurkan sampah yang telah dipilah.
## 1.3 Isu Strategis
Isu global adalah perubahan iklim dan gas metana dari timbunan sampah. Isu nasional adalah target pengurangan sampah 30 persen. Isu lokal adalah lahan yang terbatas: kota tidak memiliki tempat lain untuk menimbun.
## 1.4 Metode Pembaharuan
| Uraian | Sebelum | Sesudah
| Jadwal truk | setiap hari, tercampur | satu golongan setiap hari
| Sampah tercampur | tetap diangkut | tidak diangkut, diberi kartu
| Hasil setoran | uang tunai kecil | potongan iuran bulanan
| Tempat setor | kantor bank sampah | ujung gang, sepuluh menit
| Sisa makanan | ditimbun | pakan maggot di tiga rumah olah
## 1.5 Keunggulan/Kebaharuan
Yang pertama berubah adalah truk, bukan warga. Warga baru diminta memilah setelah dinas membuktikan selama enam minggu bahwa truk tidak mencampur. Hasil setoran dipindahkan dari uang tunai menjadi potongan iuran, sehingga keluarga yang memilah membayar lebih sedikit dan merasakannya setiap bulan. Nama Sego Sambel dipilih karena semua orang tahu bahwa nasi dan sambal tidak dibungkus menjadi satu.
## 1.6 Cara Kerja Inovasi
1. Kelurahan menetapkan hari golongan dan menempelkan kalender di setiap rumah.
2. Pengangkut memeriksa sampah dengan sekali pandang. Yang tercampur ditinggal dengan kartu kuning berisi penjelasan.
3. Setelah tiga kartu dalam sebulan, pendamping lingkungan berkunjung untuk membantu, bukan menegur.
4. Selasa pagi kertas dan plastik ditimbang di ujung gang; angkanya ditulis di kartu keluarga setor.
5. Bendahara RT memotong iuran menurut kartu itu. Potongan terbesar Rp15.000 dari iuran Rp20.000.
6. Rumah olah menerima sisa makanan, menghasilkan maggot untuk peternak lele dan pupuk untuk taman kota.
# 2. Tujuan Inovasi Daerah
Mengurangi sampah yang ditimbun sedikitnya 30 persen dalam dua tahun, meningkatkan jumlah rumah yang memilah menjadi 60 persen, dan memperbaiki pembayaran iuran.
# 3. Manfaat Inovasi Daerah
Umur tempat pemrosesan akhir bertambah, keluarga membayar lebih ringan, pengangkut bekerja dengan sampah yang lebih bersih, dan peternak memperoleh pakan murah.
# 4. Hasil Inovasi Daerah
| Ukuran | 2022 | Juni 2024
| Sampah ke tempat pemrosesan akhir | 71 ton sehari | 47 ton sehari
| Rumah yang memilah | 9 persen | 62 persen
| Iuran yang terbayar | 58 persen | 84 persen
| Maggot yang dihasilkan | 0 | 1,9 ton sebulan
| Perkiraan penuhnya tempat pemrosesan akhir | 2026 | 2030
Penurunan 24 ton sehari, atau 34 persen, dihitung dari jembatan timbang selama 30 hari berturut-turut pada bulan yang sama. Rumah yang memilah dihitung dari kartu setor, lalu diperiksa dengan kunjungan acak ke 500 rumah; hasil kunjungan adalah 59 persen, sedikit di bawah catatan kartu.
# 5. Sumber Daya dan Risiko
Biaya awal Rp312.000.000 dan biaya tahunan Rp186.000.000, sudah termasuk potongan iuran yang ditanggung penjualan kertas dan plastik. Tiga puluh enam pendamping lingkungan bekerja paruh waktu. Risiko yang terjadi: pada bulan kedua sebuah truk pengganti mencampur sampah di satu kelurahan dan jumlah pemilah turun 18 persen dalam seminggu. Sejak itu truk pengganti juga diberi tanda golongan dan pengemudinya dilatih.
# 6. Data Dukung
Peraturan wali kota; keputusan tim; daftar kartu setor; catatan jembatan timbang; buku panduan pengangkut; rekaman sosialisasi; pernyataan minat replikasi dari dua daerah.
`,
  },
];
