/** What the lists of partners, offices and regions share: head, tabs, filters, rows, and what stands there without any. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import type { ReactNode } from 'react'
import { useRights } from '../ipc/session'
import { DataTable, type TableSort } from '../ui/DataTable'
import { EmptyState, type Relax } from '../ui/EmptyState'
import { FilterBar } from '../ui/FilterBar'
import { FilterSelect } from '../ui/FilterSelect'
import { narrow } from '../ui/media'
import type { MenuAction } from '../ui/MenuList'
import { PageHead } from '../ui/PageHead'
import type { MasterListView } from './use-master-list'

type MasterRow = { id: string; name: string; deletedAt?: number | null }

/** What can be done with a record of a list that has a trash. */
type RecordVerbs<R> = {
  onEdit: (row: R) => void
  onTrash: (row: R) => void
  onRestore: (row: R) => void
  /** Behind `Buka`. */
  more?: (row: R) => readonly MenuAction[]
}

type Props<R extends MasterRow> = {
  view: MasterListView
  /** `mitra`. */
  noun: string
  list: { data?: { rows: R[]; total: number } | undefined; isFetching: boolean }
  pageSize: number
  columns: readonly GridColDef<R>[]
  sort?: TableSort
  onSort?: (sort: TableSort | null) => void
  onOpen: (row: R) => void
  /** None for a list without a trash. */
  verbs?: RecordVerbs<R>
  tabs: ReactNode
  /** Button of the head, and of the empty list. */
  action: ReactNode
  placeholder: string
  filters?: ReactNode
  /** Those of `filters` that are set. */
  relax?: Relax[]
  /** What to do while there is none. */
  hint: string
  /** The open record at the right. */
  pane?: ReactNode
}

const trashedOption = [{ value: 'trashed', label: 'Yang dihapus' }] as const

export function MasterList<R extends MasterRow>(props: Props<R>) {
  const { view, noun, list, columns, sort, onSort, onOpen, verbs, tabs, action, filters } = props
  const rowMenu = useRowMenu(props)
  const total = list.data?.total
  return (
    <>
      <PageHead title="Mitra" meta={total === undefined ? '' : `${total.toLocaleString('id-ID')} ${noun}`}>
        {action}
      </PageHead>
      {tabs}
      <FilterBar placeholder={props.placeholder} text={view.text} onText={view.setText}>
        {filters}
        {verbs && (
          <FilterSelect
            name="Tampilkan"
            options={trashedOption}
            value={view.trashed ? ['trashed'] : []}
            onChange={(shown) => view.setTrashed(shown.length > 0)}
            single
          />
        )}
      </FilterBar>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column', overflow: 'auto' } }}>
        <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <DataTable<R>
            label={`Daftar ${noun}`}
            noun={noun}
            columns={columns}
            rows={list.data?.rows}
            total={total ?? 0}
            page={view.page}
            onPage={view.setPage}
            pageSize={props.pageSize}
            {...(sort && onSort && { sort, onSort })}
            refreshing={list.isFetching}
            onOpen={onOpen}
            {...(rowMenu && { rowMenu })}
            empty={<Empty {...props} />}
          />
        </Box>
        {props.pane}
      </Box>
    </>
  )
}

function useRowMenu<R extends MasterRow>({ verbs, onOpen }: Props<R>): ((row: R) => MenuAction[]) | null {
  const disabled = !useRights().mayWrite
  if (!verbs) return null
  return (row) => [
    { label: 'Buka', keys: 'Enter', run: () => onOpen(row) },
    ...(verbs.more?.(row) ?? []),
    ...(row.deletedAt === null
      ? [
          { label: 'Ubah', disabled, run: () => verbs.onEdit(row) },
          { label: 'Hapus', danger: true, ruled: true, disabled, run: () => verbs.onTrash(row) },
        ]
      : [{ label: 'Pulihkan', disabled, run: () => verbs.onRestore(row) }]),
  ]
}

function Empty<R extends MasterRow>({ view, noun, relax = [], hint, action }: Props<R>) {
  const { text, trashed } = view
  if (text === '' && !trashed && relax.length === 0) {
    return <EmptyState title={`Belum ada ${noun}`} text={hint} actions={action} />
  }
  return (
    <EmptyState
      title={trashed ? `Tidak ada ${noun} yang dihapus` : `Tidak ada ${noun} yang cocok`}
      relax={[
        ...(text ? [{ what: `kata “${text}”`, onRelax: () => view.setText('') }] : []),
        ...relax,
        ...(trashed ? [{ what: 'tampilan yang dihapus', onRelax: () => view.setTrashed(false) }] : []),
      ]}
    />
  )
}
