/** Files in the trash whose record is alive. */
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import { fileRoleWords } from '../../shared/files/enums'
import type { TrashedFile } from '../../shared/files/model'
import { call, useRoute } from '../ipc/hooks'
import { fileLine } from '../records/file-words'
import { NameCell } from '../ui/NameCell'
import { useGo } from '../ui/use-go'
import { TRASH_PAGE, TrashTable } from './TrashTable'
import { useRestore } from './use-restore'

const targetWords = { agreement: 'Naskah', meeting: 'Rapat', plan: 'Rencana', followUp: 'Tindak lanjut' } as const
const pathOf = ({ kind, id }: TrashedFile['target']): string =>
  ({
    agreement: `/kerja-sama/${id}?tab=berkas`,
    meeting: `/rakor/${id}?tab=berkas`,
    plan: `/rencana/${id}?tab=berkas`,
    followUp: `/tindak-lanjut?id=%22${id}%22`,
  })[kind]

const columns: readonly GridColDef<TrashedFile>[] = [
  {
    field: 'name',
    headerName: 'Berkas',
    flex: 1,
    minWidth: 240,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.name} note={`${fileRoleWords[row.role]} · ${fileLine(row)}`} />,
  },
  {
    field: 'record',
    headerName: 'Milik',
    flex: 1,
    minWidth: 220,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.record} note={targetWords[row.target.kind]} />,
  },
]

export function TrashedFiles() {
  const go = useGo()
  const restore = useRestore()
  const [page, setPage] = useState(0)
  const list = useRoute('files.trashed', { offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<TrashedFile>
      noun="berkas"
      hint="Berkas yang dihapus dari sebuah naskah, rapat, rencana, atau tindak lanjut menunggu di sini. Berkas milik naskah yang dihapus kembali bersama naskahnya."
      columns={columns}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      onOpen={(row) => go.to(pathOf(row.target))}
      restore={async ([row]) =>
        row !== undefined && restore(() => call('files.restore', { id: row.id }), `Berkas ${row.name} dipulihkan.`)
      }
    />
  )
}
