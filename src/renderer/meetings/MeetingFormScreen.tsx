/** Rapat baru, or the change of one: a form that never loses what was typed. */
import Box from '@mui/material/Box'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { useDraft } from '../records/use-draft'
import { SkeletonRows } from '../ui/SkeletonRows'
import { emptyForm, formOf, type FormValues } from './form-model'
import { MeetingForm } from './MeetingForm'
import { MeetingProblem } from './MeetingProblem'
import { useMeetingId } from './use-meeting-id'

/** Entries as they were typed; the form itself says what is wrong with them. */
const DraftBody = z.custom<FormValues>(
  (value) => typeof value === 'object' && value !== null && 'day' in value && 'invitees' in value,
)

const Start = z.object({
  mulai: z.coerce.number().int().optional().catch(undefined),
  selesai: z.coerce.number().int().optional().catch(undefined),
})

/** A new meeting, perhaps at a time dragged out in the calendar (`?mulai=&selesai=`, ms UTC). */
export function NewMeetingScreen() {
  const { timeZone } = useSession()
  const { mulai, selesai } = Start.parse(useSearch({ strict: false }))
  const times = mulai !== undefined && selesai !== undefined ? { startsAt: mulai, endsAt: selesai } : null
  const { draft, keep, drop } = useDraft('meeting:new', DraftBody)
  if (draft === undefined) return <Loading />
  const initial = emptyForm(times, timeZone)
  // What was dragged out just now counts more than the time of an older draft.
  const resumed = draft && times ? { ...draft, value: { ...draft.value, ...timesIn(initial) } } : draft
  return <MeetingForm id={null} initial={initial} draft={resumed} keep={keep} drop={drop} />
}

const timesIn = ({ day, from, until, lastDay }: FormValues) => ({ day, from, until, lastDay })

/** The change of a saved meeting. */
export function EditMeetingScreen() {
  const id = useMeetingId()
  const { timeZone } = useSession()
  const { data, error } = useRoute('meetings.get', { id })
  const { draft, keep, drop } = useDraft(`meeting:${id}`, DraftBody)
  const [initial, setInitial] = useState<FormValues | null>(null)
  if (error) return <MeetingProblem error={error} />
  if (draft === undefined || !data) return <Loading />
  // A form in use is not filled anew when somebody else changes the meeting.
  if (!initial) setInitial(formOf(data, timeZone))
  if (!initial) return <Loading />
  return <MeetingForm key={id} id={id} initial={initial} draft={draft} keep={keep} drop={drop} />
}

function Loading() {
  return (
    <Box sx={{ p: '20px' }}>
      <SkeletonRows count={8} />
    </Box>
  )
}
