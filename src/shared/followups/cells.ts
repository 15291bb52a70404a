/** What stands in the columns of a follow-up, the same on screen and in reports. */
import { thousands } from '../calendar/numbers'
import { shortDate } from '../calendar/words'
import { priorityWords } from '../plans/enums'
import type { ReportCell } from '../reports/model'
import { statuses } from '../status/statuses'
import type { FollowUpColumnKey } from './columns'
import type { FollowUpRow } from './model'

export function followUpCells(row: FollowUpRow): Record<FollowUpColumnKey, ReportCell> {
  const { status, daysLeft } = row
  return {
    title: row.title,
    owner: [row.office, row.owner].filter(Boolean).join('\n'),
    source: [row.agreement, row.meeting].filter(Boolean).join('\n'),
    priority: priorityWords[row.priority],
    startedOn: row.startedOn,
    dueOn: row.dueOn,
    daysLeft,
    doneOn: row.doneOn,
    status: {
      word: statuses.followUp[status].word,
      note: status === 'overdue' && daysLeft !== null ? `lewat ${thousands(-daysLeft)} hari` : null,
      strong: status === 'overdue',
      lack: false,
    },
    remark: [
      row.detail,
      row.doneOn && `Selesai ${shortDate(row.doneOn)}`,
      evidenceText(row) && `Bukti: ${evidenceText(row)}`,
      row.cancelledReason && `Dibatalkan: ${row.cancelledReason}`,
      status === 'snoozed' && row.snoozedUntil && `Ditunda sampai ${shortDate(row.snoozedUntil)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

/** The words of the evidence and how many files there are; null without either. */
export function evidenceText({ evidence, files }: Pick<FollowUpRow, 'evidence' | 'files'>): string | null {
  const counted = files > 0 ? `${thousands(files)} berkas` : null
  return [evidence, counted].filter(Boolean).join('; ') || null
}
