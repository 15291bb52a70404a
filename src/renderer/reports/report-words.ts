/** What each report is called, when it is due, and the rule behind it. */
import type { ReportName } from './use-reports-view'

export const reportWords: Record<ReportName, { short: string; when: string; why: string }> = {
  semester: {
    short: 'Semester KSDD dan KSDPK',
    when: 'dua kali setahun, kepada Menteri',
    why: 'Sembilan isi menurut Permendagri 22/2020 Pasal 17 dan 39, dari naskah yang berlaku pada semester itu dan laporan perangkat daerah.',
  },
  sinergi: {
    short: 'Semester Sinergi',
    when: 'setiap enam bulan, kepada Kepala Daerah',
    why: 'Pelaksanaan sinergi menurut Permendagri 22/2020 Pasal 60.',
  },
  'luar-negeri': {
    short: 'Tahunan luar negeri',
    when: 'minggu kedua Januari, kepada Menteri',
    why: 'Sembilan isi menurut Permendagri 25/2020 Pasal 37 sebagai tabel, dan uraian setiap kerja sama sebagai lampiran.',
  },
  rekapitulasi: {
    short: 'Rekapitulasi',
    when: 'jumlah naskah menurut dua hal',
    why: 'Setiap angka membuka tepat naskah yang dihitungnya.',
  },
  'akan-berakhir': {
    short: 'Akan berakhir',
    when: 'naskah berlaku yang segera habis',
    why: 'Naskah yang masih berlaku, menurut hari terakhirnya.',
  },
}
