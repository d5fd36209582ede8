export const innovation = {
  name: 'Dapur Bayang',
  expansion: 'Dapur Balita Sayang: Masak Bersama, Timbang Bersama',
  aliases: ['Dapur Balita Sayang'],
  agency: 'Dinas Kesehatan Kabupaten Bangkalan',
  region: '3526',
  year: 2021,
  stage: 'implementation',
  status: 'published',
  summary:
    'Ibu balita berisiko stunting memasak bersama selama dua belas hari dengan bahan setempat, lalu mempraktikkannya di rumah dengan pendampingan tetangga. Kelompok yang ikut penuh menunjukkan kenaikan berat badan pada 78 persen balita.',
  problem:
    'Pada 2020, 31,2 persen balita di enam kecamatan sasaran mengalami stunting. Makanan tambahan dari pabrik sering dimakan seluruh keluarga atau disimpan. Ikan murah melimpah, tetapi jarang dimasak untuk anak karena dianggap menyebabkan cacingan.',
  howItWorks:
    'Kader memilih sepuluh sampai dua belas balita berisiko dalam satu dusun.\nDua belas hari berturut-turut para ibu memasak bersama di satu dapur rumah.\nBahan dibawa bergiliran; kelor, ikan layang, telur, dan jagung menjadi dasar.\nSesudahnya tetangga pendamping berkunjung seminggu sekali selama tiga bulan.',
  results:
    'Prevalensi stunting di enam kecamatan turun dari 31,2 persen menjadi 19,8 persen.\nBerat badan naik pada 78 persen balita peserta dalam tiga bulan.\nBiaya per balita Rp214.000, dibandingkan Rp690.000 untuk makanan tambahan pabrik.',
  resources:
    'Rp214.000 per balita untuk satu putaran. Satu kader, satu bidan desa, dan satu tetangga pendamping untuk empat balita. Alat masak memakai milik warga.',
  replicationNotes:
    'Resep harus disusun dari pasar setempat, bukan disalin. Dua belas hari berturut-turut tidak boleh dipotong. Ajak ibu mertua karena merekalah yang sering menentukan makanan anak.',
  tags: ['stunting', 'gizi', 'balita', 'kesehatan', 'pemberdayaan masyarakat'],
  collections: ['Anak dan Keluarga', 'Siap Direplikasi'],
};

