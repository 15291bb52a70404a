/** Two records side by side on a line, with a remark and what can be done with them. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { AppLink } from '../ui/AppLink'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'

type Named = { id: string; name: string; note?: string }
type Props = { path: string; rows: readonly [Named, Named]; note: ReactNode; children: ReactNode }

/** What stands before the id in the address of a record. */
export const pairPaths = { partner: '/mitra/', office: '/mitra/perangkat-daerah/' } as const

export function PairLine({ path, rows, note, children }: Props) {
  return (
    <Box component="li" sx={line}>
      {rows.map((row) => (
        <Box key={row.id} sx={{ minWidth: 0 }}>
          <AppLink to={`${path}${row.id}`} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
            {row.name}
          </AppLink>
          {row.note && <Box sx={{ typography: 'note', color: 'text.secondary' }}>{row.note}</Box>}
        </Box>
      ))}
      <Box sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Box>
      <Row gap={1} sx={{ justifyContent: 'flex-end' }}>
        {children}
      </Row>
    </Box>
  )
}

/** The same columns in every list, so that they stand below each other. */
const line = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 224px 236px',
  columnGap: '12px',
  alignItems: 'center',
  minHeight: 48,
  py: '4px',
  borderTop: '1px solid',
  borderColor: 'line.hair',
  typography: 'cell',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', rowGap: '2px' },
} as const
