export const innovation = {
  name: 'Tilik Dusun',
  expansion: 'Tinjau Langsung Keluarga lewat Duduk Bersama dan Susun Nama',
  aliases: ['TILIK'],
  agency: 'Dinas Sosial Kabupaten Situbondo',
  region: '3512',
  year: 2026,
  stage: 'initiative',
  status: 'draft',
  summary:
    'Daftar penerima bantuan sosial diperiksa kembali oleh warga dusun dalam musyawarah terbuka yang didahului kunjungan rumah. Gagasan ini masih disiapkan dan akan diuji di enam dusun.',
  problem:
    'Dari 900 pengaduan bantuan sosial pada 2025, 37 persen mempersoalkan nama yang sudah pindah, meninggal, atau mampu. Perubahan data memerlukan empat bulan, sedangkan keadaan keluarga berubah setiap minggu.',
  howItWorks:
    'Pendamping mengunjungi rumah dengan lembar tinjau sepuluh butir.\nMusyawarah dusun membaca daftar tanpa nomor identitas dan tanpa menyebut penyakit.\nKeberatan ditulis dan dijawab dalam tujuh hari.\nHasil dikirim ke desa lalu ke dinas sebagai usulan perbaikan data.',
  results:
    'Belum ada hasil. Target uji coba: waktu perbaikan data dari empat bulan menjadi 30 hari dan pengaduan tentang salah sasaran turun setengahnya.',
  resources: 'Perkiraan biaya uji coba Rp38.700.000 untuk enam dusun, termasuk pelatihan dua belas pendamping.',
  replicationNotes: 'Belum siap direplikasi. Menunggu hasil uji coba dan pendapat bagian hukum tentang perlindungan data pribadi.',
  tags: ['bantuan sosial', 'kemiskinan', 'musyawarah', 'data'],
  collections: [],
};

export const documents = [
  {
    file: 'konsep TILIK DUSUN utk dibahas.docx',
    role: 'proposal',
    title: 'Konsep Tilik Dusun',
    author: 'Dinas Sosial Kabupaten Situbondo',
    date: '2026-08-19',
    body: `
> TILIK DUSUN
> Tinjau Langsung Keluarga lewat Duduk Bersama dan Susun Nama
> Konsep untuk dibahas, belum final
# Ringkasan
Tilik Dusun adalah gagasan untuk memeriksa daftar penerima bantuan sosial di tingkat yang paling mengenal warganya. Sebelum musyawarah, pendamping mengunjungi rumah dengan lembar tinjau. Dalam musyawarah, warga menilai daftar dengan cara yang menjaga martabat: tidak ada nomor identitas, tidak ada riwayat penyakit, dan tidak ada angka pinjaman yang dibacakan. Konsep ini akan diuji di enam dusun pada triwulan pertama tahun depan.
# Latar Belakang dan Tujuan
## Kondisi Awal
Pada 2025 dinas menerima 900 pengaduan tentang bantuan sosial. Sebanyak 333 pengaduan (37 persen) menyebut penerima yang sudah pindah, meninggal, atau mampu; 261 pengaduan (29 persen) menyebut keluarga miskin yang belum terdaftar. Perbaikan data melalui jalur biasa memerlukan rata-rata empat bulan. Selama itu, desa menanggung kemarahan warga tanpa memiliki wewenang untuk mengubah daftar.
## Tujuan dan Target
1. Waktu perbaikan data menjadi paling lama 30 hari.
2. Pengaduan tentang salah sasaran turun setengahnya di dusun percontohan.
3. Sedikitnya 40 persen peserta musyawarah adalah perempuan.
# Kebaruan/Nilai Tambah
Musyawarah desa tentang bantuan sudah ada, tetapi sering hanya mengesahkan daftar. Tilik Dusun menambahkan kunjungan sebelum musyawarah dan hak menjawab sesudahnya. Lembar tinjau berisi sepuluh butir yang dapat dilihat dengan mata, misalnya sumber air, lantai, jumlah orang yang bekerja, dan anak yang tidak bersekolah. Dua orang yang berbeda mengisi lembar yang sama untuk satu dari lima rumah, supaya perbedaan penilaian terlihat.
# Rencana Implementasi
| Minggu | Kegiatan | Pelaksana
| 1–2 | Pelatihan dua belas pendamping dan uji lembar tinjau | Dinas
| 3–5 | Kunjungan ke 640 rumah | Pendamping dan kader
| 6 | Musyawarah dusun, enam kali | Desa
| 7 | Masa keberatan tujuh hari | Desa
| 8 | Pengiriman usulan perbaikan | Dinas
| 9–12 | Pemantauan jawaban pusat dan evaluasi | Dinas dan perguruan tinggi
# Signifikansi yang Diharapkan
Angka berikut adalah target, bukan hasil.
| Ukuran | Sekarang | Target
| Waktu perbaikan data | 4 bulan | 30 hari
| Pengaduan salah sasaran di dusun percontohan | 58 setahun | 29 setahun
| Keluarga miskin yang belum terdaftar | tidak diketahui | diketahui dan diusulkan
# Hal yang Masih Diperdebatkan
- Apakah daftar boleh ditempel di balai dusun? Bagian hukum mengingatkan kewajiban dalam UU 27/2022 tentang Pelindungan Data Pribadi. Pilihan sementara: daftar dibacakan, tidak ditempel.
- Bagaimana bila musyawarah mencoret keluarga yang tidak disukai? Usulan: pencoretan memerlukan lembar tinjau dari dua orang yang berbeda dan boleh dibanding ke kecamatan.
- Siapa yang membayar konsumsi musyawarah? Desa menyanggupi dua kali; selebihnya belum ada anggaran.
# Perkiraan Biaya
Pelatihan Rp11.400.000, uang transpor pendamping Rp15.360.000, enam musyawarah Rp7.200.000, dan evaluasi Rp4.740.000. Jumlah Rp38.700.000.
# Catatan Rapat Terakhir
Rapat meminta agar jumlah butir lembar tinjau dikurangi dari empat belas menjadi sepuluh, agar penyandang disabilitas diundang dengan pendamping bahasa isyarat, dan agar konsep ini tidak diumumkan sebagai program sampai hasil uji coba selesai.
`,
  },
];
