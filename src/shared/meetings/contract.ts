/** Routes of the rakor. */
import { z } from 'zod'
import { MeetingId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { page } from '../lists/page'
import { OccupiedInput } from './series-contract'
import { Conflict, MeetingDetail, MeetingInput, MeetingListInput, MeetingRow, OwnRegion } from './model'

const ids = z.object({ ids: z.array(MeetingId).min(1).max(1000) })

const Moved = z.object({ id: MeetingId, startsAt: z.number().int(), endsAt: z.number().int() })
const Placed = z.object({ id: MeetingId, conflicts: z.array(Conflict) })

export const meetingsContract = {
  'meetings.list': query(MeetingListInput, page(MeetingRow)),
  /** Meetings that touch a span of the calendar, at most 2,000. */
  'meetings.calendar': query(z.object({ from: z.number().int(), to: z.number().int() }), z.array(MeetingRow)),
  'meetings.get': query(z.object({ id: MeetingId }), MeetingDetail),
  /** Conflicts of an entry that is not saved yet. */
  'meetings.conflicts': query(
    z.object({
      id: MeetingId.nullable(),
      input: OccupiedInput,
    }),
    z.array(Conflict),
  ),
  /** Conflicts of a meeting, or of a copy of it, at another time: while it is dragged. */
  'meetings.conflictsAt': query(Moved.extend({ copied: z.boolean() }), z.array(Conflict)),
  /** Every kabupaten and kota of the own province that is a partner. */
  'meetings.ownRegions': query(z.object({}), z.array(OwnRegion)),
  'meetings.create': command(MeetingInput, z.object({ id: MeetingId })),
  'meetings.update': command(z.object({ id: MeetingId, input: MeetingInput }), z.object({ id: MeetingId })),
  /** Drag or resize in the calendar. */
  'meetings.move': command(Moved, Placed),
  /** The same meeting once more at another time, with agenda and invitees, without number, letter and minutes. */
  'meetings.copy': command(Moved, Placed),
  'meetings.trash': command(ids, z.object({ count: z.number().int() })),
  'meetings.restore': command(ids, z.object({ count: z.number().int() })),
} as const
