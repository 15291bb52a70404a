/** The closed lists of the register: schemes, document kinds, affairs, and the words staff use for them. */

/** The seven schemes of cooperation. Permendagri 22/2020 art. 1, 3 and 52; Permendagri 25/2020 art. 1, 6 and 7. */
export const schemes = [
  'KSDD_WAJIB',
  'KSDD_SUKARELA',
  'KSDPK',
  'SINERGI',
  'KSDPL',
  'KSDLL_LAIN',
  'KSDLL_PENERUSAN',
] as const
export type Scheme = (typeof schemes)[number]

export const schemeWords: Record<Scheme, { short: string; long: string }> = {
  KSDD_WAJIB: { short: 'KSDD wajib', long: 'Kerja Sama Daerah dengan Daerah Lain, wajib' },
  KSDD_SUKARELA: { short: 'KSDD sukarela', long: 'Kerja Sama Daerah dengan Daerah Lain, sukarela' },
  KSDPK: { short: 'KSDPK', long: 'Kerja Sama Daerah dengan Pihak Ketiga' },
  SINERGI: { short: 'Sinergi', long: 'Sinergi Perencanaan dan Pelaksanaan Pembangunan' },
  KSDPL: { short: 'KSDPL', long: 'Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri' },
  KSDLL_LAIN: { short: 'KSDLL bentuk lain', long: 'Kerja Sama Daerah dengan Lembaga di Luar Negeri, bentuk lain' },
  KSDLL_PENERUSAN: {
    short: 'KSDLL penerusan',
    long: 'Kerja Sama Daerah dengan Lembaga di Luar Negeri, penerusan kerja sama Pemerintah',
  },
}

/** Whether the partner is abroad, so that reminders start 180 days before the end. Permendagri 25/2020 art. 33. */
export const isForeign = (scheme: Scheme): boolean =>
  scheme === 'KSDPL' || scheme === 'KSDLL_LAIN' || scheme === 'KSDLL_PENERUSAN'

