/** Data of the invitation to a meeting with its annexed list of invitees. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { Letterhead, Signatory } from './model'

/** An invited post; `count` is the number of persons, null when the letter does not say. */
export const InviteeLine = z.object({ name: z.string(), count: z.number().int().positive().nullable().default(null) })

export const InvitationData = z.object({
  letterhead: Letterhead,
  /** City before the date. */
  place: z.string(),
  /** Null while not dated: the line leaves room for it. */
  date: calendarDate.nullable(),
  /** Null while not given: `knownNumber` and a blank are printed. */
  number: z.string().nullable(),
  /** What is already known of the number, such as "000.1.5/". */
  knownNumber: z.string().default(''),
  nature: z.string(),
  subject: z.string(),
  addresseeSide: z.enum(['left', 'right']).default('left'),
  opening: z.array(z.string()).min(1),
  meeting: z.object({
    title: z.string(),
    date: calendarDate,
    /** Last day when the meeting takes more than one. */
    lastDate: calendarDate.nullable().default(null),
    /** "pukul 08.30 WITA s.d. selesai" */
    time: z.string(),
    place: z.string().nullable(),
    agenda: z.array(z.string()).default([]),
    /** Further lines of the block: pakaian, tautan rapat, … */
    more: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
  }),
  closing: z.array(z.string()).default([]),
  signatory: Signatory.nullable(),
  /** Without semicolons; they are set when printed. */
  copies: z.array(z.string()).default([]),
  /** Invitees in groups. Up to `inlineLimit` of them are named on the letter itself and there is no annex. */
  invitees: z.array(z.object({ label: z.string().nullable().default(null), lines: z.array(InviteeLine) })),
  /** One letter for each of them instead of one with an annex; `number` null prints what is known and a blank. */
  letters: z.array(z.object({ name: z.string(), number: z.string().nullable() })).default([]),
  inlineLimit: z.number().int().min(0).max(6).default(1),
})
export type InvitationData = z.output<typeof InvitationData>

/** The usual last sentence of an invitation. */
export const usualClosing = 'Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.'
