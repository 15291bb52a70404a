/** What the dry run found as a report: sheet, cell, value, what is wrong, what to do; for whoever mends the list. */
import { plainDate } from '../../shared/calendar/words'
import { importFieldWords } from '../../shared/imports/fields'
import type { Finding, ImportRow } from '../../shared/imports/model'
import { reportColumns, type ReportRow } from '../../shared/reports/model'
import type { ReportBuilder } from '../reports/builders'
import type { Imports } from './imports'

/** Of the plan on screen; throws NOT_FOUND for an older one. */
export const findingsReportBuilder =
  (imports: Pick<Imports, 'planRows'>): ReportBuilder<'import-findings'> =>
  ({ planId }, { today, unitName, signature, imprint }) => {
    const { rows, fileName } = imports.planRows(planId)
    const groups = groupsOf(rows)
    return Promise.resolve({
      report: {
        title: 'Temuan pada Daftar yang Diimpor',
        subtitle: unitName,
        scope: [`Berkas ${fileName}, diperiksa ${plainDate(today)}`],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups,
        countNoun: 'temuan',
        totals: null,
        recap: null,
        notes: ['Berkas asli tidak diubah. Perbaiki selnya, lalu impor lagi; yang sudah masuk dilewati.'],
        signature,
        imprint,
      },
      fileName: `Temuan Impor ${fileName.replace(/\.\w+$/, '')}`,
      notices: groups.length === 0 ? ['Tidak ada temuan pada daftar ini.'] : [],
    })
  }

const columns = reportColumns([
  { key: 'sheet', label: 'Lembar', weight: 10 },
  { key: 'address', label: 'Sel', weight: 6 },
  { key: 'field', label: 'Kolom', weight: 12 },
  { key: 'value', label: 'Isi sel', weight: 20 },
  { key: 'title', label: 'Yang keliru', weight: 18 },
  { key: 'message', label: 'Yang perlu dilakukan', weight: 34 },
  { key: 'article', label: 'Dasar', weight: 14 },
])

function groupsOf(rows: readonly ImportRow[]) {
  const findings = rows.flatMap((row) => row.findings)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const of = (label: string, some: readonly ReportRow[]) => ({ label, rows: [...some] })
  return [
    of('Perlu diperbaiki, barisnya ditahan', errors.filter(({ code }) => code !== 'PARENT_HELD').map(cells)),
    of('Menunggu induk, ditahan bersamanya', errors.filter(({ code }) => code === 'PARENT_HELD').map(cells)),
    of('Perlu alasan', findings.filter(({ needsReason }) => needsReason).map(cells)),
    of('Kemungkinan ganda', rows.filter(({ state }) => state === 'similar').map(twinCells)),
    of(
      'Peringatan, boleh masuk',
      findings.filter(({ severity, needsReason }) => severity === 'warning' && !needsReason).map(cells),
    ),
  ].filter((group) => group.rows.length > 0)
}

const cells = ({ sheet, address, field, value, title, message, article }: Finding): ReportRow => ({
  sheet,
  address,
  field: importFieldWords[field],
  value,
  title,
  message,
  article,
})

const twinCells = ({ sheet, row, cells: own, twin }: ImportRow): ReportRow => ({
  sheet,
  address: own.title?.address ?? String(row),
  field: importFieldWords.title,
  value: own.title?.text ?? '',
  title: 'Kemungkinan ganda',
  message: `Mirip dengan ${twin?.label ?? 'naskah lain'}. Pastikan bukan naskah yang sama, lalu lewati atau masukkan barisnya.`,
  article: null,
})
