/** In place of an empty list of plans: how to begin, or which filter hides everything. */
import Add from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import { useQueries } from '@tanstack/react-query'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { useGo } from '../ui/use-go'
import { filterOf, setFilters, type ChangeView, type PlansView } from './use-plans-view'

type Props = {
  view: PlansView
  /** How many plans there are without any filter. */
  total: number | undefined
  change: ChangeView
  clear: () => void
}

export function PlansEmpty({ view, total, change, clear }: Props) {
  const go = useGo()
  const { mayWrite } = useRights()
  const filters = setFilters(view)
  const without = useQueries({
    queries: filters.map(({ drop }) => {
      const input = { ...filterOf({ ...view, ...drop }), limit: 1 }
      return { queryKey: ['plans.list', input], queryFn: () => call('plans.list', input) }
    }),
  })
  if (total === 0) {
    return (
      <EmptyState
        title="Belum ada rencana"
        text="Kirim templat Excel kepada perangkat daerah, lalu baca isiannya di sini; atau catat usulan satu per satu."
        actions={
          mayWrite && (
            <>
              <Button variant="contained" color="primary" startIcon={<Add />} onClick={() => go.to('/rencana/baru')}>
                Rencana baru
              </Button>
              <Button onClick={() => go.to('/rencana/baca')}>Templat dan isian OPD</Button>
            </>
          )
        }
      />
    )
  }
  return (
    <EmptyState
      title="Tidak ada rencana yang cocok"
      noun="rencana"
      relax={filters.map(({ what, drop }, index) => ({
        what,
        count: without[index]?.data?.total,
        onRelax: () => change(drop),
      }))}
      actions={<Button onClick={clear}>Lepas semua saringan</Button>}
    />
  )
}
