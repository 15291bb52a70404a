/** One alert: why it stands here, and the decision that answers it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useState } from 'react'
import { alertDecisionWords, type AlertDecision } from '../../shared/alerts/enums'
import { AlertDecisionInput, type AlertRow } from '../../shared/alerts/model'
import { builtInRules } from '../../shared/alerts/rules'
import { addDays } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { api } from '../ipc/api'
import { useRights, useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field, FieldError } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { Why } from '../ui/Why'
import { decisionNote, openWords, placeOf } from './alert-words'

type Props = { alert: AlertRow; onClose: () => void }

/** Mounted while it is open. A reader sees why, and opens the record. */
export function AlertDialog({ alert, onClose }: Props) {
  const go = useGo()
  const { mayWrite, whyNot } = useRights()
  const decision = useDecision(alert, onClose)
  const open = () => {
    onClose()
    go.to(placeOf(alert))
  }
  return (
    <DialogShell
      open
      title={builtInRules[alert.rule].name}
      onClose={onClose}
      width={680}
      remark={!mayWrite && whyNot}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {mayWrite ? 'Batal' : 'Tutup'}
          </Button>
          <Button onClick={open}>{openWords[alert.subject]}</Button>
          {mayWrite && (
            <Button variant="contained" color="primary" disabled={decision.busy} onClick={() => void decision.save()}>
              Catat keputusan
            </Button>
          )}
        </>
      }
    >
      <Box sx={{ typography: 'body1', fontWeight: 600 }}>{alert.title}</Box>
      <Box sx={{ typography: 'cell', color: 'text.secondary', mb: '10px' }}>{alert.note}</Box>
      <Box sx={{ mx: '-20px', mb: '10px' }}>
        <Why
          label="Mengapa peringatan ini?"
          terms={alert.because.map(({ label, value, note }) => ({ label, value, note }))}
        />
      </Box>
      {alert.evaluation && (
        <Notice tone="progress" sx={{ mb: '10px' }}>
          {alert.evaluation}.
        </Notice>
      )}
      {mayWrite && <DecisionFields alert={alert} decision={decision} />}
    </DialogShell>
  )
}

type Decision = ReturnType<typeof useDecision>

function useDecision(alert: AlertRow, onClose: () => void) {
  const { timeZone } = useSession()
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  const [way, setWay] = useState<AlertDecision>(builtInRules[alert.rule].decisions[0] ?? 'TUNDA')
  const [until, setUntil] = useState<string | null>(() => addDays(todayIn(timeZone, Date.now()), 7))
  const [endsOn, setEndsOn] = useState<string | null>(alert.rule === 'EXTENSION_WINDOW' ? null : alert.date)
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const [busy, setBusy] = useState(false)
  const save = async () => {
    const input = AlertDecisionInput.safeParse({
      alert,
      decision: way,
      until: way === 'TUNDA' ? until : null,
      endsOn: way === 'AKHIRI' ? endsOn : null,
      reason,
    })
    if (!input.success) {
      setFaults(Object.fromEntries(input.error.issues.map(({ path, message }) => [path.join('.'), [message]])))
      return
    }
    setBusy(true)
    try {
      await api.alerts.decide(input.data)
      done(`Keputusan dicatat: ${alertDecisionWords[way].toLowerCase()}.`)
      onClose()
      if (way === 'PERPANJANG') go.to(`/kerja-sama/baru?induk=%22${alert.subjectId}%22&hubungan=PERPANJANGAN`)
    } catch (error) {
      const sentences = fieldErrors(error)
      if (Object.keys(sentences).length > 0) setFaults(sentences)
      else showError(error, 'Keputusan belum tercatat')
    } finally {
      setBusy(false)
    }
  }
  return { way, setWay, until, setUntil, endsOn, setEndsOn, reason, setReason, faults, busy, save }
}

function DecisionFields({ alert, decision }: { alert: AlertRow; decision: Decision }) {
  const { way, setWay, until, setUntil, endsOn, setEndsOn, reason, setReason, faults } = decision
  return (
    <>
      <RadioGroup aria-label="Keputusan" value={way} onChange={(_event, value) => setWay(value as AlertDecision)}>
        {builtInRules[alert.rule].decisions.map((value) => (
          <FormControlLabel key={value} value={value} control={<Radio />} label={alertDecisionWords[value]} />
        ))}
      </RadioGroup>
      <Box sx={{ typography: 'note', color: 'text.secondary', mt: '4px' }}>{decisionNote(way, alert)}</Box>
      {faults['decision']?.[0] && <FieldError id="keputusan-pesan">{faults['decision'][0]}</FieldError>}
      <Box sx={{ mt: '12px', display: 'flex', flexDirection: 'column', gap: '8px' }}>
        {way === 'TUNDA' && (
          <Field label="Muncul kembali" required error={faults['until']?.[0]}>
            <DateField value={until} onChange={setUntil} />
          </Field>
        )}
        {way === 'AKHIRI' && (
          <Field
            label="Hari terakhir"
            required
            error={faults['endsOn']?.[0]}
            hint="Sampai hari terakhir menurut naskah: dibiarkan berakhir. Lebih awal: diakhiri."
          >
            <DateField value={endsOn} onChange={setEndsOn} />
          </Field>
        )}
        <Field label="Alasan" required error={faults['reason']?.[0]}>
          <TextInput value={reason} onChange={setReason} rows={3} maxLength={1000} />
        </Field>
      </Box>
    </>
  )
}
