/** Titles of invented innovations; each is a function of its number. */
const acts = [
  'Sistem Informasi',
  'Gerakan',
  'Layanan Terpadu',
  'Sekolah',
  'Pemberdayaan',
  'Digitalisasi',
  'Pos',
  'Bank',
  'Kampung',
  'Jemput Bola',
];
const objects = [
  'Antrean Pasien',
  'Sampah Organik',
  'Balita Sehat',
  'Arsip Desa',
  'Izin Usaha',
  'Pupuk Kandang',
  'Air Bersih',
  'Lansia',
  'Sumur Resapan',
];
const offices = ['Dinas Kesehatan', 'Dinas Pendidikan', 'Puskesmas', 'Kecamatan', 'RSUD', 'Bappeda', 'Dinas Sosial', 'BPBD', 'Kelurahan'];
const places = ['Lumajang', 'Jember', 'Ngawi', 'Tuban', 'Pacitan', 'Batu', 'Sampang', 'Gresik', 'Blitar', 'Madiun', 'Kediri', 'Malang'];
const syllables = ['ba', 'ci', 'du', 'ga', 'ja', 'ku', 'la', 'mi', 'nu', 'pa', 'ra', 'si', 'ta', 'wu', 'ya', 'ke', 'lo', 'me', 'po', 'se'];

/** The title of one document. */
export function ownTitle(number) {
  let rest = (Math.imul(number + 1, 2654435761) >>> 0) + number;
  const take = (list) => {
    const chosen = list[rest % list.length];
    rest = Math.floor(rest / list.length) ^ Math.imul(number + list.length, 40503);
    rest = Math.abs(rest);
    return chosen;
  };
  const name = Array.from({ length: 4 }, () => take(syllables)).join('');
  return `${name.toUpperCase()} (${take(acts)} ${take(objects)} ${name[0].toUpperCase()}${name.slice(1)}) ${take(offices)} ${take(places)}`;
}
