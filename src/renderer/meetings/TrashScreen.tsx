/** Meetings in the trash, to be given back. */
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { MeetingId } from '../../shared/ids/ids'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingRow } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { NameCell } from '../ui/NameCell'
import { PageHead } from '../ui/PageHead'
import { useGo } from '../ui/use-go'
import { useMeetingActions } from './use-meeting-actions'

const pageSize = 50

export function MeetingTrashScreen() {
  const go = useGo()
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const { restore } = useMeetingActions()
  const [page, setPage] = useState(0)
  const [selection, setSelection] = useState<string[]>([])
  const list = useRoute('meetings.list', { trashed: true, offset: page * pageSize, limit: pageSize })
  const give = (ids: string[]) =>
    void restore(ids.map((id) => MeetingId.parse(id))).then((done) => done && setSelection([]))
  return (
    <>
      <PageHead
        title="Rapat yang dihapus"
        crumbs={[{ label: 'Rakor', to: '/rakor' }, { label: 'Rapat yang dihapus' }]}
        meta={list.data ? `${list.data.total} rapat` : ''}
      />
      <DataTable<MeetingRow>
        label="Rapat yang dihapus"
        noun="rapat"
        columns={columnsIn(timeZone)}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={page}
        onPage={setPage}
        pageSize={pageSize}
        refreshing={list.isFetching}
        onOpen={(row) => go.to(`/rakor/${row.id}`)}
        {...(mayWrite && {
          selection,
          onSelection: setSelection,
          rowMenu: (row: MeetingRow) => [{ label: 'Pulihkan', icon: <Restore />, run: () => give([row.id]) }],
          bulk: [{ label: 'Pulihkan', icon: <Restore />, run: () => give(selection) }],
        })}
        empty={<EmptyState title="Tidak ada rapat yang dihapus" />}
      />
    </>
  )
}

const columnsIn = (timeZone: string): GridColDef<MeetingRow>[] => [
  {
    field: 'title',
    headerName: 'Rapat',
    flex: 1,
    minWidth: 280,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={meetingKindWords[row.kind]} />,
  },
  {
    field: 'startsAt',
    headerName: 'Waktu',
    width: 260,
    sortable: false,
    renderCell: ({ row }) => shortSpan(row, timeZone),
  },
  {
    field: 'deletedAt',
    headerName: 'Dihapus',
    width: 130,
    sortable: false,
    renderCell: ({ row }) => (row.deletedAt === null ? '' : shortDate(todayIn(timeZone, row.deletedAt))),
  },
]
