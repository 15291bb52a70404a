/** A list of records: pages and sorting come from main, Enter opens, Space chooses, Shift+F10 opens the row's menu. */
import Box from '@mui/material/Box'
import {
  DataGrid,
  type GridCellParams,
  type GridColDef,
  type GridRowId,
  type GridRowParams,
  type GridRowSelectionModel,
  type GridSortModel,
  type MuiEvent,
} from '@mui/x-data-grid'
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { size } from '../app/theme/tokens'
import { gridWords } from '../app/theme/locale'
import { ListFoot, type BulkAction } from './ListFoot'
import { LoadingBar } from './LoadingBar'
import { MenuList, type MenuAction } from './MenuList'
import { styleNonce } from './nonce'
import { useShortcut } from './ShortcutProvider'
import { SkeletonRows } from './SkeletonRows'

export type TableSort = { field: string; direction: 'asc' | 'desc' }

type Props<R extends { id: string }> = {
  /** `Daftar naskah kerja sama`. */
  label: string
  /** `naskah`, for the foot. */
  noun: string
  columns: readonly GridColDef<R>[]
  /** Undefined while they are read for the first time. */
  rows: readonly R[] | undefined
  total: number
  page: number
  onPage: (page: number) => void
  pageSize?: number
  sort?: TableSort | null
  onSort?: (sort: TableSort | null) => void
  /** Being read again; the old rows stay. */
  refreshing?: boolean
  onOpen?: (row: R) => void
  rowMenu?: (row: R) => readonly MenuAction[]
  selection?: readonly string[]
  onSelection?: (ids: string[]) => void
  bulk?: readonly BulkAction[]
  /** Chooses every row of the filter, on all pages. */
  onSelectAll?: () => void
  dense?: boolean
  /** `EmptyState`, in place of the grid. */
  empty: ReactNode
}

type Menu<R> = { row: R; anchor: HTMLElement | null; at: { x: number; y: number } | null }

/** Takes the height that is left; stands in a flex column. */
export function DataTable<R extends { id: string }>(props: Props<R>) {
  const { rows, total, page, onPage, pageSize = 50, selection = [], onSelection, bulk = [], noun, empty } = props
  const [menu, setMenu] = useState<Menu<R> | null>(null)
  const deselect = () => onSelection?.([])
  useShortcut('Esc', deselect, { enabled: selection.length > 0, label: 'Lepas centang' })
  return (
    <>
      <LoadingBar active={props.refreshing === true && rows !== undefined} />
      <Box
        className="grid"
        sx={{
          flex: 1,
          minHeight: 0,
          position: 'relative',
          ...(rows?.length === 0 && { borderTop: '1px solid', borderColor: 'line.hair', overflow: 'auto' }),
        }}
      >
        {rows === undefined && <SkeletonRows height={props.dense ? size.rowCompact : size.row} count={10} />}
        {rows?.length === 0 && empty}
        {rows && rows.length > 0 && <Grid {...props} rows={rows} onMenu={setMenu} />}
      </Box>
      <ListFoot
        noun={noun}
        selected={selection.length}
        bulk={onSelection ? bulk : []}
        onDeselect={deselect}
        {...(props.onSelectAll && { onSelectAll: props.onSelectAll })}
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={onPage}
      />
      <MenuList
        anchor={menu?.anchor ?? null}
        at={menu?.at ?? null}
        actions={menu && props.rowMenu ? props.rowMenu(menu.row) : []}
        onClose={() => setMenu(null)}
      />
    </>
  )
}

type GridProps<R extends { id: string }> = Props<R> & { rows: readonly R[]; onMenu: (menu: Menu<R>) => void }

