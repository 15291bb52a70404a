/** Asks for a name; what main says about it stands at the field. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'
import { TextInput } from '../ui/TextInput'
import { explainError } from '../ui/explain-error'

type Props = {
  title: string
  label: string
  hint?: string | undefined
  value: string
  confirm: string
  /** Rejects with what is wrong; the dialog stays open then. */
  onSave: (name: string) => Promise<void>
  onClose: () => void
}

/** Mounted while it is open. */
export function NameDialog({ title, label, hint, value, confirm, onSave, onClose }: Props) {
  const [name, setName] = useState(value)
  const [error, setError] = useState<string | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setError(undefined)
    try {
      await onSave(name)
    } catch (failure) {
      setError(explainError(failure).message)
      setBusy(false)
    }
  }
  return (
    <DialogShell
      open
      title={title}
      onClose={onClose}
      width={440}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" disabled={busy || name.trim() === ''} onClick={() => void save()}>
            {confirm}
          </Button>
        </>
      }
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') void save()
        }}
      >
        <Field label={label} stacked required {...(hint && { hint })} {...(error && { error })}>
          <TextInput value={name} onChange={setName} autoFocus maxLength={60} />
        </Field>
      </Box>
    </DialogShell>
  )
}
