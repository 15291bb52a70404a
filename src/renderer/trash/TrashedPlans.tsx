/** Plans in the trash. */
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import type { PlanRow } from '../../shared/plans/model'
import { call, useRoute } from '../ipc/hooks'
import { NameCell } from '../ui/NameCell'
import { useGo } from '../ui/use-go'
import { TRASH_PAGE, TrashTable } from './TrashTable'
import { useRestore } from './use-restore'

const columns: readonly GridColDef<PlanRow>[] = [
  {
    field: 'title',
    headerName: 'Rencana',
    flex: 1,
    minWidth: 260,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={[row.year, row.office].filter(Boolean).join(' · ')} />,
  },
]

export function TrashedPlans() {
  const go = useGo()
  const restore = useRestore()
  const [page, setPage] = useState(0)
  const list = useRoute('plans.list', { trashed: true, offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<PlanRow>
      noun="rencana"
      hint="Rencana yang dihapus dari daftar atau dari halamannya menunggu di sini dan dapat dipulihkan kapan pun."
      columns={columns}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      many
      onOpen={(row) => go.to(`/rencana/${row.id}`)}
      restore={(rows) =>
        restore(
          () => call('plans.restore', { ids: rows.map(({ id }) => id) }),
          `${rows.length.toLocaleString('id-ID')} rencana dipulihkan.`,
        )
      }
    />
  )
}
