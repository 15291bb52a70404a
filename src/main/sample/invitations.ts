/** What leads to the meetings of the sample data: replies to the invitations that are out, and a template of one's own. */
import { eq } from 'drizzle-orm'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import type { MeetingId } from '../../shared/ids/ids'
import { templateOf } from '../../shared/invitations/template'
import type { InviteeAnswer } from '../../shared/meetings/model'
import type { Tx } from '../database/db'
import { meetingInvitees } from '../database/schema/meetings'
import { meetingTemplates } from '../database/schema/templates'
import { getMeeting, listInvitees } from '../meetings/detail'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import type { SampleMeeting } from './meetings'
import { personName } from './people'
import { createRandom, type Random } from './random'

type Given = { meetings: readonly SampleMeeting[]; ids: readonly MeetingId[]; today: CalendarDate }

export async function addSampleInvitationsTx(
  tx: Tx,
  { clock, newId }: { clock: Clock; newId: NewId },
  { meetings, ids, today }: Given,
): Promise<void> {
  const random = createRandom(2211)
  for (const [index, meeting] of meetings.entries()) {
    const id = ids[index]
    // Replies matter while the meeting is to come; of the past, the attendance tells.
    if (id && meeting.sent && meeting.state === 'TERJADWAL' && meeting.on >= today) await replyTx(tx, id, today, random)
  }
  const plenary = ids[meetings.findIndex(({ kind }) => kind === 'PLENO_TKKSD')]
  if (!plenary) return
  const detail = await getMeeting(tx, plenary, clock.now())
  const value = { ...templateOf(detail), title: 'Rapat Pleno TKKSD' }
  await tx
    .insert(meetingTemplates)
    .values({ id: newId(), name: 'Pleno TKKSD seperti biasa', kind: 'PLENO_TKKSD', value, position: 0 })
}

async function replyTx(tx: Tx, id: MeetingId, today: CalendarDate, random: Random): Promise<void> {
  for (const invitee of await listInvitees(tx, id)) {
    const answer = answerOf(random, today)
    if (answer) await tx.update(meetingInvitees).set(answer).where(eq(meetingInvitees.id, invitee.id))
  }
}

/** Three of ten have not answered yet. */
function answerOf(random: Random, today: CalendarDate): InviteeAnswer | null {
  const chance = random.between(1, 10)
  const repliedOn = addDays(today, -random.between(0, 3))
  if (chance <= 3) return null
  if (chance <= 7) return { reply: 'HADIR', repliedOn, replyNote: null }
  if (chance <= 9) return { reply: 'DIWAKILI', repliedOn, replyNote: personName(random) }
  return { reply: 'TIDAK_HADIR', repliedOn, replyNote: 'Tugas luar daerah' }
}
