/** The offices of the region: list, the open one, and the form to add or change one. */
import Add from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { useState, type ReactNode } from 'react'
import type { OfficeId } from '../../shared/ids/ids'
import { officeGroupWords } from '../../shared/partners/enums'
import type { OfficeRow } from '../../shared/partners/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { FilterSelect } from '../ui/FilterSelect'
import { NameCell } from '../ui/NameCell'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { MasterLayout, metaOf } from './MasterLayout'
import { OfficeDialog } from './OfficeDialog'
import { trashedOption } from './trashed-option'
import { useMasterActions } from './use-master-actions'

const pageSize = 100

export function OfficesTab({ tabs }: { tabs: ReactNode }) {
  const go = useGo()
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  const [text, setText] = useState('')
  const [shown, setShown] = useState<'trashed'[]>([])
  const [page, setPage] = useState(0)
  const [edited, setEdited] = useState<OfficeRow | 'new' | null>(null)
  const trashed = shown.length > 0
  const list = useRoute('offices.list', { text, trashed, offset: page * pageSize, limit: pageSize })
  const open = (id: OfficeId) => go.to(`/mitra/perangkat-daerah/${id}`)
  const add = () => setEdited('new')
  useShortcut('Ctrl+N', add, { enabled: mayWrite })
  const addButton = mayWrite && (
    <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
      Perangkat daerah baru
    </Button>
  )
  return (
    <>
      <MasterLayout
        meta={metaOf(list.data?.total, 'perangkat daerah')}
        actions={addButton}
        tabs={tabs}
        placeholder="Saring nama perangkat daerah"
        text={text}
        onText={(next) => {
          setText(next)
          setPage(0)
        }}
        filters={<FilterSelect name="Tampilkan" options={trashedOption} value={shown} onChange={setShown} single />}
        list={
          <DataTable<OfficeRow>
            label="Daftar perangkat daerah"
            noun="perangkat daerah"
            columns={columns}
            rows={list.data?.rows}
            total={list.data?.total ?? 0}
            page={page}
            onPage={setPage}
            pageSize={pageSize}
            refreshing={list.isFetching}
            onOpen={(row) => open(row.id)}
            rowMenu={(row) => [
              { label: 'Buka', keys: 'Enter', run: () => open(row.id) },
              ...(row.deletedAt === null
                ? [
                    { label: 'Ubah', disabled: !mayWrite, run: () => setEdited(row) },
                    {
                      label: 'Hapus',
                      danger: true,
                      ruled: true,
                      disabled: !mayWrite,
                      run: () => void actions.trashOffice(row),
                    },
                  ]
                : [{ label: 'Pulihkan', disabled: !mayWrite, run: () => void actions.restoreOffice(row) }]),
            ]}
            empty={
              text !== '' || trashed ? (
                <EmptyState
                  title={trashed ? 'Tidak ada perangkat daerah yang dihapus' : 'Tidak ada perangkat daerah yang cocok'}
                  relax={[
                    ...(text ? [{ what: `kata “${text}”`, onRelax: () => setText('') }] : []),
                    ...(trashed ? [{ what: 'tampilan yang dihapus', onRelax: () => setShown([]) }] : []),
                  ]}
                />
              ) : (
                <EmptyState
                  title="Belum ada perangkat daerah"
                  text="Catat dinas, badan, dan biro yang memprakarsai kerja sama atau diundang ke rapat."
                  actions={addButton}
                />
              )
            }
          />
        }
        pane={null}
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
