/** Sulawesi Tenggara: its kabupaten and kota as in Kepmendagri 300.2.2-2430/2025, and its offices as seen in 2026. */
import type { OfficeGroup, RegionKind } from '../partners/enums'

export const SULTRA = '74'

export type Region = {
  code: string
  name: string
  kind: RegionKind
  capital: string | null
  areaKm2: number
  population: number
}

export const sultraProvince: Region = {
  code: SULTRA,
  name: 'Sulawesi Tenggara',
  kind: 'PROVINSI',
  capital: 'Kendari',
  areaKm2: 36139.303,
  population: 2_824_589,
}

const rows: readonly (readonly [code: string, name: string, capital: string | null, km2: number, people: number])[] = [
  ['74.01', 'Kabupaten Kolaka', 'Kolaka', 2958.87, 257_733],
  ['74.02', 'Kabupaten Konawe', 'Unaaha', 5352.922, 269_128],
  ['74.03', 'Kabupaten Muna', 'Raha', 1856.91, 233_470],
  ['74.04', 'Kabupaten Buton', 'Pasarwajo', 1664.982, 122_024],
  ['74.05', 'Kabupaten Konawe Selatan', 'Andoolo', 4234.214, 332_389],
  ['74.06', 'Kabupaten Bombana', 'Rumbia', 3291.922, 168_055],
  ['74.07', 'Kabupaten Wakatobi', 'Wangi-Wangi', 450.8, 118_793],
  ['74.08', 'Kabupaten Kolaka Utara', 'Lasusua', 2931.677, 143_604],
  ['74.09', 'Kabupaten Konawe Utara', 'Wanggudu', 4219.214, 83_449],
  ['74.10', 'Kabupaten Buton Utara', 'Buranga', 1752.37, 74_718],
  ['74.11', 'Kabupaten Kolaka Timur', 'Tirawuta', 3992.531, 130_691],
  ['74.12', 'Kabupaten Konawe Kepulauan', 'Langara', 704.184, 44_091],
  ['74.13', 'Kabupaten Muna Barat', 'Laworo', 816.717, 91_571],
  ['74.14', 'Kabupaten Buton Tengah', 'Labungkari', 835.562, 121_745],
  ['74.15', 'Kabupaten Buton Selatan', 'Batauga', 516.479, 102_881],
  ['74.71', 'Kota Kendari', null, 265.845, 366_454],
  ['74.72', 'Kota Bau Bau', null, 294.104, 163_793],
]

export const sultraRegions: readonly Region[] = rows.map(([code, name, capital, areaKm2, population]) => ({
  code,
  name,
  kind: name.startsWith('Kota ') ? 'KOTA' : 'KABUPATEN',
  capital,
  areaKm2,
  population,
}))

export type Office = { name: string; shortName: string | null; group: OfficeGroup }

const dinas = [
  'Pendidikan dan Kebudayaan',
  'Kesehatan',
  'Sumber Daya Air dan Bina Marga',
  'Cipta Karya, Bina Konstruksi dan Tata Ruang',
  'Perumahan Rakyat, Kawasan Permukiman dan Pertanahan',
  'Sosial',
  'Transmigrasi dan Tenaga Kerja',
  'Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  'Ketahanan Pangan',
  'Lingkungan Hidup',
  'Kependudukan dan Pencatatan Sipil',
  'Pemberdayaan Masyarakat dan Desa',
  'Perhubungan',
  'Komunikasi dan Informatika',
  'Koperasi dan Usaha Mikro, Kecil, dan Menengah',
  'Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Kepemudaan dan Olahraga',
  'Perpustakaan dan Kearsipan',
  'Kelautan dan Perikanan',
  'Pariwisata',
  'Tanaman Pangan dan Peternakan',
  'Perkebunan dan Hortikultura',
  'Kehutanan',
  'Energi dan Sumber Daya Mineral',
  'Perindustrian dan Perdagangan',
]
const biro = [
  'Pemerintahan dan Otonomi Daerah',
  'Hukum',
  'Organisasi',
  'Umum',
  'Kesejahteraan Rakyat',
  'Perekonomian',
  'Administrasi Pembangunan',
  'Pengadaan Barang dan Jasa',
  'Administrasi Pimpinan',
]
const dinasShort: Record<string, string> = {
  'Komunikasi dan Informatika': 'Diskominfo',
  'Kependudukan dan Pencatatan Sipil': 'Disdukcapil',
  'Penanaman Modal dan Pelayanan Terpadu Satu Pintu': 'DPMPTSP',
  'Pemberdayaan Masyarakat dan Desa': 'DPMD',
}
const badan: readonly (readonly [name: string, shortName: string])[] = [
  ['Badan Perencanaan Pembangunan Daerah', 'Bappeda'],
  ['Badan Pengelolaan Keuangan dan Aset Daerah', 'BPKAD'],
  ['Badan Pendapatan Daerah', 'Bapenda'],
  ['Badan Kepegawaian Daerah', 'BKD'],
  ['Badan Pengembangan Sumber Daya Manusia', 'BPSDM'],
  ['Badan Riset dan Inovasi Daerah', 'BRIDA'],
  ['Badan Penanggulangan Bencana Daerah', 'BPBD'],
  ['Badan Kesatuan Bangsa dan Politik', 'Kesbangpol'],
  ['Badan Penghubung', 'Banhub'],
]

export const sultraOffices: readonly Office[] = [
  { name: 'Sekretariat Daerah', shortName: 'Setda', group: 'SEKRETARIAT' },
  { name: 'Sekretariat DPRD', shortName: 'Setwan', group: 'SEKRETARIAT' },
  { name: 'Inspektorat Daerah', shortName: 'Inspektorat', group: 'SEKRETARIAT' },
  ...biro.map((name): Office => ({ name: `Biro ${name}`, shortName: null, group: 'BIRO' })),
  ...badan.map(([name, shortName]): Office => ({ name, shortName, group: 'BADAN' })),
  ...dinas.map((name): Office => ({ name: `Dinas ${name}`, shortName: dinasShort[name] ?? null, group: 'DINAS' })),
  { name: 'Satuan Polisi Pamong Praja', shortName: 'Satpol PP', group: 'LAINNYA' },
  { name: 'RSUD Bahteramas', shortName: null, group: 'LAINNYA' },
  { name: 'Rumah Sakit Jiwa', shortName: 'RS Jiwa', group: 'LAINNYA' },
  { name: 'Rumah Sakit Jantung Oputa Yi Koo', shortName: 'RS Jantung', group: 'LAINNYA' },
]
