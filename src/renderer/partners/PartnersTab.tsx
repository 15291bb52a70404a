/** The partners: list, the open one, and the form to add or change one. */
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
import { DataTable, type TableSort } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { FilterSelect } from '../ui/FilterSelect'
import { NameCell } from '../ui/NameCell'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { TwoLines } from '../ui/TwoLines'
import { MasterLayout, metaOf } from './MasterLayout'
import { PartnerDialog } from './PartnerDialog'
import { trashedOption } from './trashed-option'
import { useMasterActions } from './use-master-actions'

const pageSize = 50
const kindOptions = partnerKinds.map((value) => ({ value, label: partnerKindWords[value] }))

export function PartnersTab({ tabs }: { tabs: ReactNode }) {
  const go = useGo()
  const print = usePrint()
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<PartnerKind[]>([])
  const [shown, setShown] = useState<'trashed'[]>([])
  const [sort, setSort] = useState<TableSort>({ field: 'name', direction: 'asc' })
  const [page, setPage] = useState(0)
  const [edited, setEdited] = useState<PartnerId | 'new' | null>(null)
  const trashed = shown.length > 0
  const list = useRoute('partners.list', {
    text,
    ...(kind[0] && { kind: kind[0] }),
    trashed,
    sort: sort.field as 'name' | 'kind' | 'agreements', // the fields of the columns below
    direction: sort.direction,
    offset: page * pageSize,
    limit: pageSize,
  })
  const first =
    <A extends unknown[]>(change: (...given: A) => void) =>
    (...given: A) => {
      change(...given)
      setPage(0)
    }
  const open = (id: PartnerId) => go.to(`/mitra/${id}`)
  const add = () => setEdited('new')
  useShortcut('Ctrl+N', add, { enabled: mayWrite })
  const isFiltered = text !== '' || kind.length > 0 || trashed
  const addButton = mayWrite && (
    <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
      Mitra baru
    </Button>
  )
  return (
    <>
      <MasterLayout
        meta={metaOf(list.data?.total, 'mitra')}
        actions={addButton}
        tabs={tabs}
        placeholder="Saring nama mitra, juga nama lainnya"
        text={text}
        onText={first(setText)}
        filters={
          <>
            <FilterSelect name="Jenis" options={kindOptions} value={kind} onChange={first(setKind)} single />
            <FilterSelect name="Tampilkan" options={trashedOption} value={shown} onChange={first(setShown)} single />
          </>
        }
        list={
          <DataTable<PartnerRow>
            label="Daftar mitra"
            noun="mitra"
            columns={columns}
            rows={list.data?.rows}
            total={list.data?.total ?? 0}
            page={page}
            onPage={setPage}
            pageSize={pageSize}
            sort={sort}
            onSort={(next) => first(setSort)(next ?? { field: 'name', direction: 'asc' })}
            refreshing={list.isFetching}
            onOpen={(row) => open(row.id)}
            rowMenu={(row) => [
              { label: 'Buka', keys: 'Enter', run: () => open(row.id) },
              {
                label: 'Cetak lembar ringkas',
                run: () => print({ kind: 'partner-briefing', id: row.id, meetingId: null }),
              },
              ...(row.deletedAt === null
                ? [
                    { label: 'Ubah', disabled: !mayWrite, run: () => setEdited(row.id) },
                    {
                      label: 'Hapus',
                      danger: true,
                      ruled: true,
                      disabled: !mayWrite,
                      run: () => void actions.trashPartner(row),
                    },
                  ]
                : [{ label: 'Pulihkan', disabled: !mayWrite, run: () => void actions.restorePartner(row) }]),
            ]}
            empty={
              isFiltered ? (
                <EmptyState
                  title={trashed ? 'Tidak ada mitra yang dihapus' : 'Tidak ada mitra yang cocok'}
                  relax={[
                    ...(text ? [{ what: `kata “${text}”`, onRelax: () => setText('') }] : []),
                    ...(kind[0] ? [{ what: `jenis ${partnerKindWords[kind[0]]}`, onRelax: () => setKind([]) }] : []),
                    ...(trashed ? [{ what: 'tampilan yang dihapus', onRelax: () => setShown([]) }] : []),
                  ]}
                />
              ) : (
                <EmptyState
                  title="Belum ada mitra"
                  text="Catat daerah, lembaga, atau badan usaha yang menjadi pihak dalam naskah kerja sama."
                  actions={addButton}
                />
              )
            }
          />
        }
        pane={null}
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
