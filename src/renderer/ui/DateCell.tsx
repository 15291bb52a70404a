/** A date in a list, with what it means for today below it. */
import Box from '@mui/material/Box'
import type { Tone } from '../../shared/status/statuses'

type Props = {
  /** `26 Nov 2026`; null shows `empty`. */
  date: string | null
  /** `6 hari lagi`. */
  note?: string | null | undefined
  tone?: Tone | undefined
  empty?: string
}

/** Date over the days left; only urgent and attention are coloured. */
export function DateCell({ date, note, tone, empty = 'belum diisi' }: Props) {
  if (!date)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {empty}
      </Box>
    )
  const loud = tone === 'urgent' || tone === 'attention'
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{date}</Box>
      {note && (
        <Box
          sx={{
            typography: 'note',
            whiteSpace: 'nowrap',
            color: loud ? `tone.${tone}.ink` : 'text.secondary',
            fontWeight: loud ? 500 : 400,
          }}
        >
          {note}
        </Box>
      )}
    </Box>
  )
}
