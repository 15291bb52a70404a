/** A screen that broke: what failed, what is safe, what to do, and a reference to read out. */
import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { EmptyState } from '../ui/EmptyState'
import { explainError } from '../ui/explain-error'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'

type Props = { error: unknown; onRetry: () => void; onHome?: () => void }

/** The reference also stands in the log of the window. */
export function ErrorScreen({ error, onRetry, onHome }: Props) {
  const explained = explainError(error)
  const [reference] = useState(() => explained.reference ?? newReference())
  useEffect(() => {
    console.error(`screen failed: ${reference}`, error)
  }, [error, reference])
  return (
    <EmptyState
      icon={<ErrorIcon aria-hidden sx={{ color: 'error.main' }} />}
      title="Layar ini tidak dapat ditampilkan"
      text={
        <>
          {explained.message} Data yang tersimpan tetap aman.
          <br />
          Nomor rujukan <b>{reference}</b>; sebutkan nomor itu bila meminta bantuan.
        </>
      }
      actions={
        <>
          <Button variant="contained" color="primary" onClick={onRetry}>
            Tampilkan lagi
          </Button>
          {onHome && <Button onClick={onHome}>Ke Beranda</Button>}
        </>
      }
    />
  )
}

/** Six letters and digits that cannot be confused when read out. */
function newReference(): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return [...bytes].map((byte) => letters[byte % letters.length]).join('')
}
