/** In place of an empty list of follow-ups: how to begin, or which filter hides everything. */
import Add from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import { useQueries } from '@tanstack/react-query'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { filterOf, setFilters, type ChangeView, type FollowUpsView } from './use-followups-view'

type Props = {
  view: FollowUpsView
  /** How many there are without any filter. */
  total: number | undefined
  change: ChangeView
  clear: () => void
  onAdd: () => void
}

export function FollowUpsEmpty({ view, total, change, clear, onAdd }: Props) {
  const { mayWrite } = useRights()
  const filters = setFilters(view)
  const without = useQueries({
    queries: filters.map(({ drop }) => {
      const input = { ...filterOf({ ...view, ...drop }), limit: 1 }
      return { queryKey: ['followUps.list', input], queryFn: () => call('followUps.list', input) }
    }),
  })
  if (total === 0) {
    return (
      <EmptyState
        title="Belum ada tindak lanjut"
        text="Yang disepakati dalam rapat atau harus dikerjakan sesudah tanda tangan dicatat di sini, dengan penanggung jawab dan tenggatnya."
        actions={
          mayWrite && (
            <Button variant="contained" color="primary" startIcon={<Add />} onClick={onAdd}>
              Tindak lanjut baru
            </Button>
          )
        }
      />
    )
  }
  if (filters.length === 0) {
    return (
      <EmptyState
        title={view.tab === 'open' ? 'Semua tindak lanjut sudah selesai' : 'Tidak ada tindak lanjut di tampilan ini'}
        actions={<Button onClick={() => change({ tab: 'all' })}>Lihat semua</Button>}
      />
    )
  }
  return (
    <EmptyState
      title="Tidak ada tindak lanjut yang cocok"
      noun="tindak lanjut"
      relax={filters.map(({ what, drop }, index) => ({
        what,
        count: without[index]?.data?.total,
        onRelax: () => change(drop),
      }))}
      actions={<Button onClick={clear}>Lepas semua saringan</Button>}
    />
  )
}
