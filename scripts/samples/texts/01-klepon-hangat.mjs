export const innovation = {
  name: 'Klepon Hangat',
  expansion: 'Kunjungan Layanan Administrasi Kependudukan Online, Hadir di Ambang Pintu Warga Lansia dan Disabilitas',
  aliases: ['KLEPON', 'Klepon Hangat Lumajang'],
  agency: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Lumajang',
  region: '3508',
  year: 2023,
  stage: 'implementation',
  status: 'published',
  summary:
    'Petugas jemput bola ke rumah lansia dan penyandang disabilitas menurut jadwal tetap, merekam KTP-el di rumah, dan menyerahkan dokumen pada hari yang sama. Desa mendaftarkan warganya, sehingga keluarga tidak perlu mengurus apa pun ke kantor.',
  problem:
    'Pada akhir 2022 tercatat 1.482 warga lansia dan penyandang disabilitas yang belum memiliki KTP-el. Sebagian besar tidak dapat meninggalkan rumah, sementara biaya menyewa kendaraan ke kantor kecamatan mencapai Rp150.000 sekali jalan. Tanpa KTP-el, mereka tertolak saat berobat dan tidak masuk daftar bantuan sosial.',
  howItWorks:
    'Perangkat desa mengirim daftar warga pada tanggal 1–5 setiap bulan.\nPetugas memeriksa data di kantor dan menyusun rute kunjungan per dusun.\nSetiap Selasa dan Kamis dua tim berangkat jemput bola dengan tas rekam: kamera, pemindai iris dan sidik jari, tanda tangan elektronik, serta modem.\nDokumen dicetak di kantor kecamatan terdekat dan diserahkan pada hari yang sama.\nDesa menandatangani berita acara serah terima.',
  results:
    'Waktu tunggu perekaman turun dari 34 hari menjadi 3 hari.\nWarga lansia dan disabilitas tanpa KTP-el turun dari 1.482 orang menjadi 96 orang dalam delapan belas bulan.\nBiaya yang ditanggung keluarga turun dari rata-rata Rp150.000 menjadi nol.\nNilai SKM layanan naik dari 79,40 menjadi 91,25.',
  resources:
    'Biaya awal Rp86.400.000 untuk dua set tas rekam dan biaya operasional Rp62.500.000 setahun dari APBD. Dua tim, masing-masing dua operator dan satu pengemudi, ditambah satu petugas penjadwalan. Satu kendaraan operasional yang sudah ada dan satu sepeda motor untuk jalan sempit.',
  replicationNotes:
    'Syaratnya jaringan data ke pusat data kependudukan dan kecamatan yang dapat mencetak KTP-el. Mulailah dari satu kecamatan dengan daftar yang sudah diperiksa desa. Daerah kepulauan perlu jadwal yang menyesuaikan kapal. Satu tim mampu melayani 5 sampai 8 warga sehari.',
  tags: ['lansia', 'disabilitas', 'jemput bola', 'administrasi kependudukan', 'KTP-el'],
  collections: ['Layanan Inklusif', 'Siap Direplikasi'],
};

