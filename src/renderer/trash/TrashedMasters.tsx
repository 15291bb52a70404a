/** Partners and offices in the trash. */
import type { GridColDef } from '@mui/x-data-grid'
import { useState } from 'react'
import { officeGroupWords, partnerKindWords } from '../../shared/partners/enums'
import type { OfficeRow, PartnerRow } from '../../shared/partners/model'
import { call, useRoute } from '../ipc/hooks'
import { NameCell } from '../ui/NameCell'
import { TRASH_PAGE, TrashTable } from './TrashTable'
import { useRestore } from './use-restore'

const partnerColumns: readonly GridColDef<PartnerRow>[] = [
  {
    field: 'name',
    headerName: 'Mitra',
    flex: 1,
    minWidth: 260,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.name} note={partnerKindWords[row.kind]} />,
  },
  { field: 'place', headerName: 'Tempat', width: 240, sortable: false },
]

export function TrashedPartners() {
  const restore = useRestore()
  const [page, setPage] = useState(0)
  const list = useRoute('partners.list', { trashed: true, offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<PartnerRow>
      noun="mitra"
      hint="Mitra yang dihapus menunggu di sini. Naskah yang memuatnya tetap menyebut namanya."
      columns={partnerColumns}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      restore={async ([row]) =>
        row !== undefined && restore(() => call('partners.restore', { id: row.id }), `Mitra ${row.name} dipulihkan.`)
      }
    />
  )
}

const officeColumns: readonly GridColDef<OfficeRow>[] = [
  {
    field: 'name',
    headerName: 'Perangkat daerah',
    flex: 1,
    minWidth: 260,
    sortable: false,
    renderCell: ({ row }) => (
      <NameCell name={row.name} note={[row.shortName, officeGroupWords[row.group]].filter(Boolean).join(' · ')} />
    ),
  },
]

export function TrashedOffices() {
  const restore = useRestore()
  const [page, setPage] = useState(0)
  const list = useRoute('offices.list', { trashed: true, offset: page * TRASH_PAGE, limit: TRASH_PAGE })
  return (
    <TrashTable<OfficeRow>
      noun="perangkat daerah"
      hint="Perangkat daerah yang dihapus menunggu di sini. Naskah yang memuatnya tetap menyebut namanya."
      columns={officeColumns}
      data={list.data}
      refreshing={list.isFetching}
      page={page}
      onPage={setPage}
      restore={async ([row]) =>
        row !== undefined && restore(() => call('offices.restore', { id: row.id }), `${row.name} dipulihkan.`)
      }
    />
  )
}
