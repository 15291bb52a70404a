/** Meetings at the same time with what they share. */
import Check from '@mui/icons-material/CheckCircleOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import type { Conflict } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { AppLink } from '../ui/AppLink'
import { Row } from '../ui/Row'

type Props = { conflicts: readonly Conflict[]; timeZone: string }

export function ConflictList({ conflicts, timeZone }: Props) {
  return (
    <Box role="status">{conflicts.length === 0 ? <None /> : <List conflicts={conflicts} timeZone={timeZone} />}</Box>
  )
}

function None() {
  return (
    <Row gap={1.5} sx={{ typography: 'cell' }}>
      <Check aria-hidden sx={{ fontSize: 16, color: 'tone.positive.ink' }} />
      Tidak ada bentrok.
    </Row>
  )
}

function List({ conflicts, timeZone }: Props) {
  return (
    <Box component="ul" aria-label="Rapat yang bentrok" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {conflicts.map((conflict) => (
        <Row
          key={conflict.meetingId}
          component="li"
          gap={1.5}
          sx={{ alignItems: 'flex-start', typography: 'cell', mb: '8px' }}
        >
          <Warning aria-hidden sx={{ fontSize: 16, color: 'tone.attention.ink', mt: '1px', flex: 'none' }} />
          <Box sx={{ minWidth: 0 }}>
            <AppLink to={`/rakor/${conflict.meetingId}`}>{conflict.title}</AppLink>
            <Box sx={{ typography: 'note', color: 'text.secondary' }}>{shortSpan(conflict, timeZone)}</Box>
            <Box sx={{ typography: 'note', color: 'tone.attention.ink', fontWeight: 500 }}>
              {conflict.shares.join(', ')}
            </Box>
          </Box>
        </Row>
      ))}
    </Box>
  )
}
