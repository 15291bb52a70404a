/** One line to note a follow-up at once: what, until when; Enter saves. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type FormEvent } from 'react'
import { calendarDate } from '../../shared/calendar/dates'
import { FollowUpInput } from '../../shared/followups/model'
import { call } from '../ipc/hooks'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { FieldError } from '../ui/Field'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import type { FollowUpStart } from './FollowUpDialog'

type Props = {
  /** What it belongs to. */
  start: FollowUpStart
  /** Opens the whole form with what was typed. */
  onMore: (title: string) => void
}

const faultId = 'tindak-lanjut-cepat'

export function FollowUpAdd({ start, onMore }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const [title, setTitle] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!calendarDate.nullable().safeParse(dueOn).success) return setFault('Isi tenggat yang lengkap.')
    const input = FollowUpInput.safeParse({ ...start, title, dueOn })
    if (!input.success) return setFault(input.error.issues[0]?.message ?? null)
    setFault(null)
    try {
      await call('followUps.save', { id: null, input: input.data })
      done('Tindak lanjut dicatat.')
      setTitle('')
      setDueOn(null)
    } catch (error) {
      showError(error, 'Tindak lanjut belum tersimpan')
    }
  }
  const more = () => {
    onMore(title)
    setTitle('')
    setFault(null)
  }
  return (
    <Box component="form" aria-label="Catat tindak lanjut" noValidate onSubmit={(event) => void save(event)}>
      <Row gap={2} sx={{ [narrow]: { flexWrap: 'wrap' } }}>
        <Box sx={{ flex: 1, minWidth: 240 }}>
          <TextInput
            label="Yang dikerjakan"
            placeholder="Catat tindak lanjut, lalu Enter"
            value={title}
            onChange={setTitle}
            maxLength={500}
            invalid={fault !== null}
            {...(fault && { describedBy: faultId })}
          />
        </Box>
        <DateField label="Tenggat" value={dueOn} onChange={setDueOn} />
        <Button type="submit" startIcon={<Add />}>
          Catat
        </Button>
        <Button variant="text" onClick={more}>
          Isian lengkap
        </Button>
      </Row>
      {fault && <FieldError id={faultId}>{fault}</FieldError>}
    </Box>
  )
}
