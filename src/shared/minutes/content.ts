/** All that printed minutes are made of; each adoption is kept in this form. */
import { z } from 'zod'
import { FileId, MeetingId } from '../ids/ids'
import { attendanceStates } from '../meetings/enums'
import { Signatory } from '../papers/model'
import { AttendanceTotals, DecisionView, MinuteEntry, ProgressView } from './model'

/** One line of the attendance list. */
export const AttendanceLine = z.object({
  institution: z.string().nullable(),
  name: z.string().nullable(),
  post: z.string().nullable(),
  state: z.enum(attendanceStates).nullable(),
  /** By whom, or why not. */
  note: z.string().nullable(),
  arrivedAt: z.number().nullable(),
  walkIn: z.boolean(),
})
export type AttendanceLine = z.output<typeof AttendanceLine>

export const MinutesContent = z.object({
  meetingId: MeetingId,
  title: z.string(),
  kind: z.string(),
  startsAt: z.number(),
  endsAt: z.number(),
  place: z.string().nullable(),
  chair: z.string().nullable(),
  noteTaker: z.string().nullable(),
  agreements: z.array(z.string()),
  number: z.string().nullable(),
  openedAt: z.number().nullable(),
  closedAt: z.number().nullable(),
  entries: z.array(MinuteEntry),
  decisions: z.array(DecisionView),
  progress: z.array(ProgressView),
  totals: AttendanceTotals,
  attendance: z.array(AttendanceLine),
  photos: z.array(z.object({ fileId: FileId, name: z.string(), note: z.string().nullable() })),
  chairSignatory: Signatory.nullable(),
  noteTakerSignatory: Signatory.nullable(),
})
export type MinutesContent = z.output<typeof MinutesContent>
