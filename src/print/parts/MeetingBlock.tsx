/** The block of day, time, place and programme in an invitation. */
import type { InvitationData } from '../../shared/papers/invitation'
import { longDate } from '../../shared/calendar/words'
import { NumberBlock, type NumberLine } from './NumberBlock'
import { keptTogether } from './text'

export function MeetingBlock({ meeting }: { meeting: InvitationData['meeting'] }) {
  const until = meeting.lastDate && meeting.lastDate !== meeting.date ? ` s.d. ${longDate(meeting.lastDate)}` : ''
  const lines: NumberLine[] = [
    { label: 'hari/tanggal', value: keptTogether(longDate(meeting.date) + until) },
    { label: 'waktu', value: keptTogether(meeting.time) },
    ...(meeting.place ? [{ label: 'tempat', value: keptTogether(meeting.place) }] : []),
    { label: 'acara', value: <Programme title={meeting.title} agenda={meeting.agenda} /> },
    ...meeting.more.map(({ label, value }) => ({ label, value: keptTogether(value) })),
  ]
  return <NumberBlock className="facts facts--indent" lines={lines} />
}

function Programme({ title, agenda }: { title: string; agenda: readonly string[] }) {
  if (agenda.length === 0) return keptTogether(title)
  if (agenda.length === 1) return keptTogether(agenda[0] ?? title)
  return (
    <ol>
      {agenda.map((item, index) => (
        <li key={index}>{keptTogether(item.replace(/[;.]$/, '')) + (index === agenda.length - 1 ? '.' : ';')}</li>
      ))}
    </ol>
  )
}
