/** A small form in a dialog: Batal and the saving button, Ctrl+S saves. */
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { DialogShell } from './DialogShell'
import { KeyHint } from './KeyHint'
import { useShortcut } from './ShortcutProvider'

type Props = {
  title: string
  saveLabel: string
  busy: boolean
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

export function FormDialog({ title, saveLabel, busy, onSave, onClose, children }: Props) {
  return (
    <DialogShell
      open
      title={title}
      onClose={onClose}
      width={640}
      remark="* wajib diisi"
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" disabled={busy} onClick={onSave}>
            {saveLabel} <KeyHint sx={{ ml: '8px', color: 'inherit' }}>Ctrl+S</KeyHint>
          </Button>
        </>
      }
    >
      <SaveKey onSave={onSave} busy={busy} />
      {children}
    </DialogShell>
  )
}

/** Inside of the dialog, whose keys hide those of the screen. */
function SaveKey({ onSave, busy }: Pick<Props, 'onSave' | 'busy'>) {
  useShortcut('Ctrl+S', onSave, { enabled: !busy })
  return null
}
