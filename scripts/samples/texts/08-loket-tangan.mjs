export const innovation = {
  name: 'Loket Tangan',
  expansion: 'Layanan Komunikasi Isyarat untuk Teman Tuli di Seluruh Loket',
  aliases: ['Loket Isyarat'],
  agency: 'Bagian Organisasi Sekretariat Daerah Kabupaten Sidoarjo',
  region: '3515',
  year: 2024,
  stage: 'implementation',
  status: 'approved',
  summary:
    'Setiap loket memiliki kartu gambar, satu petugas yang mahir isyarat dasar, dan sambungan video ke juru bahasa isyarat yang bergiliran. Teman Tuli menyelesaikan urusannya sendiri tanpa membawa anggota keluarga sebagai penerjemah.',
  problem:
    'Dari 212 Teman Tuli yang ditanya, 83 persen selalu membawa anggota keluarga ke kantor layanan. Urusan pribadi menjadi terbuka dan anak terpaksa membolos untuk menerjemahkan. Tidak ada satu pun loket yang menyediakan juru bahasa isyarat.',
  howItWorks:
    'Teman Tuli mengambil nomor dengan tanda tangan biru.\nPetugas memakai kartu gambar untuk urusan sederhana.\nBila perlu, petugas menghubungkan juru bahasa isyarat melalui video; waktu tunggu paling lama sepuluh menit.\nPermintaan juru bahasa secara tatap muka dapat dipesan dua hari sebelumnya.',
  results:
    'Teman Tuli yang datang tanpa penerjemah keluarga naik dari 17 persen menjadi 69 persen.\nWaktu layanan turun dari 52 menjadi 21 menit.\nSebanyak 146 petugas di 31 unit telah lulus pelatihan isyarat dasar.',
  resources:
    'Rp97.000.000 setahun: honor enam juru bahasa isyarat bergilir Rp72.000.000 dan pelatihan Rp25.000.000. Tablet memakai perangkat yang sudah ada.',
  replicationNotes:
    'Libatkan organisasi Teman Tuli sejak penyusunan kartu; isyarat setempat berbeda antardaerah. Mulailah dari tiga loket tersibuk. Sambungan internet 2 Mbps sudah cukup untuk video.',
  tags: ['disabilitas', 'teman tuli', 'bahasa isyarat', 'loket'],
  collections: ['Layanan Inklusif'],
};

