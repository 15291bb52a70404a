/** A board: columns beside each other, and one column with its cards and a place to drop one. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { Row } from './Row'
import { SkeletonRows } from './SkeletonRows'

type BoardProps = { label: string; columns: number; minWidth: number; children: ReactNode }

/** Scrolls sideways when its columns do not fit. */
export function Board({ label, columns, minWidth, children }: BoardProps) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: `repeat(${columns}, minmax(${minWidth}px, 1fr))`,
        gap: '8px',
        px: '20px',
        pt: '2px',
        pb: '12px',
        overflowX: 'auto',
      }}
    >
      {children}
    </Box>
  )
}

/** What stands in place of a board without cards. */
export function BoardEmpty({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair' }}>
      {children}
    </Box>
  )
}

type ColumnProps = {
  /** Place among the columns, from 0. */
  column: number
  head: ReactNode
  total: number | undefined
  /** A card is being dragged that may be dropped here. */
  accepts: boolean
  onDrop: () => void
  loading: boolean
  /** Cards that are not shown. */
  left: number
  onAll: () => void
  /** Items of a list. */
  children: ReactNode
}

export function BoardColumn({ column, head, total, accepts, onDrop, loading, left, onAll, children }: ColumnProps) {
  const [over, setOver] = useState(false)
  return (
    <Box
      data-column={column}
      onDragOver={(event) => {
        if (!accepts) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (accepts) onDrop()
      }}
      sx={{
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        borderRadius: 1,
        bgcolor: over && accepts ? 'surface.selected' : 'surface.sunken',
        outline: accepts ? '1px dashed' : 'none',
        outlineColor: 'primary.main',
      }}
    >
      <Row component="h2" gap={2} sx={{ m: 0, px: '8px', height: 36, flex: 'none', typography: 'cell' }}>
        {head}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {total?.toLocaleString('id-ID')}
        </Box>
      </Row>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, px: '6px', pb: '8px', flex: 1, minHeight: 0, overflowY: 'auto' }}
      >
        {loading && <SkeletonRows count={3} />}
        {children}
        {left > 0 && (
          <Box component="li">
            <Button size="small" variant="text" color="primary" onClick={onAll}>
              {left.toLocaleString('id-ID')} lagi di daftar
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  )
}
