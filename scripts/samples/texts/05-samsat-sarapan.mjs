export const innovation = {
  name: 'Samsat Sarapan',
  expansion: 'Samsat Sambil Sarapan: Layanan Pagi di Pasar dan Sentra Kuliner',
  aliases: ['Samsat Pagi'],
  agency: 'Badan Pendapatan Daerah Provinsi Jawa Timur',
  region: '35',
  year: 2018,
  stage: 'implementation',
  status: 'published',
  summary:
    'Loket pengesahan pajak kendaraan dibuka pukul 05.30 sampai 08.30 di pasar dan sentra sarapan, ketika pedagang dan buruh belum mulai atau baru selesai bekerja. Pembayaran selesai selama menunggu sepiring nasi.',
  problem:
    'Sebanyak 43 persen pemilik sepeda motor yang menunggak mengaku tidak dapat meninggalkan pekerjaan pada jam kantor. Denda kecil menumpuk menjadi tunggakan bertahun-tahun. Biro jasa memungut Rp50.000 sampai Rp100.000 untuk mengurusnya.',
  howItWorks:
    'Mobil layanan berada di tempat tetap menurut jadwal mingguan.\nWajib pajak menyerahkan STNK dan KTP, mengambil nomor, lalu boleh sarapan.\nNomor dipanggil melalui pengeras suara kecil dan papan angka.\nPembayaran tunai atau nontunai; tanda bukti dicetak di tempat.',
  results:
    'Waktu layanan turun dari 75 menjadi 9 menit.\nPada 2023 tercatat 184.300 transaksi di 46 titik dengan penerimaan Rp61,7 miliar.\nWajib pajak yang menunggak lebih dari dua tahun di wilayah pasar turun dari 28 persen menjadi 17 persen.',
  resources:
    'Satu mobil layanan untuk setiap dua titik, tiga petugas untuk setiap jadwal, dan lembur pagi. Biaya operasional Rp9.300.000 sebulan untuk satu mobil. Jaringan data dari dua penyedia.',
  replicationNotes:
    'Dapat ditiru untuk PBB-P2 dan retribusi daerah. Pilih tempat yang ramai sebelum pukul tujuh dan mintalah persetujuan paguyuban pedagang. Jam kerja petugas digeser, bukan ditambah, kecuali pada bulan jatuh tempo.',
  tags: ['pajak', 'samsat', 'pasar', 'layanan keliling'],
  collections: ['Siap Direplikasi'],
};

