export const innovation = {
  name: 'Gerobak Lentera',
  expansion: 'Gerak Bersama Orang Tua dan Anak Membaca, Lentera Keliling Desa',
  aliases: ['Lentera Keliling'],
  agency: 'Dinas Pendidikan, Pemuda, dan Olahraga Kabupaten Trenggalek',
  region: '3503',
  year: 2025,
  stage: 'trial',
  status: 'in-review',
  summary:
    'Gerobak berisi buku dan lampu berhenti setiap petang di dusun yang jauh dari sekolah, mengajak orang tua membaca bersama anaknya selama tiga puluh menit. Uji coba di delapan dusun menunjukkan kenaikan kelancaran membaca siswa kelas awal.',
  problem:
    'Penilaian pada awal tahun ajaran 2024 menemukan 29 persen siswa kelas dua di sekolah terpencil belum lancar membaca kalimat. Di rumah, 71 persen keluarga tidak memiliki buku selain buku pelajaran. Orang tua merasa tugas mengajar membaca hanya milik guru.',
  howItWorks:
    'Gerobak singgah dua petang seminggu di setiap dusun, pukul 18.30 sampai 19.30.\nRelawan membagi buku bertingkat menurut warna.\nOrang tua dan anak membaca bergantian, lalu anak menceritakan kembali.\nGuru mencatat kemajuan dengan tes satu menit setiap enam minggu.',
  results:
    'Siswa yang belum lancar membaca turun dari 29 persen menjadi 16 persen pada delapan dusun uji coba.\nRata-rata kata per menit naik dari 31 menjadi 52.\nOrang tua yang hadir sedikitnya enam kali mencapai 64 persen.',
  resources:
    'Rp6.900.000 untuk satu gerobak dan 240 buku; Rp1.150.000 sebulan untuk relawan dan lampu. Dua relawan setiap petang dan satu guru pendamping.',
  replicationNotes:
    'Masih uji coba; pembanding belum cukup. Buku bertingkat lebih penting daripada jumlah buku. Petang dipilih karena orang tua ada di rumah; sesuaikan dengan jadwal mengaji.',
  tags: ['pendidikan', 'literasi', 'anak', 'sekolah', 'relawan'],
  collections: ['Anak dan Keluarga'],
};

