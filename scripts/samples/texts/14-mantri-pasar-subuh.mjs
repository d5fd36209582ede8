export const innovation = {
  name: 'Mantri Pasar Subuh',
  expansion: 'Pemeriksaan Tekanan Darah dan Gula Darah bagi Pedagang Lansia di Pasar Rakyat Sebelum Pukul Enam',
  aliases: ['Mantri Subuh'],
  agency: 'Dinas Kesehatan Kabupaten Jember',
  region: '3509',
  year: 2024,
  stage: 'implementation',
  status: 'published',
  summary:
    'Perawat berkeliling kios pukul empat pagi, memeriksa pedagang lanjut usia sebelum pembeli ramai, dan menitipkan obat ulangan di pos pasar. Layanan jemput bola ini menemukan ratusan penderita yang tidak pernah datang ke puskesmas.',
  problem:
    'Pedagang lanjut usia bekerja sejak pukul dua dini hari dan tidur ketika puskesmas buka. Dari 630 pedagang lansia di lima pasar, 58 persen memiliki tekanan darah tinggi dan hanya seperlimanya yang tahu.',
  howItWorks:
    'Dua perawat dan satu kader berangkat pukul 03.45, dua kali seminggu di setiap pasar.\nPemeriksaan di kios memakan waktu enam menit.\nHasil ditulis di kartu yang digantung di kios.\nObat ulangan dititipkan di pos pasar dan diambil sebelum pulang.',
  results:
    'Pedagang lansia yang diperiksa naik dari 64 menjadi 571 orang.\nTekanan darah terkendali pada penderita naik dari 12 persen menjadi 49 persen dalam sepuluh bulan.\nTidak ada lagi pedagang yang pingsan di pasar percontohan selama enam bulan terakhir.',
  resources:
    'Rp132.000.000 setahun untuk lima pasar, terutama bahan periksa dan uang dinas subuh. Sepuluh perawat bergilir dan lima kader pasar.',
  replicationNotes:
    'Atur libur pengganti bagi perawat pada hari dinas subuh. Mintalah pengelola pasar menyediakan pos kecil yang terkunci untuk obat. Cocok juga untuk terminal dan tempat pelelangan ikan.',
  tags: ['lansia', 'kesehatan', 'pasar', 'layanan keliling', 'penyakit tidak menular'],
  collections: ['Layanan Inklusif'],
};