export const documents = [
  {
    file: 'Proposal SAMSAT SARAPAN 2024.pdf',
    role: 'proposal',
    title: 'Proposal Samsat Sarapan',
    author: 'Badan Pendapatan Daerah Provinsi Jawa Timur',
    date: '2024-04-02',
    body: `
> SAMSAT SARAPAN
> Samsat Sambil Sarapan: Layanan Pagi di Pasar dan Sentra Kuliner
> Badan Pendapatan Daerah Provinsi Jawa Timur
# 1. Ringkasan
Pajak kendaraan sering terlambat bukan karena wajib pajak enggan membayar, melainkan karena loket dan pekerjaannya buka pada jam yang sama. Samsat Sarapan menempatkan mobil layanan di pasar dan sentra kuliner pukul 05.30–08.30. Wajib pajak menyerahkan berkas, memesan sarapan, dan menerima tanda bukti sebelum piringnya kosong. Sejak diterapkan pada 2018 di enam titik, layanan kini hadir di 46 titik di 19 kabupaten/kota. Pada 2023 tercatat 184.300 transaksi dengan penerimaan Rp61,7 miliar.
# 2. Latar Belakang dan Tujuan
Survei terhadap 1.120 penunggak pada 2017 menghasilkan tiga alasan utama: tidak dapat meninggalkan pekerjaan (43 persen), lupa tanggal jatuh tempo (31 persen), dan berkas tidak lengkap (14 persen). Kelompok pertama didominasi pedagang pasar, buruh pabrik giliran malam, dan pengemudi. Sebagian dari mereka memakai biro jasa dengan ongkos Rp50.000 sampai Rp100.000, lebih besar daripada dendanya.
Tujuan inovasi adalah menyediakan layanan pada jam yang sesuai dengan kehidupan wajib pajak, menurunkan waktu layanan menjadi di bawah sepuluh menit, dan mengurangi tunggakan lebih dari dua tahun menjadi di bawah 20 persen di wilayah pasar sasaran.
# 3. Kebaruan/Nilai Tambah
Samsat keliling yang lama mengikuti jam kantor. Samsat Sarapan mengikuti jam pasar. Pilihan tempat ditentukan oleh data tunggakan per kelurahan, bukan oleh kemudahan parkir. Petugas memakai papan angka yang terlihat dari meja makan, sehingga tidak ada antrean berdiri. Pedagang makanan ikut memperoleh manfaat; karena itu paguyuban pasar menyediakan tempat tanpa sewa.
# 4. Implementasi Inovasi
1. Bagian pendataan memetakan tunggakan per kelurahan setiap triwulan.
2. UPT memilih titik bersama pengelola pasar dan kepolisian, lalu menetapkan hari yang tetap.
3. Petugas datang pukul 05.00, menguji jaringan, dan memasang papan angka.
4. Berkas diperiksa dalam dua menit. Bila ada kekurangan, wajib pajak menerima kartu kecil berisi apa yang harus dibawa.
5. Pembayaran dan pengesahan selesai di tempat; petugas menawarkan pengingat jatuh tempo.
6. Pukul 09.00 kas dihitung dua orang dan disetor pada hari yang sama.
# 5. Signifikansi
| Ukuran | Sebelum (2017) | Sesudah (2023)
| Waktu dari menyerahkan berkas sampai menerima bukti | 75 menit | 9 menit
| Titik layanan sebelum jam kantor | tidak ada | 46
| Transaksi per tahun di titik pagi | 0 | 184.300
| Penerimaan di titik pagi | 0 | Rp61,7 miliar
| Penunggak lebih dari dua tahun di wilayah pasar | 28 persen | 17 persen
| Pemakai biro jasa | 22 persen | 8 persen
Waktu layanan diukur dari cap jam pada kartu antrean. Angka tunggakan dibandingkan dengan 46 wilayah pasar lain yang belum dilayani; di sana tunggakan turun dari 27 persen menjadi 24 persen dalam kurun yang sama. Selisihnya, delapan poin persen, lebih layak disebut sebagai dampak inovasi daripada seluruh penurunannya.
Sebelas persen transaksi dilakukan oleh perempuan pedagang yang sebelumnya selalu menitipkan pembayaran kepada orang lain.
# 6. Adaptabilitas
Tiga pemerintah kota telah memakai cara yang sama untuk PBB-P2 dan dua untuk retribusi pasar. Kendalanya bukan teknologi, melainkan jam kerja petugas. UPT yang berhasil menggeser jam kerja secara resmi; UPT yang hanya mengandalkan lembur berhenti setelah beberapa bulan.
# 7. Sumber Daya
| Sumber daya | Rincian
| Keuangan | Rp9.300.000 per mobil per bulan: bahan bakar, jaringan, kertas, uang makan
| Manusia | Tiga petugas per jadwal: pemeriksa berkas, kasir, pengesahan
| Metode | Peta tunggakan, hari tetap, kartu antrean bercap jam
| Peralatan | Mobil layanan, pencetak, papan angka, dua modem, lampu tenaga surya
# 8. Strategi Keberlanjutan
Institusional: jadwal dan jam kerja ditetapkan dengan keputusan kepala badan. Manajerial: setiap petugas bergilir paling banyak dua pagi seminggu; nilai SKM per titik dibaca bersama setiap bulan. Sosial: paguyuban pasar, pengelola sentra kuliner, dan radio setempat mengumumkan jadwal tanpa bayaran.
Risiko terbesar adalah keamanan uang tunai. Sejak 2021 pembayaran nontunai didahulukan dan kini mencapai 58 persen; sisa tunai disetor melalui bank yang buka di dekat pasar.
`,
  },
  {
    file: 'SK Tim Samsat Sarapan.docx',
    role: 'regulation',
    title: 'Keputusan Kepala Badan tentang Tim Pelaksana Samsat Sarapan',
    author: 'Badan Pendapatan Daerah Provinsi Jawa Timur',
    date: '2018-02-05',
    font: 'Bookman Old Style',
    look: 'bold',
    body: `
> KEPUTUSAN KEPALA BADAN PENDAPATAN DAERAH PROVINSI JAWA TIMUR
> NOMOR 188.4/000/FIKTIF/2018
> TENTANG
> TIM PELAKSANA DAN JADWAL LAYANAN SAMSAT SARAPAN
> KEPALA BADAN PENDAPATAN DAERAH PROVINSI JAWA TIMUR,
# Menimbang
1. bahwa sebagian wajib pajak kendaraan bermotor tidak dapat memanfaatkan layanan pada jam kerja karena pekerjaannya;
2. bahwa layanan pada pagi hari di pasar dan sentra kuliner dapat mendekatkan pelayanan tanpa menambah kantor baru;
3. bahwa agar layanan berjalan tertib perlu ditetapkan tim pelaksana, jadwal, dan jam kerja.
# Mengingat
1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;
2. Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah;
3. Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik.
# Menetapkan
## Kesatu
Membentuk Tim Pelaksana Samsat Sarapan dengan susunan sebagaimana tercantum dalam Lampiran I.
## Kedua
Tim bertugas memetakan tunggakan, memilih titik layanan, menyusun jadwal, melaksanakan layanan, menyetor penerimaan, dan melaporkan hasilnya setiap bulan.
## Ketiga
Layanan dilaksanakan pukul 05.30 sampai dengan 08.30. Petugas yang bertugas pagi mengakhiri jam kerjanya pukul 13.00 pada hari yang sama, sehingga jumlah jam kerja tidak berubah.
## Keempat
Layanan yang diberikan meliputi pengesahan tahunan, pembayaran pajak kendaraan bermotor, dan pengingat jatuh tempo. Penggantian pelat dan balik nama tetap dilayani di kantor.
## Kelima
Petugas dilarang menerima pembayaran di luar jumlah yang tercetak pada tanda bukti.
## Keenam
Segala biaya dibebankan pada anggaran badan. Keputusan ini berlaku sejak tanggal ditetapkan dan ditinjau setiap tahun.
# Lampiran I – Susunan Tim
| No | Kedudukan | Unsur | Tugas pokok
| 1 | Penanggung jawab | Kepala badan | Menetapkan kebijakan dan menyelesaikan hambatan
| 2 | Ketua | Kepala bidang pajak daerah | Mengendalikan pelaksanaan
| 3 | Sekretaris | Kepala subbidang pelayanan | Menyusun jadwal dan laporan
| 4 | Anggota | Kepala UPT | Memilih titik dan petugas
| 5 | Anggota | Unsur kepolisian | Pengesahan dan keamanan
| 6 | Anggota | Unsur bank | Penerimaan dan penyetoran
# Lampiran II – Jadwal Enam Titik Pertama
| Hari | Titik | Jam
| Senin | Pasar induk, wilayah utara | 05.30–08.30
| Selasa | Sentra kuliner terminal | 05.30–08.00
| Rabu | Pasar hewan, setiap pasaran | 05.30–08.30
| Kamis | Kawasan industri, gerbang timur | 06.00–08.30
| Jumat | Pasar ikan | 05.30–07.30
| Sabtu | Alun-alun, selama pasar pagi | 06.00–08.30
`,
  },
];
