/** Rows that are put into order by dragging and by keyboard alike, with what happens read out in Indonesian. */
import DragHandle from '@mui/icons-material/DragIndicatorOutlined'
import {
  closestCenter,
  DndContext,
  KeyboardCode,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type ListProps = {
  /** Of the rows in their order. */
  ids: readonly string[]
  /** `acara`, lower case. */
  noun: string
  onMove: (from: number, to: number) => void
  children: ReactNode
}

export function SortableList({ ids, noun, onMove, children }: ListProps) {
  const sensors = useSensors(
    // A click on the handle is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
      keyboardCodes: {
        start: [KeyboardCode.Space, KeyboardCode.Enter],
        cancel: [KeyboardCode.Esc],
        end: [KeyboardCode.Space, KeyboardCode.Enter, KeyboardCode.Tab],
      },
    }),
  )
  const drop = ({ active, over }: DragEndEvent) => {
    const from = ids.indexOf(String(active.id))
    const to = ids.indexOf(String(over?.id))
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        announcements: announcementsOf(ids, noun),
        screenReaderInstructions: {
          draggable: `Tekan spasi untuk mengangkat ${noun}, panah atas dan bawah untuk memindahkannya, spasi untuk menaruhnya, Esc untuk membatalkan.`,
        },
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}

function announcementsOf(ids: readonly string[], noun: string): Announcements {
  const place = (id: string | number) => ids.indexOf(String(id)) + 1
  const at = (id: string | number) => `urutan ${place(id)} dari ${ids.length}`
  return {
    onDragStart: ({ active }) => `${noun} ke-${place(active.id)} diangkat.`,
    onDragOver: ({ active, over }) => (over ? `${noun} ke-${place(active.id)} kini di ${at(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) =>
      over
        ? `${noun} ke-${place(active.id)} ditaruh di ${at(over.id)}.`
        : `${noun} ke-${place(active.id)} ditaruh kembali.`,
    onDragCancel: ({ active }) => `Batal. ${noun} ke-${place(active.id)} tetap di tempatnya.`,
  }
}

const columnsOfAll = {
  gridColumn: '1 / -1',
  display: 'grid',
  gridTemplateColumns: 'subgrid',
  rowGap: '4px',
  alignItems: 'start',
} as const

type RowProps = {
  id: string
  /** Of the handle: "Pindahkan acara ke-2". Null: this row cannot be moved. */
  label: string | null
  /** Given the handle to place; null when the row cannot be moved. */
  children: (handle: ReactNode) => ReactNode
  component?: 'div' | 'tr'
  /** `group`, with its name. */
  name?: string
  /** A line of fields in the columns of the grid around it. */
  inColumns?: boolean
}

export function SortableRow({ id, label, children, component = 'div', name, inColumns }: RowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    disabled: label === null,
  })
  const { role: _role, tabIndex: _tabIndex, ...described } = attributes
  const handle = label && (
    <Box
      component="button"
      type="button"
      ref={setActivatorNodeRef}
      {...described}
      {...listeners}
      aria-label={label}
      sx={{
        width: 20,
        height: 28,
        p: 0,
        border: 0,
        bgcolor: 'transparent',
        color: 'text.secondary',
        cursor: isDragging ? 'grabbing' : 'grab',
        borderRadius: '4px',
        touchAction: 'none',
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
      }}
    >
      <DragHandle aria-hidden sx={{ fontSize: 16 }} />
    </Box>
  )
  return (
    <Box
      component={component}
      ref={setNodeRef}
      {...(name && { role: 'group', 'aria-label': name })}
      style={{
        transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
        transition: transition ?? undefined,
      }}
      sx={{
        ...(inColumns && columnsOfAll),
        ...(isDragging && { position: 'relative', zIndex: 2, bgcolor: 'surface.selected', boxShadow: 3 }),
      }}
    >
      {children(handle || null)}
    </Box>
  )
}
