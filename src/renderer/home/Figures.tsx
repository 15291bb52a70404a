/** The strip of figures; each opens the list that it counts. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { figureOf, homeFigures, type HomeFigureName } from '../../shared/home/figures'
import type { HomeSummary } from '../../shared/home/contract'
import { narrow } from '../ui/media'
import { useGo } from '../ui/use-go'
import { figureLink } from './links'

type Counts = HomeSummary['counts']
type Figure = { name: HomeFigureName; word: string; note: (counts: Counts) => string }

const number = (value: number) => value.toLocaleString('id-ID')
const sum = (counts: Counts) => Object.values(counts).reduce((total, one) => total + one, 0)

const figures: readonly Figure[] = [
  { name: 'active', word: 'naskah aktif', note: (counts) => `dari ${number(sum(counts))} tercatat` },
  { name: 'expiring', word: 'akan berakhir', note: () => 'dalam 90 hari, luar negeri 180 hari' },
  { name: 'undecided', word: 'perlu keputusan', note: () => 'sudah lewat tanggal akhirnya' },
  {
    name: 'process',
    word: 'belum ditandatangani',
    note: (counts) => `${number(counts.inProcess ?? 0)} dalam proses, ${number(counts.draft ?? 0)} draf`,
  },
]

/** 62 px high. */
export function Figures({ counts }: { counts: Counts }) {
  const go = useGo()
  return (
    <Box
      component="section"
      aria-label="Angka pokok"
      sx={{
        flex: 'none',
        display: 'grid',
        gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
        bgcolor: 'surface.sunken',
        borderBlock: '1px solid',
        borderColor: 'line.hair',
        [narrow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {figures.map(({ name, word, note }) => (
        <ButtonBase
          key={name}
          onClick={() => go.to(figureLink(name))}
          sx={{
            display: 'block',
            textAlign: 'left',
            minHeight: 60,
            px: '20px',
            py: '6px',
            '&:not(:first-of-type)': { borderLeft: '1px solid', borderColor: 'line.hair' },
            '&:hover': { bgcolor: 'surface.hover' },
            '&.Mui-focusVisible': { outlineOffset: '-2px' },
          }}
        >
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 }}>
            <Box component="span" sx={{ typography: 'figure' }}>
              {number(figureOf(counts, homeFigures[name]))}
            </Box>
            <Box component="span" sx={{ typography: 'cell', whiteSpace: 'nowrap' }}>
              {word}
            </Box>
          </Box>
          <Box sx={{ typography: 'note', color: 'text.secondary' }}>{note(counts)}</Box>
        </ButtonBase>
      ))}
    </Box>
  )
}
