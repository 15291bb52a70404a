/** Chooses the columns of a list and their order. */
import Up from '@mui/icons-material/KeyboardArrowUpOutlined'
import Down from '@mui/icons-material/KeyboardArrowDownOutlined'
import Columns from '@mui/icons-material/ViewColumnOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Popover from '@mui/material/Popover'
import { useId, useState } from 'react'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'

type Props<K extends string> = {
  all: readonly { key: K; label: string }[]
  shown: readonly K[]
  /** Cannot be left out. */
  fixed: K
  onChange: (columns: K[]) => void
  onReset: () => void
}

/** For the tail of a `FilterBar`. Shown columns come first, in their order. */
export function ColumnChooser<K extends string>(props: Props<K>) {
  const { all, shown, fixed, onChange, onReset } = props
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const first = shown.flatMap((key) => all.find((column) => column.key === key) ?? [])
  const rest = all.filter(({ key }) => !shown.includes(key))
  const toggle = (key: K) => onChange(shown.includes(key) ? shown.filter((each) => each !== key) : [...shown, key])
  const move = (index: number, by: -1 | 1) => {
    const order = [...shown]
    const [moved] = order.splice(index, 1)
    if (moved !== undefined) order.splice(index + by, 0, moved)
    onChange(order)
  }
  return (
    <>
      <IconAction
        label="Pilih kolom"
        menu
        expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Columns />
      </IconAction>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Kolom daftar', sx: { mt: '4px', width: 300 } } }}
      >
        <Box component="ol" aria-label="Kolom yang tampil" sx={{ ...listStyle, maxHeight: 260, overflow: 'auto' }}>
          {first.map((column, index) => (
            <Line
              key={column.key}
              label={column.label}
              checked
              locked={column.key === fixed}
              onToggle={() => toggle(column.key)}
            >
              <IconAction label={`Naikkan ${column.label}`} disabled={index === 0} onClick={() => move(index, -1)}>
                <Up fontSize="small" />
              </IconAction>
              <IconAction
                label={`Turunkan ${column.label}`}
                disabled={index === first.length - 1}
                onClick={() => move(index, 1)}
              >
                <Down fontSize="small" />
              </IconAction>
            </Line>
          ))}
        </Box>
        <Box
          component="ul"
          aria-label="Kolom lain"
          sx={{ ...listStyle, maxHeight: 220, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair' }}
        >
          {rest.map((column) => (
            <Line key={column.key} label={column.label} onToggle={() => toggle(column.key)} />
          ))}
        </Box>
        <Row sx={{ p: '6px 12px', borderTop: '1px solid', borderColor: 'line.hair', bgcolor: 'surface.sunken' }}>
          <Box sx={{ flex: 1, typography: 'note', color: 'text.secondary' }}>
            Cetakan dan ekspor memuat kolom yang sama.
          </Box>
          <Button size="small" variant="text" onClick={onReset}>
            Kolom semula
          </Button>
        </Row>
      </Popover>
    </>
  )
}

const listStyle = { listStyle: 'none', m: 0, py: '4px', px: 0 } as const

type LineProps = {
  label: string
  checked?: boolean
  locked?: boolean
  onToggle: () => void
  children?: React.ReactNode
}

function Line({ label, checked = false, locked = false, onToggle, children }: LineProps) {
  const id = useId()
  return (
    <Row component="li" gap={1} sx={{ pl: '8px', pr: '8px', minHeight: 30 }}>
      <Checkbox
        size="small"
        checked={checked}
        disabled={locked}
        onChange={onToggle}
        slotProps={{ input: { id } }}
        sx={{ p: '2px' }}
      />
      <Box component="label" htmlFor={id} sx={{ flex: 1, typography: 'cell', cursor: locked ? 'default' : 'pointer' }}>
        {label}
      </Box>
      {children}
    </Row>
  )
}
