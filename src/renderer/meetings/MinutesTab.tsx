/** Notula: written while it is open, shown as adopted when it is final, with its versions. */
import { useState } from 'react'
import type { MeetingDetail } from '../../shared/meetings/model'
import type { MinutesView } from '../../shared/minutes/model'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { useDraft } from '../records/use-draft'
import { EmptyState } from '../ui/EmptyState'
import { SkeletonRows } from '../ui/SkeletonRows'
import { FinalMinutes } from './FinalMinutes'
import { MinutesDraft, minutesForm, mergedForm, type MinutesForm } from './minutes-model'
import { MinutesWriter } from './MinutesWriter'

export function MinutesTab({ meeting }: { meeting: MeetingDetail }) {
  const { id, input, deletedAt } = meeting
  const { mayWrite } = useRights()
  const { data } = useRoute('minutes.get', { meetingId: id })
  if (!data) return <SkeletonRows count={8} />
  if (input.state === 'DIBATALKAN') return <EmptyState title="Rapat ini dibatalkan" text="Tidak ada notula." />
  if (data.finalisedAt !== null) return <FinalMinutes meeting={meeting} minutes={data} />
  if (mayWrite && deletedAt === null) return <OpenMinutes meeting={meeting} minutes={data} />
  return data.isNew ? (
    <EmptyState title="Belum ada notula" text="Notula belum ditulis." />
  ) : (
    <FinalMinutes meeting={meeting} minutes={data} />
  )
}

/** A form in use is filled anew only when what is stored changed and nothing was typed. */
function OpenMinutes({ meeting, minutes }: { meeting: MeetingDetail; minutes: MinutesView }) {
  const { timeZone } = useSession()
  const { draft, keep, drop } = useDraft(`minutes:${meeting.id}`, MinutesDraft)
  const [typed, setTyped] = useState<MinutesForm | null>(null)
  if (draft === undefined) return <SkeletonRows count={8} />
  const stored = minutesForm(minutes, timeZone)
  const started = typed ?? draft?.value ?? null
  return (
    <MinutesWriter
      key={JSON.stringify(stored)}
      meeting={meeting}
      minutes={minutes}
      stored={stored}
      initial={started ? mergedForm(started, stored) : stored}
      draftAt={typed === null ? (draft?.updatedAt ?? null) : null}
      onTyped={(values) => {
        setTyped(values)
        if (values) keep(values)
        else void drop()
      }}
    />
  )
}