export const documents = [
  {
    file: 'PROPOSAL KLEPON HANGAT 2024 (FINAL).docx',
    role: 'proposal',
    title: 'Proposal Inovasi Klepon Hangat',
    author: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Lumajang',
    date: '2024-07-15',
    body: `
> PROPOSAL INOVASI PELAYANAN PUBLIK
> KLEPON HANGAT
> Kunjungan Layanan Administrasi Kependudukan Online, Hadir di Ambang Pintu Warga Lansia dan Disabilitas
> Kelompok Umum – Kategori Inklusi Sosial
> Dinas Kependudukan dan Pencatatan Sipil Kabupaten Lumajang, 2024
# 1. Ringkasan
Klepon Hangat adalah layanan jemput bola yang membalik arah pelayanan: bukan warga yang datang ke kantor, melainkan petugas yang datang ke rumah. Sasaran layanan adalah warga berusia 60 tahun ke atas dan penyandang disabilitas yang tidak mampu bepergian. Perangkat desa mendaftarkan warga pada awal bulan, petugas memeriksa datanya, lalu dua tim berkunjung setiap Selasa dan Kamis.
Dalam delapan belas bulan sejak Januari 2023 telah dilakukan 152 hari kunjungan ke 21 kecamatan. Jumlah warga lansia dan disabilitas yang belum memiliki KTP-el turun dari 1.482 orang menjadi 96 orang. Waktu tunggu perekaman turun dari 34 hari menjadi 3 hari. Inovasi ini sejalan dengan kategori Inklusi Sosial karena membuka akses bagi kelompok yang paling sulit menjangkau loket.
# 2. Latar Belakang dan Tujuan
## Permasalahan Kondisi Awal
Kabupaten Lumajang memiliki wilayah pegunungan dengan jarak terjauh dari dusun ke kantor kecamatan mencapai 27 kilometer. Pencocokan data pada Oktober 2022 menemukan 1.482 warga lansia dan penyandang disabilitas yang belum pernah direkam. Dari wawancara terhadap 240 keluarga, tiga alasan paling sering disebut adalah tidak ada kendaraan (61 persen), warga tidak kuat duduk lama (27 persen), dan keluarga tidak tahu syaratnya (12 persen).
Akibatnya tidak berhenti pada selembar kartu. Puskesmas mencatat 118 pasien lanjut usia yang tertunda rujukannya sepanjang 2022 karena nomor identitasnya tidak ditemukan. Di empat desa, bantuan pangan dikembalikan karena penerima tidak dapat menunjukkan KTP-el.
## Kelompok Masyarakat yang Terdampak
Warga lanjut usia yang tinggal sendiri, penyandang disabilitas fisik dan mental, warga yang sakit menahun, serta anggota keluarga yang merawat mereka.
## Tujuan Inovasi dan Target
1. Menurunkan jumlah warga lansia dan disabilitas tanpa KTP-el menjadi kurang dari 150 orang pada Juni 2024.
2. Menjadikan waktu tunggu perekaman paling lama lima hari kerja sejak daftar desa diterima.
3. Menghapus biaya yang ditanggung keluarga untuk memperoleh dokumen.
# 3. Kebaruan/Nilai Tambah
Layanan keliling telah lama ada, tetapi kendaraan biasanya berhenti di balai desa dan warga tetap harus datang. Klepon Hangat menambahkan tiga hal. Pertama, daftar berasal dari desa dan sudah diperiksa sebelum tim berangkat, sehingga tidak ada kunjungan yang sia-sia. Kedua, peralatan dikemas dalam tas seberat 11 kilogram yang dapat dibawa dengan sepeda motor sampai ke kamar tidur. Ketiga, satu kunjungan menyelesaikan semua dokumen satu keluarga: KTP-el, kartu keluarga, akta kematian pasangan, dan identitas kependudukan digital bagi perawatnya.
# 4. Implementasi Inovasi
1. Tanggal 1–5: perangkat desa mengirim daftar warga yang perlu dikunjungi memakai formulir satu halaman.
2. Tanggal 6–8: petugas mencocokkan daftar dengan basis data dan mengembalikan nama yang ternyata sudah pernah direkam.
3. Tanggal 9: petugas penjadwalan menyusun rute per dusun dan memberitahukannya kepada desa.
4. Setiap Selasa dan Kamis: tim melakukan jemput bola. Satu operator merekam, satu operator mengisi formulir bersama keluarga.
5. Sore hari: dokumen dicetak di kantor kecamatan dan diantar kembali oleh tim atau perangkat desa dengan berita acara.
6. Akhir bulan: hasil dibacakan dalam rapat dinas dan rute yang gagal dijadwalkan ulang.
# 5. Signifikansi
## Dampak Sebelum dan Sesudah Inovasi
| Ukuran | Sebelum (2022) | Sesudah (Juni 2024)
| Warga lansia dan disabilitas tanpa KTP-el | 1.482 orang | 96 orang
| Waktu tunggu perekaman | 34 hari | 3 hari
| Biaya yang ditanggung keluarga | Rp150.000 | Rp0
| Perekaman di rumah per bulan | 9 orang | 77 orang
| Nilai SKM layanan perekaman | 79,40 (Baik) | 91,25 (Sangat Baik)
Waktu tunggu perekaman KTP-el warga lanjut usia turun dari 34 hari menjadi 3 hari setelah kunjungan rumah terjadwal. Dari 1.386 warga yang telah direkam, 412 di antaranya kemudian tercatat sebagai peserta jaminan kesehatan dan 287 masuk ke dalam usulan bantuan sosial desa.
## Cara Mengukur Dampak Inovasi
Jumlah warga dihitung dari basis data kependudukan pada hari terakhir setiap triwulan. Waktu tunggu dihitung dari tanggal daftar desa diterima sampai tanggal perekaman. Survei kepuasan masyarakat mengikuti PermenPANRB 14/2017 dengan 326 responden; keluarga yang mewakili responden dicatat tersendiri. Inspektorat melakukan evaluasi internal pada Februari 2024 dan memeriksa 60 berita acara secara acak; tiga di antaranya tidak bertanggal dan telah diperbaiki.
# 6. Adaptabilitas
Cara kerja Klepon Hangat telah ditiru oleh dua kecamatan untuk layanan legalisasi dan oleh satu puskesmas untuk pendataan pasien. Empat kabupaten/kota telah melakukan studi tiru, dan dua di antaranya menandatangani pernyataan kesediaan replikasi. Masalah yang sama terdapat di hampir semua daerah; yang perlu disesuaikan adalah jarak tempuh, jaringan data, dan tempat mencetak.
# 7. Sumber Daya
| Sumber daya | Rincian | Nilai
| Keuangan, sekali | Dua set tas rekam | Rp86.400.000
| Keuangan, per tahun | Bahan bakar, uang harian, kuota data | Rp62.500.000
| Manusia | Empat operator, dua pengemudi, satu petugas penjadwalan | pegawai yang ada
| Metode | Formulir desa, rute per dusun, berita acara serah terima | –
| Peralatan | Satu mobil, satu sepeda motor, dua modem cadangan | milik dinas
# 8. Strategi Keberlanjutan
## Strategi Institusional
Layanan ditetapkan dengan keputusan kepala dinas dan masuk ke dalam rencana kerja dinas. Rancangan peraturan bupati tentang layanan adminduk di rumah telah dibahas bersama bagian hukum. Dasar nasional yang dipakai adalah UU 24/2013, Perpres 96/2018, dan PermenPANRB 91/2021.
## Strategi Manajerial
Operator digilir setiap enam bulan agar pengetahuan tidak bertumpu pada dua orang. Setiap operator baru mengikuti bimtek tiga hari dan dua kunjungan pendampingan. SOP ditinjau setiap Januari.
## Strategi Sosial
Kader posyandu, karang taruna, dan organisasi penyandang disabilitas ikut menyampaikan nama warga yang terlewat. Desa yang daftarnya paling rapi diumumkan dalam rapat koordinasi kecamatan.
## Risiko dan Cara Mengatasinya
- Sinyal hilang di dusun lereng: data disimpan di perangkat dan dikirim dari titik terdekat pada hari yang sama.
- Warga menolak direkam: petugas kembali bersama kader yang dikenal warga, tidak lebih dari dua kali.
- Blangko habis: perekaman tetap jalan dan warga menerima surat keterangan sementara.
# 9. Data Dukung
Keputusan kepala dinas, SOP layanan kunjungan, rekap kunjungan 2023–2024, laporan SKM, contoh berita acara, dan surat pernyataan kesediaan replikasi.
`,
  },
  {
    file: 'SOP jemput bola Klepon Hangat.pdf',
    role: 'procedure',
    title: 'SOP Layanan Kunjungan Klepon Hangat',
    author: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Lumajang',
    date: '2023-01-09',
    body: `
> STANDAR OPERASIONAL PROSEDUR
> Layanan Kunjungan Rumah Klepon Hangat
|: Nomor SOP | 470/SOP-07/FIKTIF/2023
|: Tanggal ditetapkan | 9 Januari 2023
|: Ditinjau kembali | setiap Januari
|: Unit pelaksana | Bidang Pelayanan Pendaftaran Penduduk
|: Dasar hukum | UU 24/2013; Perpres 96/2018; PermenPANRB 91/2021
|: Keterkaitan | SOP Pencetakan KTP-el; SOP Penerbitan Akta Kematian
# A. Tujuan dan Ruang Lingkup
Prosedur ini mengatur layanan jemput bola, yaitu perekaman dan penyerahan dokumen kependudukan di rumah warga yang tidak dapat datang ke tempat layanan. Warga yang dilayani adalah lansia (berusia 60 tahun ke atas), penyandang disabilitas, dan warga yang sakit menahun, dibuktikan dengan keterangan desa. Layanan tidak dipungut biaya dalam bentuk apa pun.
# B. Perlengkapan
- Tas rekam berisi laptop, kamera, alat pemindai sidik jari dan iris, papan tanda tangan, dan lampu kecil.
- Latar foto lipat berwarna merah dan biru.
- Modem dari dua penyedia yang berbeda serta baterai cadangan untuk delapan jam.
- Formulir, berita acara, dan kartu pengenal petugas yang dikenakan selama kunjungan.
# C. Langkah dan Waktu
| No | Langkah | Pelaksana | Waktu | Keluaran
| 1 | Menerima daftar warga dari desa | Petugas penjadwalan | 5 hari pertama setiap bulan | Daftar desa
| 2 | Mencocokkan daftar dengan basis data | Operator | 2 hari | Daftar siap kunjung
| 3 | Menyusun rute dan memberi tahu desa | Petugas penjadwalan | 1 hari | Jadwal kunjungan
| 4 | Memeriksa tas rekam dengan daftar periksa | Operator | 20 menit | Daftar periksa terisi
| 5 | Memperkenalkan diri dan meminta persetujuan keluarga | Operator | 5 menit | Persetujuan lisan dicatat
| 6 | Merekam foto, sidik jari, iris, dan tanda tangan | Operator | 20 menit per warga | Data rekam
| 7 | Mengirim data dan menunggu hasil penunggalan | Operator | pada hari yang sama | Status siap cetak
| 8 | Mencetak di kantor kecamatan | Petugas kecamatan | 30 menit | KTP-el
| 9 | Menyerahkan dokumen dengan berita acara | Tim atau perangkat desa | pada hari yang sama | Berita acara
# D. Keadaan Khusus
## Warga tidak dapat membuka mata atau tidak memiliki jari
Operator memilih keterangan pengecualian pada aplikasi, memotret bagian yang tidak dapat direkam tanpa memperlihatkan wajah dalam keadaan kesakitan, dan mencatat alasannya dalam berita acara. Perekaman tidak boleh dipaksakan.
## Jaringan tidak tersedia
Data disimpan secara luring dan dikirim dari titik pertama yang memiliki sinyal. Apabila sampai pukul 17.00 data belum terkirim, penyerahan dokumen ditunda paling lama dua hari kerja dan keluarga diberi tahu.
## Warga sedang dirawat
Kunjungan dialihkan ke tempat perawatan setelah ada izin dari pihak rumah sakit. Petugas mengikuti aturan kebersihan yang berlaku di ruang rawat.
# E. Larangan
- Menerima uang, makanan dalam jumlah besar, atau barang.
- Memotret warga untuk media sosial.
- Membawa pulang dokumen asli milik warga.
# F. Pencatatan dan Pengaduan
Setiap kunjungan dicatat dalam buku kunjungan dan lembar rekap bulanan. Keluarga dapat menyampaikan pengaduan melalui perangkat desa, kotak saran di kantor kecamatan, atau SP4N-LAPOR!. Pengaduan tentang sikap petugas ditanggapi paling lama tiga hari kerja.
# G. Ukuran Keberhasilan
| Ukuran | Batas
| Waktu dari daftar desa sampai perekaman | paling lama 5 hari kerja
| Kunjungan yang gagal | kurang dari 5 persen sebulan
| Dokumen diserahkan pada hari yang sama | sedikitnya 90 persen
`,
  },
];
