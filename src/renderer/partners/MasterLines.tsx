/** Plans, follow-ups and meetings of one partner or office: lines that lead to the record. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { plainMoment } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow } from '../../shared/followups/model'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { EmptyState } from '../ui/EmptyState'
import { Row } from '../ui/Row'
import { SkeletonRows } from '../ui/SkeletonRows'
import { Status } from '../ui/Status'
import type { Owner } from './owner'

const limit = 200

export function PlanLines({ owner }: { owner: Owner }) {
  const list = useRoute('plans.list', { ...owner, sort: 'year', direction: 'desc', limit }).data
  return (
    <Lines label="Rencana" list={list} empty="Belum ada rencana kerja sama">
      {list?.rows.map((row) => (
        <Line
          key={row.id}
          to={`/rencana/${row.id}`}
          title={row.title}
          note={[`Tahun ${row.year}`, 'partnerId' in owner ? row.office : row.partner].filter(Boolean).join(' · ')}
          aside={<Status kind="plan" value={row.status} column />}
        />
      ))}
    </Lines>
  )
}

export function FollowUpLines({ owner }: { owner: Owner }) {
  const list = useRoute('followUps.list', { ...owner, sort: 'dueOn', limit }).data
  return (
    <Lines label="Tindak lanjut" list={list} empty="Belum ada tindak lanjut">
      {list?.rows.map((row) => (
        <Line
          key={row.id}
          to={followUpPath(row)}
          title={row.title}
          note={[
            row.dueOn ? `tenggat ${shortDate(row.dueOn)}` : 'tanpa tenggat',
            row.owner ?? row.office,
            row.agreement,
          ]
            .filter(Boolean)
            .join(' · ')}
          aside={<Status kind="followUp" value={row.status} column />}
        />
      ))}
    </Lines>
  )
}

const followUpPath = ({ agreementId, meetingId }: FollowUpRow): string =>
  agreementId !== null
    ? `/kerja-sama/${agreementId}?tab=tindak-lanjut`
    : meetingId !== null
      ? `/rakor/${meetingId}?tab=tindak-lanjut`
      : '/tindak-lanjut'

export function MeetingLines({ owner }: { owner: Owner }) {
  const { timeZone } = useSession()
  const list = useRoute('meetings.list', { ...owner, direction: 'desc', limit }).data
  return (
    <Lines label="Rapat" list={list} empty="Belum ada rapat">
      {list?.rows.map((row) => (
        <Line
          key={row.id}
          to={`/rakor/${row.id}`}
          title={row.title}
          note={[plainMoment(row.startsAt, timeZone), row.place].filter(Boolean).join(' · ')}
          aside={<Status kind="meeting" value={row.status} column />}
        />
      ))}
    </Lines>
  )
}

type LinesProps = {
  label: string
  list: { rows: readonly unknown[]; total: number } | undefined
  empty: string
  children: ReactNode
}

function Lines({ label, list, empty, children }: LinesProps) {
  if (!list) return <SkeletonRows count={4} />
  if (list.total === 0) return <EmptyState title={empty} />
  return (
    <Box sx={{ maxWidth: 920 }}>
      <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {children}
      </Box>
      {list.total > list.rows.length && (
        <Box sx={{ typography: 'note', color: 'text.secondary', mt: '8px' }}>
          {list.rows.length.toLocaleString('id-ID')} dari {list.total.toLocaleString('id-ID')} ditampilkan.
        </Box>
      )}
    </Box>
  )
}

function Line({ to, title, note, aside }: { to: string; title: string; note: string; aside: ReactNode }) {
  return (
    <Row
      component="li"
      gap={3}
      sx={{ minHeight: 46, py: '4px', borderBottom: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <AppLink to={to} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {title}
        </AppLink>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Box>
      </Box>
      <Box sx={{ width: 170, flex: 'none' }}>{aside}</Box>
    </Row>
  )
}
