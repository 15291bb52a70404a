/** The form of the minutes: head, follow-ups of the last meeting, one part per item with its decisions, saving, adopting. */
import Box from '@mui/material/Box'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { MeetingDetail } from '../../shared/meetings/model'
import type { MinutesInput, MinutesView } from '../../shared/minutes/model'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DraftNotice } from '../records/DraftNotice'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { countErrors, showServerErrors } from '../ui/form-errors'
import { Notice } from '../ui/Notice'
import { useDone } from '../ui/UndoContext'
import { FinaliseDialog } from './FinaliseDialog'
import { minutesResolver, type MinutesForm } from './minutes-model'
import { MinutesFoot } from './MinutesFoot'
import { MinutesHead } from './MinutesHead'
import { MinutesParts } from './MinutesParts'
import { photos } from './photos'
import { ProgressSection } from './ProgressSection'
import { RoleFiles } from './RoleFiles'
import { VersionsSection } from './VersionsSection'

type Props = {
  meeting: MeetingDetail
  minutes: MinutesView
  stored: MinutesForm
  initial: MinutesForm
  draftAt: number | null
  /** What is typed and not saved; null when there is nothing. */
  onTyped: (values: MinutesForm | null) => void
}

export function MinutesWriter({ meeting, minutes, stored, initial, draftAt, onTyped }: Props) {
  const { timeZone } = useSession()
  const { startsAt } = meeting.input
  const resolver = useMemo(() => minutesResolver({ startsAt, zone: timeZone }), [startsAt, timeZone])
  const form = useForm<MinutesForm, unknown, MinutesInput>({ resolver, mode: 'onTouched', defaultValues: initial })
  const { control, formState } = form
  const [adopting, setAdopting] = useState(false)
  const [isChanged, setChanged] = useState(initial !== stored)
  useTyping(form, (values) => {
    setChanged(true)
    onTyped(values)
  })
  const save = useSave(meeting, form, () => {
    setChanged(false)
    onTyped(null)
  })
  return (
    <Box sx={{ maxWidth: 1080 }}>
      {draftAt !== null && (
        <Box sx={{ ml: '-20px', mt: '-10px', mb: '10px' }}>
          <DraftNotice updatedAt={draftAt} what="notula" onDrop={() => onTyped(null)} />
        </Box>
      )}
      {minutes.reopenReason !== null && (
        <Notice tone="attention" sx={{ mb: '10px' }}>
          <b>Dibuka kembali</b> sesudah disahkan ke-{minutes.version}. Alasan: {minutes.reopenReason}
        </Notice>
      )}
      <MinutesHead control={control} minutes={minutes} />
      {minutes.progress.length > 0 && <ProgressSection control={control} progress={minutes.progress} />}
      <MinutesParts control={control} setValue={form.setValue} entries={initial.entries} errors={formState.errors} />
      <RoleFiles {...photos} meetingId={meeting.id} writable />
      <VersionsSection meetingId={meeting.id} />
      <MinutesFoot
        meetingId={meeting.id}
        faults={countErrors(formState.errors)}
        busy={formState.isSubmitting}
        isChanged={isChanged}
        isNew={minutes.isNew}
        onSave={() => void save()}
        onFinalise={() => void (isChanged ? save() : Promise.resolve(true)).then((saved) => saved && setAdopting(true))}
      />
      {adopting && <FinaliseDialog meeting={meeting} onClose={() => setAdopting(false)} />}
    </Box>
  )
}

type FormOf = ReturnType<typeof useForm<MinutesForm, unknown, MinutesInput>>

/** Tells every change of the form, whoever made it. */
function useTyping(form: FormOf, onChange: (values: MinutesForm) => void): void {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    const stop = form.watch((values, { name }) => {
      // Registering a field names none.
      if (name) latest.current(values as MinutesForm)
    })
    return () => stop.unsubscribe()
  }, [form])
}

/** Saves; true when all is stored. */
function useSave({ id }: MeetingDetail, form: FormOf, onSaved: () => void): () => Promise<boolean> {
  const done = useDone()
  const showError = useErrorDialog()
  return async () => {
    let saved = false
    await form.handleSubmit(async (input) => {
      try {
        await call('minutes.save', { meetingId: id, input })
        onSaved()
        saved = true
        done('Notula disimpan.')
      } catch (error) {
        if (!showServerErrors(error, form.setError)) showError(error, 'Notula belum tersimpan')
      }
    })()
    return saved
  }
}
