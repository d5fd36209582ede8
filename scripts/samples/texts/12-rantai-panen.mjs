export const innovation = {
  name: 'Rantai Panen',
  expansion: 'Ramalan Tanam, Informasi Harga, dan Pemasaran Antardesa',
  aliases: ['Papan Tanam'],
  agency: 'Dinas Pertanian Kabupaten Nganjuk',
  region: '3518',
  year: 2024,
  stage: 'implementation',
  status: 'published',
  summary:
    'Kelompok tani bawang merah menuliskan luas dan tanggal tanam di papan desa, sehingga panen seluruh kabupaten dapat diperkirakan sepuluh minggu sebelumnya. Jadwal tanam digeser bersama dan pembeli besar memesan lebih awal.',
  problem:
    'Harga bawang merah di tingkat petani jatuh sampai Rp7.500 per kilogram ketika dua belas desa panen pada minggu yang sama. Pada bulan lain harga naik lima kali lipat dan petani tidak memiliki barang. Tidak ada yang mengetahui berapa luas yang sedang ditanam.',
  howItWorks:
    'Ketua kelompok menulis luas, varietas, dan tanggal tanam di papan desa setiap Kamis.\nPenyuluh memotret papan dan memindahkannya ke lembar hitung kabupaten.\nPerkiraan panen sepuluh minggu ke depan dibacakan di radio dan pertemuan kelompok.\nBila minggu panen terlalu penuh, kelompok menawar giliran tanam.',
  results:
    'Selisih harga tertinggi dan terendah turun dari lima kali menjadi 2,1 kali.\nPendapatan bersih per hektare naik dari Rp41 juta menjadi Rp58 juta per musim.\nKontrak beli di muka naik dari 3 menjadi 27.',
  resources:
    'Rp28.400.000 untuk 112 papan dan Rp44.600.000 setahun untuk penyuluh, radio, dan pertemuan. Empat puluh satu penyuluh dan tiga pengolah data.',
  replicationNotes:
    'Cocok untuk hasil bumi yang ditanam banyak petani kecil dan tidak tahan disimpan. Perkiraan harus jujur walaupun tidak menyenangkan. Mulailah setelah dua musim pencatatan tanpa anjuran apa pun.',
  tags: ['pertanian', 'bawang merah', 'harga', 'petani', 'ketahanan pangan'],
  collections: ['Siap Direplikasi'],
};