export const documentKinds = [
  'KESEPAKATAN_BERSAMA',
  'PKS',
  'KONTRAK',
  'NOTA_KESEPAKATAN',
  'RENCANA_KERJA',
  'LOI',
  'MOU',
  'ADDENDUM',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentKindWords: Record<DocumentKind, { short: string; long: string }> = {
  KESEPAKATAN_BERSAMA: { short: 'KB', long: 'Kesepakatan Bersama' },
  PKS: { short: 'PKS', long: 'Perjanjian Kerja Sama' },
  KONTRAK: { short: 'Kontrak', long: 'Kontrak' },
  NOTA_KESEPAKATAN: { short: 'Nota Kesepakatan', long: 'Nota Kesepakatan' },
  RENCANA_KERJA: { short: 'Rencana Kerja', long: 'Rencana Kerja' },
  LOI: { short: 'LoI', long: 'Pernyataan Kehendak Kerja Sama (LoI)' },
  MOU: { short: 'MoU', long: 'Naskah Kerja Sama (MoU)' },
  ADDENDUM: { short: 'Adendum', long: 'Adendum' },
}

export const copyKinds = ['ASLI', 'FOTOKOPI', 'SALINAN'] as const
export type CopyKind = (typeof copyKinds)[number]
export const copyKindWords: Record<CopyKind, string> = { ASLI: 'Asli', FOTOKOPI: 'Fotokopi', SALINAN: 'Salinan' }

export const termUnits = ['TAHUN', 'BULAN', 'HARI'] as const
export type TermUnit = (typeof termUnits)[number]
export const termUnitWords: Record<TermUnit, string> = { TAHUN: 'tahun', BULAN: 'bulan', HARI: 'hari' }

/** How the end of an agreement is stated: an end date, a term counted from the start, or none. */
export const termKinds = ['SAMPAI', 'JANGKA', 'TERBUKA'] as const
export type TermKind = (typeof termKinds)[number]
export const termKindWords: Record<TermKind, string> = {
  SAMPAI: 'Sampai tanggal',
  JANGKA: 'Selama',
  TERBUKA: 'Tanpa batas waktu',
}

/** How an agreement hangs below its parent. */
export const parentRelations = ['PELAKSANAAN', 'ADENDUM', 'PERPANJANGAN'] as const
export type ParentRelation = (typeof parentRelations)[number]
export const parentRelationWords: Record<ParentRelation, string> = {
  PELAKSANAAN: 'Pelaksanaan dari',
  ADENDUM: 'Adendum atas',
  PERPANJANGAN: 'Perpanjangan dari',
}

/** A recorded decision about the end: left to run out, or ended before its term. */
export const closings = ['DIBIARKAN_BERAKHIR', 'DIAKHIRI'] as const
export type Closing = (typeof closings)[number]
export const closingWords: Record<Closing, string> = {
  DIBIARKAN_BERAKHIR: 'Dibiarkan berakhir',
  DIAKHIRI: 'Diakhiri sebelum waktunya',
}

/** The 32 government affairs in the order and spelling of the law. Permendagri 22/2020 art. 4. */
export const affairs = [
  { code: '1.01', name: 'Pendidikan', group: 'DASAR' },
  { code: '1.02', name: 'Kesehatan', group: 'DASAR' },
  { code: '1.03', name: 'Pekerjaan umum dan penataan ruang', group: 'DASAR' },
  { code: '1.04', name: 'Perumahan rakyat dan kawasan permukiman', group: 'DASAR' },
  { code: '1.05', name: 'Ketenteraman, ketertiban umum, dan pelindungan masyarakat', group: 'DASAR' },
  { code: '1.06', name: 'Sosial', group: 'DASAR' },
  { code: '2.07', name: 'Tenaga kerja', group: 'NON_DASAR' },
  { code: '2.08', name: 'Pemberdayaan perempuan dan pelindungan anak', group: 'NON_DASAR' },
  { code: '2.09', name: 'Pangan', group: 'NON_DASAR' },
  { code: '2.10', name: 'Pertanahan', group: 'NON_DASAR' },
  { code: '2.11', name: 'Lingkungan hidup', group: 'NON_DASAR' },
  { code: '2.12', name: 'Administrasi kependudukan dan pencatatan sipil', group: 'NON_DASAR' },
  { code: '2.13', name: 'Pemberdayaan masyarakat dan Desa', group: 'NON_DASAR' },
  { code: '2.14', name: 'Pengendalian penduduk dan keluarga berencana', group: 'NON_DASAR' },
  { code: '2.15', name: 'Perhubungan', group: 'NON_DASAR' },
  { code: '2.16', name: 'Komunikasi dan informatika', group: 'NON_DASAR' },
  { code: '2.17', name: 'Koperasi, usaha kecil, dan menengah', group: 'NON_DASAR' },
  { code: '2.18', name: 'Penanaman modal', group: 'NON_DASAR' },
  { code: '2.19', name: 'Kepemudaan dan olah raga', group: 'NON_DASAR' },
  { code: '2.20', name: 'Statistik', group: 'NON_DASAR' },
  { code: '2.21', name: 'Persandian', group: 'NON_DASAR' },
  { code: '2.22', name: 'Kebudayaan', group: 'NON_DASAR' },
  { code: '2.23', name: 'Perpustakaan', group: 'NON_DASAR' },
  { code: '2.24', name: 'Kearsipan', group: 'NON_DASAR' },
  { code: '3.25', name: 'Kelautan dan perikanan', group: 'PILIHAN' },
  { code: '3.26', name: 'Pariwisata', group: 'PILIHAN' },
  { code: '3.27', name: 'Pertanian', group: 'PILIHAN' },
  { code: '3.28', name: 'Kehutanan', group: 'PILIHAN' },
  { code: '3.29', name: 'Energi dan sumber daya mineral', group: 'PILIHAN' },
  { code: '3.30', name: 'Perdagangan', group: 'PILIHAN' },
  { code: '3.31', name: 'Perindustrian', group: 'PILIHAN' },
  { code: '3.32', name: 'Transmigrasi', group: 'PILIHAN' },
] as const
export type AffairCode = (typeof affairs)[number]['code']
export const affairCodes = affairs.map((affair) => affair.code) as [AffairCode, ...AffairCode[]]
