/** Agreements in the trash. */
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import type { AgreementRow } from '../../shared/agreements/model'
import { call, useRoute } from '../ipc/hooks'
import { kindLine } from '../records/agreement-words'
import { NameCell } from '../ui/NameCell'
import { TwoLines } from '../ui/TwoLines'
import { useGo } from '../ui/use-go'
import { TRASH_PAGE, TrashTable } from './TrashTable'
import { useRestore } from './use-restore'

const columns: readonly GridColDef<AgreementRow>[] = [
  {
    field: 'title',
    headerName: 'Naskah',
    flex: 1,
    minWidth: 260,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={kindLine(row)} />,
  },
  {
    field: 'partners',
    headerName: 'Mitra',
    width: 260,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={row.partners} />,
  },
]

export function TrashedAgreements() {
  const go = useGo()
  const restore = useRestore()
  const [page, setPage] = useState(0)
  const list = useRoute('agreements.list', { trashed: true, offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<AgreementRow>
      noun="naskah"
      hint="Naskah yang dihapus dari daftar atau dari halamannya menunggu di sini dan dapat dipulihkan kapan pun."
      columns={columns}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      many
      onOpen={(row) => go.to(`/kerja-sama/${row.id}`)}
      restore={(rows) =>
        restore(
          () => call('agreements.restore', { ids: rows.map(({ id }) => id) }),
          `${rows.length.toLocaleString('id-ID')} naskah dipulihkan.`,
        )
      }
    />
  )
}
