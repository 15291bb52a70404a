/** Foot of a list: page, and when rows are chosen what can be done with them. */
import Next from '@mui/icons-material/ChevronRightOutlined'
import Prev from '@mui/icons-material/ChevronLeftOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { displayedRows } from '../app/theme/locale'
import { IconAction } from './IconAction'
import { narrow } from './media'
import { Row } from './Row'

export type BulkAction = { label: string; icon?: ReactNode; run: () => void; danger?: boolean }

type Props = {
  /** `naskah`. */
  noun: string
  selected: number
  /** `Hapus` (danger) last. */
  bulk: readonly BulkAction[]
  onDeselect: () => void
  /** Chooses every row of the filter, on all pages. */
  onSelectAll?: () => void
  page: number
  pageSize: number
  total: number
  onPage: (page: number) => void
}

/** 40 px; the layout does not change when rows are chosen. */
export function ListFoot({ noun, selected, bulk, onDeselect, onSelectAll, ...pages }: Props) {
  const box = {
    height: 40,
    flex: 'none',
    pl: '20px',
    pr: '12px',
    typography: 'cell',
    [narrow]: { minHeight: 40 },
  } as const
  if (selected === 0)
    return (
      <Row sx={{ ...box, borderTop: '1px solid', borderColor: 'line.hair', color: 'text.secondary' }}>
        <span>{bulk.length > 0 ? 'Tidak ada yang dipilih' : ''}</span>
        <Pager {...pages} />
      </Row>
    )
  return (
    <Row
      role="toolbar"
      aria-label={`Tindakan untuk ${noun} terpilih`}
      gap={1}
      sx={{ ...box, bgcolor: 'surface.selected', borderTop: '2px solid', borderColor: 'primary.main' }}
    >
      <Box component="span" role="status" sx={{ fontWeight: 600, mr: 2, whiteSpace: 'nowrap' }}>
        {selected.toLocaleString('id-ID')} {noun} dipilih
      </Box>
      {bulk.map(({ label, icon, run, danger }) => (
        <Button
          key={label}
          size="small"
          startIcon={icon}
          onClick={run}
          {...(danger && { color: 'error' as const, variant: 'text' as const })}
        >
          {label}
        </Button>
      ))}
      <Box
        aria-hidden
        sx={{ width: '1px', alignSelf: 'stretch', bgcolor: 'line.strong', flex: 'none', mx: 2, my: '8px' }}
      />
      {onSelectAll && selected < pages.total && (
        <Button size="small" variant="text" onClick={onSelectAll}>
          Pilih semua {pages.total.toLocaleString('id-ID')}
        </Button>
      )}
      <Button size="small" variant="text" onClick={onDeselect}>
        Batal pilih (Esc)
      </Button>
      <Pager {...pages} />
    </Row>
  )
}

function Pager({ page, pageSize, total, onPage }: Pick<Props, 'page' | 'pageSize' | 'total' | 'onPage'>) {
  if (total === 0) return null
  const from = page * pageSize + 1
  const to = Math.min(total, from + pageSize - 1)
  return (
    <Row gap={1} sx={{ ml: 'auto', flex: 'none' }}>
      <span>{displayedRows({ from, to, count: total })}</span>
      <IconAction label="Halaman sebelumnya" disabled={page === 0} onClick={() => onPage(page - 1)}>
        <Prev />
      </IconAction>
      <IconAction label="Halaman berikutnya" disabled={to >= total} onClick={() => onPage(page + 1)}>
        <Next />
      </IconAction>
    </Row>
  )
}
