/** Below the sheet: totals as they are entered, the keys, and saving. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { AttendanceTotals } from '../../shared/minutes/model'
import { KeyHint } from '../ui/KeyHint'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { AttendanceSums } from './AttendanceSums'

type Props = { totals: AttendanceTotals; faults: number; busy: boolean; isChanged: boolean; onSave: () => void }

export function AttendanceFoot({ totals, faults, busy, isChanged, onSave }: Props) {
  useShortcut('Ctrl+S', onSave, { enabled: !busy, label: 'Simpan kehadiran' })
  return (
    <Box
      className="stick"
      sx={{
        position: 'sticky',
        bottom: '-16px',
        zIndex: 1,
        ml: '-20px',
        mr: '-16px',
        pl: '20px',
        pr: '16px',
        py: '6px',
        bgcolor: 'surface.sheet',
        borderTop: '1px solid',
        borderColor: 'line.strong',
      }}
    >
      <Row gap={3} sx={{ flexWrap: 'wrap', rowGap: '4px' }}>
        <AttendanceSums totals={totals} />
        <Box sx={{ flex: 1 }} />
        <Box role="status" sx={{ typography: 'note', color: faults > 0 ? 'error.main' : 'text.secondary' }}>
          {faults > 0
            ? `${faults} baris perlu diperbaiki.`
            : isChanged
              ? 'Belum disimpan; ketikan disimpan sebagai draf.'
              : 'Tersimpan.'}
        </Box>
        <Button variant="contained" color="primary" disabled={busy} onClick={onSave}>
          Simpan <KeyHint sx={{ ml: '8px', color: 'inherit' }}>Ctrl+S</KeyHint>
        </Button>
      </Row>
      <Row
        gap={3}
        aria-label="Tombol papan ketik"
        role="note"
        sx={{ typography: 'note', color: 'text.secondary', flexWrap: 'wrap', mt: '4px' }}
      >
        {legend.map(([key, word]) => (
          <span key={key}>
            <KeyHint cap>{key}</KeyHint> {word}
          </span>
        ))}
      </Row>
    </Box>
  )
}

const legend = [
  ['H', 'hadir'],
  ['D', 'diwakili'],
  ['I', 'izin'],
  ['T', 'tidak hadir'],
  ['Enter', 'berikutnya'],
  ['↑ ↓', 'pindah baris'],
  ['J', 'jam tiba sekarang'],
  ['Del', 'kosongkan'],
  ['Esc', 'keluar dari isian'],
] as const
