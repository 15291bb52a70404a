/** Routes of meetings that repeat, and what their screens show. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { MeetingId, MeetingSeriesId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { Conflict, MeetingInput, meetingStatuses } from './model'
import { longestSeries, SeriesRule } from './series'

/** Which meetings of a series a change is for. */
export const seriesScopes = ['one', 'following', 'all'] as const
export type SeriesScope = (typeof seriesScopes)[number]

/** What of a meeting can clash with others. */
export const OccupiedInput = MeetingInput.pick({
  state: true,
  place: true,
  chair: true,
  noteTaker: true,
  startsAt: true,
  endsAt: true,
  invitees: true,
})
export type OccupiedInput = z.output<typeof OccupiedInput>

/** A day that a rule gives, before anything is saved. */
export const SeriesDay = z.object({
  day: calendarDate,
  startsAt: z.number().int(),
  endsAt: z.number().int(),
  /** Name of the holiday, or "Sabtu" and "Minggu"; null on a working day. */
  off: z.string().nullable(),
  conflicts: z.array(Conflict),
})
export type SeriesDay = z.output<typeof SeriesDay>

/** A meeting of a series. `moved` tells that it is not where the series put it. */
export const SeriesMeeting = z.object({
  id: MeetingId,
  title: z.string(),
  seriesDay: calendarDate,
  startsAt: z.number(),
  endsAt: z.number(),
  status: z.enum(meetingStatuses),
  moved: z.boolean(),
  trashed: z.boolean(),
  /** Its minutes were adopted, so that changes of the series pass it by. */
  locked: z.boolean(),
})
export type SeriesMeeting = z.output<typeof SeriesMeeting>

export const SeriesView = z.object({
  id: MeetingSeriesId,
  /** "Setiap bulan pada Senin kedua, 12 kali". */
  words: z.string(),
  meetings: z.array(SeriesMeeting),
})
export type SeriesView = z.output<typeof SeriesView>

const plan = { rule: SeriesRule, skip: z.array(calendarDate).max(longestSeries).default([]) }
const made = z.object({ id: MeetingId, count: z.number().int() })

export const meetingSeriesContract = {
  /** Days that a rule gives from the first meeting on, with holidays and conflicts. `id` is that meeting if it exists. */
  'meetingSeries.preview': query(
    z.object({ id: MeetingId.nullable(), rule: SeriesRule, input: OccupiedInput }),
    z.array(SeriesDay),
  ),
  /** The series of a meeting with all its meetings; null when it belongs to none. */
  'meetingSeries.of': query(z.object({ id: MeetingId }), SeriesView.nullable()),
  /** Makes all meetings at once. `id` is the first of them. */
  'meetingSeries.create': command(z.object({ input: MeetingInput, ...plan }), made),
  /** Makes a meeting the first of a series. */
  'meetingSeries.repeat': command(z.object({ id: MeetingId, ...plan }), made),
  /** A change of one meeting, carried over to those after it or to all. */
  'meetingSeries.update': command(
    z.object({ id: MeetingId, input: MeetingInput, scope: z.enum(seriesScopes) }),
    z.object({
      id: MeetingId,
      /** How many were changed, this one among them. */
      changed: z.number().int(),
      /** Left alone: in the trash or with adopted minutes. */
      left: z.number().int(),
    }),
  ),
} as const
