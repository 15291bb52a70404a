/** Peringatan: what is due, the most pressing first, each to be answered by a decision. */
import Settings from '@mui/icons-material/SettingsOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { schemes, schemeWords } from '../../shared/agreements/enums'
import { alertRuleKeys, builtInRules } from '../../shared/alerts/rules'
import type { AlertRow } from '../../shared/alerts/model'
import { OfficeId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { AlertDialog } from '../records/AlertDialog'
import { openWords, placeOf } from '../records/alert-words'
import { ListOutputs } from '../records/ListOutputs'
import { DataTable } from '../ui/DataTable'
import { DensityToggle } from '../ui/DensityToggle'
import { EmptyState } from '../ui/EmptyState'
import { FilterBar } from '../ui/FilterBar'
import { FilterRecord } from '../ui/FilterRecord'
import { FilterSelect } from '../ui/FilterSelect'
import { PageHead } from '../ui/PageHead'
import { useGo } from '../ui/use-go'
import { alertColumns } from './columns'
import { filterOf, setFilters, useAlertsView, type AlertsView, type ChangeView } from './use-alerts-view'

const PAGE = 50

export function AlertsScreen() {
  const go = useGo()
  const { mayManage, mayWrite } = useRights()
  const { view, change, clear } = useAlertsView()
  const [dense, setDense] = useState(false)
  const filter = filterOf(view)
  const list = useRoute('alerts.list', { ...filter, offset: view.page * PAGE, limit: PAGE })
  const counts = useRoute('alerts.counts', {}).data
  const open = list.data?.rows.find(({ id }) => id === view.alert)
  const show = (row: AlertRow) => change({ alert: row.id })
  return (
    <>
      <PageHead
        title="Peringatan"
        crumbs={[{ label: 'Beranda', to: '/' }]}
        meta={list.data && counts && metaOf(list.data.total, counts.total)}
      >
        <ListOutputs request={{ kind: 'alerts', filter }} noun="daftar peringatan" />
        {mayManage && (
          <Button startIcon={<Settings />} onClick={() => go.to('/pengaturan?bagian=peringatan')}>
            Aturan
          </Button>
        )}
      </PageHead>
      <FilterBar
        placeholder="Saring judul, nomor, mitra"
        text={view.text}
        onText={(text) => change({ text })}
        tail={<DensityToggle dense={dense} onChange={setDense} />}
      >
        <AlertFilters view={view} change={change} byRule={counts?.byRule ?? {}} />
      </FilterBar>
      <DataTable<AlertRow>
        label="Daftar peringatan"
        noun="peringatan"
        columns={alertColumns}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={view.page}
        pageSize={PAGE}
        onPage={(page) => change({ page })}
        refreshing={list.isFetching}
        onOpen={show}
        dense={dense}
        rowMenu={(row) => [
          { label: mayWrite ? 'Putuskan' : 'Mengapa?', keys: 'Enter', run: () => show(row) },
          { label: openWords[row.subject], run: () => go.to(placeOf(row)) },
        ]}
        empty={<NoAlerts view={view} change={change} clear={clear} />}
      />
      {open && <AlertDialog key={open.id} alert={open} onClose={() => change({ alert: null })} />}
    </>
  )
}

const ruleOptions = alertRuleKeys.map((value) => ({ value, label: builtInRules[value].name }))
const schemeOptions = schemes.map((value) => ({ value, label: schemeWords[value].short }))

type FilterProps = { view: AlertsView; change: ChangeView; byRule: Partial<Record<string, number>> }

function AlertFilters({ view, change, byRule }: FilterProps) {
  return (
    <>
      <FilterSelect
        name="Jenis"
        options={ruleOptions.map((option) => ({ ...option, count: byRule[option.value] ?? 0 }))}
        value={view.rules}
        onChange={(rules) => change({ rules })}
      />
      <FilterSelect
        name="Skema"
        options={schemeOptions}
        value={view.schemes}
        onChange={(value) => change({ schemes: value })}
      />
      <FilterRecord
        name="Pemrakarsa"
        value={view.office}
        search={async (text) =>
          (await api.offices.choices({ text })).map(({ id, label, note }) => ({ value: id, label, note }))
        }
        onChange={(value) => change({ office: value && { id: OfficeId.parse(value.id), label: value.label } })}
      />
    </>
  )
}

function NoAlerts({ view, change, clear }: { view: AlertsView; change: ChangeView; clear: () => void }) {
  const filters = setFilters(view)
  if (filters.length === 0) {
    return (
      <EmptyState
        title="Tidak ada peringatan"
        text="Semua tanggal sudah diputuskan atau masih jauh. Peringatan muncul sendiri pada harinya, juga bila komputer sempat mati."
      />
    )
  }
  return (
    <EmptyState
      title="Tidak ada peringatan yang cocok"
      relax={filters.map(({ what, drop }) => ({ what, onRelax: () => change(drop) }))}
      actions={<Button onClick={clear}>Lepas semua saringan</Button>}
    />
  )
}

const words = (count: number): string => count.toLocaleString('id-ID')

const metaOf = (shown: number, all: number): string =>
  shown === all ? `${words(all)} peringatan` : `${words(shown)} dari ${words(all)} peringatan`