export const documents = [
  {
    file: 'LoketTangan-KOVABLIK2025-final-final.pdf',
    role: 'proposal',
    title: 'Loket Tangan',
    author: 'Bagian Organisasi Sekretariat Daerah Kabupaten Sidoarjo',
    date: '2025-06-10',
    body: `
> LOKET TANGAN
> Layanan Komunikasi Isyarat untuk Teman Tuli di Seluruh Loket
> Bagian Organisasi Sekretariat Daerah Kabupaten Sidoarjo
# Latar Belakang
Seorang ibu Tuli hendak mengurus akta kelahiran anaknya. Ia membawa anak sulungnya yang berusia sembilan tahun sebagai penerjemah. Anak itu harus menjelaskan tanggal pernikahan, status ayahnya, dan tunggakan rumah sakit. Kisah semacam ini, dengan rincian berbeda, disampaikan oleh puluhan peserta dalam temu warga Tuli pada awal 2024.
Pendataan bersama organisasi Teman Tuli menjangkau 212 orang. Sebanyak 83 persen selalu membawa anggota keluarga ke kantor layanan, 39 persen pernah pulang tanpa hasil, dan hanya 4 persen pernah menyampaikan pengaduan. Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas menjamin hak atas pelayanan publik yang mudah diakses, tetapi hak itu belum sampai ke meja loket.
# Tujuan, Outcome dan Output yang Diharapkan
Tujuan: Teman Tuli dapat menyelesaikan urusannya sendiri dengan rahasia yang terjaga. Outcome: sedikitnya 60 persen datang tanpa penerjemah keluarga. Output: 31 unit layanan memiliki kartu gambar, sedikitnya dua petugas mahir isyarat dasar, dan sambungan video yang dijawab paling lama sepuluh menit.
# Cara Kerja Inovasi
1. Mesin antrean memiliki tombol bergambar tangan; nomor ditampilkan di layar dan getar pada alat genggam kecil.
2. Petugas menyapa dengan isyarat, menyodorkan kartu gambar, dan menanyakan cara komunikasi yang disukai: isyarat, tulisan, atau gerak bibir.
3. Untuk urusan sederhana, kartu gambar cukup. Terdapat 48 kartu yang disusun bersama Teman Tuli.
4. Untuk urusan yang rumit, petugas membuka sambungan video ke juru bahasa isyarat yang sedang bergilir.
5. Untuk urusan hukum dan kesehatan, juru bahasa hadir tatap muka dengan pemesanan dua hari sebelumnya.
6. Di akhir layanan, Teman Tuli memilih satu dari empat gambar wajah sebagai penilaian.
# Keunggulan Ide / Gagasan
Banyak daerah menyediakan juru bahasa pada acara besar. Loket Tangan menyediakannya pada urusan sehari-hari. Enam juru bahasa dibagi untuk 31 unit melalui video sehingga biayanya terjangkau. Kartu gambar dibuat oleh Teman Tuli sendiri; dua belas dari 48 kartu memakai isyarat yang hanya dikenal di wilayah ini.
# Mekanisme Evaluasi Pelaksanaan Inovasi & Tindak Lanjut
Organisasi Teman Tuli mengirim pengunjung rahasia ke sembilan unit setiap triwulan. Pengunjung menilai sapaan, kejelasan, waktu, dan kerahasiaan. Unit dengan nilai di bawah 70 didampingi satu hari penuh. Pada putaran kedua, empat unit masuk daftar itu; pada putaran keempat tinggal satu.
# Bentuk Dampak Inovasi
| Ukuran | Sebelum (awal 2024) | Target | Sesudah (Mei 2025)
| Datang tanpa penerjemah keluarga | 17 persen | 60 persen | 69 persen
| Waktu layanan rata-rata | 52 menit | 25 menit | 21 menit
| Pulang tanpa hasil | 39 persen | 10 persen | 7 persen
| Unit yang siap | 0 | 31 | 31
| Panggilan video terjawab dalam sepuluh menit | – | 90 persen | 86 persen
Panggilan yang terlambat dijawab hampir semuanya terjadi pada Senin pagi, sehingga sejak April 2025 dua juru bahasa berjaga pada hari itu. Jumlah kunjungan Teman Tuli naik dari 31 menjadi 94 sebulan; artinya kebutuhan itu dahulu ada, tetapi tidak terlihat.
# Difusi dan Replikasi Inovasi
Berkas kartu gambar, bahan pelatihan 16 jam, dan perjanjian dengan juru bahasa dapat diminta di Bagian Organisasi. Dua kota dan satu rumah sakit telah menyatakan minat. Belum ada yang menerapkan penuh pada saat naskah ini ditulis.
# Sumber Daya
| Jenis | Rincian | Biaya setahun
| Manusia | Enam juru bahasa isyarat bergilir | Rp72.000.000
| Pelatihan | 146 petugas, 16 jam | Rp25.000.000
| Sarana | Tablet, layar antrean, sambungan internet | memakai yang ada
| Informasi | 48 kartu gambar, video pendek | dibuat sendiri
# Strategi Keberlanjutan
Strategi institusional: Loket Tangan dicantumkan dalam standar pelayanan setiap unit dan dalam maklumat pelayanan. Strategi manajerial: petugas yang lulus pelatihan tidak dipindahkan serentak; setiap mutasi diikuti pelatihan pengganti dalam dua bulan. Strategi sosial: hari Kamis pertama setiap bulan menjadi hari belajar isyarat yang terbuka bagi warga, diajar oleh Teman Tuli dengan honor yang layak.
Risiko yang dicatat: juru bahasa masih sedikit. Kerja sama dengan perguruan tinggi disiapkan agar tersedia dua belas juru bahasa pada 2027.
`,
  },
];
