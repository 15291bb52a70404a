/** Asks what a step of plans needs: its date, the number of the paper, or the reason. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import { PlanMove } from '../../shared/plans/model'
import { api } from '../ipc/api'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { stepLabel, type Movable, type Step } from './steps'

type Props = { plans: readonly Movable[]; to: Step['to']; onClose: () => void; onDone?: () => void }

const remarks: Record<Step['to'], string> = {
  proposed: 'Tanggal telaah, kesepakatan, dan penetapan dikosongkan. Nilai kriteria tetap tersimpan.',
  reviewed: 'Kriteria dan hasil telaah diisi di halaman rencana, bagian Telaah TKKSD.',
  agreed: 'Tanggal dan nomor berita acara yang menyepakati rencana.',
  fixed: 'Tanggal dan nomor keputusan kepala daerah yang menetapkan rencana.',
  postponed: 'Rencana menunggu sampai dilanjutkan; tanggal langkah sebelumnya tetap tersimpan.',
  resumed: 'Penundaan dicabut. Rencana kembali ke langkah yang sudah dicapai.',
}

const numberLabels: Partial<Record<Step['to'], string>> = { agreed: 'Nomor berita acara', fixed: 'Nomor keputusan' }

export function StepDialog({ plans, to, onClose, onDone }: Props) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const [on, setOn] = useState<string | null>(() => todayIn(timeZone, Date.now()))
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const dated = to !== 'proposed' && to !== 'resumed'
  const save = async () => {
    const move = PlanMove.safeParse({ to, on, number, reason })
    if (!move.success) {
      setFaults(Object.fromEntries(move.error.issues.map(({ path, message }) => [path.join('.'), [message]])))
      return
    }
    try {
      await api.plans.move({ ids: plans.map(({ id }) => id), move: move.data })
      done(`${plans.length === 1 ? 'Rencana' : `${plans.length} rencana`} dipindahkan.`)
      onDone?.()
      onClose()
    } catch (error) {
      const sentences = fieldErrors(error)
      if (Object.keys(sentences).length > 0) setFaults(sentences)
      else showError(error, 'Rencana belum dipindahkan')
    }
  }
  const numberLabel = numberLabels[to]
  return (
    <DialogShell
      open
      title={stepLabel(to)}
      onClose={onClose}
      width={520}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" autoFocus={!dated} onClick={() => void save()}>
            {stepLabel(to)}
          </Button>
        </>
      }
    >
      <Box sx={{ typography: 'body1', fontWeight: 500 }}>{subject(plans)}</Box>
      <Box sx={{ typography: 'cell', color: 'text.secondary', mt: '2px', mb: '12px' }}>{remarks[to]}</Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        {dated && (
          <Field label="Tanggal" required error={faults['on']?.[0]}>
            <DateField value={on} onChange={setOn} />
          </Field>
        )}
        {numberLabel && (
          <Field label={numberLabel} error={faults['number']?.[0]}>
            <TextInput value={number} onChange={setNumber} placeholder="boleh menyusul" />
          </Field>
        )}
        {to === 'postponed' && (
          <Field label="Alasan" required error={faults['reason']?.[0]}>
            <TextInput value={reason} onChange={setReason} rows={3} />
          </Field>
        )}
      </Box>
      {faults['to']?.[0] && (
        <Notice tone="urgent" sx={{ mt: '12px' }}>
          {faults['to'][0]}
        </Notice>
      )}
    </DialogShell>
  )
}

const subject = (plans: readonly Movable[]): string =>
  plans.length === 1 && plans[0] ? plans[0].title : `${plans.length.toLocaleString('id-ID')} rencana terpilih`