function Grid<R extends { id: string }>(props: GridProps<R>) {
  const { rows, columns, selection, sort, onOpen, onSelection, pageSize = 50, total } = props
  const on = useGridEvents(props)
  const chosen = useMemo<GridRowSelectionModel>(
    () => ({ type: 'include', ids: new Set<GridRowId>(selection) }),
    [selection],
  )
  const field = sort?.field
  const direction = sort?.direction
  const order = useMemo<GridSortModel>(
    () => (field && direction ? [{ field, sort: direction }] : []),
    [field, direction],
  )
  const model = useMemo(() => ({ page: 0, pageSize }), [pageSize])
  const nonce = styleNonce()
  return (
    <DataGrid
      aria-label={props.label}
      rows={rows}
      columns={columns}
      rowCount={total}
      rowHeight={props.dense ? size.rowCompact : size.row}
      columnHeaderHeight={size.gridHead}
      localeText={gridWords}
      hideFooter
      disableColumnMenu
      disableColumnFilter
      disableRowSelectionOnClick
      disableRowSelectionExcludeModel
      keepNonExistentRowsSelected
      checkboxSelection={onSelection !== undefined}
      rowSelectionModel={chosen}
      onRowSelectionModelChange={on.select}
      paginationMode="server"
      paginationModel={model}
      sortingMode="server"
      filterMode="server"
      sortModel={order}
      onSortModelChange={on.sort}
      onRowClick={on.click}
      onCellKeyDown={on.key}
      slotProps={on.slots}
      {...(nonce && { nonce })}
      sx={onOpen ? opening : resting}
    />
  )
}

const opening = { '& .MuiDataGrid-row': { cursor: 'pointer' } }
const resting = {}

/** What the grid calls, the same from one rendering to the next: a new handler would draw every row anew. */
function useGridEvents<R extends { id: string }>(props: GridProps<R>) {
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  return useMemo(
    () => ({
      select: (model: GridRowSelectionModel) => latest.current.onSelection?.([...model.ids].map(String)),
      sort: ([next]: GridSortModel) =>
        latest.current.onSort?.(next?.sort ? { field: next.field, direction: next.sort } : null),
      click: ({ row }: GridRowParams<R>) => latest.current.onOpen?.(row),
      key: (params: GridCellParams<R>, event: MuiEvent<KeyboardEvent<HTMLElement>>) =>
        onKey(latest.current, params, event),
      slots: { row: { onContextMenu: (event: MouseEvent<HTMLElement>) => onContext(latest.current, event) } },
    }),
    [],
  )
}

function onKey<R extends { id: string }>(
  { selection, onSelection, onOpen, rowMenu, onMenu }: GridProps<R>,
  { field, row }: GridCellParams<R>,
  event: MuiEvent<KeyboardEvent<HTMLElement>>,
): void {
  const does = keyAction(event, field)
  if (!does) return
  event.defaultMuiPrevented = true
  event.preventDefault()
  const others = selection?.filter((known) => known !== row.id) ?? []
  if (does === 'open') onOpen?.(row)
  if (does === 'toggle') onSelection?.(selection?.includes(row.id) ? others : [...others, row.id])
  if (does === 'menu' && rowMenu) onMenu({ row, anchor: event.currentTarget, at: null })
}

function onContext<R extends { id: string }>(
  { rows, rowMenu, onMenu }: GridProps<R>,
  event: MouseEvent<HTMLElement>,
): void {
  const id = event.currentTarget.getAttribute('data-id')
  const row = rows.find((candidate) => candidate.id === id)
  if (!row || !rowMenu) return
  event.preventDefault()
  const at = { x: event.clientX, y: event.clientY }
  // When the mouse button comes up the grid takes the focus; a menu opened before would never get it.
  const open = () => setTimeout(() => onMenu({ row, anchor: null, at }), 0)
  if (event.buttons === 0) open()
  else window.addEventListener('mouseup', open, { once: true })
}

/** What a key does on a cell; null leaves it to the grid. */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>,
  field: string,
): 'open' | 'toggle' | 'menu' | null {
  if (event.key === 'Enter' && !event.ctrlKey) return 'open'
  if (event.key === ' ' && !event.shiftKey && field !== '__check__') return 'toggle'
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return 'menu'
  return null
}
