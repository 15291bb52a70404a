/** Routes of meetings. */
import type { Handlers } from '../../shared/ipc/define'
import type { meetingsContract } from '../../shared/meetings/contract'
import { inviteeKey } from '../../shared/meetings/rules'
import { copyOf } from '../../shared/meetings/series-edit'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { readSettings } from '../settings/queries'
import { getMeeting } from './detail'
import type { Meetings } from './meetings'
import { findConflicts, listCalendar, listMeetings, listOwnRegions } from './queries'

export type MeetingsHandlersDeps = { db: Db; meetings: Meetings; clock: Clock }

export function meetingsHandlers({ db, meetings, clock }: MeetingsHandlersDeps): Handlers<typeof meetingsContract> {
  return {
    'meetings.list': (input) => listMeetings(db, input, clock.now()),
    'meetings.calendar': (span) => listCalendar(db, span, clock.now()),
    'meetings.get': ({ id }) => getMeeting(db, id, clock.now()),
    'meetings.conflicts': ({ id, input }) =>
      findConflicts(db, id, { ...input, invitees: input.invitees.map(inviteeKey) }),
    'meetings.conflictsAt': async ({ id, copied, ...times }) => {
      const { input } = await getMeeting(db, id, clock.now())
      const occupied = { ...(copied ? copyOf(input, times) : input), ...times }
      return findConflicts(db, copied ? null : id, { ...occupied, invitees: input.invitees.map(inviteeKey) })
    },
    'meetings.ownRegions': async () => listOwnRegions(db, (await readSettings(db)).unit.provinceCode),
    'meetings.create': (input, { actor }) => meetings.create(input, actor),
    'meetings.update': ({ id, input }, { actor }) => meetings.update(id, input, actor),
    'meetings.move': (moved, { actor }) => meetings.move(moved, actor),
    'meetings.copy': (copied, { actor }) => meetings.copy(copied, actor),
    'meetings.trash': ({ ids }, { actor }) => meetings.trash(ids, actor),
    'meetings.restore': ({ ids }, { actor }) => meetings.restore(ids, actor),
  }
}
