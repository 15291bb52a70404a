/** Routes of follow-ups. */
import { calendarDate } from '../../shared/calendar/dates'
import type { followUpsContract } from '../../shared/followups/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import type { Commands } from '../database/command'
import type { NewId } from '../platform/ids'
import type { FollowUps } from './followups'
import { openBefore } from './open-before'
import { createNotes, listNotes } from './notes'
import { countFollowUps, getFollowUp, listFollowUps } from './queries'

export type FollowUpsHandlersDeps = { db: Db; commands: Commands; newId: NewId; followUps: FollowUps; clock: Clock }

export function followUpsHandlers(deps: FollowUpsHandlersDeps): Handlers<typeof followUpsContract> {
  const { db, followUps, clock } = deps
  const notes = createNotes(deps)
  const today = () => calendarDate.parse(clock.today())
  return {
    'followUps.list': (input) => listFollowUps(db, input, today()),
    'followUps.counts': (filter) => countFollowUps(db, filter, today()),
    'followUps.openBefore': ({ meetingId }) => openBefore(db, meetingId, today()),
    'followUps.get': ({ id }) => getFollowUp(db, id, today()),
    'followUps.save': ({ id, input }, { actor }) => followUps.save(id, input, actor),
    'followUps.step': ({ ids, step }, { actor }) => followUps.step(ids, step, actor),
    'followUps.notes': ({ id }) => listNotes(db, id),
    'followUps.note': ({ id, input }, { actor }) => notes.add(id, input, actor),
    'followUps.removeNote': ({ id }, { actor }) => notes.remove(id, actor),
    'followUps.trash': ({ ids }, { actor }) => followUps.trash(ids, actor),
    'followUps.restore': ({ ids }, { actor }) => followUps.restore(ids, actor),
  }
}
