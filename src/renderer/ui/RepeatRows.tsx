/** Repeating rows of a form (parties, agenda items): a small table of fields, sorted by dragging, keys or buttons. */
import Add from '@mui/icons-material/AddOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Down from '@mui/icons-material/ArrowDownwardOutlined'
import Up from '@mui/icons-material/ArrowUpwardOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconAction } from './IconAction'
import { KeyHint } from './KeyHint'
import { narrow } from './media'
import { Row } from './Row'
import { SortableList, SortableRow } from './SortableList'

export type RepeatColumn = { header: string; width: string }

type Props = {
  /** `pihak`, lower case: names rows and buttons. */
  noun: string
  columns: RepeatColumn[]
  /** `fields` of `useFieldArray`. */
  rows: readonly { id: string }[]
  /** One control per column; give each a `label` with the row's number, since headers are not labels. */
  render: (index: number) => ReactNode[]
  /** A second line for rows that need more (surat kuasa); `faulty` draws its bar red. */
  extra?: (index: number) => { content: ReactNode; faulty?: boolean } | null
  onAdd: () => void
  onRemove: (index: number) => void
  onMove?: (from: number, to: number) => void
  empty?: string
}

/** Ctrl+Enter in a row adds one. */
export function RepeatRows({ noun, columns, rows, render, extra, onAdd, onRemove, onMove, empty }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const tools = onMove ? 84 : 28
  const template = `${onMove ? 40 : 20}px ${columns.map(({ width }) => width).join(' ')} ${tools}px`
  const addRow = () => {
    onAdd()
    // The new row exists after the next paint.
    requestAnimationFrame(() => {
      const groups = box.current?.querySelectorAll('[role="group"]')
      groups
        ?.item(groups.length - 1)
        .querySelector<HTMLElement>('input, [role="combobox"]')
        ?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    addRow()
  }
  return (
    <Box ref={box} onKeyDown={onKeyDown}>
      {rows.length > 0 && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: template,
            columnGap: '8px',
            rowGap: '6px',
            alignItems: 'start',
            [narrow]: {
              overflowX: 'auto',
              gridTemplateColumns: template.replaceAll(/minmax\(0(px)?,/g, 'minmax(180px,'),
            },
          }}
        >
          {['', ...columns.map(({ header }) => header), ''].map((header, index) => (
            <Box
              key={`${index} ${header}`}
              aria-hidden
              sx={{ typography: 'note', fontWeight: 600, color: 'text.secondary' }}
            >
              {header}
            </Box>
          ))}
          <SortableList ids={rows.map(({ id }) => id)} noun={noun} onMove={onMove ?? nowhere}>
            {rows.map((row, index) => {
              const more = extra?.(index) ?? null
              const name = `${noun} ke-${index + 1}`
              return (
                <SortableRow
                  key={row.id}
                  id={row.id}
                  label={onMove && rows.length > 1 ? `Pindahkan ${name}` : null}
                  name={name}
                  inColumns
                >
                  {(handle) => (
                    <>
                      <Row gap={0} sx={{ typography: 'cell', color: 'text.secondary', pt: '2px', minHeight: 30 }}>
                        {handle}
                        {index + 1}
                      </Row>
                      {render(index).map((control, column) => (
                        <Box key={column} sx={{ minWidth: 0 }}>
                          {control}
                        </Box>
                      ))}
                      <RowTools noun={noun} index={index} count={rows.length} onRemove={onRemove} onMove={onMove} />
                      {more && <Extra faulty={more.faulty === true}>{more.content}</Extra>}
                    </>
                  )}
                </SortableRow>
              )
            })}
          </SortableList>
        </Box>
      )}
      {rows.length === 0 && empty && <Box sx={{ typography: 'cell', color: 'text.secondary' }}>{empty}</Box>}
      <Button
        size="small"
        variant="text"
        color="primary"
        startIcon={<Add />}
        onClick={addRow}
        sx={{ mt: '6px', ml: '16px' }}
      >
        Tambah {noun} <KeyHint sx={{ ml: '8px' }}>Ctrl+Enter</KeyHint>
      </Button>
    </Box>
  )
}

const nowhere = () => undefined

type ToolProps = Pick<Props, 'noun' | 'onRemove'> & { index: number; count: number; onMove: Props['onMove'] }

function RowTools({ noun, index, count, onRemove, onMove }: ToolProps) {
  return (
    <Row gap={0} sx={{ pt: '2px' }}>
      {onMove && (
        <>
          <IconAction
            label={`Naikkan ${noun} ke-${index + 1}`}
            disabled={index === 0}
            onClick={() => onMove(index, index - 1)}
          >
            <Up fontSize="small" />
          </IconAction>
          <IconAction
            label={`Turunkan ${noun} ke-${index + 1}`}
            disabled={index === count - 1}
            onClick={() => onMove(index, index + 1)}
          >
            <Down fontSize="small" />
          </IconAction>
        </>
      )}
      <IconAction label={`Keluarkan ${noun} ke-${index + 1}`} onClick={() => onRemove(index)}>
        <Delete />
      </IconAction>
    </Row>
  )
}

function Extra({ faulty, children }: { faulty: boolean; children: ReactNode }) {
  return (
    <Box
      sx={{
        gridColumn: '2 / -1',
        pl: '12px',
        ml: '6px',
        mb: '4px',
        borderLeft: '2px solid',
        borderColor: faulty ? 'error.main' : 'line.strong',
      }}
    >
      {children}
    </Box>
  )
}
