/** Two records side by side on a line, with a remark and what can be done with them. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { AppLink } from '../ui/AppLink'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'

type Named = { id: string; name: string; note?: string }
type Props = { path: string; rows: readonly [Named, Named]; note: string; children: ReactNode }

/** What stands before the id in the address of a record. */
export const pairPaths = { partner: '/mitra/', office: '/mitra/perangkat-daerah/' } as const

export function PairLine({ path, rows, note, children }: Props) {
  return (
    <Row component="li" gap={3} sx={line}>
      {rows.map((row) => (
        <Box key={row.id} sx={{ flex: 1, minWidth: 0, [narrow]: { flex: '1 1 100%' } }}>
          <AppLink to={`${path}${row.id}`} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
            {row.name}
          </AppLink>
          {row.note && <Box sx={{ typography: 'note', color: 'text.secondary' }}>{row.note}</Box>}
        </Box>
      ))}
      <Box sx={{ flex: 'none', width: 168, typography: 'note', color: 'text.secondary', [narrow]: { width: 'auto' } }}>
        {note}
      </Box>
      <Row gap={1} sx={{ flex: 'none', justifyContent: 'flex-end' }}>
        {children}
      </Row>
    </Row>
  )
}

const line = {
  minHeight: 48,
  py: '4px',
  borderTop: '1px solid',
  borderColor: 'line.hair',
  typography: 'cell',
  [narrow]: { flexWrap: 'wrap', rowGap: '2px' },
} as const
