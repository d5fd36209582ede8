export const innovation = {
  name: 'Tirta Guyub',
  expansion: 'Tandon Air Rakyat, Tata Kelola Guyub dan Berimbang',
  aliases: ['Tandon Guyub'],
  agency: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Pacitan',
  region: '3501',
  year: 2020,
  stage: 'implementation',
  status: 'published',
  summary:
    'Kelompok pemakai air di dusun kering memasang meter sederhana, menetapkan tarif bersama, dan menabung untuk perbaikan pompa. Tandon yang dahulu mati setelah dua tahun kini tetap mengalir pada musim kemarau.',
  problem:
    'Dari 64 sarana air bersih yang dibangun pada 2012–2018, 39 mati dalam tiga tahun karena tidak ada biaya perbaikan. Pada musim kemarau warga 22 dusun membeli air Rp180.000 per tangki. Dinas hanya mencatat jumlah bangunan, bukan jumlah rumah yang airnya mengalir.',
  howItWorks:
    'Dusun memilih pengurus air dalam musyawarah yang dihadiri sedikitnya sepertiga perempuan.\nSetiap rumah memasang meter, dibaca bergiliran setiap bulan.\nTarif dibagi tiga: listrik, honor pengurus, dan tabungan perbaikan.\nBuku kas ditempel di balai dusun.\nDinas memeriksa pompa dan mutu air dua kali setahun.',
  results:
    'Tandon yang berfungsi naik dari 25 menjadi 61 unit dari 64 unit.\nBelanja air keluarga pada kemarau turun dari Rp540.000 menjadi Rp38.000 sebulan.\nTabungan perbaikan 61 kelompok mencapai Rp412 juta pada akhir 2023.',
  resources:
    'Meter dan perbaikan awal Rp18.500.000 per tandon, dibagi antara APBD dan dana desa. Empat pengurus per kelompok dan tiga pendamping kabupaten. Biaya tahunan ditutup oleh tarif.',
  replicationNotes:
    'Jangan mulai dari bangunan baru; mulailah dari tandon yang mati. Tarif harus diputuskan warga dan cukup untuk menabung. Sumber dengan debit di bawah 0,3 liter per detik memerlukan pembagian jam.',
  tags: ['air bersih', 'desa', 'kekeringan', 'pemberdayaan masyarakat'],
  collections: ['Tangguh Bencana', 'Siap Direplikasi'],
};

