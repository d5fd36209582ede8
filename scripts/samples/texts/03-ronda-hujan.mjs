export const innovation = {
  name: 'Ronda Hujan',
  expansion: 'Relawan Desa Siaga Hujan dan Luapan Bengawan',
  aliases: ['RONDA HUJAN', 'Kentongan Hujan'],
  agency: 'Badan Penanggulangan Bencana Daerah Kabupaten Bojonegoro',
  region: '3522',
  year: 2022,
  stage: 'implementation',
  status: 'published',
  summary:
    'Relawan desa membaca takaran hujan dan papan duga air secara bergiliran pada malam hari dan meneruskannya berantai sampai ke desa di hilir. Peringatan banjir kini sampai enam jam lebih awal, tanpa bergantung pada sinyal telepon.',
  problem:
    'Peringatan banjir resmi sering tiba ketika air sudah masuk halaman. Pada banjir Februari 2021 warga 18 desa rata-rata hanya memiliki waktu 40 menit untuk mengungsi. Dua dari lima alat ukur otomatis rusak dan suku cadangnya harus dipesan berbulan-bulan.',
  howItWorks:
    'Setiap desa memasang dua takaran hujan dari botol dan satu papan duga air berwarna.\nRegu ronda membaca takaran setiap jam saat hujan dan mencatatnya di buku.\nBila batas kuning atau merah tercapai, regu memukul kentongan dengan irama tetap dan mengirim pesan radio ke posko.\nPosko meneruskan ke desa hilir menurut urutan tempuh air.',
  results:
    'Waktu siaga warga hilir naik dari 40 menit menjadi 6 jam 20 menit.\nKerugian ternak pada banjir 2024 turun menjadi 37 ekor, dibandingkan 412 ekor pada 2021.\nTidak ada korban jiwa pada tiga kejadian luapan terakhir di 18 desa.',
  resources:
    'Biaya awal Rp2.150.000 per desa untuk takaran, papan duga, dan radio genggam. Biaya tahunan Rp7.200.000 per desa dari dana desa, terutama konsumsi ronda. Delapan relawan terlatih per desa dan satu petugas posko kabupaten setiap giliran.',
  replicationNotes:
    'Cocok untuk daerah aliran sungai dengan waktu tempuh air lebih dari dua jam. Batas kuning dan merah harus dihitung ulang untuk setiap titik, jangan disalin. Latihan dua kali setahun sebelum musim hujan adalah syarat mutlak.',
  tags: ['bencana', 'banjir', 'peringatan dini', 'relawan', 'desa'],
  collections: ['Tangguh Bencana'],
};

