/** Records what happened on a day in a stage: an offer that came in, a second request, an answer. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch, type Control } from 'react-hook-form'
import type { z } from 'zod'
import { calendarDate } from '../../shared/calendar/dates'
import { eventWords } from '../../shared/schemes/events'
import type { EventKey, StageKey } from '../../shared/schemes/keys'
import { stageOf } from '../../shared/schemes/laws'
import { EventInput, type StageSubject } from '../../shared/stages/model'
import { checkEvent, isLongAgo } from '../../shared/stages/rules'
import { call } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { showServerErrors } from '../ui/form-errors'
import { FormDialog } from '../ui/FormDialog'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { StageFileField } from './StageFileField'
import { eventOf, eventsOf, nextEvent, type FullBoard } from './stage-words'

type Values = z.input<typeof EventInput>
type Props = {
  board: FullBoard
  subject: StageSubject
  stageKey: StageKey
  /** The event that is corrected; null records another one. */
  event: EventKey | null
  onClose: () => void
}

/** Mounted while it is open. */
export function StageEventDialog({ board, subject, stageKey, event, onClose }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const open = eventsOf(board, stageKey).filter((key) => key === event || !eventOf(board, key))
  const [eventKey, setEventKey] = useState<EventKey | null>(event ?? nextEvent(board, stageKey))
  const stored = eventKey ? eventOf(board, eventKey) : undefined
  const form = useForm<Values, unknown, EventInput>({
    resolver: zodResolver(EventInput),
    mode: 'onTouched',
    defaultValues: stored ?? { happenedOn: board.today, letterNumber: null, note: null, attachmentId: null },
  })
  const { control, setError } = form
  const save = form.handleSubmit((input) => {
    if (!eventKey) return
    const faults = Object.entries(checkEvent(input, { today: board.today, stored: stored?.happenedOn ?? null }))
    faults.forEach(([field, [message]]) => setError(field as keyof Values, { type: 'rule', message: message ?? '' }))
    if (faults.length > 0) return
    return call('stages.saveEvent', { subject, eventKey, input }).then(
      () => {
        done(`${eventWords[eventKey].name} dicatat.`)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, setError)) showError(error, 'Kejadian belum tercatat')
      },
    )
  })
  const role = stageOf(board.scheme, stageKey)?.documents[0]?.role ?? 'SURAT'
  return (
    <FormDialog
      title={event ? `Ubah: ${eventWords[event].name}` : 'Catat kejadian'}
      saveLabel={event ? 'Simpan' : 'Catat kejadian'}
      busy={form.formState.isSubmitting || eventKey === null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        {event === null && (
          <Field label="Kejadian" required>
            <Choice
              value={eventKey}
              options={open.map((key) => ({ value: key, label: eventWords[key].name }))}
              onChange={setEventKey}
            />
          </Field>
        )}
        <FormField
          control={control}
          name="happenedOn"
          label="Tanggal"
          required
          hint={eventKey && eventWords[eventKey].day}
          render={(f) => <DateField {...f} max={board.today} />}
        />
        <FormField
          control={control}
          name="letterNumber"
          label="Nomor surat"
          render={(f) => <TextInput {...f} placeholder="boleh menyusul" />}
        />
        <FormField
          control={control}
          name="attachmentId"
          label="Dokumen"
          render={({ value, onChange }) => (
            <StageFileField subject={subject} role={role} value={value} onChange={onChange} />
          )}
        />
        <NoteField control={control} today={board.today} stored={stored?.happenedOn ?? null} />
      </FormGrid>
    </FormDialog>
  )
}

type NoteProps = { control: Control<Values, unknown, EventInput>; today: FullBoard['today']; stored: string | null }

/** Must say why, when the day lies far back. */
function NoteField({ control, today, stored }: NoteProps) {
  const day = calendarDate.safeParse(useWatch({ control, name: 'happenedOn' })).data
  const late = day !== undefined && day !== stored && isLongAgo(day, today)
  return (
    <FormField
      control={control}
      name="note"
      label="Catatan"
      required={late}
      hint={late ? 'Tanggalnya lebih dari 30 hari yang lalu. Tulis alasan pengisian mundur.' : undefined}
      render={(f) => <TextInput {...f} rows={2} />}
    />
  )
}
