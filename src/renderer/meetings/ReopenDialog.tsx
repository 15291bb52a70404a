/** Opening final minutes again: the reason is kept with the version. */
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { MeetingId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

export function ReopenDialog({ meetingId, onClose }: { meetingId: MeetingId; onClose: () => void }) {
  const done = useDone()
  const showError = useErrorDialog()
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const reopen = async () => {
    if (reason.trim() === '') return setFault('Isi alasan dibuka kembali.')
    try {
      await call('minutes.reopen', { meetingId, reason })
      done('Notula dibuka kembali.')
      onClose()
    } catch (error) {
      showError(error, 'Notula belum dibuka kembali')
    }
  }
  return (
    <DialogShell
      open
      title="Buka kembali notula"
      onClose={onClose}
      remark="Notula yang sudah disahkan tetap tersimpan sebagai versi."
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" onClick={() => void reopen()}>
            Buka kembali
          </Button>
        </>
      }
    >
      <Field label="Alasan" required error={fault}>
        <TextInput value={reason} onChange={setReason} rows={3} maxLength={1000} autoFocus />
      </Field>
    </DialogShell>
  )
}
