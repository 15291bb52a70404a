/** What earlier meetings left open, for a meeting that is still to come. */
import Box from '@mui/material/Box'
import { shortDate } from '../../shared/calendar/words'
import type { MeetingId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { Status } from '../ui/Status'
import { dueNote, dueTone, followUpPath, ownerOf } from './followup-words'

const title = 'Tindak lanjut rapat lalu'

/** Nothing where nothing was left open. */
export function OpenBefore({ meetingId }: { meetingId: MeetingId }) {
  const rows = useRoute('followUps.openBefore', { meetingId }).data
  if (!rows || rows.length === 0) return null
  return (
    <Section title={title} meta={`${rows.length} belum selesai, ikut di susunan acara`} ruled sx={{ maxWidth: 920 }}>
      <Box component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Row
            key={row.id}
            component="li"
            gap={3}
            sx={{ minHeight: 44, py: '4px', borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <AppLink to={followUpPath(row.id)} underline="hover" color="inherit" sx={{ fontWeight: 500 }}>
                {row.title}
              </AppLink>
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                {[ownerOf(row) ?? 'penanggung jawab belum diisi', row.meeting && `dari ${row.meeting}`]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
            </Box>
            <Box sx={{ width: 132, flex: 'none' }}>
              <DateCell
                date={row.dueOn && shortDate(row.dueOn)}
                note={dueNote(row)}
                tone={dueTone(row)}
                empty="tanpa tenggat"
              />
            </Box>
            <Box sx={{ width: 158, flex: 'none' }}>
              <Status kind="followUp" value={row.status} column />
            </Box>
          </Row>
        ))}
      </Box>
    </Section>
  )
}
