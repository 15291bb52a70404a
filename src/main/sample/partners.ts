/** Partners of the sample data beside regions: real kinds of institutions, invented firms and foreign bodies. */
import type { PartnerKind } from '../../shared/partners/enums'

export type SamplePartner = {
  key: string
  name: string
  kind: PartnerKind
  country?: string
  headPost: string
  address?: string
}

export const samplePartners: readonly SamplePartner[] = [
  {
    key: 'uho',
    name: 'Universitas Halu Oleo',
    kind: 'PERGURUAN_TINGGI',
    headPost: 'Rektor',
    address: 'Kampus Hijau Bumi Tridharma, Kendari',
  },
  {
    key: 'umk',
    name: 'Universitas Muhammadiyah Kendari',
    kind: 'PERGURUAN_TINGGI',
    headPost: 'Rektor',
    address: 'Kendari',
  },
  {
    key: 'usn',
    name: 'Universitas Sembilanbelas November Kolaka',
    kind: 'PERGURUAN_TINGGI',
    headPost: 'Rektor',
    address: 'Kolaka',
  },
  {
    key: 'bi',
    name: 'Kantor Perwakilan Bank Indonesia Sulawesi Tenggara',
    kind: 'INSTANSI_VERTIKAL',
    headPost: 'Kepala Perwakilan',
  },
  {
    key: 'bps',
    name: 'Badan Pusat Statistik Provinsi Sulawesi Tenggara',
    kind: 'INSTANSI_VERTIKAL',
    headPost: 'Kepala',
  },
  {
    key: 'kejati',
    name: 'Kejaksaan Tinggi Sulawesi Tenggara',
    kind: 'INSTANSI_VERTIKAL',
    headPost: 'Kepala Kejaksaan Tinggi',
  },
  {
    key: 'bpn',
    name: 'Kantor Wilayah Badan Pertanahan Nasional Sulawesi Tenggara',
    kind: 'INSTANSI_VERTIKAL',
    headPost: 'Kepala Kantor Wilayah',
  },
  { key: 'bmkg', name: 'Stasiun Meteorologi Maritim Kendari', kind: 'INSTANSI_VERTIKAL', headPost: 'Kepala Stasiun' },
  { key: 'kominfo', name: 'Badan Siber dan Sandi Negara', kind: 'LPNK', headPost: 'Kepala' },
  { key: 'brin', name: 'Badan Riset dan Inovasi Nasional', kind: 'LPNK', headPost: 'Kepala' },
  { key: 'perpusnas', name: 'Perpustakaan Nasional', kind: 'LPNK', headPost: 'Kepala' },
  { key: 'arsip', name: 'Arsip Nasional Republik Indonesia', kind: 'LPNK', headPost: 'Kepala' },
  { key: 'kkp', name: 'Kementerian Kelautan dan Perikanan', kind: 'KEMENTERIAN', headPost: 'Direktur Jenderal' },
  { key: 'kemenhub', name: 'Kementerian Perhubungan', kind: 'KEMENTERIAN', headPost: 'Direktur Jenderal' },
  { key: 'kementan', name: 'Kementerian Pertanian', kind: 'KEMENTERIAN', headPost: 'Direktur Jenderal' },
  { key: 'kemenpar', name: 'Kementerian Pariwisata', kind: 'KEMENTERIAN', headPost: 'Deputi' },
  {
    key: 'bahtera',
    name: 'PT Bahtera Pangan Anoa',
    kind: 'BADAN_USAHA',
    headPost: 'Direktur Utama',
    address: 'Kendari',
  },
  {
    key: 'tirta',
    name: 'PT Tirta Kolaka Sejahtera',
    kind: 'BADAN_USAHA',
    headPost: 'Direktur Utama',
    address: 'Kolaka',
  },
  { key: 'aspal', name: 'PT Aspal Wolio Nusantara', kind: 'BADAN_USAHA', headPost: 'Direktur', address: 'Pasarwajo' },
  { key: 'surya', name: 'PT Surya Teluk Kendari', kind: 'BADAN_USAHA', headPost: 'Direktur Utama', address: 'Kendari' },
  { key: 'mete', name: 'CV Mete Muna Mandiri', kind: 'BADAN_USAHA', headPost: 'Direktur', address: 'Raha' },
  { key: 'kakao', name: 'PT Kakao Tolaki Raya', kind: 'BADAN_USAHA', headPost: 'Direktur', address: 'Tirawuta' },
  {
    key: 'bank',
    name: 'PT Bank Pembangunan Daerah Sulawesi Tenggara',
    kind: 'BADAN_USAHA',
    headPost: 'Direktur Utama',
    address: 'Kendari',
  },
  { key: 'sehat', name: 'Yayasan Sehat Sultra', kind: 'ORMAS', headPost: 'Ketua', address: 'Kendari' },
  {
    key: 'bahari',
    name: 'Perkumpulan Bahari Wakatobi Lestari',
    kind: 'ORMAS',
    headPost: 'Ketua',
    address: 'Wangi-Wangi',
  },
  { key: 'pramuka', name: 'Kwartir Daerah Gerakan Pramuka Sulawesi Tenggara', kind: 'ORMAS', headPost: 'Ketua' },
  {
    key: 'seniman',
    name: 'La Ode Basri, perajin tenun Buton',
    kind: 'PERSEORANGAN',
    headPost: 'Perajin',
    address: 'Baubau',
  },
  { key: 'jeju', name: 'Provinsi Hanbit (fiktif)', kind: 'PEMDA_LN', country: 'KR', headPost: 'Gubernur' },
  { key: 'ehime', name: 'Prefektur Aokawa (fiktif)', kind: 'PEMDA_LN', country: 'JP', headPost: 'Gubernur' },
  { key: 'nt', name: 'Negara Bagian Coralia (fiktif)', kind: 'PEMDA_LN', country: 'AU', headPost: 'Menteri Utama' },
  { key: 'kyo', name: 'Universitas Kelautan Aokawa (fiktif)', kind: 'LEMBAGA_LN', country: 'JP', headPost: 'Presiden' },
  {
    key: 'agri',
    name: 'Institut Pertanian Tropis Wagenveld (fiktif)',
    kind: 'LEMBAGA_LN',
    country: 'NL',
    headPost: 'Direktur',
  },
  {
    key: 'reef',
    name: 'Coral Futures Foundation (fiktif)',
    kind: 'NONPROFIT_LN',
    country: 'AU',
    headPost: 'Direktur Eksekutif',
  },
  {
    key: 'devco',
    name: 'Badan Kerja Sama Pembangunan Nordavia (fiktif)',
    kind: 'MITRA_PEMBANGUNAN_LN',
    country: 'NO',
    headPost: 'Kepala Perwakilan',
  },
  {
    key: 'unx',
    name: 'Dana Anak dan Gizi Antarbangsa (fiktif)',
    kind: 'ORG_INTERNASIONAL',
    country: 'CH',
    headPost: 'Kepala Perwakilan',
  },
]
