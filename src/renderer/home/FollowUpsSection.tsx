/** Follow-ups past their due date or close to it, the oldest first. */
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow } from '../../shared/followups/model'
import { useRoute } from '../ipc/hooks'
import { dueNote, dueTone, ownerOf } from '../records/followup-words'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Section } from '../ui/Section'
import { statusOf } from '../ui/Status'
import { ToneIcon } from '../ui/ToneIcon'
import { HomeList, HomeRow } from './HomeList'
import { followUpLink } from './links'

const SHOWN = 5
const title = 'Tindak lanjut yang jatuh tempo'

/** Nothing while nothing is due. */
export function FollowUpsSection() {
  const list = useRoute('followUps.list', { statuses: ['overdue', 'dueSoon'], limit: SHOWN }).data
  if (!list || list.total === 0) return null
  return (
    <Section
      ruled
      title={title}
      meta={list.total > SHOWN ? `${SHOWN} paling mendesak` : null}
      action={
        <AppLink
          to="/tindak-lanjut?tab=all&statuses=%5B%22overdue%22%2C%22dueSoon%22%5D"
          underline="hover"
          sx={{ typography: 'cell', fontWeight: 500 }}
        >
          Lihat semua {list.total.toLocaleString('id-ID')}
        </AppLink>
      }
    >
      <HomeList label={title}>
        {list.rows.map((row) => (
          <DueRow key={row.id} row={row} />
        ))}
      </HomeList>
    </Section>
  )
}

function DueRow({ row }: { row: FollowUpRow }) {
  const { icon, tone, word } = statusOf('followUp', row.status)
  return (
    <HomeRow
      icon={<ToneIcon icon={icon} tone={tone} size={18} />}
      title={row.title}
      note={[word, ownerOf(row), row.agreement ?? row.meeting].filter(Boolean).join(' · ')}
      to={followUpLink(row)}
      verb="Buka"
      aside={<DateCell date={row.dueOn && shortDate(row.dueOn)} note={dueNote(row)} tone={dueTone(row)} />}
    />
  )
}