export const documents = [
  {
    file: 'GEROBAK LENTERA - naskah KOVABLIK 2026 v2.docx',
    role: 'proposal',
    title: 'Gerobak Lentera',
    author: 'Dinas Pendidikan, Pemuda, dan Olahraga Kabupaten Trenggalek',
    date: '2026-04-30',
    font: 'Calibri',
    body: `
> GEROBAK LENTERA
> Gerak Bersama Orang Tua dan Anak Membaca, Lentera Keliling Desa
> Naskah inovasi, Kelompok Umum, Kategori Pendidikan
# 1. Latar Belakang (maksimal 200 kata)
Delapan sekolah dasar di kecamatan pegunungan memiliki kesamaan: gurunya rajin, gedungnya baik, tetapi anak-anaknya lambat lancar membaca. Pada Agustus 2024 sebanyak 29 persen siswa kelas dua belum dapat membaca kalimat sederhana tanpa mengeja. Angka kabupaten adalah 14 persen.
Kunjungan ke 160 rumah memberi petunjuk. Di 71 persen rumah tidak ditemukan buku selain buku pelajaran. Anak membaca hanya di sekolah, kira-kira 25 menit sehari. Orang tua pulang dari ladang menjelang petang dan menyangka bahwa mengajar membaca memerlukan ijazah. Perpustakaan desa ada, tetapi terkunci setelah pukul 14.00.
# 2. Tujuan, Outcome dan Output yang Diharapkan (maksimal 150 kata)
Tujuan: menjadikan membaca kegiatan keluarga, bukan tugas sekolah. Outcome: siswa kelas dua yang belum lancar membaca turun menjadi di bawah 15 persen dalam satu tahun. Output: delapan dusun disinggahi dua petang seminggu, 240 buku bertingkat per gerobak, dan 60 persen orang tua hadir sedikitnya enam kali.
# 3. Cara Kerja Inovasi (maksimal 200 kata)
1. Gerobak kayu selebar pintu rumah membawa rak, tikar, dan empat lampu tenaga surya.
2. Relawan menata buku menurut warna: hijau untuk kata, kuning untuk kalimat, jingga untuk cerita.
3. Setiap anak memilih satu buku dan membacanya bersama orang tua, kakak, atau nenek. Yang belum dapat membaca pun boleh menceritakan gambarnya.
4. Sepuluh menit terakhir anak maju menceritakan kembali.
5. Satu buku boleh dibawa pulang sampai kunjungan berikutnya.
6. Setiap enam minggu guru mengukur kelancaran dengan bacaan satu menit.
# 4. Keunggulan Ide / Gagasan (maksimal 200 kata)
Perpustakaan keliling biasanya meminjamkan buku kepada anak. Gerobak Lentera mengajak orang dewasa duduk di sampingnya. Lampu yang menyala pada petang gelap menjadi tanda; anak-anak memanggil orang tuanya, bukan sebaliknya. Nenek yang tidak dapat membaca justru menjadi pencerita terbaik karena ia menanyakan apa yang terjadi selanjutnya.
# 5. Mekanisme Evaluasi Pelaksanaan Inovasi & Tindak Lanjut
Pengukuran dilakukan guru dari sekolah lain agar tidak memihak. Bacaan untuk mengukur tidak pernah dipakai di gerobak. Hasilnya dibahas bersama kepala sekolah, relawan, dan wakil orang tua setiap enam minggu.
| Putaran | Kata per menit | Belum lancar | Tindak lanjut
| Agustus 2025 | 31 | 29 persen | penetapan kelompok warna
| Oktober 2025 | 37 | 25 persen | buku hijau ditambah 40 judul
| Desember 2025 | 44 | 20 persen | dua dusun berganti hari
| Februari 2026 | 52 | 16 persen | relawan baru di dusun ketujuh
# 6. Bentuk Dampak Inovasi (maksimal 300 kata)
Siswa yang belum lancar membaca turun dari 29 persen menjadi 16 persen dalam tujuh bulan. Pada empat sekolah pembanding yang keadaannya serupa, angkanya turun dari 27 persen menjadi 23 persen. Target 15 persen belum tercapai. Dua dusun tertinggal karena jalan terputus selama lima minggu pada musim hujan.
Perubahan lain lebih sulit dihitung. Seorang kepala dusun memindahkan rapat RT agar tidak berbenturan dengan gerobak. Sebelas orang tua mendaftar program keaksaraan karena ingin dapat membaca untuk anaknya.
# 7. Difusi dan Replikasi Inovasi (maksimal 150 kata)
Rancangan gerobak, daftar judul, dan bacaan satu menit dibagikan sebagai satu berkas. Satu kecamatan lain telah membuat gerobak sendiri dengan dana desa. Replikasi di luar kabupaten belum ada dan belum kami anjurkan sampai hasil satu tahun penuh tersedia.
# 8. Sumber Daya (maksimal 150 kata)
Sarana: delapan gerobak, 1.920 buku, 32 lampu. Manusia: 34 relawan, sebagian besar guru mengaji dan anggota karang taruna, serta delapan guru pendamping. Anggaran: Rp55.200.000 untuk pembuatan delapan gerobak beserta bukunya dan Rp9.200.000 sebulan, dari APBD dan sumbangan warga rantau.
# 9. Strategi Keberlanjutan (maksimal 300 kata)
Institusional: uji coba ditetapkan dengan keputusan bupati sesuai PP 38/2017; penerapan akan diusulkan setelah evaluasi. Manajerial: setiap dusun memiliki dua regu relawan agar tidak bergantung pada satu orang. Sosial: warga rantau menyumbang buku melalui daftar judul, sehingga yang datang adalah buku yang dibutuhkan dan bukan buku yang kebetulan ada.
`,
  },
];
