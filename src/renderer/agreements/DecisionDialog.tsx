/** What was decided about the end of an agreement: renew, let it run out, or end it early. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useState } from 'react'
import { closings, closingWords, type Closing } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { calendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { evaluationLine } from '../../shared/evaluations/words'
import type { AgreementId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { LivingBelow } from './LivingBelow'

type Way = 'EXTEND' | 'NONE' | Closing
type Props = { agreement: AgreementDetail; onClose: () => void; onExtend: () => void }

export function DecisionDialog({ agreement, onClose, onExtend }: Props) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const [way, setWay] = useState<Way>(agreement.closing ?? 'EXTEND')
  const [on, setOn] = useState<string | null>(() => agreement.closedOn ?? todayIn(timeZone, Date.now()))
  const [reason, setReason] = useState(agreement.closedReason ?? '')
  const [alsoIds, setAlsoIds] = useState<AgreementId[]>([])
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const closing = closings.find((one) => one === way) ?? null
  const save = async () => {
    const date = calendarDate.safeParse(on)
    const wrong =
      closing === null
        ? {}
        : {
            ...(!date.success && { on: ['Isi tanggal keputusan.'] }),
            ...(reason.trim() === '' && { reason: ['Isi alasan keputusan.'] }),
          }
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return
    try {
      await api.agreements.close({
        id: agreement.id,
        closing,
        on: closing && date.success ? date.data : null,
        reason: closing ? reason : null,
        alsoIds: closing ? alsoIds : [],
      })
      done(closing ? `Keputusan dicatat: ${closingWords[closing].toLowerCase()}.` : 'Keputusan dicabut.')
      onClose()
    } catch (error) {
      const sentences = fieldErrors(error)
      if (Object.keys(sentences).length > 0) setFaults(sentences)
      else showError(error, 'Keputusan belum tercatat')
    }
  }
  return (
    <DialogShell
      open
      title="Catat keputusan"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          {way === 'EXTEND' ? (
            <Button variant="contained" color="primary" onClick={onExtend}>
              Buat naskah perpanjangan
            </Button>
          ) : (
            <Button variant="contained" color="primary" onClick={() => void save()}>
              Catat keputusan
            </Button>
          )}
        </>
      }
    >
      <LastEvaluation agreementId={agreement.id} />
      <RadioGroup aria-label="Keputusan" value={way} onChange={(_event, value) => setWay(value as Way)}>
        <FormControlLabel value="EXTEND" control={<Radio />} label="Diperpanjang dengan naskah baru" />
        {closings.map((value) => (
          <FormControlLabel key={value} value={value} control={<Radio />} label={closingWords[value]} />
        ))}
        {agreement.closing && (
          <FormControlLabel value="NONE" control={<Radio />} label="Cabut keputusan yang tercatat" />
        )}
      </RadioGroup>
      {closing && (
        <Box sx={{ mt: '12px', display: 'flex', flexDirection: 'column', gap: '8px' }}>
          <Field label="Tanggal" required error={(faults['on'] ?? faults['closedOn'])?.[0]}>
            <DateField value={on} onChange={setOn} />
          </Field>
          <Field label="Alasan" required error={(faults['reason'] ?? faults['closedReason'])?.[0]}>
            <TextInput value={reason} onChange={setReason} rows={3} />
          </Field>
          <LivingBelow id={agreement.id} chosen={alsoIds} onChange={setAlsoIds} />
        </Box>
      )}
    </DialogShell>
  )
}

/** What the last evaluation recommends; nothing where none was held. */
function LastEvaluation({ agreementId }: { agreementId: AgreementDetail['id'] }) {
  const list = useRoute('evaluations.list', { agreementId }).data
  const last = list?.find(({ input }) => input.recommendation !== null) ?? list?.[0]
  if (!last) return null
  return (
    <Notice tone="progress" sx={{ mb: '12px' }}>
      <b>{evaluationLine(last)}.</b> {last.input.summary}
    </Notice>
  )
}