export const documents = [
  {
    file: 'IGA 2025_profil_RANTAI PANEN.docx',
    role: 'proposal',
    title: 'Profil Inovasi Daerah Rantai Panen',
    author: 'Dinas Pertanian Kabupaten Nganjuk',
    date: '2025-07-07',
    font: 'Calibri',
    body: `
> PROFIL INOVASI DAERAH
> RANTAI PANEN
|: Nama Inovasi | Rantai Panen (Ramalan Tanam, Informasi Harga, dan Pemasaran Antardesa)
|: Dibuat Oleh | Perangkat daerah: Dinas Pertanian Kabupaten Nganjuk
|: Tahapan Inovasi | Penerapan
|: Inisiator Inovasi Daerah | ASN
|: Jenis Inovasi | Nondigital dengan dukungan digital
|: Bentuk Inovasi Daerah | Inovasi pelayanan publik
|: Tematik | Ketahanan pangan
|: Urusan Inovasi Daerah | Pertanian; Pangan; Perdagangan
|: Waktu Inisiasi | 3 Oktober 2022
|: Waktu Uji Coba | 6 Maret 2023
|: Waktu Penerapan | 4 Januari 2024
# Rancang Bangun dan Pokok Perubahan yang Dilakukan
## Dasar Hukum
Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah; Permendagri Nomor 104 Tahun 2018; dan keputusan bupati tentang penerapan Rantai Panen (nomor fiktif 188/00/FIKTIF/2024).
## Permasalahan
Bawang merah ditanam oleh 14.200 petani dengan luas rata-rata seperempat hektare. Setiap petani menanam ketika tetangganya menanam. Pada Agustus 2022 dua belas desa panen pada minggu yang sama dan harga jatuh menjadi Rp7.500 per kilogram, di bawah biaya pokok Rp11.200. Lima bulan kemudian harga mencapai Rp38.000, tetapi gudang petani kosong. Tidak ada satu kantor pun yang mengetahui luas tanaman pada hari tertentu; angka resmi datang dua bulan kemudian.
## Isu Strategis
Isu global: cuaca yang makin sulit diduga. Isu nasional: inflasi bahan pangan bergejolak. Isu lokal: pendapatan petani bawang yang naik turun dan ketergantungan pada penebas.
## Metode Pembaharuan
| Uraian | Sebelum | Sesudah
| Pencatatan tanam | laporan bulanan, terlambat dua bulan | papan desa setiap Kamis
| Dasar memilih waktu tanam | ikut tetangga | perkiraan panen sepuluh minggu
| Pembeli | penebas datang saat panen | pesanan di muka dengan harga dasar
| Peran penyuluh | menyampaikan paket teknologi | membaca papan dan memimpin tawar giliran
## Keunggulan/Kebaharuan
Papan tulis di balai desa lebih dipercaya daripada aplikasi karena semua orang melihat siapa yang menulis. Kekeliruan dibetulkan tetangga sendiri. Perkiraan dibacakan lengkap dengan kemungkinan melesetnya, misalnya "antara 2.100 dan 2.600 ton", agar petani tidak menganggapnya ramalan yang pasti.
## Cara Kerja Inovasi
1. Kamis sore ketua kelompok menulis luas, varietas, dan tanggal tanam.
2. Jumat pagi penyuluh memotret papan. Tiga pengolah data memindahkannya ke lembar hitung.
3. Sabtu pagi perkiraan panen dibacakan di radio kabupaten dan ditempel di 112 papan.
4. Bila satu minggu melebihi 3.000 ton, pertemuan antardesa menawar giliran tanam. Kelompok yang mengalah memperoleh giliran pertama pada gudang dingin dan pesanan di muka.
5. Pembeli membaca perkiraan yang sama dan mengajukan pesanan sejak minggu keempat.
# Tujuan Inovasi Daerah
Menstabilkan pendapatan petani, mengurangi panen serentak, dan menyediakan data tanam yang dapat dipercaya.
# Manfaat Inovasi Daerah
Petani memperoleh harga yang lebih layak; pembeli memperoleh pasokan yang pasti; pemerintah memperoleh data mingguan tanpa sensus; konsumen menghadapi lonjakan harga yang lebih kecil.
# Hasil Inovasi Daerah
| Ukuran | 2022 | 2024
| Harga tertinggi dibanding harga terendah setahun | 5,1 kali | 2,1 kali
| Minggu dengan panen di atas 3.000 ton | 9 minggu | 3 minggu
| Pendapatan bersih per hektare per musim | Rp41 juta | Rp58 juta
| Kontrak beli di muka | 3 | 27
| Ketepatan perkiraan sepuluh minggu | – | meleset rata-rata 13 persen
Kenaikan pendapatan dipengaruhi juga oleh harga nasional yang baik pada 2024; dibandingkan dengan petani di dua kabupaten tetangga, selisih yang tersisa adalah sekitar Rp9 juta per hektare.
# Data Dukung Indikator
|: Regulasi Inovasi Daerah | Keputusan bupati
|: Ketersediaan SDM | 44 orang
|: Dukungan Anggaran | Tersedia tiga tahun berturut-turut, Rp73.000.000 pada 2024
|: Bimtek Inovasi | Tiga kali dalam dua tahun
|: Keterlibatan Aktor Inovasi | Petani, pedagang, radio, perguruan tinggi, pemerintah desa
|: Pedoman Teknis | Buku saku cetak, 28 halaman
|: Replikasi | Satu kabupaten, untuk cabai
|: Kemanfaatan Inovasi | 9.640 petani
|: Monitoring dan Evaluasi | Kajian perguruan tinggi, Desember 2024
`,
  },
];
