/** Routes of attendance and minutes. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { MeetingId } from '../ids/ids'
import { command, query, task } from '../ipc/define'
import { optionalText, requiredText } from '../lists/page'
import { PaperChoices } from '../papers/contract'
import { MinutesContent } from './content'
import { AttendanceInput, AttendanceView, MinutesInput, MinutesView, MinuteVersionRow } from './model'

const meeting = z.object({ meetingId: MeetingId })

export const minutesContract = {
  'minutes.attendance': query(meeting, AttendanceView),
  /** The whole sheet at once; invitees that are not in it are not entered. CONFLICT when the minutes are final. */
  'minutes.saveAttendance': command(AttendanceInput, AttendanceView),
  'minutes.get': query(meeting, MinutesView),
  /** CONFLICT when they are final. */
  'minutes.save': command(meeting.extend({ input: MinutesInput }), MinutesView),
  /** Numbers, locks and keeps them. VALIDATION with what is missing. */
  'minutes.finalise': command(meeting.extend({ number: optionalText(120), adoptedOn: calendarDate }), MinutesView),
  'minutes.reopen': command(meeting.extend({ reason: requiredText('alasan', 1000) }), MinutesView),
  'minutes.versions': query(meeting, z.array(MinuteVersionRow)),
  /** One adoption as it was. */
  'minutes.version': query(meeting.extend({ version: z.number().int().min(1) }), MinutesContent),
  /** Asks where to save a Word document; null when the person cancelled the dialog. */
  'minutes.saveDocx': task({
    input: meeting.extend({ choices: PaperChoices.prefault({}) }),
    output: z.object({ name: z.string() }).nullable(),
    progress: z.object({ step: z.string() }),
    access: 'read',
  }),
} as const
