/** The dry run: rows of the form with what became of each, findings by sheet and cell, and the step that writes. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { goesIn, type IntakePreview, type IntakeRow } from '../../shared/plans/intake-model'
import { api } from '../ipc/api'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { ViewTabs } from '../ui/ViewTabs'
import { IntakeFindings } from './IntakeFindings'
import { intakeColumns, stateOf } from './intake-columns'

type Props = { preview: IntakePreview; busy: boolean; onAgain: () => void; onEnd: () => void }
type Tab = 'all' | 'added' | 'duplicate' | 'faulty'

const PAGE = 100

export function IntakeReview({ preview, busy, onAgain, onEnd }: Props) {
  const { rows, fileName } = preview
  const [tab, setTab] = useState<Tab>('all')
  const [page, setPage] = useState(0)
  const [chosen, setChosen] = useState<string[]>(() => rows.filter(goesIn).map(({ id }) => id))
  const accept = useAccept(preview, onEnd)
  const writable = useMemo(() => new Set(rows.filter(({ input }) => input !== null).map(({ id }) => id)), [rows])
  const shown = tab === 'all' ? rows : rows.filter((row) => stateOf(row) === tab)
  const count = (state: Tab) => rows.filter((row) => stateOf(row) === state).length
  return (
    <>
      <PageHead
        title={fileName}
        meta={`${rows.length.toLocaleString('id-ID')} baris dibaca, belum ada yang dicatat`}
        crumbs={[{ label: 'Rencana', to: '/rencana' }, { label: 'Isian OPD' }]}
      >
        <Button disabled={busy} onClick={onAgain}>
          Baca berkas lain
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || chosen.length === 0}
          onClick={() => void accept(chosen)}
        >
          Catat {chosen.length.toLocaleString('id-ID')} rencana
        </Button>
      </PageHead>
      <ViewTabs<Tab>
        label="Keadaan baris"
        value={tab}
        onChange={(next) => {
          setTab(next)
          setPage(0)
        }}
        tabs={[
          { value: 'all', label: 'Semua', count: rows.length },
          { value: 'added', label: 'Siap dicatat', count: count('added') },
          { value: 'duplicate', label: 'Kemungkinan ganda', count: count('duplicate') },
          { value: 'faulty', label: 'Perlu diperbaiki', count: count('faulty') },
        ]}
      />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { display: 'block', overflow: 'auto' } }}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', [narrow]: { minHeight: 320 } }}>
          <DataTable<IntakeRow>
            label="Baris isian"
            noun="baris"
            columns={intakeColumns}
            rows={shown.slice(page * PAGE, (page + 1) * PAGE)}
            total={shown.length}
            page={page}
            pageSize={PAGE}
            onPage={setPage}
            selection={chosen}
            // A faulty row cannot be chosen.
            onSelection={(ids) => setChosen(ids.filter((id) => writable.has(id)))}
            empty={<EmptyState title="Tidak ada baris dalam keadaan ini" />}
          />
        </Box>
        <IntakeFindings preview={preview} />
      </Box>
    </>
  )
}

function useAccept({ token, fileName }: IntakePreview, onEnd: () => void): (rows: string[]) => Promise<void> {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  return async (rows) => {
    try {
      const { count } = await api.plans.acceptIntake({ token, rows })
      done(`${count.toLocaleString('id-ID')} rencana dicatat dari ${fileName}.`)
      onEnd()
      go.to('/rencana')
    } catch (error) {
      showError(error, 'Rencana belum dicatat')
    }
  }
}
