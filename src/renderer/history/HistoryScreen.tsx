/** Riwayat: every change of the archive, who made it, and whether the chain of changes is whole. */
import Verified from '@mui/icons-material/VerifiedUserOutlined'
import Undo from '@mui/icons-material/UndoOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { BatchView } from '../../shared/history/model'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { FilterBar } from '../ui/FilterBar'
import { FilterSelect } from '../ui/FilterSelect'
import { PageHead } from '../ui/PageHead'
import { ChainNotice } from './ChainNotice'
import { historyColumns, type HistoryRow } from './columns'
import { mayTakeBack, spanFrom, spans, type Span } from './spans'
import { TakeBackDialog } from './TakeBackDialog'
import { useChainCheck } from './use-chain-check'

const PAGE = 50
const spanOptions = (Object.keys(spans) as Span[]).map((value) => ({ value, label: spans[value].label }))

export function HistoryScreen() {
  const { timeZone } = useSession()
  const { mayManage } = useRights()
  const [text, setText] = useState('')
  const [span, setSpan] = useState<{ name: Span; from: number } | null>(null)
  const [page, setPage] = useState(0)
  const [target, setTarget] = useState<BatchView | null>(null)
  const chain = useChainCheck()
  const from = span?.from ?? null
  const list = useRoute('history.batches', { text: text.trim(), from, offset: page * PAGE, limit: PAGE })
  const total = list.data?.total
  const filtered = text.trim() !== '' || span !== null
  const clear = () => {
    setText('')
    setSpan(null)
    setPage(0)
  }
  return (
    <>
      <PageHead title="Riwayat" meta={total === undefined ? null : `${total.toLocaleString('id-ID')} langkah`}>
        <Button
          variant="contained"
          color="primary"
          startIcon={<Verified />}
          disabled={chain.busy}
          onClick={() => void chain.check()}
        >
          Periksa keutuhan riwayat
        </Button>
      </PageHead>
      {chain.report && <ChainNotice report={chain.report} timeZone={timeZone} onClose={chain.dismiss} />}
      <FilterBar
        placeholder="Saring tindakan atau orang"
        text={text}
        onText={(next) => {
          setText(next)
          setPage(0)
        }}
      >
        <FilterSelect<Span>
          name="Waktu"
          single
          options={spanOptions}
          value={span ? [span.name] : []}
          onChange={([name]) => {
            setSpan(name ? { name, from: spanFrom(name, Date.now(), timeZone) } : null)
            setPage(0)
          }}
        />
      </FilterBar>
      <DataTable<HistoryRow>
        label="Riwayat perubahan"
        noun="langkah"
        columns={historyColumns(timeZone, mayManage ? (row) => setTarget(row.batch) : null)}
        rows={list.data?.rows.map((batch) => ({ id: String(batch.id), batch }))}
        total={total ?? 0}
        page={page}
        pageSize={PAGE}
        onPage={setPage}
        refreshing={list.isFetching}
        {...(mayManage && {
          rowMenu: ({ batch }: HistoryRow) =>
            mayTakeBack(batch)
              ? [{ label: 'Tarik kembali…', icon: <Undo />, run: () => setTarget(batch) }]
              : [{ label: 'Tidak dapat ditarik kembali', run: () => undefined, disabled: true }],
        })}
        empty={
          filtered ? (
            <EmptyState
              title="Tidak ada langkah yang cocok"
              actions={<Button onClick={clear}>Lepas semua saringan</Button>}
            />
          ) : (
            <EmptyState title="Belum ada riwayat" text="Setiap perubahan dicatat di sini bersama nama dan waktunya." />
          )
        }
      />
      {target && <TakeBackDialog key={target.id} batch={target} onClose={() => setTarget(null)} />}
    </>
  )
}
