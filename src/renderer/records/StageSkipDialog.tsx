/** Leaves a stage out, with the reason. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { StageView } from '../../shared/deadlines/model'
import { skipReason, type StageSubject } from '../../shared/stages/model'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { FormDialog } from '../ui/FormDialog'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

type Props = { subject: StageSubject; view: StageView; onClose: () => void }

/** Mounted while it is open. */
export function StageSkipDialog({ subject, view, onClose }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    const parsed = skipReason.safeParse(reason)
    setFault(parsed.error?.issues[0]?.message ?? null)
    if (!parsed.success) return
    setBusy(true)
    try {
      await call('stages.skip', { subject, stageKey: view.key, reason: parsed.data })
      done(`${view.name} dilewati.`)
      onClose()
    } catch (error) {
      showError(error, 'Tahap belum dilewati')
    } finally {
      setBusy(false)
    }
  }
  return (
    <FormDialog
      title={`Lewati: ${view.name}`}
      saveLabel="Lewati tahap"
      busy={busy}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Box sx={{ typography: 'cell', color: 'text.secondary', mb: '12px' }}>
        Tahap ini tidak ditagih lagi dan hitungan waktunya berhenti. Alasannya tetap terlihat, dan tahap dapat dicatat
        kembali.
      </Box>
      <Field label="Alasan" required error={fault}>
        <TextInput value={reason} onChange={setReason} rows={3} autoFocus maxLength={500} />
      </Field>
    </FormDialog>
  )
}
