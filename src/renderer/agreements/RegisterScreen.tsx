/** Kerja Sama: the register of agreements. */
import Add from '@mui/icons-material/AddOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { AgreementRow, AgreementStatus } from '../../shared/agreements/model'
import { AgreementId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { ListOutputs } from '../records/ListOutputs'
import { usePrint } from '../records/PrintProvider'
import { DataTable } from '../ui/DataTable'
import { DensityToggle } from '../ui/DensityToggle'
import { FilterBar } from '../ui/FilterBar'
import { PageHead } from '../ui/PageHead'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { ViewTabs } from '../ui/ViewTabs'
import { registerColumns } from './columns'
import { RegisterEmpty } from './RegisterEmpty'
import { RegisterFilters } from './RegisterFilters'
import { useAgreementActions } from './use-agreement-actions'
import { filterOf, useRegisterView, viewStatuses, withoutStatuses, type View } from './use-register-view'

const viewLabels: Record<View, string> = {
  all: 'Semua',
  decide: 'Perlu keputusan',
  expiring: 'Akan berakhir',
  process: 'Dalam proses',
  running: 'Berlaku',
  past: 'Berakhir',
}
const PAGE = 50

export function RegisterScreen() {
  const go = useGo()
  const print = usePrint()
  const { view, change, clear } = useRegisterView()
  const [selection, setSelection] = useState<string[]>([])
  const [dense, setDense] = useState(false)
  const filter = filterOf(view)
  const list = useRoute('agreements.list', {
    ...filter,
    sort: view.sort,
    direction: view.direction,
    offset: view.page * PAGE,
    limit: PAGE,
  })
  const counts = useRoute('agreements.counts', withoutStatuses(view)).data
  // The same read as the one before, unless something is filtered.
  const everything = useRoute('agreements.counts', { trashed: false }).data
  const actions = useAgreementActions()
  const { mayWrite } = useRights()
  const open = (row: AgreementRow) => go.to(`/kerja-sama/${row.id}`)
  const add = () => go.to('/kerja-sama/baru')
  useShortcut('Ctrl+N', add, { enabled: mayWrite })
  const total = list.data?.total
  const all = everything ? sum(everything) : undefined
  return (
    <>
      <PageHead title="Kerja Sama" meta={metaOf(total, all)}>
        <ListOutputs
          noun="daftar naskah"
          request={{ kind: 'register', filter, sort: view.sort, direction: view.direction }}
        />
        {mayWrite && (
          <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
            Naskah baru
          </Button>
        )}
      </PageHead>
      <ViewTabs
        label="Tampilan daftar"
        value={view.view}
        onChange={(next) => change({ view: next, statuses: [] })}
        tabs={(Object.keys(viewLabels) as View[]).map((value) => ({
          value,
          label: viewLabels[value],
          count: countOf(counts, value),
        }))}
      />
      <FilterBar
        placeholder="Saring judul, nomor, mitra"
        text={view.text}
        onText={(text) => change({ text })}
        tail={<DensityToggle dense={dense} onChange={setDense} />}
      >
        <RegisterFilters view={view} change={change} />
      </FilterBar>
      <DataTable<AgreementRow>
        label="Daftar naskah kerja sama"
        noun="naskah"
        columns={registerColumns}
        rows={list.data?.rows}
        total={total ?? 0}
        page={view.page}
        pageSize={PAGE}
        onPage={(page) => change({ page })}
        sort={{ field: view.sort, direction: view.direction }}
        onSort={(sort) =>
          change(
            sort
              ? { sort: sort.field as typeof view.sort, direction: sort.direction }
              : { sort: 'updatedAt', direction: 'desc' },
          )
        }
        refreshing={list.isFetching}
        onOpen={open}
        dense={dense}
        rowMenu={(row) => [
          { label: 'Buka', keys: 'Enter', run: () => open(row) },
          { label: 'Ubah', disabled: !mayWrite, run: () => go.to(`/kerja-sama/${row.id}/ubah`) },
          { label: 'Cetak ringkasan', run: () => print({ kind: 'agreement-summary', id: row.id }) },
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            ruled: true,
            disabled: !mayWrite,
            run: () => void actions.trash([row.id]),
          },
        ]}
        {...(mayWrite && { selection, onSelection: setSelection })}
        bulk={[
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            run: () => void actions.trash(selection.map((id) => AgreementId.parse(id))).then(() => setSelection([])),
          },
        ]}
        empty={<RegisterEmpty view={view} total={all} change={change} clear={clear} onAdd={add} />}
      />
    </>
  )
}

type Counts = Partial<Record<AgreementStatus, number>>
const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0)

function countOf(counts: Counts | undefined, view: View): number | null {
  if (!counts) return null
  const wanted = viewStatuses[view]
  return wanted.length === 0 ? sum(counts) : wanted.reduce((total, status) => total + (counts[status] ?? 0), 0)
}

function metaOf(total: number | undefined, all: number | undefined): string | null {
  if (total === undefined || all === undefined) return null
  const words = (count: number) => count.toLocaleString('id-ID')
  return total === all ? `${words(all)} naskah` : `${words(total)} dari ${words(all)} naskah`
}
