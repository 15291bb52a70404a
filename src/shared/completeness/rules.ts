/** What can be missing in an agreement that parties have signed: each rule with its words, its reason, and where it is repaired. */
import { periodWords, type Period } from '../periods/periods'

export const lackKeys = [
  'NO_SCAN',
  'NO_NUMBER',
  'NO_PARTNER_NUMBER',
  'NO_PARTNER_DATE',
  'NUMBER_GAP',
  'NO_END',
  'NO_OFFICE',
  'NO_AFFAIR',
  'NO_CONTENT',
  'NO_SIGNATORY',
  'NO_COPY_PLACE',
  'NO_SEMESTER_REPORT',
  'NO_YEAR_REPORT',
  'PARENT_OVER',
] as const
export type LackKey = (typeof lackKeys)[number]

export type Lack = {
  label: string
  /** Why it matters, with the article where there is one. */
  why: string
  /** Tab of the agreement's page, or its form, where it is repaired. */
  place: 'ubah' | 'berkas' | 'laporan' | 'rantai'
}

export const lacks: Record<LackKey, Lack> = {
  NO_SCAN: {
    label: 'Belum ada pindaian naskah',
    why: 'Tanpa pindaian, naskah asli satu-satunya bukti. Pindaian berperan “Naskah bertanda tangan” di tab Berkas.',
    place: 'berkas',
  },
  NO_NUMBER: {
    label: 'Nomor pihak kesatu belum diisi',
    why: 'Nomor pihak kesatu dipakai di register, surat, dan laporan.',
    place: 'ubah',
  },
  NO_PARTNER_NUMBER: {
    label: 'Nomor pihak lain belum diisi',
    why: 'Setiap pihak memberi nomor pada eksemplarnya; nomor mitra sering menyusul dan terlupa.',
    place: 'ubah',
  },
  NO_PARTNER_DATE: {
    label: 'Tanggal tanda tangan mitra belum ada',
    why: 'Sebagian pihak sudah menandatangani, tanggal pihak lain belum tercatat. Naskah berlaku sesudah semua pihak menandatangani; tanggal naskah adalah yang paling akhir.',
    place: 'ubah',
  },
  NUMBER_GAP: {
    label: 'Nomor meloncat',
    why: 'Di antara dua nomor berurutan ada nomor yang naskahnya tidak tercatat. Naskah itu mungkin belum dimasukkan.',
    place: 'ubah',
  },
  NO_END: {
    label: 'Tanggal berakhir belum ada',
    why: 'Jangka waktu wajib dimuat dalam naskah; tanpa tanggal berakhir tidak ada peringatan.',
    place: 'ubah',
  },
  NO_OFFICE: {
    label: 'Perangkat daerah belum diisi',
    why: 'Tanpa perangkat daerah pemrakarsa tidak jelas siapa yang melaksanakan dan melaporkan.',
    place: 'ubah',
  },
  NO_AFFAIR: {
    label: 'Urusan belum diisi',
    why: 'Rekapitulasi menurut urusan pemerintahan tidak memuat naskah ini.',
    place: 'ubah',
  },
  NO_CONTENT: {
    label: 'Objek atau maksud dan tujuan belum diisi',
    why: 'Keduanya kolom laporan semester. Permendagri 22/2020 pasal 17 dan 39.',
    place: 'ubah',
  },
  NO_SIGNATORY: {
    label: 'Penanda tangan belum diisi',
    why: 'Nama penanda tangan salah satu pihak belum tercatat.',
    place: 'ubah',
  },
  NO_COPY_PLACE: {
    label: 'Tempat simpan naskah belum diisi',
    why: 'Tempat naskah asli atau salinannya belum tercatat, sehingga sulit ditemukan saat diperlukan.',
    place: 'ubah',
  },
  NO_SEMESTER_REPORT: {
    label: 'Laporan semester belum masuk',
    why: 'Kerja sama dalam negeri dilaporkan setiap semester. Permendagri 22/2020 pasal 17, 39, dan 60.',
    place: 'laporan',
  },
  NO_YEAR_REPORT: {
    label: 'Laporan tahunan belum masuk',
    why: 'Kerja sama luar negeri dilaporkan setiap tahun. Permendagri 25/2020 pasal 35.',
    place: 'laporan',
  },
  PARENT_OVER: {
    label: 'Naskah induk sudah berakhir',
    why: 'Naskah ini masih berlaku, tetapi induknya sudah berakhir dan tidak diperpanjang.',
    place: 'rantai',
  },
}

/** The year whose foreign reports are due by the end of a semester: the last that is over by then. */
export const yearDueBy = ({ year, semester }: Period): Period => ({
  year: semester === 1 ? year - 1 : year,
  semester: 0,
})

/** `Laporan belum masuk: Semester I Tahun 2026`; other rules know no period. */
export function lackLabel(key: LackKey, semester: Period): string {
  const { label } = lacks[key]
  if (key === 'NO_SEMESTER_REPORT') return `${label}: ${periodWords(semester)}`
  if (key === 'NO_YEAR_REPORT') return `${label}: ${periodWords(yearDueBy(semester))}`
  return label
}
