/** The rows of the register, what can be done with one of them, and with many. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { registerColumns, type RegisterColumnKey } from '../../shared/agreements/columns'
import type { AgreementListRow } from '../../shared/agreements/model'
import { AgreementId } from '../../shared/ids/ids'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
import { DataTable } from '../ui/DataTable'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useGo } from '../ui/use-go'
import { BulkEditDialog } from './BulkEditDialog'
import { gridColumns } from './columns'
import { useAgreementActions } from './use-agreement-actions'
import { filterOf, type RegisterView } from './use-register-view'

type Props = {
  view: RegisterView
  change: (part: Partial<RegisterView>) => void
  columns: readonly RegisterColumnKey[]
  dense: boolean
  /** Hears how many agreements the filter matches. */
  onTotal: (total: number) => void
  empty: ReactNode
}

const PAGE = 50

export function RegisterTable({ view, change, columns, dense, onTotal, empty }: Props) {
  const go = useGo()
  const print = usePrint()
  const actions = useAgreementActions()
  const { mayWrite } = useRights()
  const choice = useChoice(view)
  const [editing, setEditing] = useState(false)
  const filter = filterOf(view)
  const grid = useMemo(() => gridColumns(columns), [columns])
  const list = useRoute('agreements.list', {
    ...filter,
    columns: columns.filter((key) => !registerColumns[key].base),
    sort: view.sort,
    direction: view.direction,
    offset: view.page * PAGE,
    limit: PAGE,
  })
  const total = list.data?.total
  useEffect(() => {
    if (total !== undefined) onTotal(total)
  }, [total, onTotal])
  const open = (row: AgreementListRow) => go.to(`/kerja-sama/${row.id}`)
  return (
    <>
      <DataTable<AgreementListRow>
        label="Daftar naskah kerja sama"
        noun="naskah"
        columns={grid}
        rows={list.data?.rows}
        total={total ?? 0}
        page={view.page}
        pageSize={PAGE}
        onPage={(page) => change({ page })}
        sort={{ field: view.sort, direction: view.direction }}
        onSort={(sort) =>
          change(
            sort
              ? { sort: sort.field as typeof view.sort, direction: sort.direction }
              : { sort: 'updatedAt', direction: 'desc' },
          )
        }
        refreshing={list.isFetching}
        onOpen={open}
        dense={dense}
        rowMenu={(row) => [
          { label: 'Buka', keys: 'Enter', run: () => open(row) },
          { label: 'Ubah', disabled: !mayWrite, run: () => go.to(`/kerja-sama/${row.id}/ubah`) },
          { label: 'Cetak ringkasan', run: () => print({ kind: 'agreement-summary', id: row.id }) },
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            ruled: true,
            disabled: !mayWrite,
            run: () => void actions.trash([row.id]),
          },
        ]}
        {...(mayWrite && { selection: choice.ids, onSelection: choice.set, onSelectAll: choice.all })}
        bulk={[
          { label: 'Ubah', icon: <Edit />, run: () => setEditing(true) },
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            run: () => void actions.trash(choice.ids).then((gone) => gone && choice.set([])),
          },
        ]}
        empty={empty}
      />
      {editing && (
        <BulkEditDialog
          ids={choice.ids}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false)
            choice.set([])
          }}
        />
      )}
    </>
  )
}

/** The chosen rows; they stay chosen over pages, and all of a filter can be chosen at once. */
function useChoice(view: RegisterView) {
  const [ids, setIds] = useState<AgreementId[]>([])
  const showError = useErrorDialog()
  return {
    ids,
    set: (next: string[]) => setIds(next.map((id) => AgreementId.parse(id))),
    all: () =>
      void call('agreements.ids', filterOf(view))
        .then((found) => setIds(found.ids))
        .catch((error: unknown) => showError(error)),
  }
}
