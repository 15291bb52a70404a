/** Every adoption of the minutes: when, by whom, why it was opened again; each can be looked at as it was. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { longMoment } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { MeetingId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'

export function VersionsSection({ meetingId }: { meetingId: MeetingId }) {
  const { timeZone } = useSession()
  const print = usePrint()
  const versions = useRoute('minutes.versions', { meetingId }).data ?? []
  if (versions.length === 0) return null
  return (
    <Section title="Versi yang disahkan" meta={`${versions.length} versi`} sx={{ mt: '24px' }}>
      <Box component="ol" aria-label="Versi notula" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {versions.map(({ version, number, adoptedOn, finalisedAt, finalisedBy, reopenedBy, reopenReason }) => (
          <Row
            key={version}
            component="li"
            gap={3}
            sx={{ py: '5px', borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <b>Versi {version}</b>, disahkan {shortDate(adoptedOn)}
              {number && `, nomor ${number}`}
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                oleh {finalisedBy}, {longMoment(finalisedAt, timeZone)}
                {reopenReason && `. Dibuka kembali oleh ${reopenedBy ?? ''}: ${reopenReason}`}
              </Box>
            </Box>
            <Button
              size="small"
              aria-label={`Lihat versi ${version}`}
              onClick={() => print({ kind: 'minutes', id: meetingId, version })}
            >
              Lihat
            </Button>
          </Row>
        ))}
      </Box>
    </Section>
  )
}
