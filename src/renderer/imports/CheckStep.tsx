/** Third step: the dry run. Findings by cell at the left, the rows as they stand in the file at the right. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ImportSummary, RowFilter } from '../../shared/imports/contract'
import type { ImportSettings } from '../../shared/imports/model'
import { useRoute } from '../ipc/hooks'
import { narrow } from '../ui/media'
import { CellEditor } from './CellEditor'
import { DecisionBar } from './DecisionBar'
import { FindingsPane } from './FindingsPane'
import { PlanTable, type CellPlace } from './PlanTable'
import { StateStrip } from './StateStrip'
import type { ImportWizard } from './use-import'
import { count } from './words'
import { WizardFoot } from './WizardFoot'

const PAGE = 100

export function CheckStep({ wizard, summary }: { wizard: ImportWizard; summary: ImportSummary }) {
  const { settings, busy } = wizard
  const [filter, setFilter] = useState<RowFilter>('all')
  const [page, setPage] = useState(0)
  const [place, setPlace] = useState<CellPlace | null>(null)
  const rows = useRoute('imports.rows', { planId: summary.planId, filter, offset: page * PAGE, limit: PAGE })
  const { ready, update } = summary.states
  const show = (next: RowFilter) => {
    setFilter(next)
    setPage(0)
  }
  const goTo = (next: CellPlace, position: number) => {
    setFilter('all')
    setPage(Math.floor(position / PAGE))
    setPlace(next)
  }
  const apply = (part: Partial<ImportSettings>) => wizard.check({ ...settings, ...part })
  const row = rows.data?.rows.find(({ id }) => id === place?.rowId)
  return (
    <>
      <StateStrip summary={summary} filter={filter} onFilter={show} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { display: 'block', overflow: 'auto' } }}>
        <FindingsPane
          key={filter === 'guarded' ? 'guarded' : 'all'}
          start={filter === 'guarded' ? 'warning' : null}
          summary={summary}
          settings={settings}
          place={place}
          onGo={goTo}
          apply={apply}
          busy={busy !== null}
        />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <DecisionBar
            summary={summary}
            settings={settings}
            filter={filter}
            apply={apply}
            onFilter={show}
            busy={busy !== null}
          />
          <PlanTable
            rows={rows.data?.rows}
            total={rows.data?.total ?? 0}
            page={page}
            pageSize={PAGE}
            onPage={setPage}
            place={place}
            onPlace={setPlace}
          />
          {place && row && (
            <CellEditor
              key={`${place.rowId} ${place.address}`}
              row={row}
              place={place}
              settings={settings}
              apply={apply}
              busy={busy !== null}
            />
          )}
        </Box>
      </Box>
      <WizardFoot busy={busy} left="Belum ada yang disimpan. Seluruh impor dapat ditarik kembali dari Riwayat.">
        <Button disabled={busy !== null} onClick={() => wizard.goTo('columns')}>
          Kembali
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={ready + update === 0 || busy !== null}
          onClick={wizard.commit}
        >
          {commitWords(ready, update)}
        </Button>
      </WizardFoot>
    </>
  )
}

function commitWords(ready: number, update: number): string {
  if (update === 0) return `Impor ${count(ready)} naskah yang siap`
  return ready === 0 ? `Perbarui ${count(update)} naskah` : `Impor ${count(ready)}, perbarui ${count(update)} naskah`
}