export const documents = [
  {
    file: 'berita - mantri datang sebelum subuh.docx',
    role: 'evidence',
    title: 'Mantri yang Datang Sebelum Azan',
    author: 'Buletin Warta Layanan (fiktif)',
    date: '2025-02-14',
    font: 'Georgia',
    look: 'bold',
    body: `
> Mantri yang Datang Sebelum Azan
> Buletin Warta Layanan, rubrik Praktik Baik
JEMBER – Pukul empat kurang seperempat. Lampu kios baru separuh yang menyala, dan bau kol bercampur dengan bau kopi. Dua perawat berjaket hijau berjalan di antara keranjang sambil membawa kotak seukuran kotak makan. Mereka berhenti di depan seorang penjual kelapa yang rambutnya sudah putih. Lengan baju digulung, manset dipasang, dan percakapan tentang harga kelapa tidak terputus.
Begitulah Mantri Pasar Subuh bekerja. Layanan yang dijalankan Dinas Kesehatan Kabupaten Jember sejak Maret 2024 ini memeriksa tekanan darah dan gula darah pedagang lanjut usia di lima pasar rakyat, sebelum pukul enam, di kios masing-masing.
# Berawal dari pedagang yang pingsan
Gagasan itu lahir dari kejadian yang tidak enak dikenang. Dalam satu tahun, sebelas pedagang pingsan di pasar; empat di antaranya terkena stroke. Ketika puskesmas memeriksa catatan, tidak satu pun dari mereka pernah berobat. "Bukan karena tidak mau. Ketika kami buka, mereka tidur. Ketika mereka bangun, kami sudah tutup," kata kepala puskesmas setempat dalam sebuah pertemuan.
Pendataan awal terhadap 630 pedagang lansia menemukan 365 orang, atau 58 persen, memiliki tekanan darah tinggi. Hanya seperlima yang mengetahuinya. Sisanya menyebutnya masuk angin.
# Enam menit di setiap kios
Jemput bola ke kios hanya mungkin bila tidak mengganggu dagangan, karena itu pemeriksaan dibuat sependek mungkin. Enam menit untuk satu pedagang, termasuk menulis kartu. Kartu itu digantung di kios, di sebelah kalender, dengan tiga warna: hijau, kuning, merah. Pedagang di kios sebelah ikut membaca dan, menurut para perawat, pengingat terbaik justru datang dari tetangga kios.
Obat ulangan tidak dibawa berkeliling. Obat dititipkan di pos kecil yang terkunci di dekat pintu timur, dan dapat diambil pedagang sebelum pulang. Kader pasar mencatat siapa yang belum mengambil dan menanyakannya esok hari.
# Angka yang membaik
Setelah sepuluh bulan, 571 dari 630 pedagang lansia telah diperiksa sedikitnya tiga kali. Tekanan darah yang terkendali pada penderita naik dari 12 persen menjadi 49 persen. Dalam enam bulan terakhir tidak ada pedagang yang pingsan di pasar percontohan. Dinas tetap berhati-hati. Angka itu berasal dari catatan petugas sendiri dan belum diperiksa pihak luar.
| Ukuran | Awal 2024 | Akhir 2024
| Pedagang lansia yang diperiksa | 64 | 571
| Tekanan darah terkendali | 12 persen | 49 persen
| Pedagang yang pingsan dalam enam bulan | 5 | 0
# Yang belum selesai
Tidak semua berjalan mulus. Uang dinas subuh baru cair pada bulan keempat, dan tiga perawat sempat mundur. Pasar yang paling jauh hanya dapat dikunjungi seminggu sekali pada musim hujan. Seorang pengelola pasar semula keberatan dengan pos obat karena tempatnya dapat disewakan; ia berubah pikiran setelah ibunya sendiri diperiksa.
Tahun ini layanan akan dicoba di tempat pelelangan ikan. Jamnya lebih pagi lagi: pukul dua.
`,
  },
  {
    file: 'Juknis Mantri Pasar Subuh.pdf',
    role: 'procedure',
    title: 'Petunjuk Teknis Mantri Pasar Subuh',
    author: 'Dinas Kesehatan Kabupaten Jember',
    date: '2024-03-04',
    body: `
> PETUNJUK TEKNIS
> MANTRI PASAR SUBUH
> Dinas Kesehatan Kabupaten Jember
# I. Gambaran Umum
Mantri Pasar Subuh adalah pemeriksaan kesehatan secara jemput bola bagi pedagang lansia, yaitu yang berusia 60 tahun ke atas, di pasar rakyat. Pemeriksaan dilakukan di kios antara pukul 04.00 dan 06.00. Petunjuk ini dipakai oleh puskesmas, pengelola pasar, dan kader pasar.
# II. Sasaran dan Ruang Lingkup
- Pedagang lansia, termasuk buruh angkut dan penjual keliling yang setiap hari berada di pasar.
- Pemeriksaan tekanan darah setiap kunjungan dan gula darah sebulan sekali.
- Pemberian obat ulangan bagi pasien yang telah ditetapkan dokter puskesmas. Petugas tidak memulai pengobatan baru di pasar.
# III. Tim
| Peran | Jumlah | Tugas
| Perawat | 2 | Memeriksa, memberi nasihat, menulis kartu
| Kader pasar | 1 | Menunjukkan kios, mencatat, mengingatkan obat
| Pengelola pasar | 1 | Menyiapkan pos, lampu, dan kunci
| Dokter puskesmas | 1 | Meninjau hasil merah pada hari yang sama
Perawat yang berdinas subuh memperoleh libur pengganti pada hari berikutnya. Tidak seorang pun berdinas subuh lebih dari dua kali seminggu.
# IV. Langkah Pemeriksaan
1. Salam, tanyakan kesediaan, dan jangan menghalangi pembeli.
2. Pedagang duduk dua menit; manset dipasang pada lengan yang tidak baru mengangkat barang.
3. Ukur dua kali dengan jarak satu menit; catat angka yang lebih rendah.
4. Gula darah diukur sebelum pedagang sarapan; jarum dibuang ke kotak tertutup.
5. Beri nasihat satu kalimat saja, misalnya mengurangi ikan asin pada pagi hari.
6. Tulis kartu kios dan gantungkan di tempat semula.
# V. Batas dan Tindak Lanjut
| Warna | Tekanan darah | Gula darah sewaktu | Tindak lanjut
| Hijau | di bawah 140/90 | di bawah 140 | periksa lagi sebulan kemudian
| Kuning | 140/90–179/109 | 140–199 | periksa lagi minggu depan, jadwalkan dokter
| Merah | 180/110 atau lebih | 200 atau lebih | hubungi dokter hari itu juga
Pedagang dengan wajah perot, bicara pelo, lengan lemah, atau nyeri dada dirujuk segera tanpa menunggu angka. Kader memanggil ambulans, perawat menemani, dan tetangga kios menjaga dagangan.
# VI. Pos Obat
Obat ulangan dimasukkan ke dalam amplop bertuliskan nomor kios, bukan nama penyakit. Pos dikunci dan hanya dibuka oleh kader bersama petugas pasar. Obat yang tiga hari tidak diambil dikembalikan ke puskesmas dan pedagangnya dikunjungi.
# VII. Kerahasiaan
Kartu kios hanya memuat warna, tanggal, dan jadwal berikutnya. Angka hasil periksa disimpan dalam buku petugas. Pedagang yang tidak ingin kartunya digantung boleh menyimpannya.
# VIII. Pembiayaan
Biaya satu pasar Rp26.400.000 setahun: bahan periksa Rp11.700.000, uang dinas subuh Rp10.800.000, kartu dan amplop Rp1.500.000, perawatan alat Rp2.400.000. Untuk lima pasar diperlukan Rp132.000.000.
# IX. Pencatatan dan Evaluasi
Puskesmas menghitung cakupan dan tekanan darah terkendali setiap bulan. Setiap enam bulan sepuluh persen kartu dicocokkan dengan buku petugas oleh puskesmas lain. Pengaduan disampaikan kepada kader, pengelola pasar, atau SP4N-LAPOR!.
`,
  },
];
