/** In place of an empty register: how to begin, or which filter hides everything. */
import Add from '@mui/icons-material/AddOutlined'
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Button from '@mui/material/Button'
import { useQueries } from '@tanstack/react-query'
import { call } from '../ipc/hooks'
import { useGo } from '../ui/use-go'
import { EmptyState } from '../ui/EmptyState'
import { filterOf, setFilters, type RegisterView } from './use-register-view'

type Props = {
  view: RegisterView
  /** How many agreements there are without any filter. */
  total: number | undefined
  change: (part: Partial<RegisterView>) => void
  clear: () => void
  onAdd: () => void
}

export function RegisterEmpty({ view, total, change, clear, onAdd }: Props) {
  const go = useGo()
  const filters = setFilters(view)
  const without = useQueries({
    queries: filters.map(({ drop }) => {
      const input = { ...filterOf({ ...view, ...drop }), limit: 1 }
      return { queryKey: ['agreements.list', input], queryFn: () => call('agreements.list', input) }
    }),
  })
  const addButton = (
    <Button variant="contained" color="primary" startIcon={<Add />} onClick={onAdd}>
      Naskah baru
    </Button>
  )
  if (total === 0) {
    return (
      <EmptyState
        title="Belum ada naskah"
        text="Catat naskah pertama bersama pindaiannya. Nomor dan tanggal yang belum diketahui boleh menyusul."
        actions={
          <>
            {addButton}
            <Button startIcon={<UploadFile />} onClick={() => go.to('/arsip/impor')}>
              Impor dari Excel
            </Button>
          </>
        }
      />
    )
  }
  return (
    <EmptyState
      title="Tidak ada naskah yang cocok"
      noun="naskah"
      relax={filters.map(({ what, drop }, index) => ({
        what,
        count: without[index]?.data?.total,
        onRelax: () => change(drop),
      }))}
      actions={
        <>
          <Button onClick={clear}>Lepas semua saringan</Button>
          {view.view !== 'all' && <Button onClick={() => change({ view: 'all' })}>Tampilkan semua status</Button>}
        </>
      }
    />
  )
}
