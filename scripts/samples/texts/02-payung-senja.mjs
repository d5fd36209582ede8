export const innovation = {
  name: 'Payung Senja',
  expansion: 'Posyandu untuk Warga Senja: Periksa, Senam, dan Jajanan Sehat',
  aliases: ['Posyandu Senja'],
  agency: 'Dinas Kesehatan, Pengendalian Penduduk, dan Keluarga Berencana Kota Madiun',
  region: '3577',
  year: 2022,
  stage: 'implementation',
  status: 'published',
  summary:
    'Posyandu lansia dipindahkan ke sore hari, digabung dengan senam dan jajanan rendah gula, dan ditutup dengan jemput bola ke rumah lansia yang dua kali tidak hadir. Kehadiran naik dua kali lipat tanpa menambah tenaga puskesmas.',
  problem:
    'Hanya 31 persen lansia yang hadir di posyandu karena jadwalnya pagi hari kerja, bersamaan dengan waktu mengasuh cucu dan berjualan. Dari 6.240 lansia dengan tekanan darah tinggi, hanya 38 persen yang berobat teratur. Lansia yang paling sakit justru tidak pernah terlihat.',
  howItWorks:
    'Posyandu dibuka pukul 15.30 sampai 17.30 di halaman balai RW.\nMeja pertama mengukur tekanan darah dan gula darah, meja kedua mencatat, meja ketiga memberi nasihat dan obat ulangan.\nSenam ringan 20 menit lalu makan jajanan sehat buatan kader.\nLansia yang dua kali berturut-turut tidak hadir dikunjungi kader di rumah dalam tujuh hari.',
  results:
    'Kehadiran naik dari 31 persen menjadi 67 persen dalam satu tahun.\nLansia hipertensi yang berobat teratur naik dari 38 persen menjadi 61 persen.\nKasus stroke yang datang ke instalasi gawat darurat dari dua kelurahan percontohan turun dari 44 menjadi 29 setahun.',
  resources:
    'Rp4.800.000 setahun untuk setiap posyandu: Rp3.000.000 bahan jajanan dan Rp1.800.000 bahan habis pakai. Lima kader dan satu perawat untuk setiap pertemuan. Alat ukur berasal dari puskesmas.',
  replicationNotes:
    'Jam sore perlu disepakati dengan perawat; gantilah jam kerjanya, jangan ditambah. Kader perlu pelatihan dua hari tentang alat ukur dan catatan. Di kelurahan dengan hujan sore yang sering, sediakan ruang beratap.',
  tags: ['lansia', 'posyandu', 'kesehatan', 'kunjungan rumah', 'penyakit tidak menular'],
  collections: ['Layanan Inklusif', 'Siap Direplikasi'],
};

