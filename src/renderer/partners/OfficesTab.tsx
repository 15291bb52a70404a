/** The offices of the region: list, and the form to add or change one. */
import Add from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { useState, type ReactNode } from 'react'
import type { OfficeId } from '../../shared/ids/ids'
import { officeGroupWords } from '../../shared/partners/enums'
import type { OfficeRow } from '../../shared/partners/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { NameCell } from '../ui/NameCell'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { MasterList } from './MasterList'
import { OfficeDialog } from './OfficeDialog'
import { useMasterActions } from './use-master-actions'
import { useMasterList } from './use-master-list'

const pageSize = 100

export function OfficesTab({ tabs }: { tabs: ReactNode }) {
  const go = useGo()
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  const view = useMasterList()
  const [edited, setEdited] = useState<OfficeRow | 'new' | null>(null)
  const { text, trashed } = view
  const list = useRoute('offices.list', { text, trashed, offset: view.page * pageSize, limit: pageSize })
  const open = (id: OfficeId) => go.to(`/mitra/perangkat-daerah/${id}`)
  const add = () => setEdited('new')
  useShortcut('Ctrl+N', add, { enabled: mayWrite })
  return (
    <>
      <MasterList<OfficeRow>
        view={view}
        noun="perangkat daerah"
        list={list}
        pageSize={pageSize}
        columns={columns}
        onOpen={(row) => open(row.id)}
        verbs={{
          onEdit: setEdited,
          onTrash: (row) => void actions.trashOffice(row),
          onRestore: (row) => void actions.restoreOffice(row),
        }}
        tabs={tabs}
        action={
          mayWrite && (
            <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
              Perangkat daerah baru
            </Button>
          )
        }
        placeholder="Saring nama atau nama lain"
        hint="Catat dinas, badan, dan biro yang memprakarsai kerja sama atau diundang ke rapat."
      />
      {edited && (
        <OfficeDialog
          office={edited === 'new' ? null : edited}
          onSaved={(id) => {
            if (edited === 'new') open(id)
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

const columns: readonly GridColDef<OfficeRow>[] = [
  {
    field: 'name',
    headerName: 'Perangkat daerah',
    flex: 1,
    minWidth: 240,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.name} note={row.shortName} />,
  },
  {
    field: 'group',
    headerName: 'Kelompok',
    width: 140,
    sortable: false,
    renderCell: ({ row }) => officeGroupWords[row.group],
  },
  {
    field: 'agreements',
    headerName: 'Naskah',
    width: 92,
    sortable: false,
    align: 'right',
    headerAlign: 'right',
    renderCell: ({ row }) => row.agreements.toLocaleString('id-ID'),
  },
]
