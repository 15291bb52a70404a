/** Asks what a step of follow-ups needs: its date, the proof, or the reason. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { addDays } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { FollowUpStep, type FollowUpRow } from '../../shared/followups/model'
import type { FollowUpId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { stepDone, stepLabels, type StepKind } from './followup-words'

/** Title null: a row of another page, of which only the id is known. */
export type Steppable = { id: FollowUpId; title: string | null } & Partial<Pick<FollowUpRow, 'dueOn'>>

type Props = { rows: readonly Steppable[]; kind: StepKind; onClose: () => void; onDone?: (() => void) | undefined }

const SNOOZE_DAYS = 7
const dateLabels: Record<StepKind, string | null> = {
  start: 'Dimulai pada',
  finish: 'Selesai pada',
  cancel: 'Dibatalkan pada',
  snooze: 'Ditunda sampai',
  due: 'Tenggat baru',
  reopen: null,
}

/** Mounted while it is open. */
export function FollowUpStepDialog({ rows, kind, onClose, onDone }: Props) {
  const form = useStepForm({ rows, kind, onClose, onDone })
  const { on, setOn, text, setText, faults, save } = form
  const dateLabel = dateLabels[kind]
  return (
    <DialogShell
      open
      title={stepLabels[kind]}
      onClose={onClose}
      width={520}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" autoFocus onClick={() => void save()}>
            {stepLabels[kind]}
          </Button>
        </>
      }
    >
      <Box sx={{ typography: 'body1', fontWeight: 500, mb: '12px' }}>{subject(rows)}</Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        {dateLabel && (
          <Field
            label={dateLabel}
            required={kind !== 'due'}
            hint={kind === 'due' ? 'Kosongkan untuk menghapus tenggat.' : undefined}
            error={(faults['on'] ?? faults['until'])?.[0]}
          >
            <DateField value={on} onChange={setOn} />
          </Field>
        )}
        {kind === 'finish' && (
          <Field
            label="Bukti"
            error={faults['evidence']?.[0]}
            hint="Boleh kosong bila berkas buktinya sudah ditambahkan."
          >
            <TextInput value={text} onChange={setText} rows={2} placeholder="nomor surat, nama dokumen" />
          </Field>
        )}
        {kind === 'cancel' && (
          <Field label="Alasan" required error={faults['reason']?.[0]}>
            <TextInput value={text} onChange={setText} rows={3} />
          </Field>
        )}
        {kind === 'reopen' && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
            Tanggal selesai, pembatalan, dan penundaannya dikosongkan.
          </Box>
        )}
      </Box>
    </DialogShell>
  )
}

function useStepForm({ rows, kind, onClose, onDone }: Props) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const [on, setOn] = useState<string | null>(() => {
    const today = todayIn(timeZone, Date.now())
    if (kind === 'snooze') return addDays(today, SNOOZE_DAYS)
    return kind === 'due' ? (rows.length === 1 ? (rows[0]?.dueOn ?? null) : null) : today
  })
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const save = async () => {
    const step = FollowUpStep.safeParse({ kind, on, until: on, evidence: text, reason: text })
    if (!step.success) {
      setFaults(
        Object.fromEntries(
          step.error.issues.map(({ path, message }) => {
            const field = path.join('.')
            return [field, [field === 'reason' ? message : 'Isi tanggal yang lengkap.']]
          }),
        ),
      )
      return
    }
    try {
      const { count } = await call('followUps.step', { ids: rows.map(({ id }) => id), step: step.data })
      done(`${count.toLocaleString('id-ID')} tindak lanjut ${stepDone[kind]}.`)
      onDone?.()
      onClose()
    } catch (error) {
      const sentences = fieldErrors(error)
      if (Object.keys(sentences).length > 0) setFaults(sentences)
      else showError(error, 'Tindak lanjut belum berubah')
    }
  }
  return { on, setOn, text, setText, faults, save }
}

const subject = (rows: readonly Steppable[]): string =>
  rows.length === 1 && rows[0]?.title ? rows[0].title : `${rows.length.toLocaleString('id-ID')} tindak lanjut terpilih`
