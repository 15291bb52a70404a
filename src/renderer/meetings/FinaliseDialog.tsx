/** Adopting the minutes: what is missing, or number and day; afterwards they are locked. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { isCalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import type { MeetingDetail } from '../../shared/meetings/model'
import { call, useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

type Props = { meeting: MeetingDetail; onClose: () => void }

/** Mounted while it is open, after the minutes were saved. */
export function FinaliseDialog({ meeting, onClose }: Props) {
  const { timeZone } = useSession()
  const minutes = useRoute('minutes.get', { meetingId: meeting.id }).data
  const [number, setNumber] = useState<string | null>(null)
  const [adoptedOn, setAdoptedOn] = useState<string | null>(() => todayIn(timeZone, Date.now()))
  const { adopt, busy, fault } = useAdopt({ meeting, onClose })
  const lacks = minutes?.lacks ?? []
  const ready = minutes !== undefined && lacks.length === 0
  return (
    <DialogShell
      open
      title="Sahkan notula"
      onClose={onClose}
      remark="Sesudah disahkan, notula dan kehadiran terkunci."
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={!ready || busy}
            onClick={() => void adopt(number ?? minutes?.number ?? minutes?.proposedNumber ?? null, adoptedOn)}
          >
            Sahkan dan kunci
          </Button>
        </>
      }
    >
      {lacks.length > 0 && (
        <>
          <Box sx={{ typography: 'body1', fontWeight: 500 }}>Belum dapat disahkan:</Box>
          <Box
            component="ul"
            aria-label="Yang belum lengkap"
            sx={{ mt: '6px', mb: 0, pl: '20px', typography: 'body1' }}
          >
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </Box>
        </>
      )}
      {ready && (
        <FormGrid>
          <Field label="Nomor" width={300}>
            <TextInput
              value={number ?? minutes.number ?? minutes.proposedNumber ?? ''}
              onChange={setNumber}
              maxLength={120}
            />
          </Field>
          <Field label="Disahkan tanggal" required error={fault}>
            <DateField value={adoptedOn} onChange={setAdoptedOn} />
          </Field>
        </FormGrid>
      )}
    </DialogShell>
  )
}

function useAdopt({ meeting, onClose }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const adopt = async (number: string | null, adoptedOn: string | null) => {
    if (!isCalendarDate(adoptedOn)) return setFault('Isi tanggal pengesahan.')
    setBusy(true)
    setFault(null)
    try {
      await call('minutes.finalise', { meetingId: meeting.id, number, adoptedOn })
      done('Notula disahkan.')
      onClose()
    } catch (error) {
      const sentence = fieldErrors(error)['adoptedOn']?.[0]
      if (sentence) setFault(sentence)
      else showError(error, 'Notula belum disahkan')
    } finally {
      setBusy(false)
    }
  }
  return { adopt, busy, fault }
}
