/** A list of the trash: what it was, when it was put away, and Pulihkan in each row. */
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { useRights, useSession } from '../ipc/session'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'

type Row = { id: string; deletedAt: number | null }
export const TRASH_PAGE = 50

type Props<R extends Row> = {
  /** `naskah`. */
  noun: string
  columns: readonly GridColDef<R>[]
  data: { rows: readonly R[]; total: number } | undefined
  refreshing: boolean
  page: number
  onPage: (page: number) => void
  onOpen?: (row: R) => void
  restore: (rows: readonly R[]) => Promise<boolean>
  /** Several at once are given back in one step; false where the route takes only one. */
  many?: boolean
  /** How things come here. */
  hint: string
}

/** Readers see the list without the verbs. */
export function TrashTable<R extends Row>(props: Props<R>) {
  const { noun, columns, data, refreshing, page, onPage, onOpen, restore, many = false, hint } = props
  const { mayWrite } = useRights()
  const { timeZone } = useSession()
  const [selection, setSelection] = useState<string[]>([])
  const restoreChosen = async () => {
    const rows = (data?.rows ?? []).filter(({ id }) => selection.includes(id))
    if (await restore(rows)) setSelection([])
  }
  const deleted: GridColDef<R> = {
    field: 'deletedAt',
    headerName: 'Dibuang',
    width: 120,
    sortable: false,
    renderCell: ({ row }) => row.deletedAt !== null && shortDate(todayIn(timeZone, row.deletedAt)),
  }
  const verb: GridColDef<R> = {
    field: 'verb',
    headerName: 'Tindakan',
    width: 130,
    sortable: false,
    renderCell: ({ row }) => (
      <Button
        size="small"
        variant="text"
        color="primary"
        startIcon={<Restore />}
        onClick={(event) => {
          event.stopPropagation()
          void restore([row])
        }}
      >
        Pulihkan
      </Button>
    ),
  }
  return (
    <DataTable<R>
      label={`Sampah: ${noun}`}
      noun={noun}
      columns={[...columns, deleted, ...(mayWrite ? [verb] : [])]}
      rows={data?.rows}
      total={data?.total ?? 0}
      page={page}
      pageSize={TRASH_PAGE}
      onPage={onPage}
      refreshing={refreshing}
      {...(onOpen && { onOpen })}
      {...(mayWrite && {
        rowMenu: (row: R) => [{ label: 'Pulihkan', icon: <Restore />, run: () => void restore([row]) }],
      })}
      {...(mayWrite &&
        many && {
          selection,
          onSelection: setSelection,
          bulk: [{ label: 'Pulihkan', icon: <Restore />, run: () => void restoreChosen() }],
        })}
      empty={<EmptyState title={`Tidak ada ${noun} di Sampah`} text={hint} />}
    />
  )
}
