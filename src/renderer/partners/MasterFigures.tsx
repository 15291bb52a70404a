/** Figures of one partner or office; those of agreements open the register with the same filter. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { roughRupiah, rupiah } from '../../shared/calendar/numbers'
import type { Totals } from '../../shared/partners/page-model'
import { narrow } from '../ui/media'
import { registerSearch, type Owner } from './owner'

type Props = { totals: Totals; owner: Owner; name: string }
type Figure = { word: string; count: number; statuses: readonly (keyof Totals['byStatus'])[]; note: string }

export function MasterFigures({ totals: { byStatus, runningValue, followUps, openFollowUps }, owner, name }: Props) {
  const navigate = useNavigate()
  const count = (statuses: Figure['statuses']) => statuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0)
  const figures: Figure[] = (
    [
      { word: 'aktif', statuses: ['active', 'expiring'], note: 'sedang berlaku' },
      { word: 'akan berakhir', statuses: ['expiring'], note: 'bagian dari yang aktif' },
      { word: 'perlu keputusan', statuses: ['undecided'], note: 'sudah lewat tanggal akhirnya' },
    ] as const
  ).map((figure) => ({ ...figure, count: count(figure.statuses) }))
  return (
    <Box
      component="section"
      aria-label="Angka pokok"
      sx={{
        flex: 'none',
        display: 'grid',
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr)) repeat(2, minmax(0, 1.3fr))',
        bgcolor: 'surface.sunken',
        borderBlock: '1px solid',
        borderColor: 'line.hair',
        '&& > * + *': { borderLeft: '1px solid', borderColor: 'line.hair' },
        [narrow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', '&& > * + *': { borderLeft: 0 } },
      }}
    >
      {figures.map(({ word, statuses, note, count: number }) => (
        <ButtonBase
          key={word}
          onClick={() =>
            void navigate({ to: '/kerja-sama', search: { ...registerSearch(owner, name), statuses } as never })
          } // read by the register
          sx={{
            display: 'block',
            textAlign: 'left',
            '&:hover': { bgcolor: 'surface.hover' },
            '&.Mui-focusVisible': { outlineOffset: '-2px' },
          }}
        >
          <Cell value={number.toLocaleString('id-ID')} word={word} note={note} />
        </ButtonBase>
      ))}
      <Box title={rupiah(runningValue)} sx={{ minWidth: 0 }}>
        <Cell value={runningValue === 0 ? '–' : roughRupiah(runningValue)} word="" note="nilai naskah yang berlaku" />
      </Box>
      <Cell
        value={openFollowUps.toLocaleString('id-ID')}
        word="tindak lanjut terbuka"
        note={`dari ${followUps.toLocaleString('id-ID')} tercatat`}
      />
    </Box>
  )
}

function Cell({ value, word, note }: { value: string; word: string; note: ReactNode }) {
  return (
    <Box sx={{ minHeight: 60, px: '20px', py: '6px', minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0, flexWrap: 'wrap' }}>
        <Box component="span" sx={{ typography: 'figure' }}>
          {value}
        </Box>
        <Box component="span" sx={{ typography: 'cell' }}>
          {word}
        </Box>
      </Box>
      <Box sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Box>
    </Box>
  )
}
