/** Routes of lists as files. Where to write is asked by main, never told by the page. */
import { basename } from 'node:path'
import { safeFileName } from '../../shared/files/names'
import type { Handlers } from '../../shared/ipc/define'
import { PaperChoices } from '../../shared/papers/contract'
import { previewRows, type ReportFormat, type reportsContract } from '../../shared/reports/contract'
import { rowCount, type Report } from '../../shared/reports/model'
import type { FileFilter } from '../platform/dialogs'
import type { Dialogs } from '../platform/dialogs'
import { composeReport, type ReportsDeps } from './compose'
import { writeReport, type WriteDeps } from './write'

export type ReportsHandlersDeps = ReportsDeps & WriteDeps & { dialogs: Pick<Dialogs, 'saveFile'> }

const forms: Record<ReportFormat, { title: string; filter: FileFilter }> = {
  xlsx: { title: 'Simpan sebagai Excel', filter: { name: 'Buku kerja Excel', extensions: ['xlsx'] } },
  docx: { title: 'Simpan sebagai Word', filter: { name: 'Dokumen Word', extensions: ['docx'] } },
  pdf: { title: 'Simpan sebagai PDF', filter: { name: 'PDF', extensions: ['pdf'] } },
}

export function reportsHandlers(deps: ReportsHandlersDeps): Handlers<typeof reportsContract> {
  return {
    'reports.preview': async ({ request }) => {
      const { data, notices } = await composeReport(deps, request, PaperChoices.parse({}))
      return { report: firstRows(data.report, previewRows), rows: rowCount(data.report), notices }
    },
    'reports.save': async ({ request, format, choices }, { signal, report }) => {
      report({ step: 'Mengumpulkan data', done: 0, total: null })
      const composed = await composeReport(deps, request, choices)
      signal.throwIfAborted()
      const { title, filter } = forms[format]
      const target = await deps.dialogs.saveFile({
        title,
        defaultName: safeFileName(`${composed.fileName}.${format}`),
        filters: [filter],
      })
      if (target === null) return null
      const rows = await writeReport(deps, composed, { format, target, signal, report })
      return { name: basename(target), rows, notices: composed.notices }
    },
  }
}

/** The report cut after so many rows; groups behind that keep their heads. */
function firstRows(report: Report, limit: number): Report {
  let left = limit
  const groups = report.groups.map((group) => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return { ...group, rows }
  })
  return { ...report, groups }
}
