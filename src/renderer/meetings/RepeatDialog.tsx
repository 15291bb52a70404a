/** Makes a saved meeting the first of a series. */
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import type { MeetingDetail } from '../../shared/meetings/model'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'
import { RepeatFields } from './RepeatFields'
import { RepeatPreview } from './RepeatPreview'
import { useRepeat } from './use-repeat'

export function RepeatDialog({ meeting: { id, input }, onClose }: { meeting: MeetingDetail; onClose: () => void }) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const repeat = useRepeat(id, input)
  const { day, draft, rule, fault, days, skip } = repeat
  const others = days.filter((one) => one.day !== day && !skip.has(one.day)).length
  const save = async () => {
    if (!rule) return
    try {
      const { count } = await call('meetingSeries.repeat', { id, rule, skip: [...skip] })
      done(`Seri ${count} rapat dibuat.`)
      onClose()
    } catch (error) {
      showError(error, 'Seri belum dibuat')
    }
  }
  return (
    <DialogShell
      open
      title="Ulangi rapat ini"
      onClose={onClose}
      width={680}
      remark="Tiap rapat berdiri sendiri: dapat dipindah, dibatalkan, dan diundang tersendiri."
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" disabled={!rule || others === 0} onClick={() => void save()}>
            Buat seri
          </Button>
        </>
      }
    >
      {day && draft && <RepeatFields value={draft} day={day} onChange={repeat.change} />}
      <Box sx={{ mt: '14px' }}>
        {fault ? (
          <Box role="status" sx={{ typography: 'cell', color: 'error.main' }}>
            {fault}
          </Box>
        ) : (
          <RepeatPreview days={days} skip={skip} onSkip={repeat.setSkip} fixed={day} timeZone={timeZone} />
        )}
      </Box>
    </DialogShell>
  )
}
