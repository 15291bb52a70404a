/** The report of a semester on KSDD and KSDPK in nine columns, and the one on the synergy. */
import { schemes, type Scheme } from '../../shared/agreements/enums'
import { plainDate } from '../../shared/calendar/words'
import { periodEnd, periodStart, periodWords, type Period } from '../../shared/periods/periods'
import { reportColumns, type ReportGroup, type ReportRow } from '../../shared/reports/model'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { readReported, type ReportedAgreement } from './read'

const parts: Record<'umum' | 'sinergi', { title: string; law: string; schemes: readonly Scheme[] }> = {
  umum: {
    title: 'Laporan Pelaksanaan Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga',
    law: 'Pasal 17 dan Pasal 39 Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020',
    schemes: schemes.filter((scheme) => scheme.startsWith('KSDD_') || scheme === 'KSDPK'),
  },
  sinergi: {
    title: 'Laporan Pelaksanaan Sinergi Perencanaan dan Pelaksanaan Pembangunan',
    law: 'Pasal 60 Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020',
    schemes: ['SINERGI'],
  },
}

/** The nine contents, in the order and with the words of Permendagri 22/2020 art. 17 and 39. */
const columns = reportColumns([
  { key: 'title', label: 'Judul', weight: 11.2 },
  { key: 'document', label: 'Bentuk naskah', weight: 11.2 },
  { key: 'parties', label: 'Para pihak', weight: 12.9 },
  { key: 'objective', label: 'Maksud dan tujuan', weight: 12.2 },
  { key: 'subject', label: 'Objek', weight: 11.5 },
  { key: 'term', label: 'Jangka waktu', weight: 9.2 },
  { key: 'problems', label: 'Permasalahan', weight: 10.2 },
  { key: 'solutions', label: 'Upaya penyelesaian permasalahan', weight: 9.5 },
  { key: 'otherMatters', label: 'Hal lainnya yang disepakati', weight: 9.5 },
])

/** Builds the report of a semester from the agreements that were valid in it and what offices handed in. */
export const semesterReportBuilder =
  (db: Queryable): ReportBuilder<'semester'> =>
  async ({ part, year, semester }, { signature, imprint }) => {
    const period: Period = { year, semester }
    const { title, law, schemes: covered } = parts[part]
    const rows = await readReported(db, period, covered)
    const missing = rows.filter(({ report }) => report === null)
    return {
      report: {
        title,
        subtitle: `${periodWords(period)} (${law})`,
        scope: [periodWords(period), `${plainDate(periodStart(period))} s.d. ${plainDate(periodEnd(period))}`],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: part === 'umum' ? bothParts(rows) : [{ label: null, rows: rows.map(cells) }],
        countNoun: 'naskah',
        totals: null,
        recap: null,
        notes: notesOf(rows.length, missing),
        signature,
        imprint,
      },
      fileName: `Laporan ${part === 'umum' ? 'KSDD dan KSDPK' : 'Sinergi'} ${periodWords(period)}`,
      notices: noticesOf(rows.length, missing.length),
    }
  }

/** Parts without an agreement say so: the law asks for both. */
function bothParts(rows: readonly ReportedAgreement[]): ReportGroup[] {
  const regional = rows.filter(({ scheme }) => scheme !== 'KSDPK')
  const third = rows.filter(({ scheme }) => scheme === 'KSDPK')
  return [
    { label: 'A. Kerja Sama Daerah dengan Daerah Lain (KSDD)', rows: regional.map(cells) },
    { label: 'B. Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)', rows: third.map(cells) },
  ]
}

/** What was not handed in is shaded; what was handed in empty is "Nihil". */
function cells(row: ReportedAgreement): ReportRow {
  const { report } = row
  const told = (text: string | null | undefined) =>
    report === null ? { word: 'belum dilaporkan', note: null, strong: false, lack: true } : (text ?? 'Nihil')
  return {
    title: row.title,
    document: row.document,
    parties: row.parties,
    objective: row.objective,
    subject: row.subject ?? row.scope,
    term: row.term,
    problems: told(report?.problems),
    solutions: told(report?.solutions),
    otherMatters: told(report?.otherMatters),
  }
}

function notesOf(total: number, missing: readonly ReportedAgreement[]): string[] {
  if (total === 0) return ['Tidak ada naskah yang berlaku dalam masa laporan ini.']
  if (missing.length === 0) return [`Semua ${total} naskah sudah dilaporkan.`]
  const offices = [...new Set(missing.map((row) => row.offices || 'tanpa perangkat daerah'))].sort()
  return [`${missing.length} dari ${total} naskah belum dilaporkan, oleh: ${offices.join('; ')}.`]
}

function noticesOf(total: number, missing: number): string[] {
  if (total === 0) return ['Tidak ada naskah yang berlaku dalam masa laporan ini. Laporan ini nihil.']
  return missing === 0 ? [] : [`${missing} dari ${total} naskah belum dilaporkan; kolomnya ditandai.`]
}
