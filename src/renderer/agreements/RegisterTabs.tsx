/** Tabs of the register: the usual views, then those that the office saved. */
import type { AgreementStatus } from '../../shared/agreements/model'
import type { SavedView, ViewState } from '../../shared/views/contract'
import { SavedTabs } from '../records/SavedTabs'
import { usualView, viewStatuses, viewOf, views, type RegisterView, type View } from './use-register-view'

const viewLabels: Record<View, string> = {
  all: 'Semua',
  decide: 'Perlu keputusan',
  expiring: 'Akan berakhir',
  process: 'Dalam proses',
  running: 'Berlaku',
  parentOver: 'Induk berakhir',
  past: 'Berakhir',
}

export type Counts = Partial<Record<AgreementStatus, number>>

type Props = {
  view: RegisterView
  change: (part: Partial<RegisterView>) => void
  counts: Counts | undefined
  /** How many there are whose parent is over. */
  parentOver: number | undefined
  saved: readonly SavedView[]
  /** What the list shows now. */
  state: ViewState
}

export function RegisterTabs({ view, change, counts, parentOver, saved, state }: Props) {
  return (
    <SavedTabs<View>
      label="Tampilan daftar"
      list="agreements"
      usual={views.map((value) => ({
        value,
        label: viewLabels[value],
        count: value === 'parentOver' ? (parentOver ?? null) : countOf(counts, value),
      }))}
      value={view.view}
      saved={saved}
      open={view.saved}
      state={state}
      onUsual={(value, fresh) => change(fresh ? usualView(value) : { view: value, statuses: [] })}
      onSaved={(chosen) => change(viewOf(chosen))}
      onKept={(id) =>
        change(id ? { saved: id, columns: state.columns as RegisterView['columns'] } : { saved: null, columns: null })
      }
    />
  )
}

/** Number of agreements of all statuses. */
export const sumOf = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0)

function countOf(counts: Counts | undefined, view: View): number | null {
  if (!counts) return null
  const wanted = viewStatuses[view]
  return wanted.length === 0 ? sumOf(counts) : wanted.reduce((total, status) => total + (counts[status] ?? 0), 0)
}
