export const innovation = {
  name: 'Siput Balap',
  expansion: 'Sistem Perizinan Usaha Terpadu, Bareng Lintas Perangkat',
  aliases: ['SIPUT', 'Siput Balap Kota Probolinggo'],
  agency: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Probolinggo',
  region: '3574',
  year: 2021,
  stage: 'implementation',
  status: 'published',
  summary:
    'Lima perangkat daerah memeriksa satu permohonan izin bersama-sama pada hari yang sama, bukan bergiliran. Pelaku usaha kecil menerima keputusan dalam empat hari kerja dan dapat melihat siapa yang sedang memegang berkasnya.',
  problem:
    'Izin usaha berisiko menengah memerlukan 23 hari kerja karena berkas berpindah meja secara bergiliran. Pemohon didatangi petugas lapangan sampai lima kali. Tidak ada yang dapat menjawab berkas itu sedang berada di mana.',
  howItWorks:
    'Berkas lengkap masuk sebelum pukul 10.00.\nSetiap Selasa dan Jumat tim lintas perangkat membaca semua berkas di satu meja.\nSatu kunjungan lapangan bersama dengan satu daftar periksa.\nKeputusan ditandatangani paling lambat dua hari setelah kunjungan; papan berwarna menunjukkan pemegang berkas.',
  results:
    'Waktu penyelesaian turun dari 23 menjadi 4 hari kerja.\nKunjungan lapangan turun dari lima menjadi satu kali.\nUsaha mikro yang memperoleh izin naik dari 1.215 menjadi 3.870 setahun.',
  resources:
    'Tanpa aplikasi baru. Biaya Rp36.000.000 setahun untuk rapat, kendaraan, dan papan. Sebelas pegawai dari lima perangkat daerah ditugaskan dua hari seminggu.',
  replicationNotes:
    'Kuncinya surat tugas bersama yang memberi wewenang memutuskan kepada anggota tim. Tanpa itu tim hanya menjadi tempat titip berkas. Daerah besar dapat membagi tim menurut wilayah.',
  tags: ['perizinan', 'UMKM', 'penanaman modal', 'pelayanan terpadu'],
  collections: ['Siap Direplikasi'],
};

export const documents = [
  {
    file: 'PROPOSAL SIPUT BALAP FIX REVISI 3.docx',
    role: 'proposal',
    title: 'Siput Balap: Sistem Perizinan Usaha Terpadu, Bareng Lintas Perangkat',
    author: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Probolinggo',
    date: '2023-02-17',
    look: 'bold',
    font: 'Arial',
    body: `
> SIPUT BALAP
> Sistem Perizinan Usaha Terpadu, Bareng Lintas Perangkat
> DPMPTSP Kota Probolinggo
# Tujuan Inovasi
Warga menyebut perizinan kami seperti siput. Sebutan itu kami pakai sebagai nama, sebagai pengingat. Pada 2020 satu izin usaha berisiko menengah memerlukan rata-rata 23 hari kerja. Penelusuran atas 100 berkas menunjukkan bahwa pekerjaan yang sungguh-sungguh dilakukan pada satu berkas hanya enam jam; selebihnya berkas menunggu di meja. Tujuan inovasi adalah memangkas waktu menunggu, bukan menyuruh pegawai bekerja lebih cepat.
Sasaran: izin selesai dalam lima hari kerja, satu kali kunjungan lapangan, dan pemohon selalu tahu siapa yang memegang berkasnya.
# Signifikansi (Arti Penting)
Delapan dari sepuluh pemohon adalah usaha mikro: katering rumahan, bengkel, pengolah ikan, penjahit. Bagi mereka, tiga minggu tanpa izin berarti tiga minggu tanpa dapat menjual ke toko dan kantor. Dari wawancara terhadap 90 pemohon, 34 orang pernah mengeluarkan biaya untuk perantara, rata-rata Rp425.000. Angka itu setara dengan modal dagang satu pekan.
# Inovatif (Kebaruan/Keunikan/Keaslian)
Daerah lain membangun aplikasi. Kami memindahkan orang. Dua kali seminggu sebelas pegawai dari lima perangkat daerah duduk pada satu meja berbentuk tapal kuda dan membaca semua berkas hari itu bersama-sama. Setiap orang membawa wewenang memutuskan yang tertulis dalam surat tugas. Papan besar dengan magnet berwarna memperlihatkan letak setiap berkas dan dapat dibaca pemohon dari kursi tunggu. Sistem OSS tetap dipakai sebagai sistem resmi; meja bersama mengisi bagian yang tidak dapat dikerjakan oleh sistem, yaitu bersepakat.
# Tahapan
1. Berkas diterima dan diperiksa kelengkapannya di depan pemohon, paling lama 20 menit. Berkas yang kurang tidak diterima dengan janji.
2. Selasa dan Jumat pukul 09.00 meja bersama dibuka. Setiap berkas dibahas paling lama 15 menit.
3. Bila perlu ke lapangan, tim berangkat bersama pada siang harinya dengan satu daftar periksa berisi 26 butir.
4. Temuan dijelaskan di tempat. Perbaikan kecil dapat dibuktikan dengan foto, tanpa kunjungan kedua.
5. Keputusan diterbitkan paling lambat dua hari kerja kemudian.
6. Setiap berkas yang lewat lima hari dibaca oleh kepala dinas dan alasannya ditempel di papan.
# Dampak
| Ukuran | 2020 | 2022
| Waktu penyelesaian | 23 hari kerja | 4 hari kerja
| Kunjungan lapangan | 5 kali | 1 kali
| Izin usaha mikro terbit | 1.215 | 3.870
| Pemohon yang memakai perantara | 38 persen | 6 persen
| Pengaduan tentang perizinan | 147 | 22
| Nilai SKM | 74,12 (Kurang Baik) | 88,94 (Sangat Baik)
Waktu dihitung dari berkas lengkap sampai keputusan, memakai hari kerja. Inspektorat menguji 150 berkas dan menemukan lima berkas yang tanggal terimanya diundur; kelima berkas itu telah dihitung ulang.
# Transferabilitas (Dapat Diterapkan Pada Tempat Lain)
Meja bersama dapat dibuat di daerah mana pun karena tidak memerlukan perangkat lunak. Satu kabupaten telah menirunya untuk izin bangunan. Daerah dengan lebih dari 30 berkas sehari sebaiknya membagi meja menurut kecamatan.
# Sumber Daya
Biaya Rp36.000.000 setahun: Rp21.600.000 kendaraan lapangan, Rp9.400.000 makan siang dan alat tulis, Rp5.000.000 papan dan magnet. Sebelas pegawai bertugas dua hari seminggu; pekerjaan di kantor asal diatur ulang, tidak ditambah.
# Keterlibatan Pemangku Kepentingan
Dinas kesehatan, dinas lingkungan hidup, dinas pekerjaan umum, dinas perdagangan, dan DPMPTSP menjadi anggota meja. Asosiasi usaha mikro mengirim pengamat sekali sebulan dan boleh membaca papan. Perguruan tinggi setempat menghitung waktu tunggu sebagai pihak luar.
# Pelajaran yang Dipetik
Pada tiga bulan pertama dua perangkat mengirim pegawai yang tidak berwenang. Setiap berkas kembali ke kantor asal dan waktu tidak berkurang. Setelah surat tugas bersama ditandatangani wali kota, waktu turun setengahnya dalam satu bulan. Pelajaran kedua: papan berwarna lebih ditakuti daripada surat teguran.
`,
  },
];
