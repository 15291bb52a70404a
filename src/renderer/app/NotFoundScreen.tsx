/** A place that does not exist, or no longer. */
import Button from '@mui/material/Button'
import SearchOff from '@mui/icons-material/SearchOffOutlined'
import { EmptyState } from '../ui/EmptyState'
import { useGo } from '../ui/use-go'

/** Leads back. */
export function NotFoundScreen() {
  const go = useGo()
  return (
    <EmptyState
      icon={<SearchOff aria-hidden />}
      title="Layar ini tidak ada"
      text="Alamatnya keliru, atau yang dicari sudah dipindahkan."
      actions={
        <>
          <Button variant="contained" color="primary" onClick={() => go.to('/')}>
            Ke Beranda
          </Button>
          <Button onClick={go.back}>Kembali</Button>
        </>
      }
    />
  )
}
