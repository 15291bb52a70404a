/** Figures of the rakor: each opens the list that it counts. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { HomeSummary } from '../../shared/home/contract'
import { useGo } from '../ui/use-go'
import { rakorLinks } from './links'

type Props = Pick<HomeSummary, 'meetings' | 'awaitingMinutes' | 'overdueFollowUps'>

export function RakorTiles({ meetings, awaitingMinutes, overdueFollowUps }: Props) {
  const go = useGo()
  const tiles = [
    { word: 'rapat mendatang', count: meetings.total, to: rakorLinks.coming },
    { word: 'notula belum ada', count: awaitingMinutes.total, to: rakorLinks.awaitingMinutes },
    { word: 'tindak lanjut terlambat', count: overdueFollowUps, to: rakorLinks.overdue },
  ]
  return (
    <Box
      component="section"
      aria-label="Angka rakor"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
        borderBlock: '1px solid',
        borderColor: 'line.hair',
        bgcolor: 'surface.sunken',
        mb: '12px',
      }}
    >
      {tiles.map(({ word, count, to }) => (
        <ButtonBase
          key={word}
          onClick={() => go.to(to)}
          sx={{
            display: 'block',
            textAlign: 'left',
            px: '12px',
            py: '6px',
            '&:not(:first-of-type)': { borderLeft: '1px solid', borderColor: 'line.hair' },
            '&:hover': { bgcolor: 'surface.hover' },
            '&.Mui-focusVisible': { outlineOffset: '-2px' },
          }}
        >
          <Box sx={{ typography: 'figure' }}>{count.toLocaleString('id-ID')}</Box>
          <Box sx={{ typography: 'note', color: 'text.secondary' }}>{word}</Box>
        </ButtonBase>
      ))}
    </Box>
  )
}
