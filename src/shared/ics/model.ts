/** What a calendar file holds once it is read, and what reading it would do to the meetings. */
import { z } from 'zod'
import { MeetingId } from '../ids/ids'
import { meetingKinds } from '../meetings/enums'

/** An event of a calendar file. Repeated ones come as one for each occurrence. Moments are ms UTC. */
export type IcsEvent = {
  /** Of the file; occurrences of a repeated event have their day behind it. */
  uid: string
  title: string
  place: string | null
  notes: string | null
  link: string | null
  categories: readonly string[]
  startsAt: number
  endsAt: number
  allDay: boolean
  cancelled: boolean
  /** What somebody should know: the clock of the unit was taken, the end was missing. */
  notices: readonly string[]
}

/** Something of the file that cannot be taken over, by the place where it stands. */
export const IcsFault = z.object({
  /** Line of the file, from 1. */
  line: z.number().int(),
  /** Name of the event; null when it has none. */
  title: z.string().nullable(),
  sentence: z.string(),
})
export type IcsFault = z.output<typeof IcsFault>

/** What the worker is asked: where the file is, and the clock and days that events are reckoned by. */
export type IcsReadInput = {
  path: string
  timeZone: string
  /** Repeated events are made out within these moments, ms UTC. */
  from: number
  to: number
}
export type IcsReadResult = { events: readonly IcsEvent[]; faults: readonly IcsFault[] }

/** What would become of an event. */
export const icsStates = ['new', 'changed', 'same', 'trashed'] as const
export type IcsState = (typeof icsStates)[number]

export const IcsRow = z.object({
  id: z.string(),
  state: z.enum(icsStates),
  /** The meeting it is about. */
  meetingId: MeetingId.nullable(),
  title: z.string(),
  /** Read from the categories of the file; null is left to the choice of whoever imports. */
  kind: z.enum(meetingKinds).nullable(),
  place: z.string().nullable(),
  startsAt: z.number(),
  endsAt: z.number(),
  allDay: z.boolean(),
  cancelled: z.boolean(),
  /** `Waktu: Sen, 9 Nov 2026, 09.00 menjadi …`. */
  changes: z.array(z.string()),
  notices: z.array(z.string()),
})
export type IcsRow = z.output<typeof IcsRow>

export const IcsPreview = z.object({
  token: z.string(),
  fileName: z.string(),
  rows: z.array(IcsRow),
  faults: z.array(IcsFault),
})
export type IcsPreview = z.output<typeof IcsPreview>

/** Whether an event can be written at all. */
export const isWritable = ({ state }: Pick<IcsRow, 'state'>): boolean => state === 'new' || state === 'changed'
