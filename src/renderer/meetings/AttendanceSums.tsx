/** Totals of a sheet on one line: word and number, never colour alone. */
import Box from '@mui/material/Box'
import type { AttendanceTotals } from '../../shared/minutes/model'
import { Row } from '../ui/Row'

export function AttendanceSums({ totals }: { totals: AttendanceTotals }) {
  const { invited, present, represented, excused, absent, walkIns, missing } = totals
  const sums: [string, number][] = [
    ['Diundang', invited],
    ['Hadir', present],
    ['Diwakili', represented],
    ['Izin', excused],
    ['Tidak hadir', absent],
    ['Di luar undangan', walkIns],
    ['Belum diisi', missing],
  ]
  return (
    <Row component="dl" gap={3} aria-label="Jumlah kehadiran" sx={{ m: 0, typography: 'cell', flexWrap: 'wrap' }}>
      {sums.map(([word, count]) => (
        <Box key={word} sx={{ display: 'flex', gap: '5px' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {word}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
            {count.toLocaleString('id-ID')}
          </Box>
        </Box>
      ))}
    </Row>
  )
}