export const documents = [
  {
    file: '01. Proposal Ronda Hujan (ttd).pdf',
    role: 'proposal',
    title: 'Ronda Hujan: Relawan Desa Siaga Hujan dan Luapan Bengawan',
    author: 'Badan Penanggulangan Bencana Daerah Kabupaten Bojonegoro',
    date: '2024-04-26',
    body: `
> RONDA HUJAN
> Relawan Desa Siaga Hujan dan Luapan Bengawan
> Proposal Inovasi Pelayanan Publik – Kategori Ketahanan Bencana
> Badan Penanggulangan Bencana Daerah Kabupaten Bojonegoro
# 1. Ringkasan
Banjir di bantaran sungai besar tidak datang tiba-tiba; yang terlambat adalah kabarnya. Ronda Hujan menghidupkan kembali ronda malam dengan tugas baru: membaca takaran hujan dan papan duga air, lalu meneruskan angkanya ke desa di hilir. Delapan belas desa ikut serta sejak Oktober 2022. Waktu siaga warga hilir bertambah dari 40 menit menjadi 6 jam 20 menit, dan pada tiga kejadian luapan terakhir tidak ada korban jiwa.
# 2. Latar Belakang dan Tujuan
## Kondisi Awal
Pada Februari 2021 luapan sungai merendam 18 desa di enam kecamatan. Warga menerima peringatan ketika air sudah setinggi mata kaki. Pemeriksaan setelah kejadian menemukan bahwa dua dari lima alat ukur otomatis tidak mengirim data sejak tiga bulan sebelumnya. Pesan berantai di telepon tidak sampai karena menara pemancar ikut padam. Kerugian terbesar justru ternak: 412 ekor sapi dan kambing tidak sempat dipindahkan.
## Tujuan dan Target
Warga di desa hilir memiliki waktu siaga sedikitnya empat jam; setiap desa memiliki delapan relawan terlatih; peringatan tetap sampai meskipun listrik dan sinyal padam. Kelompok sasaran adalah 9.870 keluarga di bantaran, terutama keluarga dengan lansia, balita, penyandang disabilitas, dan ternak.
# 3. Kebaruan/Nilai Tambah
Alat ukur otomatis tetap dipakai, tetapi bukan satu-satunya sumber. Takaran hujan dibuat dari botol bekas dan penggaris, sehingga warga memahami dan mampu menggantinya sendiri. Irama kentongan diseragamkan: satu-satu untuk siaga, dua-dua untuk berkemas, titir untuk mengungsi. Perpaduan alat murah, kebiasaan lama, dan radio genggam membuat sistem ini tidak memiliki satu titik yang dapat melumpuhkan semuanya.
# 4. Implementasi Inovasi
1. BPBD dan perguruan tinggi menghitung batas kuning dan merah untuk 18 titik dari catatan banjir sepuluh tahun.
2. Desa memasang papan duga air tiga warna dan menyusun giliran ronda.
3. Relawan berlatih dua hari: membaca takaran, memakai radio, memukul kentongan, memindahkan ternak.
4. Saat hujan, regu mencatat takaran setiap jam dan melapor ke posko bila batas terlampaui.
5. Posko meneruskan ke desa hilir menurut tabel waktu tempuh air, lalu meminta jawaban "diterima".
6. Sesudah kejadian, catatan dibandingkan dengan tinggi air yang sebenarnya dan batas diperbaiki.
# 5. Signifikansi
| Ukuran | Februari 2021 | Maret 2023 | Februari 2024
| Waktu siaga rata-rata desa hilir | 40 menit | 5 jam 10 menit | 6 jam 20 menit
| Desa yang menerima peringatan sebelum air masuk | 4 dari 18 | 17 dari 18 | 18 dari 18
| Ternak mati atau hanyut | 412 ekor | 61 ekor | 37 ekor
| Korban jiwa | 2 orang | tidak ada | tidak ada
| Warga yang mengungsi sendiri sebelum dijemput | 22 persen | 71 persen | 83 persen
Tinggi puncak air pada Februari 2024 hanya terpaut 14 sentimeter dari 2021, sehingga kedua kejadian layak dibandingkan. Angka dikumpulkan dari buku ronda, catatan posko, dan laporan kerugian desa. Perguruan tinggi mitra memeriksa 120 halaman buku ronda dan menilai 94 persen catatan lengkap.
# 6. Adaptabilitas
Dua kabupaten di hulu dan satu kabupaten di hilir telah mengikuti latihan bersama. Cara ini dapat dipakai di sungai mana pun asalkan waktu tempuh air lebih dari dua jam. Untuk banjir bandang di lereng gunung, waktu tempuh terlalu pendek dan diperlukan sirene otomatis; Ronda Hujan tidak dimaksudkan untuk keadaan itu.
# 7. Sumber Daya
| Jenis | Rincian | Biaya per desa
| Sekali | Dua takaran hujan, satu papan duga air | Rp650.000
| Sekali | Dua radio genggam | Rp1.500.000
| Tahunan | Konsumsi ronda pada musim hujan | Rp5.400.000
| Tahunan | Latihan, buku, baterai | Rp1.800.000
Biaya tahunan dianggarkan dalam dana desa. Kabupaten menanggung petugas posko dan penghitungan batas sebesar Rp48.000.000 untuk seluruh desa.
# 8. Strategi Keberlanjutan
## Institusional
Giliran ronda dan tabel waktu tempuh air ditetapkan dalam peraturan desa. Kabupaten menetapkan posko dalam keputusan bupati, berpedoman pada UU 24/2007 tentang Penanggulangan Bencana.
## Manajerial
Setiap Oktober relawan mengikuti ujian praktik. Yang tidak lulus berlatih kembali, bukan diganti. Buku ronda disimpan di balai desa selama lima tahun.
## Sosial
Pemilik perahu, kelompok ternak, sekolah, dan tempat ibadah memiliki tugas masing-masing. Perempuan memegang daftar keluarga yang harus didahulukan karena merekalah yang paling tahu siapa yang sedang sakit atau hamil.
## Risiko
- Relawan jenuh pada musim kemarau: buku dipakai untuk mencatat titik api dan sumur kering.
- Peringatan palsu: batas kuning hanya meminta warga berkemas, sehingga kesalahan tidak mahal.
- Radio rusak: dua desa yang bertetangga berbagi satu radio cadangan.
`,
  },
  {
    file: 'SOP piket ronda hujan_rev2.docx',
    role: 'procedure',
    title: 'SOP Piket Ronda Hujan',
    author: 'Badan Penanggulangan Bencana Daerah Kabupaten Bojonegoro',
    date: '2022-10-03',
    look: 'bold',
    body: `
> STANDAR OPERASIONAL PROSEDUR PIKET RONDA HUJAN
> Nomor 360/SOP-11/FIKTIF/2022, revisi kedua
# 1. Maksud
Prosedur ini menjadi pegangan regu ronda desa, posko kecamatan, dan posko kabupaten selama musim hujan, yaitu 1 Oktober sampai 30 April. Di luar waktu itu piket dapat diaktifkan kembali dengan perintah posko kabupaten.
# 2. Susunan Regu
Satu regu terdiri atas empat orang: pembaca takaran, pencatat, pemegang radio, dan penabuh. Satu malam dibagi menjadi dua giliran, pukul 20.00–01.00 dan pukul 01.00–06.00. Pada siang hari tugas membaca takaran dipegang oleh perangkat desa yang bertugas di balai.
# 3. Batas Siaga
| Warna | Takaran hujan | Papan duga air | Kentongan | Tindakan warga
| Hijau | di bawah 20 mm per jam | di bawah garis kuning | – | seperti biasa
| Kuning | 20–50 mm per jam selama dua jam | di antara garis kuning dan merah | satu-satu | siaga, isi daya lampu, pindahkan surat berharga
| Jingga | lebih dari 50 mm per jam | 30 cm di bawah garis merah | dua-dua | berkemas, ternak dipindahkan
| Merah | – | menyentuh garis merah | titir | mengungsi ke titik kumpul
# 4. Langkah Piket
1. Regu datang 15 menit sebelum giliran, membaca halaman terakhir buku, dan menguji radio.
2. Pembaca mengosongkan takaran pada jam pertama dan membacanya setiap jam. Bila hujan lebat, setiap tiga puluh menit.
3. Pencatat menulis jam, angka, dan tinggi air dengan pena. Angka yang salah dicoret satu garis dan diparaf, tidak dihapus.
4. Bila batas kuning tercapai, pemegang radio melapor dengan urutan: nama desa, jam, angka, warna. Posko mengulang laporan itu.
5. Bila posko tidak menjawab dalam lima menit, regu mengirim seorang penghubung bersepeda motor ke desa terdekat di hilir.
6. Penabuh membunyikan kentongan selama tiga menit dan mengulanginya setiap lima belas menit sampai keadaan turun satu warna.
# 5. Mendahulukan yang Rentan
Daftar keluarga yang didahulukan disimpan oleh kader dan diperbarui setiap bulan. Pada warna jingga, dua relawan mendatangi rumah dalam daftar itu tanpa menunggu permintaan. Obat rutin, kacamata, alat bantu dengar, dan kursi roda dibawa bersama orangnya.
# 6. Sesudah Kejadian
Regu menyerahkan salinan buku kepada posko dalam tiga hari. Posko membandingkan jam peringatan dengan jam air masuk, lalu menuliskan pelajaran dalam satu halaman. Batas yang terbukti keliru diperbaiki sebelum bulan berikutnya.
# 7. Keselamatan Relawan
- Papan duga air dibaca dari tanggul, tidak dari tepi air.
- Tidak seorang pun berjaga sendirian.
- Relawan yang sakit digantikan; giliran tidak dibayar dengan uang, tetapi makan dan minum disediakan.
`,
  },
];
