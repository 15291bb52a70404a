/** The yearly report on cooperation abroad: nine contents as a table, and in words for each agreement. */
import { isForeign, schemes } from '../../shared/agreements/enums'
import { calendarDate } from '../../shared/calendar/dates'
import { longDate, plainDate } from '../../shared/calendar/words'
import { periodEnd, periodStart, type Period } from '../../shared/periods/periods'
import { reportColumns, type ReportNarrative, type ReportRow } from '../../shared/reports/model'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { readReported, type ReportedAgreement } from './read'

/** The nine contents of Permendagri 25/2020 art. 37, in its order. */
const contents = [
  { key: 'title', label: 'Judul', weight: 11.2 },
  { key: 'background', label: 'Latar belakang', weight: 10.5 },
  { key: 'objective', label: 'Maksud, tujuan, dan sasaran', weight: 10.5 },
  { key: 'scope', label: 'Ruang lingkup kerja sama', weight: 9.5 },
  { key: 'results', label: 'Perkembangan/hasil kerja sama', weight: 14.6 },
  { key: 'beneficiaries', label: 'Penerima manfaat', weight: 9.2 },
  { key: 'funding', label: 'Pendanaan', weight: 10.7 },
  { key: 'obstacles', label: 'Hambatan dan tantangan', weight: 9.2 },
  { key: 'followUpPlan', label: 'Analisis dan rencana tindak lanjut', weight: 12 },
] as const
type ContentKey = (typeof contents)[number]['key']

const columns = reportColumns(contents)

/** Builds the report of a year; due in the second week of January. Permendagri 25/2020 art. 36 and 37. */
export const foreignYearReportBuilder =
  (db: Queryable): ReportBuilder<'foreign-year'> =>
  async ({ year }, { signature, imprint }) => {
    const period: Period = { year, semester: 0 }
    const rows = await readReported(db, period, schemes.filter(isForeign))
    const missing = rows.filter(({ report }) => report === null).length
    const governments = rows.filter(({ scheme }) => scheme === 'KSDPL')
    const bodies = rows.filter(({ scheme }) => scheme !== 'KSDPL')
    return {
      report: {
        title:
          'Laporan Pelaksanaan Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri dan Kerja Sama Daerah dengan Lembaga di Luar Negeri',
        subtitle: `Tahun ${year} (Pasal 36 dan Pasal 37 Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2020)`,
        scope: [`Tahun ${year}`, `${plainDate(periodStart(period))} s.d. ${plainDate(periodEnd(period))}`],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [
          {
            label: 'A. Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri (KSDPL)',
            rows: governments.map(cells),
          },
          { label: 'B. Kerja Sama Daerah dengan Lembaga di Luar Negeri (KSDLL)', rows: bodies.map(cells) },
        ],
        countNoun: 'naskah',
        totals: null,
        recap: null,
        notes: [
          'Disampaikan kepada Menteri Dalam Negeri melalui Sekretaris Jenderal paling lambat minggu kedua bulan Januari.',
          ...(missing > 0 ? [`${missing} dari ${rows.length} naskah belum dilaporkan.`] : []),
          ...(rows.length > 0 ? ['Uraian setiap kerja sama menurut format Lampiran terlampir.'] : []),
        ],
        narratives: [...governments, ...bodies].map(narrative),
        signature,
        imprint,
      },
      fileName: `Laporan Kerja Sama Luar Negeri Tahun ${year}`,
      notices:
        rows.length === 0
          ? [`Tidak ada kerja sama luar negeri yang berlaku pada tahun ${year}. Laporan ini nihil.`]
          : missing > 0
            ? [`${missing} dari ${rows.length} naskah belum dilaporkan; kolomnya ditandai.`]
            : [],
    }
  }

/** What the agreement itself says, and what was handed in; null where the office has to tell. */
function contentOf(row: ReportedAgreement, key: ContentKey): string | null {
  const { report } = row
  switch (key) {
    case 'title':
      return row.title
    case 'objective':
      return [row.objective, report?.targets && `Sasaran: ${report.targets}`].filter(Boolean).join('\n') || null
    case 'scope':
      return row.scope ?? row.subject
    case 'funding':
      return report?.funding ?? row.funding
    default:
      return report?.[key] ?? null
  }
}

function cells(row: ReportedAgreement): ReportRow {
  const lack = { word: 'belum dilaporkan', note: null, strong: false, lack: true }
  return Object.fromEntries(
    contents.map(({ key }) => [key, contentOf(row, key) ?? (row.report === null ? lack : 'Nihil')]),
  )
}

function narrative(row: ReportedAgreement, index: number): ReportNarrative {
  const signed = row.signedOn && `ditandatangani ${longDate(calendarDate.parse(row.signedOn))}`
  const parties = row.parties.split('\n').map((line) => line.replace(/^\d+\. /, ''))
  return {
    attachment: `Uraian laporan nomor ${index + 1}`,
    basis: 'Lampiran angka IV Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2020',
    title: 'Laporan Hasil Kerja Sama',
    subtitle: row.title,
    sections: contents.map(({ key, label }) => ({
      heading: label,
      text:
        key === 'title'
          ? `${[row.title, `antara ${parties.join(' dan ')}`, signed].filter(Boolean).join(', ')}.`
          : (contentOf(row, key) ?? (row.report === null ? 'Belum dilaporkan.' : 'Nihil.')),
    })),
  }
}
