/** The series of a meeting on its page: its rule, and the meetings around this one. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { MeetingId } from '../../shared/ids/ids'
import { shortDate } from '../../shared/calendar/words'
import type { SeriesMeeting } from '../../shared/meetings/series-contract'
import { shortSpan } from '../../shared/meetings/words'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { Status } from '../ui/Status'

/** Shown at first: this one, two before and three after it. */
const BEFORE = 2
const AFTER = 3

export function SeriesSection({ id }: { id: MeetingId }) {
  const [all, setAll] = useState(false)
  const series = useRoute('meetingSeries.of', { id }).data
  if (!series) return null
  const { meetings, words } = series
  const at = meetings.findIndex((meeting) => meeting.id === id)
  const shown = all ? meetings : meetings.slice(Math.max(0, at - BEFORE), at + AFTER + 1)
  return (
    <Section
      title="Seri rapat"
      meta={`${at + 1} dari ${meetings.length}`}
      ruled
      action={
        shown.length < meetings.length && (
          <Button variant="text" size="small" color="primary" onClick={() => setAll(true)}>
            Tampilkan semua
          </Button>
        )
      }
    >
      <Box sx={{ typography: 'cell', mb: '4px' }}>{words}</Box>
      <Box component="ul" aria-label="Rapat dalam seri" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} isThis={meeting.id === id} />
        ))}
      </Box>
    </Section>
  )
}

function MeetingLine({ meeting, isThis }: { meeting: SeriesMeeting; isThis: boolean }) {
  const { timeZone } = useSession()
  const { id, seriesDay, moved, trashed, status } = meeting
  return (
    <Row
      component="li"
      gap={2}
      sx={{ minHeight: 28, typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair' }}
    >
      <Box sx={{ flex: 1, minWidth: 0, fontWeight: isThis ? 600 : 400 }}>
        {isThis ? shortSpan(meeting, timeZone) : <AppLink to={`/rakor/${id}`}>{shortSpan(meeting, timeZone)}</AppLink>}
        {moved && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
            {' '}
            dipindah dari {shortDate(seriesDay)}
          </Box>
        )}
      </Box>
      {trashed ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          dihapus
        </Box>
      ) : (
        <Status kind="meeting" value={status} plain />
      )}
    </Row>
  )
}