export const documents = [
  {
    file: 'proposal payung senja - kovablik.docx',
    role: 'proposal',
    title: 'Payung Senja',
    author: 'Dinas Kesehatan, Pengendalian Penduduk, dan Keluarga Berencana Kota Madiun',
    date: '2024-02-12',
    font: 'Arial',
    body: `
> PAYUNG SENJA
> Posyandu untuk Warga Senja: Periksa, Senam, dan Jajanan Sehat
> Dinas Kesehatan, Pengendalian Penduduk, dan Keluarga Berencana Kota Madiun
# Latar Belakang
Penduduk Kota Madiun menua lebih cepat daripada rata-rata provinsi. Pada 2021 tercatat 24.310 warga berusia 60 tahun ke atas, dan 6.240 di antaranya didiagnosis hipertensi. Posyandu lansia sebenarnya sudah ada di setiap kelurahan, tetapi hanya 31 persen lansia yang hadir. Wawancara dengan 180 lansia menunjukkan alasannya sederhana: jadwal pukul delapan pagi bersamaan dengan waktu mengantar cucu, berjualan, atau memasak.
Kader juga mencatat bahwa pertemuan terasa seperti antrean obat. Lansia datang, diukur, lalu pulang tanpa berbicara dengan siapa pun. Mereka yang sakit berat tidak datang sama sekali dan tidak ada yang bertanya.
# Tujuan, Outcome dan Output yang Diharapkan
Tujuan inovasi adalah membuat pemeriksaan rutin menjadi kebiasaan yang dinantikan. Outcome yang diharapkan adalah lansia hipertensi yang berobat teratur mencapai 60 persen. Output yang diharapkan adalah 27 posyandu berjalan pada sore hari, kehadiran 65 persen, dan setiap lansia yang dua kali tidak hadir dikunjungi dalam tujuh hari.
# Cara Kerja Inovasi
1. Kelurahan memilih sore yang tetap, misalnya Rabu minggu kedua, dan tidak mengubahnya selama setahun.
2. Kader menyiapkan tiga meja: ukur, catat, nasihat. Perawat duduk di meja ketiga.
3. Obat ulangan diberikan di tempat untuk pasien yang sudah terdaftar di puskesmas.
4. Instruktur dari kalangan warga memimpin senam ringan selama 20 menit.
5. Jajanan sehat dibuat bergantian oleh kelompok ibu; takaran gula dan garam mengikuti kartu resep dari ahli gizi.
6. Kader mencocokkan daftar hadir. Nama yang dua kali kosong masuk ke daftar kunjungan rumah.
# Keunggulan Ide / Gagasan
Inovasi tidak menambah gedung, aplikasi, atau tenaga. Yang berubah adalah jam, urutan, dan rasa. Kartu hadir bergambar payung dengan dua belas warna membuat lansia ingin melengkapi gambarnya. Kunjungan rumah adalah jemput bola bagi lansia yang paling membutuhkan, sesuatu yang tidak dilakukan posyandu biasa.
# Mekanisme Evaluasi Pelaksanaan Inovasi & Tindak Lanjut
| Indikator | Cara | Periode | Pelaksana
| Kehadiran lansia | Rekap kartu hadir | Bulanan | Kader
| Tekanan darah terkendali | Catatan puskesmas | Triwulan | Perawat
| Kunjungan rumah tepat waktu | Lembar kunjungan | Bulanan | Kelurahan
| Kepuasan | Wawancara sepuluh lansia | Semester | Dinas
Hasil evaluasi dibahas dalam lokakarya mini puskesmas. Pada pembahasan Maret 2023, misalnya, jadwal di tiga kelurahan digeser tiga puluh menit karena berbenturan dengan pengajian.
# Bentuk Dampak Inovasi
| Ukuran | Sebelum (2021) | Target | Sesudah (2023)
| Kehadiran lansia | 31 persen | 65 persen | 67 persen
| Hipertensi berobat teratur | 38 persen | 60 persen | 61 persen
| Lansia tidak hadir yang dikunjungi | tidak dicatat | 90 persen | 88 persen
| Kasus stroke ke IGD dari dua kelurahan percontohan | 44 | 35 | 29
Dampak yang tidak direncanakan adalah tumbuhnya enam kelompok jalan pagi dan satu kelompok keroncong lansia. Target kunjungan rumah belum tercapai karena dua kelurahan kekurangan kader laki-laki untuk mengunjungi lansia laki-laki yang tinggal sendiri.
# Difusi dan Replikasi Inovasi
Gagasan ini mudah dibagikan: panduan setebal dua belas halaman, kartu resep, dan kartu hadir dapat difotokopi. Sampai akhir 2023 cara ini telah diterapkan di 27 kelurahan dan ditiru oleh puskesmas di dua kabupaten tetangga. Transfer pengetahuan dilakukan dengan mengundang calon peniru ikut satu sore penuh, bukan hanya mendengar paparan.
# Sumber Daya
Sarana yang dipakai adalah halaman balai RW, meja, kursi, dan alat ukur milik puskesmas. Setiap posyandu membutuhkan lima kader dan satu perawat. Anggaran Rp4.800.000 setahun per posyandu bersumber dari APBD dan sumbangan warga berupa bahan makanan.
# Strategi Keberlanjutan
Strategi institusional: jam sore ditetapkan dalam keputusan kepala dinas sehingga jam kerja perawat dapat digeser secara resmi. Strategi manajerial: setiap posyandu memiliki kader pengganti dan panduan tertulis. Strategi sosial: pelaku usaha di pasar menyumbang buah sebulan sekali, dan siswa sekolah menengah membantu mencatat sebagai kegiatan sosial.
`,
  },
  {
    file: 'Laporan Evaluasi Payung Senja 2023.pdf',
    role: 'report',
    title: 'Laporan Evaluasi Payung Senja Tahun 2023',
    author: 'Bagian Organisasi Sekretariat Daerah Kota Madiun',
    date: '2024-01-22',
    body: `
> LAPORAN EVALUASI
> PAYUNG SENJA TAHUN 2023
> Bagian Organisasi Sekretariat Daerah Kota Madiun
# Bab I Pendahuluan
## Latar Belakang
Payung Senja telah berjalan penuh selama satu tahun. Evaluasi ini dilakukan oleh Bagian Organisasi, bukan oleh dinas pelaksana, agar pelaksana memperoleh pandangan dari luar. Evaluasi menjawab tiga pertanyaan: apakah lansia sungguh lebih sering hadir, apakah kesehatan mereka terjaga, dan apakah kader sanggup meneruskannya.
## Metode
Tim membaca daftar hadir 27 posyandu selama dua belas bulan, mencocokkan 400 kartu dengan catatan puskesmas, mewawancarai 62 kader dan 135 lansia, serta mengamati sembilan sore posyandu tanpa pemberitahuan. Survei kepuasan masyarakat mengikuti sembilan unsur PermenPANRB 14/2017.
# Bab II Hasil
## Kehadiran
Kehadiran rata-rata 67 persen. Angka tertinggi terdapat di kelurahan yang memilih jam 16.00, dan angka terendah, 49 persen, di kelurahan yang dua kali mengganti hari. Pencocokan 400 kartu menemukan sebelas kehadiran yang dicatat dua kali; pengaruhnya terhadap angka kota kurang dari satu persen.
## Kesehatan
Lansia hipertensi yang berobat teratur mencapai 61 persen. Tekanan darah terkendali (di bawah 140/90) ditemukan pada 47 persen, naik dari 29 persen. Penurunan kasus stroke pada dua kelurahan percontohan, dari 44 menjadi 29, searah dengan harapan, tetapi jumlahnya kecil dan belum dapat disebut akibat langsung dari inovasi.
## Kepuasan
| Unsur | Nilai rata-rata | Keterangan
| Persyaratan | 3,71 | tanpa syarat selain kartu hadir
| Sistem, mekanisme, dan prosedur | 3,58 | tiga meja mudah diikuti
| Waktu penyelesaian | 3,22 | meja nasihat paling lama
| Biaya/tarif | 3,90 | gratis
| Produk layanan | 3,55 | obat ulangan dihargai
| Kompetensi pelaksana | 3,49 | –
| Perilaku pelaksana | 3,84 | tertinggi kedua
| Penanganan pengaduan | 3,12 | kotak saran jarang dibuka
| Sarana dan prasarana | 3,20 | kursi kurang, toilet jauh
Nilai rata-rata sembilan unsur adalah 3,51 atau IKM 87,81, mutu pelayanan B (Baik). Tiga unsur terendah adalah penanganan pengaduan, sarana dan prasarana, serta waktu penyelesaian.
## Beban Kader
Kader bekerja rata-rata empat jam untuk setiap pertemuan ditambah dua jam jemput bola ke rumah lansia. Sebanyak 41 dari 62 kader merasa sanggup meneruskan; 14 kader meminta pembagian tugas; 7 kader ingin berhenti karena harus bekerja. Tiga posyandu bergantung pada satu kader saja.
# Bab III Kesimpulan dan Saran
1. Jadwal yang tetap lebih penting daripada jam yang tepat. Kelurahan sebaiknya tidak mengganti hari tanpa musyawarah.
2. Tambahkan satu kursi tunggu untuk setiap tiga lansia dan papan petunjuk ke toilet terdekat.
3. Kotak saran dibuka di depan warga pada akhir pertemuan, seperti yang sudah dilakukan di dua kelurahan.
4. Setiap posyandu menyiapkan sedikitnya tujuh kader, termasuk dua laki-laki, supaya kunjungan rumah tidak terlambat.
5. Dinas mengukur kembali kasus stroke setelah tiga tahun, dengan kelurahan pembanding, sebelum menyebutnya sebagai hasil inovasi.
`,
  },
];
