/** Meetings in the trash. */
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingRow } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { call, useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { NameCell } from '../ui/NameCell'
import { useGo } from '../ui/use-go'
import { TRASH_PAGE, TrashTable } from './TrashTable'
import { useRestore } from './use-restore'

export function TrashedMeetings() {
  const go = useGo()
  const restore = useRestore()
  const { timeZone } = useSession()
  const [page, setPage] = useState(0)
  const list = useRoute('meetings.list', { trashed: true, offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<MeetingRow>
      noun="rapat"
      hint="Rapat yang dihapus dari kalender atau dari halamannya menunggu di sini dan dapat dipulihkan kapan pun."
      columns={columnsIn(timeZone)}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      many
      onOpen={(row) => go.to(`/rakor/${row.id}`)}
      restore={(rows) =>
        restore(
          () => call('meetings.restore', { ids: rows.map(({ id }) => id) }),
          `${rows.length.toLocaleString('id-ID')} rapat dipulihkan.`,
        )
      }
    />
  )
}

const columnsIn = (timeZone: string): readonly GridColDef<MeetingRow>[] => [
  {
    field: 'title',
    headerName: 'Rapat',
    flex: 1,
    minWidth: 260,
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
]
