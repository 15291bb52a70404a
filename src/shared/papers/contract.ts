/** Routes of printing: compose a paper, look at it, print it or save it as PDF. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgreementId, MeetingId, PartnerId, SignatoryId } from '../ids/ids'
import { command, query, task } from '../ipc/define'
import { CalendarSpan } from '../meetings/span'
import { ReportRequest } from '../reports/request'

/** Which paper of which record. */
export const PaperRequest = z.discriminatedUnion('kind', [
  /** A list, as its screen shows it. */
  z.object({ kind: z.literal('report'), report: ReportRequest }),
  z.object({ kind: z.literal('agreement-summary'), id: AgreementId }),
  z.object({ kind: z.literal('invitation'), id: MeetingId }),
  z.object({ kind: z.literal('sign-in-sheet'), id: MeetingId }),
  z.object({ kind: z.literal('running-order'), id: MeetingId }),
  /** As adopted, or as they stand; `version` prints an earlier adoption. */
  z.object({ kind: z.literal('minutes'), id: MeetingId, version: z.number().int().min(1).nullable().default(null) }),
  /** Any day of the month to print. */
  CalendarSpan.pick({ kinds: true, layers: true }).extend({ kind: z.literal('meeting-calendar'), month: calendarDate }),
  /** Before a meeting with a partner; `meetingId` names it on the paper. */
  z.object({ kind: z.literal('partner-briefing'), id: PartnerId, meetingId: MeetingId.nullable() }),
])
export type PaperRequest = z.output<typeof PaperRequest>
export type PaperKind = PaperRequest['kind']

/** Choices of the print dialog that override the settings for one print. */
export const PaperChoices = z.object({
  paper: z.enum(['F4', 'A4']).nullable().default(null),
  signatoryId: SignatoryId.nullable().default(null),
  addresseeSide: z.enum(['left', 'right']).nullable().default(null),
  blankRows: z.number().int().min(0).max(60).nullable().default(null),
})
export type PaperChoices = z.output<typeof PaperChoices>

export const papersContract = {
  'papers.compose': task({
    input: z.object({ request: PaperRequest, choices: PaperChoices.prefault({}) }),
    /** `url` shows the PDF inside the app; the token lives until the window closes or 20 newer ones exist. */
    output: z.object({
      token: z.string(),
      url: z.string(),
      pages: z.number().int(),
      fileName: z.string(),
      notices: z.array(z.string()),
    }),
    progress: z.object({ step: z.string() }),
    access: 'read',
  }),
  'papers.printers': query(
    z.object({}),
    z.array(z.object({ name: z.string(), label: z.string(), isDefault: z.boolean() })),
  ),
  /** Sends to the printer through the system dialog. NO_PRINTER when there is none. */
  'papers.print': command(
    z.object({
      token: z.string(),
      printer: z.string().nullable(),
      copies: z.number().int().min(1).max(99).default(1),
      silent: z.boolean().default(false),
    }),
    z.object({ printed: z.boolean() }),
    { access: 'read' },
  ),
  /** Null when the person cancelled the dialog. */
  'papers.savePdf': command(z.object({ token: z.string() }), z.object({ name: z.string() }).nullable(), {
    access: 'read',
  }),
  'papers.discard': command(z.object({ token: z.string() }), z.object({}), { access: 'read' }),
} as const
