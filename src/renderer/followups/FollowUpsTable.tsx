/** The list of follow-ups, with what can be done to one or several of them. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import { useMemo, useState } from 'react'
import type { FollowUpColumnKey } from '../../shared/followups/columns'
import type { FollowUpRow } from '../../shared/followups/model'
import { FollowUpId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { stepLabels, stepsOf, type StepKind } from '../records/followup-words'
import { FollowUpStepDialog, type Steppable } from '../records/FollowUpStepDialog'
import { useFollowUpActions } from '../records/use-followup-actions'
import { DataTable } from '../ui/DataTable'
import { useGo } from '../ui/use-go'
import { gridColumns } from './columns'
import { FollowUpsEmpty } from './FollowUpsEmpty'
import { filterOf, type ChangeView, type FollowUpsView } from './use-followups-view'

type Props = {
  view: FollowUpsView
  change: ChangeView
  clear: () => void
  columns: readonly FollowUpColumnKey[]
  dense: boolean
  /** How many there are without any filter. */
  total: number | undefined
  /** Null for a new one. */
  onEdit: (row: FollowUpRow | null) => void
}

const PAGE = 50
const bulkSteps = ['finish', 'due', 'snooze'] as const

export function FollowUpsTable({ view, change, clear, columns, dense, total, onEdit }: Props) {
  const go = useGo()
  const actions = useFollowUpActions()
  const { mayWrite } = useRights()
  const [selection, setSelection] = useState<string[]>([])
  const [stepping, setStepping] = useState<{ rows: Steppable[]; kind: StepKind } | null>(null)
  const order = { sort: view.sort, direction: view.direction }
  const list = useRoute('followUps.list', { ...filterOf(view), ...order, offset: view.page * PAGE, limit: PAGE })
  const grid = useMemo(() => gridColumns(columns), [columns])
  const chosen = selection.map((id) => FollowUpId.parse(id))
  const steppable = (): Steppable[] =>
    chosen.map((id) => list.data?.rows.find((row) => row.id === id) ?? { id, title: null })
  const openSource = (row: FollowUpRow) => {
    if (row.agreementId) return go.to(`/kerja-sama/${row.agreementId}?tab=tindak-lanjut`)
    if (row.meetingId) go.to(`/rakor/${row.meetingId}?tab=tindak-lanjut`)
  }
  return (
    <>
      <DataTable<FollowUpRow>
        label="Daftar tindak lanjut"
        noun="tindak lanjut"
        columns={grid}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={view.page}
        pageSize={PAGE}
        onPage={(page) => change({ page })}
        sort={{ field: view.sort, direction: view.direction }}
        onSort={(sort) =>
          change(
            sort
              ? { sort: sort.field as typeof view.sort, direction: sort.direction } // sortable columns are sorts
              : { sort: 'dueOn', direction: 'asc' },
          )
        }
        refreshing={list.isFetching}
        onOpen={(row) => change({ id: row.id, page: view.page })}
        dense={dense}
        rowMenu={(row) => [
          { label: 'Buka', keys: 'Enter', run: () => change({ id: row.id, page: view.page }) },
          { label: 'Ubah', disabled: !mayWrite, run: () => onEdit(row) },
          ...stepsOf(row).map((kind, index) => ({
            label: stepLabels[kind],
            disabled: !mayWrite,
            ruled: index === 0,
            run: () => setStepping({ rows: [row], kind }),
          })),
          {
            label: 'Buka asalnya',
            ruled: true,
            disabled: row.agreementId === null && row.meetingId === null,
            run: () => openSource(row),
          },
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
          ...bulkSteps.map((kind) => ({
            label: stepLabels[kind],
            run: () => setStepping({ rows: steppable(), kind }),
          })),
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            run: () => void actions.trash(chosen).then((done) => done && setSelection([])),
          },
        ]}
        empty={<FollowUpsEmpty view={view} total={total} change={change} clear={clear} onAdd={() => onEdit(null)} />}
      />
      {stepping && (
        <FollowUpStepDialog
          rows={stepping.rows}
          kind={stepping.kind}
          onClose={() => setStepping(null)}
          onDone={() => setSelection([])}
        />
      )}
    </>
  )
}
