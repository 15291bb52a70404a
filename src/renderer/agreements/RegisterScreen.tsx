/** Kerja Sama: the register of agreements. */
import Add from '@mui/icons-material/AddOutlined'
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { defaultRegisterColumns, registerColumnKeys, registerColumns } from '../../shared/agreements/columns'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { ColumnChooser } from '../records/ColumnChooser'
import { ListOutputs } from '../records/ListOutputs'
import { useOwnColumns } from '../records/use-own-columns'
import { DensityToggle } from '../ui/DensityToggle'
import { FilterBar } from '../ui/FilterBar'
import { PageHead } from '../ui/PageHead'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { RegisterEmpty } from './RegisterEmpty'
import { RegisterFilters } from './RegisterFilters'
import { RegisterTable } from './RegisterTable'
import { RegisterTabs, sumOf } from './RegisterTabs'
import { filterOf, stateOf, useRegisterView, withoutStatuses } from './use-register-view'

const allColumns = registerColumnKeys.map((key) => ({ key, label: registerColumns[key].label }))

export function RegisterScreen() {
  const go = useGo()
  const { view, change, clear } = useRegisterView()
  const [dense, setDense] = useState(false)
  const [own, chooseOwn] = useOwnColumns('agreements', registerColumnKeys, defaultRegisterColumns)
  const columns = view.columns ?? own
  const filter = filterOf(view)
  const counts = useRoute('agreements.counts', withoutStatuses(view)).data
  // The same read as the one before, unless something is filtered.
  const everything = useRoute('agreements.counts', { trashed: false }).data
  const saved = useRoute('views.list', { list: 'agreements' }).data ?? []
  const [total, setTotal] = useState<number | undefined>(undefined)
  const over = { ...filterOf({ ...view, view: 'parentOver' }), limit: 1 }
  // Once the list is there, which it would hold up: every agreement below another is looked at.
  const parentOver = useRoute('agreements.list', over, { enabled: total !== undefined }).data
  const { mayWrite } = useRights()
  const add = () => go.to('/kerja-sama/baru')
  useShortcut('Ctrl+N', add, { enabled: mayWrite, label: 'Naskah baru' })
  const all = everything ? sumOf(everything) : undefined
  return (
    <>
      <PageHead title="Kerja Sama" meta={metaOf(total, all)}>
        <ListOutputs
          noun="daftar naskah"
          request={{ kind: 'register', filter, sort: view.sort, direction: view.direction, columns: [...columns] }}
        />
        {mayWrite && (
          <Button startIcon={<UploadFile />} onClick={() => go.to('/arsip/impor')}>
            Impor dari Excel
          </Button>
        )}
        {mayWrite && (
          <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
            Naskah baru
          </Button>
        )}
      </PageHead>
      <RegisterTabs
        view={view}
        change={change}
        counts={counts}
        parentOver={parentOver?.total}
        saved={saved}
        state={stateOf(view, columns)}
      />
      <FilterBar
        placeholder="Saring judul, nomor, mitra"
        text={view.text}
        onText={(text) => change({ text })}
        tail={
          <>
            <ColumnChooser
              all={allColumns}
              shown={columns}
              fixed="title"
              onChange={(next) => (view.columns ? change({ columns: next }) : chooseOwn(next))}
              onReset={() => (view.columns ? change({ columns: [...defaultRegisterColumns] }) : chooseOwn(null))}
            />
            <DensityToggle dense={dense} onChange={setDense} />
          </>
        }
      >
        <RegisterFilters view={view} change={change} />
      </FilterBar>
      <RegisterTable
        view={view}
        change={change}
        columns={columns}
        dense={dense}
        onTotal={setTotal}
        empty={<RegisterEmpty view={view} total={all} change={change} clear={clear} onAdd={add} />}
      />
    </>
  )
}

function metaOf(total: number | undefined, all: number | undefined): string | null {
  if (total === undefined || all === undefined) return null
  const words = (count: number) => count.toLocaleString('id-ID')
  return total === all ? `${words(all)} naskah` : `${words(total)} dari ${words(all)} naskah`
}
