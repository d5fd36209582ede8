// Written for this program: common words of public service that begin or end like an affix, and roots whose first letter me- or pe- takes away.
const TEXT = `
abai acara acu adil adu air ajak ajar aju akar akhir akibat akses aksi aktif alam alat alih alir aman ambil amat analisis anak ancam andal anggar
anggota angkat angkut antar antre antri apa api arah arsip arti aset asing asli asuh atur awal awas ayam bagai bagi bahan bahas bahaya baik baju bakar
baku balai balas balik balita banding bandung bangga bangkit bangsa bangun banjir bank bantu banyak baru basis batas batu bawa bayar bayi beban bebas
beda beli benar bencana benih bentuk berani berat beras beri berita bersih besar biasa biaya bibit bicara bidan bidang bijak bijaksana bimbing bina
bisik bisnis bom buah buat budaya budi budidaya buka bukti buku bulan bumi buru buruk butuh cadang cair cakap cakup calon campur canang cantum capai
cara cari catat cegah cepat cerai cerdas cerita cermat cetak cinta cipta coba contoh cukup cuci cukai daerah daftar dahulu dampak damping dana dapat
dapur darah darat dasar data datang daya dekat dengar depan derita desa desain dewasa didik digital dinas diri diskusi dokumen dorong dua duduk duga
dukung dunia edukasi efektif efisien ekonomi ekspor emas emisi empat enam energi erat erti evaluasi final gagas gabung gaji galang gali gambar ganggu
ganti garam gedung gejala gelar gerak gereja gizi gotong guna gunung guru habis hadap hadir hadiah hajar hak halang halaman hambat hamil hancur hantu
harap harga hari harus hasil hati hemat hendak henti hidup hijau hilang himpun hitung hubung hujan hukum huni hutan ibu ideal iman imbas imun indah
industri informasi ingat ingin inovasi input inspeksi integrasi internet intervensi investasi irigasi isi istri izin jabat jadi jadwal jaga jahit
jalan jalin jalur jamin jangka jangkau janji jarah jarak jaring jasa jatuh jauh jawab jelas jemput jenis jiwa jual jubah juang jujur jumlah kabul
kabar kabupaten kader kaji kali kampung kandang kandung kantor kapal kapasitas karang kartu karya kasih kasus kawal kawan kaya kebun kebon kecamatan
kecil kejar kelas kelola kelompok keluar keluarga keluh kembali kembang kemas kena kenal kenan kendala kendali kendara kental kerja keras kering
kertas kesan ketat khusus kira kirim klinik kokoh kolaborasi komoditas komunikasi kondisi konsultasi kontrol koordinasi koperasi kopi korban korupsi
kota koreksi kritik kuasa kualitas kuat kulit kumpul kunjung kupas kurang kurung kursi kutip labuh lahan lahir lain laku lalu lama lambat lampir lampu
lancar langgan langgar langkah langsung lanjut lansia lapang lapor larang laris latih lawan layan layak lebih ledak legalisasi lele lembaga lembut
lengkap lepas lestari letak lewat libat lihat limbah lindung lingkung lipat literasi logistik luas lulus lumpur lunas lupa maaf macam madrasah maju
makan makmur makna malaikat mampu manfaat mangrove mandi mandiri manusia masa masak masalah masuk masyarakat mati maya media medan medis mei meja
mekanisme menang menit mesin metode milik minat minggu minim minta minum minyak miskin misi mobil modal model modul mohon monitor muda mudah muka mula
mulai muncul musim musyawarah mutu naik nafas nama nanti nasib nasihat nasional negara nelayan nganga niat nikah nikmat nilai nomor nuklir nyala
nyaman nyanyi nyata nyawa obat olah operasi organik orang organisasi padam padat padi padu pahit pajak pakai paket paksa panas panci pandang pandu
panen panggil panggung pangan pangkas panitia pantai pantau papar pariwisata partisipasi pasang pasar pasien pasok pasti pasukan patuh pecah pedoman
peduli pegang pegawai pekan pelita pelihara peluang pemuda pencil pendek pengantin pengaruh pensiun penting penuh penyakit percaya percik perempuan
pergi perikanan periksa perintah perlu permai persen perusahaan pesan pesantren pesta pesisir peta piara pikir pilah pilih pimpin pindah pinjam pintu
pisah pohon pokok pola politik populer posyandu potensi potong praktik prediksi prestasi pribadi prioritas produk produksi program promosi proses
proteksi provinsi puas pulang puluh pulih pukul pungut pupuk puruk puskesmas pustaka putus qasar rajin ramah rambut rancang rangka rangkai rangsang
rapat rapi rasa rata raup rawan rawat reaksi regulasi rekam rela replikasi resiko responsif ringan ringkas risiko rujuk rumah rumus rusak rutin saji
sakit saksi salah salur sama sambung sampah sampai sandang sanggup sangat santri santun sapi saran saring sasar satu satuan sayang sayur sebab sebar
sebut sedang sederhana sedia segar segera sehat sejahtera sejarah sekolah sektor selaras selamat selenggara seleksi selesai seluruh semangat sembuh
sembunyi semester sempat sempurna sendiri seni sensor sentuh senyum sepak sepakat sepuluh serah serap serta sesuai setia setuju siaga siap siapa siar
sifat sikap simpan singkat sinergi sirkulasi sistem siswa solusi sosial sosialisasi stabil standar stunting strategi suami suap suara subsidi suhu
sukses suluh sulit sumber sungai sunting supervisi surat survei survey susah susu susun susut swasta syarat syukur taat tabung tagih tahan tahap tahu
tahun tajam taman tambah tambang tampil tampung tanah tanam tanda tanding tandatangan tangan tangkap tanggap tanggung tani target tari tarik taruh
tarung tata tatap tawar tebar tegak tegas tekan teknik teknis teknologi teladan telaah telepon teliti teman tembus temu tempat tempuh tenaga tengah
tentu tepat tepi terang terap terbang terbit teras terima terjemah ternak tertib terus tetap tiga tiba tidur timbang timbul timbun timpa tindak
tinggal tinggi tingkat tinjau tiru tokoh tolak tolong topang transkripsi transaksi transparan tua tugas tuju tukar tulis tumbuh tumpuk tunda tunggu
tunjang tunjuk tuntas tuntut turun turut tutup uang ubah udara uji ukur ulang umum umur unggul unggah undang unduh ungkap untung upaya urai urus usaha
usia usul usung utama utang utuh urut visi vonis wabah wadah wajar wajib wali wakil warga warna warung waspada wawancara wilayah wisata wujud yakin
yoga zakat ziarah banyuwangi lamongan pasuruan pamekasan bangkalan sumenep bondowoso situbondo probolinggo pacitan trenggalek magetan madiun kediri
sidoarjo tuban jember ikan bukan dengan makin kaki pagi lagi kini sini tadi nasi roti besi polisi resmi murni alami asasi topi lari mimpi rugi kemudi
kendi jagung jangan kecuali nganjuk kantin mentah mentega mentor menteri mesjid meteran metana pensil pentas perak perang peran perahu pesawat permata
persis dirham direktur dilema dimensi disiplin sejuk sekarang selalu selam seperti sering sepeda seragam serat serius sesak setor sewa semen semut
senin selasa sejati secara server service kelapa kejut kelor kemah kenduri kepala keping keris kerupuk ketua koran beranda berkas berlian bersama
berubah ternyata teratai terapi terminal teri tersier akan ikat turunan dalam satelit taktik mitra menara merah merdeka merek meriah nenek pemerintah
sekretaris selatan timur barat utara klepon tangga rekreasi daun tekun ampun rukun dusun stasiun piun pupus kupon kelurahan buruh siluman paham pahat
telur tular teknisi bersin
`;

/** Indonesian roots that the stemming rules would otherwise cut or could not tell apart. */
export const roots: ReadonlySet<string> = new Set(TEXT.split(/\s+/).filter((word) => word !== ''));