export const documents = [
  {
    file: 'Kelompok Khusus - DAPUR BAYANG (2).docx',
    role: 'proposal',
    title: 'Dapur Bayang, Kelompok Khusus',
    author: 'Dinas Kesehatan Kabupaten Bangkalan',
    date: '2025-03-21',
    body: `
> PROPOSAL INOVASI KELOMPOK KHUSUS
|: 1. Judul Inovasi | Dapur Bayang (Dapur Balita Sayang: Masak Bersama, Timbang Bersama)
|: 2. Waktu Mulai Implementasi | 8 Maret 2021
|: 3. Kelompok Inovasi | Khusus
|: 4. Kategori Inovasi | Kesehatan
|: 5. Target SDGS | 2 Tanpa Kelaparan; 3 Kehidupan Sehat dan Sejahtera
|: 6. Link Video Inovasi | disimpan di kantor dinas
|: 7. Surat Pernyataan Inovator | ada
|: 8. Surat Pernyataan Kesediaan Replikasi Inovasi | ada
# SUBSTANSI PROPOSAL
## Ringkasan
Dapur Bayang dimulai di empat dusun dengan 43 balita. Empat tahun kemudian dapur telah dibuka 412 kali di enam kecamatan dan diikuti 4.680 balita. Proposal ini tidak mengulang cerita awal, tetapi melaporkan apa yang berubah sejak penghargaan pertama: dapur untuk ibu hamil, tetangga pendamping, dan pengukuran oleh pihak luar.
## Deskripsi Awal Inovasi
Pada 2020 prevalensi stunting di enam kecamatan sasaran mencapai 31,2 persen. Penyebabnya bukan semata-mata kemiskinan. Di pelelangan, ikan layang dijual Rp12.000 sekilogram, tetapi hanya 18 persen ibu memberikannya kepada balita. Sebagian percaya bahwa ikan menyebabkan cacingan; sebagian tidak tahu cara membuang durinya. Makanan tambahan dari pabrik habis dimakan seluruh keluarga.
Inovasi awal sederhana. Sepuluh sampai dua belas ibu memasak bersama selama dua belas hari berturut-turut di rumah salah seorang dari mereka. Anak ditimbang pada hari pertama dan hari kedua belas. Ketika jarum timbangan bergerak, para ibu percaya.
## Pembaruan/Peningkatan Inovasi
| Unsur | 2021 | 2024
| Sasaran | balita berisiko | balita berisiko dan ibu hamil kurang energi kronis
| Setelah dua belas hari | tidak ada pendampingan | tetangga pendamping selama tiga bulan
| Resep | 9 resep | 31 resep, termasuk tanpa kompor
| Pengukuran | kader | kader, diperiksa ulang oleh puskesmas lain pada 10 persen sampel
| Ayah dan ibu mertua | tidak dilibatkan | hadir pada hari keempat dan kesepuluh
Pembaruan yang paling berpengaruh adalah tetangga pendamping. Pada 2021, seperempat balita turun kembali berat badannya setelah tiga bulan. Setelah ada pendamping, tinggal sembilan persen.
## Dampak
| Ukuran | 2020 | 2022 | 2024
| Prevalensi stunting enam kecamatan | 31,2 persen | 25,4 persen | 19,8 persen
| Balita peserta yang naik berat badannya dalam tiga bulan | – | 66 persen | 78 persen
| Ibu yang memberi ikan sedikitnya tiga kali seminggu | 18 persen | 47 persen | 63 persen
| Biaya per balita | Rp690.000 | Rp231.000 | Rp214.000
Kecamatan lain yang tidak memiliki Dapur Bayang juga mengalami penurunan, dari 29,6 persen menjadi 24,1 persen, karena program nasional sesuai Perpres 72/2021. Dengan demikian tidak seluruh penurunan berasal dari inovasi ini. Perguruan tinggi mitra memperkirakan bagian yang dapat dikaitkan dengan dapur adalah lima sampai enam poin persen.
## Adaptabilitas
Tujuh puskesmas di tiga kabupaten telah membuka dapur serupa. Dua di antaranya mengganti ikan layang dengan lele dan belut sesuai pasar setempat. Satu puskesmas memendekkan dapur menjadi lima hari dan tidak memperoleh kenaikan yang berarti; mereka kini kembali ke dua belas hari.
## Penguatan Sumber Daya
Keuangan: dana desa menanggung bahan makanan sebesar Rp148.000 per balita, APBD menanggung pelatihan dan pengukuran sebesar Rp66.000. Manusia: 184 kader terlatih, 97 tetangga pendamping, 41 bidan desa. Metode: buku resep bergambar, kartu timbang, kunjungan mingguan. Peralatan: timbangan digital dan pengukur panjang badan yang ditera setiap tahun.
## Strategi Penguatan
Institusional: peraturan bupati mewajibkan desa dengan stunting di atas 20 persen membuka sedikitnya dua dapur setahun. Manajerial: setiap dapur memiliki lembar mutu sebelas butir; dapur yang nilainya di bawah delapan diulang dengan pendampingan. Sosial: kelompok pengajian ibu dan kelompok nelayan menyumbang ikan pada hari pertama setiap putaran.
Risiko: jenuhnya kader dan berpindahnya bidan. Jawaban kami adalah dua kader untuk setiap dapur dan serah terima tertulis.
`,
  },
  {
    file: 'laporan semester dapur bayang 2024.pdf',
    role: 'report',
    title: 'Laporan Semester I 2024 Dapur Bayang',
    author: 'Dinas Kesehatan Kabupaten Bangkalan',
    date: '2024-07-29',
    body: `
> LAPORAN SEMESTER I TAHUN 2024
> DAPUR BAYANG
> Dinas Kesehatan Kabupaten Bangkalan
# 1. Pelaksanaan
Selama Januari sampai Juni 2024 dibuka 71 dapur di enam kecamatan dengan 798 balita dan 112 ibu hamil. Rencana semula 76 dapur; lima dapur ditunda karena bersamaan dengan panen garam dan satu hajatan desa. Dapur dibuka pukul 08.00 dan selesai sebelum pukul 11.00.
| Kecamatan | Dapur | Balita | Hadir penuh dua belas hari | Berat naik setelah tiga bulan
| Pesisir utara | 14 | 161 | 87 persen | 81 persen
| Pesisir timur | 12 | 139 | 84 persen | 79 persen
| Perbukitan tengah | 13 | 143 | 80 persen | 76 persen
| Perbukitan selatan | 11 | 119 | 77 persen | 73 persen
| Pinggiran kota | 10 | 112 | 69 persen | 71 persen
| Dataran barat | 11 | 124 | 85 persen | 80 persen
| Jumlah | 71 | 798 | 81 persen | 77 persen
Kehadiran terendah terdapat di pinggiran kota karena banyak ibu bekerja di pabrik. Pada semester berikutnya dapur sore akan dicoba di dua kelurahan.
# 2. Bahan dan Biaya
Biaya rata-rata Rp214.000 per balita. Bahan terbesar adalah ikan (31 persen), telur (24 persen), sayur dan kelor (16 persen), beras dan jagung (15 persen), minyak dan bumbu (14 persen). Harga telur naik sebelas persen pada Maret; tiga resep diganti dengan tempe dan teri.
# 3. Temuan Lapangan
- Ibu mertua yang hadir pada hari keempat mengubah kebiasaan memberi teh manis kepada bayi di 22 keluarga.
- Di dua dusun, air untuk mencuci peralatan tidak memenuhi syarat. Sanitarian memasang saringan sederhana.
- Tiga timbangan tidak akurat lebih dari 200 gram dan ditarik dari pemakaian. Data dari timbangan itu, 34 balita, tidak dimasukkan dalam angka kenaikan.
- Tujuh balita dirujuk karena tidak naik berat badannya dan demam lama; dua di antaranya ternyata memerlukan pengobatan tuberkulosis.
# 4. Pendampingan Tetangga
Tetangga pendamping melakukan 2.317 kunjungan rumah dari 2.730 kunjungan yang direncanakan, atau 85 persen. Kunjungan yang tidak terlaksana sebagian besar karena keluarga sedang bepergian. Kartu kunjungan memuat tiga pertanyaan saja: apa yang dimakan kemarin, siapa yang menyuapi, dan apa yang sulit.
# 5. Pemeriksaan Ulang
Puskesmas dari kecamatan lain mengukur ulang 80 balita. Selisih panjang badan rata-rata 0,6 sentimeter, masih dalam batas. Dua kader memerlukan pelatihan ulang cara membaca alat ukur panjang badan.
# 6. Rencana Semester Berikutnya
1. Membuka 80 dapur, termasuk empat dapur sore.
2. Mencetak buku resep edisi ketiga dengan tulisan yang lebih besar.
3. Menera semua timbangan sebelum September.
4. Meminta perguruan tinggi mitra membandingkan hasil dengan kecamatan tanpa dapur.
`,
  },
];