export const documents = [
  {
    file: 'Tirta Guyub_proposal lengkap.docx',
    role: 'proposal',
    title: 'Proposal Tirta Guyub',
    author: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Pacitan',
    date: '2024-02-14',
    look: 'bold',
    font: 'Bookman Old Style',
    body: `
> TIRTA GUYUB
> Tandon Air Rakyat, Tata Kelola Guyub dan Berimbang
> Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Pacitan
# 1. RINGKASAN
Selama bertahun-tahun keberhasilan diukur dari jumlah tandon yang dibangun. Tirta Guyub mengukurnya dari jumlah rumah yang airnya mengalir pada bulan September. Perubahan ukuran itu mengubah cara kerja: warga mengurus meter, tarif, dan tabungan; dinas menjadi pendamping teknik. Dalam tiga tahun, tandon yang berfungsi naik dari 25 menjadi 61 dari 64 unit, dan belanja air keluarga pada musim kemarau turun dari Rp540.000 menjadi Rp38.000 sebulan.
# 2. LATAR BELAKANG DAN TUJUAN
Pacitan dikenal dengan perbukitan kapur. Air hujan cepat menghilang ke dalam tanah dan muncul kembali jauh di bawah permukiman. Pompa dan tandon adalah jawaban yang masuk akal, tetapi umur rata-ratanya hanya dua tahun tujuh bulan. Penelusuran terhadap 39 tandon yang mati menunjukkan bahwa 28 di antaranya hanya memerlukan perbaikan di bawah Rp4.000.000. Uang sebesar itu tidak pernah terkumpul karena tidak ada yang berhak memungutnya.
Tujuan inovasi: (1) sedikitnya 90 persen tandon berfungsi sepanjang tahun; (2) setiap kelompok memiliki tabungan yang cukup untuk mengganti satu pompa; (3) tidak ada dusun yang menunggu perbaikan lebih dari empat belas hari.
Kelompok sasaran adalah 5.930 keluarga di 64 kelompok pemakai air, terutama perempuan dan anak yang selama ini mengambil air.
# 3. KEBARUAN/NILAI TAMBAH
Kebaruan Tirta Guyub bukan pada pompanya. Kami membalik urutan: kelembagaan dahulu, pipa kemudian. Kelompok yang belum memiliki pengurus, tarif, dan buku kas tidak menerima perbaikan. Aturan yang semula dianggap keras ini justru membuat musyawarah berlangsung sungguh-sungguh. Meter dipasang di setiap rumah, termasuk rumah kepala dusun, sehingga tidak ada lagi dugaan bahwa sebagian orang memakai lebih banyak.
# 4. IMPLEMENTASI INOVASI
1. Pendamping memeriksa tandon bersama warga dan menuliskan apa yang rusak serta berapa biayanya.
2. Musyawarah dusun memilih ketua, bendahara, pencatat meter, dan juru pompa.
3. Warga menghitung tarif dengan lembar hitung sederhana: listrik, honor, tabungan.
4. Dinas dan desa memperbaiki tandon serta memasang meter.
5. Meter dibaca setiap tanggal 25; tagihan ditulis di papan, bukan di amplop.
6. Dua kali setahun dinas menguji mutu air dan memeriksa pompa, lalu membacakan hasilnya di musyawarah.
# 5. SIGNIFIKANSI
| Ukuran | 2019 | 2021 | 2023
| Tandon berfungsi pada September | 25 dari 64 | 49 dari 64 | 61 dari 64
| Belanja air keluarga pada kemarau, per bulan | Rp540.000 | Rp96.000 | Rp38.000
| Lama perbaikan | 7 bulan | 21 hari | 9 hari
| Tabungan seluruh kelompok | Rp0 | Rp168 juta | Rp412 juta
| Truk tangki bantuan yang dikirim | 1.140 | 377 | 88
Pengiriman truk tangki bantuan turun dari 1.140 menjadi 88 dalam setahun, sehingga anggaran tanggap kekeringan dapat dialihkan untuk uji mutu air. Guru di enam sekolah melaporkan bahwa anak yang terlambat karena mengambil air berkurang dari 41 menjadi 5 anak.
Pengukuran dilakukan dengan kunjungan mendadak pada minggu ketiga September setiap tahun oleh pendamping dari kecamatan lain. Tiga tandon yang belum berfungsi disebabkan oleh sumber yang mengering, bukan oleh pengelolaan.
# 6. ADAPTABILITAS
Lembar hitung tarif, contoh peraturan dusun, dan buku kas tersedia sebagai berkas terbuka di kantor dinas. Kelompok air di tiga kabupaten telah datang belajar. Syarat terpenting adalah kemauan pemerintah desa untuk tidak menggratiskan air, sebab tarif nol pada tahun politik merusak tabungan yang dikumpulkan bertahun-tahun.
# 7. SUMBER DAYA
Keuangan: Rp18.500.000 per tandon untuk perbaikan awal dan meter, 60 persen dari APBD dan 40 persen dari dana desa. Manusia: tiga pendamping kabupaten, empat pengurus per kelompok. Metode: musyawarah, lembar hitung tarif, papan tagihan. Peralatan: meter air, alat uji klorin dan bakteri, kunci pipa.
# 8. STRATEGI KEBERLANJUTAN
Institusional: peraturan bupati tentang kelompok pemakai air dan peraturan desa tentang tarif; keduanya merujuk pada PP 38/2017 tentang Inovasi Daerah. Manajerial: juru pompa dari kelompok lama melatih kelompok baru, dan dinas menyediakan daftar bengkel yang jujur beserta kisaran harganya. Sosial: paguyuban antar-kelompok bertemu setiap tiga bulan untuk meminjamkan suku cadang dan menyelesaikan sengketa sebelum menjadi perkara.
Risiko yang kami waspadai adalah pergantian pengurus setelah pemilihan kepala desa. Karena itu masa tugas pengurus air dibuat tidak bersamaan dengan masa jabatan kepala desa, dan serah terima kas disaksikan kecamatan.
`,
  },
];
