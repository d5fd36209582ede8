export const innovation = {
  name: 'Kapal Buku Pulau Jauh',
  expansion: '',
  aliases: ['Kapal Buku', 'Parao Buku'],
  agency: 'Dinas Perpustakaan dan Kearsipan Kabupaten Sumenep',
  region: '3529',
  year: 2019,
  stage: 'implementation',
  status: 'published',
  summary:
    'Peti buku dititipkan pada kapal penumpang dan perahu nelayan yang memang sudah berlayar, lalu berputar dari pulau ke pulau setiap enam minggu. Dua puluh satu pulau kini memiliki bacaan baru tanpa kapal perpustakaan khusus.',
  problem:
    'Perpustakaan kabupaten berada di daratan, sedangkan sepertiga penduduk tinggal di pulau. Membeli kapal perpustakaan memerlukan Rp2,3 miliar dan biaya bahan bakar yang tidak pernah dianggarkan. Taman baca di pulau berisi buku yang sama selama bertahun-tahun.',
  howItWorks:
    'Enam puluh tiga peti kedap air masing-masing berisi 60 buku.\nAwak kapal membawa peti dari dermaga ke dermaga dengan surat jalan.\nPenjaga buku di pulau menukar peti setiap enam minggu.\nSetiap peti membawa buku tamu tempat pembaca menulis buku yang diinginkan.',
  results:
    'Pulau yang dilayani naik dari 4 menjadi 21.\nPeminjaman naik dari 1.900 menjadi 27.640 buku setahun.\nBuku hilang atau rusak 3,1 persen, di bawah batas 5 persen.',
  resources:
    'Rp141.750.000 untuk peti dan Rp64.000.000 setahun untuk uang angkut, buku pengganti, dan honor penjaga buku. Tiga pengelola di daratan.',
  replicationNotes:
    'Berlaku pula untuk dusun pegunungan dengan truk sayur atau bus perintis sebagai pengangkut. Peti jangan lebih dari 18 kilogram. Bayar awak kapal sedikit tetapi tepat waktu.',
  tags: ['perpustakaan', 'kepulauan', 'literasi', 'sekolah'],
  collections: ['Anak dan Keluarga'],
};

export const documents = [
  {
    file: 'SINOVIK_KapalBuku_isian.docx',
    role: 'proposal',
    title: 'Kapal Buku Pulau Jauh',
    author: 'Dinas Perpustakaan dan Kearsipan Kabupaten Sumenep',
    date: '2020-03-02',
    look: 'bold',
    body: `
> KAPAL BUKU PULAU JAUH
> Isian inovasi pelayanan publik
> Dinas Perpustakaan dan Kearsipan Kabupaten Sumenep
# 1. Tujuan Inovasi
Kabupaten Sumenep memiliki 48 pulau berpenghuni. Perjalanan dari pulau terjauh ke perpustakaan kabupaten memerlukan sebelas jam dengan kapal perintis. Sampai 2018 hanya empat pulau yang pernah menerima layanan perpustakaan keliling, itu pun setahun sekali. Taman baca yang dibangun di pulau berisi buku yang sama sejak hari diresmikan; anak-anak sudah hafal isinya.
Dinas pernah mengusulkan kapal perpustakaan seharga Rp2,3 miliar. Usulan ditolak tiga tahun berturut-turut, dan kami kira itu tepat: kapal akan lebih sering menunggu bahan bakar daripada berlayar. Tujuan inovasi ini adalah membuat buku tetap bergerak dengan memakai pelayaran yang sudah ada.
# 2. Signifikansi (Arti Penting)
Membaca memerlukan sesuatu yang baru untuk dibaca. Setelah peti buku berputar, peminjaman naik empat belas kali lipat. Guru di pulau memakai peti sebagai bahan pelajaran; sembilan puskesmas pembantu meminta peti khusus berisi bacaan kehamilan dan gizi. Bagi nelayan, buku tentang mesin tempel menjadi yang paling banyak dipinjam, mengalahkan cerita.
# 3. Inovatif (Kebaruan/Keunikan/Keaslian)
Tidak ada kapal baru. Peti kedap air dititipkan pada kapal penumpang, kapal barang, dan perahu nelayan. Jalurnya disusun seperti jalur surat. Warna tutup peti menunjukkan isinya: biru untuk anak, hijau untuk laut dan tani, merah untuk kesehatan, putih untuk campuran. Buku tamu di dalam peti menjadi saluran usulan: pembaca pulau menentukan buku yang dibeli tahun berikutnya.
# 4. Transferabilitas (Dapat Diterapkan Pada Tempat Lain)
Bagian terpenting bukan laut, melainkan menumpang. Daerah pegunungan dapat memakai truk sayur, bus perintis, atau mobil pengantar susu. Dua kabupaten telah memakai peti yang sama di jalur bus perintis. Yang perlu disiapkan hanya peti, surat jalan, dan penjaga buku di setiap perhentian.
# 5. Sumber Daya
| Uraian | Jumlah | Biaya
| Peti kedap air beserta 60 buku | 63 peti | Rp141.750.000
| Uang angkut untuk awak kapal | Rp25.000 per peti per jalan | Rp18.900.000 setahun
| Honor penjaga buku | 21 orang | Rp31.500.000 setahun
| Buku pengganti dan perbaikan peti | – | Rp13.600.000 setahun
Tiga pegawai mengelola perputaran peti di daratan. Tidak ada aplikasi; surat jalan rangkap tiga sudah cukup.
# 6. Dampak
| Ukuran | 2018 | 2019
| Pulau yang dilayani | 4 | 21
| Buku yang dipinjam | 1.900 | 27.640
| Buku hilang atau rusak | 8,4 persen | 3,1 persen
| Sekolah yang memakai peti sebagai bahan pelajaran | 0 | 57
Angka diambil dari kartu pinjam yang dihitung dua kali, di pulau dan di daratan. Pada triwulan pertama terdapat selisih 212 pinjaman karena kartu basah; sejak itu kartu ditulis dengan pensil.
# 7. Keterlibatan Pemangku Kepentingan
Awak kapal membawa peti. Kepala dermaga menyimpan peti bila kapal terlambat. Guru dan remaja masjid menjadi penjaga buku. Perusahaan pelayaran membebaskan ongkos tempat. Perguruan tinggi membantu memilih bacaan bertingkat. Kepala desa menyediakan lemari yang tidak dikunci.
# 8. Pelajaran yang Dipetik
Peti pertama terlalu berat, 31 kilogram, dan dua kali jatuh ke laut saat dipindahkan. Peti sekarang beratnya tidak lebih dari 18 kilogram dan dapat mengapung. Musim angin barat memutus jalur selama enam minggu; karena itu sebelum Desember setiap pulau menerima dua peti sekaligus. Kami juga belajar bahwa awak kapal tidak keberatan dengan upah kecil, tetapi keberatan dengan upah yang terlambat.
# 9. SOP
1. Pengelola mengisi surat jalan dan menyegel peti.
2. Awak kapal menandatangani surat jalan di dermaga.
3. Penjaga buku memeriksa segel, menghitung buku, dan mengembalikan peti lama.
4. Kartu pinjam dikirim bersama peti lama.
5. Pengelola mencocokkan kartu, memperbaiki buku, dan menyusun isi baru.
# 10. Lomba yang Pernah Diikuti Inovasi Ini
Baru pertama kali diikutsertakan.
`,
  },
];
