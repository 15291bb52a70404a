/** Follow-ups in the trash. */
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import type { FollowUpRow } from '../../shared/followups/model'
import { call, useRoute } from '../ipc/hooks'
import { ownerOf } from '../records/followup-words'
import { NameCell } from '../ui/NameCell'
import { TRASH_PAGE, TrashTable } from './TrashTable'
import { useRestore } from './use-restore'

const columns: readonly GridColDef<FollowUpRow>[] = [
  {
    field: 'title',
    headerName: 'Tindak lanjut',
    flex: 1,
    minWidth: 260,
    sortable: false,
    renderCell: ({ row }) => (
      <NameCell name={row.title} note={[row.agreement ?? row.meeting, ownerOf(row)].filter(Boolean).join(' · ')} />
    ),
  },
]

export function TrashedFollowUps() {
  const restore = useRestore()
  const [page, setPage] = useState(0)
  const list = useRoute('followUps.list', { trashed: true, offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<FollowUpRow>
      noun="tindak lanjut"
      hint="Tindak lanjut yang dihapus dari daftar, naskah, atau rapatnya menunggu di sini dan dapat dipulihkan kapan pun."
      columns={columns}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      many
      restore={(rows) =>
        restore(
          () => call('followUps.restore', { ids: rows.map(({ id }) => id) }),
          `${rows.length.toLocaleString('id-ID')} tindak lanjut dipulihkan.`,
        )
      }
    />
  )
}
