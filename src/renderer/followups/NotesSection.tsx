/** Progress of a follow-up: what was said of it, by whom, when and at which meeting. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type FormEvent } from 'react'
import { calendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { FollowUpNoteInput, type FollowUpNote, type FollowUpRow } from '../../shared/followups/model'
import { call, useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { FieldError } from '../ui/Field'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

type Props = { row: FollowUpRow; writable: boolean }

export function NotesSection({ row, writable }: Props) {
  const notes = useRoute('followUps.notes', { id: row.id }).data
  return (
    <Section title="Perkembangan" meta={row.notes > 0 ? `${row.notes} catatan` : null} ruled>
      {writable && <NoteForm row={row} />}
      {notes?.length === 0 && (
        <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Belum ada catatan perkembangan.</Box>
      )}
      <Box component="ul" aria-label="Catatan perkembangan" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {notes?.map((note) => (
          <NoteLine key={note.id} note={note} writable={writable} />
        ))}
      </Box>
    </Section>
  )
}

const faultId = 'catatan-perkembangan'

function NoteForm({ row }: { row: FollowUpRow }) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const [text, setText] = useState('')
  const [on, setOn] = useState<string | null>(() => todayIn(timeZone, Date.now()))
  const [fault, setFault] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!calendarDate.safeParse(on).success) return setFault('Isi tanggal yang lengkap.')
    const input = FollowUpNoteInput.safeParse({ text, notedOn: on })
    if (!input.success) return setFault(input.error.issues[0]?.message ?? null)
    setFault(null)
    try {
      await call('followUps.note', { id: row.id, input: input.data })
      done('Perkembangan dicatat.')
      setText('')
    } catch (error) {
      const [sentence] = Object.values(fieldErrors(error)).flat()
      if (sentence) setFault(sentence)
      else showError(error, 'Perkembangan belum tersimpan')
    }
  }
  return (
    <Box
      component="form"
      aria-label="Catat perkembangan"
      noValidate
      onSubmit={(event) => void save(event)}
      sx={{ mb: '10px' }}
    >
      <TextInput
        label="Perkembangan"
        placeholder="Apa yang sudah dikerjakan atau menjadi kendala"
        value={text}
        onChange={setText}
        rows={2}
        maxLength={2000}
        invalid={fault !== null}
        {...(fault && { describedBy: faultId })}
      />
      {fault && <FieldError id={faultId}>{fault}</FieldError>}
      <Row gap={2} sx={{ mt: '6px' }}>
        <DateField label="Tanggal perkembangan" value={on} onChange={setOn} />
        <Button type="submit" size="small">
          Catat
        </Button>
      </Row>
    </Box>
  )
}

function NoteLine({ note, writable }: { note: FollowUpNote; writable: boolean }) {
  const done = useDone()
  const showError = useErrorDialog()
  const remove = () =>
    void call('followUps.removeNote', { id: note.id }).then(
      () => done('Catatan perkembangan dihapus.'),
      (error: unknown) => showError(error, 'Catatan belum dihapus'),
    )
  return (
    <Row
      component="li"
      gap={2}
      sx={{ py: '6px', borderTop: '1px solid', borderColor: 'line.hair', alignItems: 'flex-start' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ typography: 'cell', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note.text}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          {[shortDate(note.notedOn), note.personName, note.meeting].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      {writable && (
        <IconAction label={`Hapus catatan ${shortDate(note.notedOn)}`} onClick={remove}>
          <Delete fontSize="small" />
        </IconAction>
      )}
    </Row>
  )
}
