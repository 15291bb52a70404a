/** What failed, what to do, and a reference to read out: for faults that belong to no field. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { DialogShell } from './DialogShell'
import { explainError, type Explained } from './explain-error'

type Show = (error: unknown, title?: string) => void
const Store = createContext<Show>(() => undefined)

/** Shows a fault: `.catch((error) => showError(error, 'Naskah belum tersimpan'))`. Cancelled work shows nothing. */
export const useErrorDialog = (): Show => useContext(Store)

/** Mounted once around the application. */
export function ErrorDialogProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ title: string; error: Explained } | null>(null)
  const [open, setOpen] = useState(false)
  const show = useCallback<Show>((error, title = 'Tindakan ini tidak berhasil') => {
    const explained = explainError(error)
    if (explained.code === 'CANCELLED') return
    setShown({ title, error: explained })
    setOpen(true)
  }, [])
  const close = () => setOpen(false)
  return (
    <Store value={show}>
      {children}
      <DialogShell
        open={open}
        title={shown?.title ?? ''}
        role="alertdialog"
        width={520}
        onClose={close}
        remark={shown?.error.reference ? `Nomor rujukan ${shown.error.reference}` : undefined}
        actions={
          <Button autoFocus variant="contained" color="primary" onClick={close}>
            Tutup
          </Button>
        }
      >
        <Typography variant="body1">{shown?.error.message}</Typography>
        {shown && shown.error.lines.length > 0 && (
          <Box component="ul" sx={{ m: 0, mt: '8px', pl: '20px', typography: 'cell' }}>
            {shown.error.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Box>
        )}
        {shown?.error.reference && (
          <Typography variant="cell" component="p" sx={{ m: 0, mt: '12px', color: 'text.secondary' }}>
            Data yang tersimpan tetap aman. Sebutkan nomor rujukan itu bila meminta bantuan.
          </Typography>
        )}
      </DialogShell>
    </Store>
  )
}
