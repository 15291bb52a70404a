/** What was just done, with its way back: bottom left, one at a time, 8 seconds. Never for errors. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Portal from '@mui/material/Portal'
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { size } from '../app/theme/tokens'
import { KeyHint } from './KeyHint'
import { narrow } from './media'
import { createToastClock } from './toast-clock'

export const toastMs = 8000

export type Toast = {
  message: string
  /** Most often `Urungkan`; the label may name another way. */
  action?: { label: string; keys?: string; run: () => void }
}

type Show = (toast: Toast | string) => void
const Store = createContext<Show>(() => undefined)

/** Shows a toast: `toast({ message: '12 naskah dihapus.', action: { label: 'Urungkan', keys: 'Ctrl+Z', run: undo } })`. */
export const useToast = (): Show => useContext(Store)

/** Mounted once around the application. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ toast: Toast; turn: number } | null>(null)
  const show = useCallback<Show>((next) => {
    const toast = typeof next === 'string' ? { message: next } : next
    setShown((before) => ({ toast, turn: (before?.turn ?? 0) + 1 }))
  }, [])
  return (
    <Store value={show}>
      {children}
      <Portal>
        <Box
          role="status"
          aria-live="polite"
          sx={{
            position: 'fixed',
            left: size.nav + 16,
            bottom: size.statusLine + 12,
            zIndex: 'snackbar',
            [narrow]: { left: size.navFolded + 16 },
          }}
        >
          {shown && <ToastBox key={shown.turn} toast={shown.toast} onGone={() => setShown(null)} />}
        </Box>
      </Portal>
    </Store>
  )
}

function ToastBox({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const clock = useRef<ReturnType<typeof createToastClock> | null>(null)
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  })
  useEffect(() => {
    clock.current = createToastClock(toastMs, () => gone.current())
    return () => clock.current?.stop()
  }, [])
  const hold = () => clock.current?.hold()
  const go = () => clock.current?.go()
  return (
    <Box
      onMouseEnter={hold}
      onMouseLeave={go}
      onFocus={hold}
      onBlur={go}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        minHeight: 36,
        maxWidth: 560,
        pl: '12px',
        pr: toast.action ? '6px' : '12px',
        borderRadius: 1,
        typography: 'cell',
        bgcolor: 'surface.inverse',
        color: 'background.paper',
        boxShadow: (theme) => theme.vars.palette.shade.menu,
      }}
    >
      <Box sx={{ py: '8px' }}>{toast.message}</Box>
      {toast.action && (
        <Button
          size="small"
          variant="text"
          onClick={() => {
            toast.action?.run()
            onGone()
          }}
          sx={{
            flex: 'none',
            color: 'brand.inverse',
            '&:hover': { bgcolor: 'transparent', textDecoration: 'underline' },
          }}
        >
          {toast.action.label}
          {toast.action.keys && <KeyHint sx={{ ml: '6px', color: 'inherit' }}>{toast.action.keys}</KeyHint>}
        </Button>
      )}
    </Box>
  )
}
