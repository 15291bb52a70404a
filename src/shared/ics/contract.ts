/** Routes of calendar files (.ics): saving meetings for other calendars, and taking events of others in. */
import { z } from 'zod'
import { MeetingId } from '../ids/ids'
import { command, query, task } from '../ipc/define'
import { meetingKinds } from '../meetings/enums'
import { CalendarSpan } from '../meetings/span'
import { IcsPreview } from './model'

/** Which meetings a calendar file gets. */
export const IcsRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), ids: z.array(MeetingId).min(1).max(2000) }),
  /** Those that touch the days, of the kinds that are shown. */
  CalendarSpan.pick({ from: true, to: true, kinds: true }).extend({ kind: z.literal('span') }),
  z.object({ kind: z.literal('all') }),
])
export type IcsRequest = z.output<typeof IcsRequest>

export const icsContract = {
  /** How many meetings the file would hold. */
  'ics.count': query(IcsRequest, z.object({ count: z.number().int() })),
  /** Asks where to save; null when the person cancelled the dialog. */
  'ics.save': command(IcsRequest, z.object({ name: z.string(), count: z.number().int() }).nullable(), {
    access: 'read',
  }),
  /** Reads a file without writing anything: asks for it, or takes the one offered under `token`. */
  'ics.read': task({
    input: z.object({ token: z.string().nullable().default(null) }),
    output: IcsPreview.nullable(),
    progress: z.object({ step: z.string() }),
  }),
  /** Writes the chosen events of a file that was read, as one step. `kind` is for those whose file names none. */
  'ics.accept': command(
    z.object({ token: z.string(), rows: z.array(z.string()).min(1).max(5000), kind: z.enum(meetingKinds) }),
    z.object({ added: z.number().int(), changed: z.number().int() }),
  ),
} as const
