/** What stands in the columns of a follow-up, the same on screen and in reports. */
import { thousands } from '../calendar/numbers'
import { shortDate } from '../calendar/words'
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
      row.evidence && `Bukti: ${row.evidence}`,
      row.cancelledReason && `Dibatalkan: ${row.cancelledReason}`,
      status === 'snoozed' && row.snoozedUntil && `Ditunda sampai ${shortDate(row.snoozedUntil)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  }
}
