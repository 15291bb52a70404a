/** The answer of one invitee, typed in the line below it: Enter keeps it, Esc leaves it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { isCalendarDate } from '../../shared/calendar/dates'
import { inviteeReplies, type InviteeReply } from '../../shared/meetings/enums'
import type { InviteeView } from '../../shared/meetings/model'
import { replyNoteWords, replyWords } from '../../shared/meetings/replies'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { FieldError } from '../ui/Field'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import { useReply, type KeepReply } from './use-reply'

type Props = { invitee: InviteeView; preset: InviteeReply | null; keep: KeepReply; onClose: () => void }

const options = inviteeReplies.map((value) => ({ value, label: replyWords[value] }))

export function ReplyEditor({ invitee, preset, keep, onClose }: Props) {
  const { today } = useReply(invitee)
  const [reply, setReply] = useState<InviteeReply | null>(preset ?? invitee.reply ?? 'HADIR')
  const [note, setNote] = useState(preset === null || preset === invitee.reply ? (invitee.replyNote ?? '') : '')
  const [on, setOn] = useState<string | null>(invitee.repliedOn ?? today)
  const [error, setError] = useState('')
  const word = reply && replyNoteWords[reply]
  const save = async () => {
    if (on !== null && !isCalendarDate(on)) return setError('Lengkapi tanggal jawaban.')
    const fault = await keep({ reply, repliedOn: on, replyNote: word ? note.trim() || null : null })
    if (fault === null) onClose()
    else setError(fault)
  }
  const faultId = `jawaban-${invitee.id}`
  return (
    <Box
      role="group"
      aria-label={`Jawaban ${invitee.label}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault()
          onClose()
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault()
          void save()
        }
      }}
    >
      <Row gap={2} sx={{ flexWrap: 'wrap', rowGap: '4px' }}>
        <Choice
          label="Jawaban"
          value={reply}
          options={options}
          empty="Belum menjawab"
          width={150}
          onChange={setReply}
        />
        {word && (
          <TextInput
            label={word}
            placeholder={word}
            value={note}
            width={260}
            autoFocus={preset !== null}
            invalid={error !== ''}
            describedBy={error ? faultId : ''}
            onChange={setNote}
          />
        )}
        <DateField label="Tanggal jawaban" value={on} onChange={setOn} />
        <Button variant="contained" color="primary" onClick={() => void save()}>
          Simpan
        </Button>
        <Button variant="text" onClick={onClose}>
          Batal
        </Button>
      </Row>
      {error && <FieldError id={faultId}>{error}</FieldError>}
    </Box>
  )
}
