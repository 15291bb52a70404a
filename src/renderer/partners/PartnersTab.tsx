/** The partners: list, and the form to add or change one. */
import Add from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { useState, type ReactNode } from 'react'
import type { PartnerId } from '../../shared/ids/ids'
import { partnerKinds, partnerKindWords, type PartnerKind } from '../../shared/partners/enums'
import type { PartnerRow } from '../../shared/partners/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
import type { TableSort } from '../ui/DataTable'
import { FilterSelect } from '../ui/FilterSelect'
import { NameCell } from '../ui/NameCell'
import { useShortcut } from '../ui/ShortcutProvider'
import { TwoLines } from '../ui/TwoLines'
import { useGo } from '../ui/use-go'
import { MasterList } from './MasterList'
import { PartnerDialog } from './PartnerDialog'
import { useMasterActions } from './use-master-actions'
import { useMasterList } from './use-master-list'

const pageSize = 50
const kindOptions = partnerKinds.map((value) => ({ value, label: partnerKindWords[value] }))
const usual: TableSort = { field: 'name', direction: 'asc' }

export function PartnersTab({ tabs }: { tabs: ReactNode }) {
  const go = useGo()
  const print = usePrint()
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  const view = useMasterList()
  const [kind, setKind] = useState<PartnerKind[]>([])
  const [sort, setSort] = useState(usual)
  const [edited, setEdited] = useState<PartnerId | 'new' | null>(null)
  const list = useRoute('partners.list', {
    text: view.text,
    ...(kind[0] && { kind: kind[0] }),
    trashed: view.trashed,
    sort: sort.field as 'name' | 'kind' | 'agreements', // the fields of the columns below
    direction: sort.direction,
    offset: view.page * pageSize,
    limit: pageSize,
  })
  const open = (id: PartnerId) => go.to(`/mitra/${id}`)
  const add = () => setEdited('new')
  useShortcut('Ctrl+N', add, { enabled: mayWrite })
  return (
    <>
      <MasterList<PartnerRow>
        view={view}
        noun="mitra"
        list={list}
        pageSize={pageSize}
        columns={columns}
        sort={sort}
        onSort={(next) => view.first(setSort)(next ?? usual)}
        onOpen={(row) => open(row.id)}
        verbs={{
          onEdit: (row) => setEdited(row.id),
          onTrash: (row) => void actions.trashPartner(row),
          onRestore: (row) => void actions.restorePartner(row),
          more: ({ id }) => [
            { label: 'Cetak lembar ringkas', run: () => print({ kind: 'partner-briefing', id, meetingId: null }) },
          ],
        }}
        tabs={tabs}
        action={
          mayWrite && (
            <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
              Mitra baru
            </Button>
          )
        }
        placeholder="Saring nama atau nama lain"
        filters={<FilterSelect name="Jenis" options={kindOptions} value={kind} onChange={view.first(setKind)} single />}
        relax={kind[0] ? [{ what: `jenis ${partnerKindWords[kind[0]]}`, onRelax: () => setKind([]) }] : []}
        hint="Catat daerah, lembaga, atau badan usaha yang menjadi pihak dalam naskah kerja sama."
      />
      {edited && (
        <PartnerDialog
          id={edited === 'new' ? null : edited}
          onSaved={(id) => {
            if (edited === 'new') open(id)
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

const columns: readonly GridColDef<PartnerRow>[] = [
  {
    field: 'name',
    headerName: 'Mitra',
    flex: 1,
    minWidth: 220,
    renderCell: ({ row }) => <NameCell name={row.name} note={row.place} />,
  },
  {
    field: 'kind',
    headerName: 'Jenis',
    width: 210,
    renderCell: ({ row }) => <TwoLines text={partnerKindWords[row.kind]} />,
  },
  {
    field: 'agreements',
    headerName: 'Naskah',
    width: 92,
    align: 'right',
    headerAlign: 'right',
    renderCell: ({ row }) => row.agreements.toLocaleString('id-ID'),
  },
]
