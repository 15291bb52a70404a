/** Means of evaluations from year to year, the oldest first: a bar, the figure and its word. */
import Box from '@mui/material/Box'
import { shortDate } from '../../shared/calendar/words'
import { recommendationWords } from '../../shared/evaluations/enums'
import type { EvaluationRow } from '../../shared/evaluations/model'
import { meanWord } from '../../shared/evaluations/questions'
import { decimal } from '../../shared/evaluations/words'

const HIGHEST = 5

export function RatingLine({ evaluations }: { evaluations: readonly EvaluationRow[] }) {
  const inOrder = [...evaluations].reverse()
  return (
    <Box component="ul" aria-label="Nilai dari waktu ke waktu" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {inOrder.map(({ id, input, mean }) => (
        <Box
          key={id}
          component="li"
          sx={{
            display: 'grid',
            gridTemplateColumns: '96px 200px 36px minmax(0, 1fr)',
            columnGap: '12px',
            alignItems: 'center',
            minHeight: 28,
            typography: 'cell',
          }}
        >
          <span>{shortDate(input.heldOn)}</span>
          <Box aria-hidden sx={{ height: 8, borderRadius: 1, bgcolor: 'surface.sunken' }}>
            <Box
              sx={{
                height: 8,
                borderRadius: 1,
                bgcolor: 'primary.main',
                width: `${((mean ?? 0) / HIGHEST) * 100}%`,
              }}
            />
          </Box>
          <Box sx={{ fontWeight: 500, textAlign: 'right' }}>{mean === null ? '–' : decimal(mean)}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {[
              mean === null ? 'belum dinilai' : meanWord(mean).toLowerCase(),
              input.recommendation && recommendationWords[input.recommendation].toLowerCase(),
            ]
              .filter(Boolean)
              .join(', ')}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
