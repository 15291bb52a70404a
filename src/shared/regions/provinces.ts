/** The 38 provinces with their Kemendagri codes (not those of BPS), capital and time zone. */
import type { TimeZone } from '../settings/model'

export type Province = { code: string; name: string; capital: string; timeZone: TimeZone }

const wib: TimeZone = 'Asia/Jakarta'
const wita: TimeZone = 'Asia/Makassar'
const wit: TimeZone = 'Asia/Jayapura'

const rows: readonly (readonly [code: string, name: string, capital: string, timeZone: TimeZone])[] = [
  ['11', 'Aceh', 'Banda Aceh', wib],
  ['12', 'Sumatera Utara', 'Medan', wib],
  ['13', 'Sumatera Barat', 'Padang', wib],
  ['14', 'Riau', 'Pekanbaru', wib],
  ['15', 'Jambi', 'Jambi', wib],
  ['16', 'Sumatera Selatan', 'Palembang', wib],
  ['17', 'Bengkulu', 'Bengkulu', wib],
  ['18', 'Lampung', 'Bandar Lampung', wib],
  ['19', 'Kepulauan Bangka Belitung', 'Pangkalpinang', wib],
  ['21', 'Kepulauan Riau', 'Tanjungpinang', wib],
  ['31', 'Daerah Khusus Jakarta', 'Jakarta', wib],
  ['32', 'Jawa Barat', 'Bandung', wib],
  ['33', 'Jawa Tengah', 'Semarang', wib],
  ['34', 'Daerah Istimewa Yogyakarta', 'Yogyakarta', wib],
  ['35', 'Jawa Timur', 'Surabaya', wib],
  ['36', 'Banten', 'Serang', wib],
  ['51', 'Bali', 'Denpasar', wita],
  ['52', 'Nusa Tenggara Barat', 'Mataram', wita],
  ['53', 'Nusa Tenggara Timur', 'Kupang', wita],
  ['61', 'Kalimantan Barat', 'Pontianak', wib],
  ['62', 'Kalimantan Tengah', 'Palangka Raya', wib],
  ['63', 'Kalimantan Selatan', 'Banjarbaru', wita],
  ['64', 'Kalimantan Timur', 'Samarinda', wita],
  ['65', 'Kalimantan Utara', 'Tanjung Selor', wita],
  ['71', 'Sulawesi Utara', 'Manado', wita],
  ['72', 'Sulawesi Tengah', 'Palu', wita],
  ['73', 'Sulawesi Selatan', 'Makassar', wita],
  ['74', 'Sulawesi Tenggara', 'Kendari', wita],
  ['75', 'Gorontalo', 'Gorontalo', wita],
  ['76', 'Sulawesi Barat', 'Mamuju', wita],
  ['81', 'Maluku', 'Ambon', wit],
  ['82', 'Maluku Utara', 'Sofifi', wit],
  ['91', 'Papua', 'Jayapura', wit],
  ['92', 'Papua Barat', 'Manokwari', wit],
  ['93', 'Papua Selatan', 'Merauke', wit],
  ['94', 'Papua Tengah', 'Nabire', wit],
  ['95', 'Papua Pegunungan', 'Wamena', wit],
  ['96', 'Papua Barat Daya', 'Sorong', wit],
]

export const provinces: readonly Province[] = rows.map(([code, name, capital, timeZone]) => ({
  code,
  name,
  capital,
  timeZone,
}))
