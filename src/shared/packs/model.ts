/** Papers that are bound into one PDF: the pack of a meeting and the book of a year's meetings. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { MeetingId } from '../ids/ids'

/** Stored nowhere; the order is the usual one. */
export const packParts = ['runningOrder', 'followUps', 'byScheme', 'byRegion', 'expiring', 'teams', 'files'] as const
export type PackPart = (typeof packParts)[number]

export const packPartWords: Record<PackPart, string> = {
  runningOrder: 'Susunan acara',
  followUps: 'Tindak lanjut rapat lalu',
  byScheme: 'Rekap kerja sama menurut skema',
  byRegion: 'Rekap kerja sama menurut daerah',
  expiring: 'Naskah yang akan berakhir',
  teams: 'Cakupan TKKSD',
  files: 'Berkas acara',
}

export const PackInput = z.object({
  meetingId: MeetingId,
  /** In the order in which they are bound. */
  parts: z
    .array(z.enum(packParts))
    .min(1, 'Pilih paling sedikit satu bagian.')
    .refine((parts) => new Set(parts).size === parts.length, 'Satu bagian hanya dimuat satu kali.'),
  /** How far ahead the list of ending agreements looks. */
  expiringDays: z.number().int().min(1, 'Isi angka 1 atau lebih.').max(1830, 'Isi angka sampai 1.830.').default(365),
})
export type PackInput = z.output<typeof PackInput>

/** A file that goes with the meeting. */
export const PackFile = z.object({
  name: z.string(),
  /** The item of the agenda; null for material of the whole meeting. */
  item: z.string().nullable(),
  pages: z.number().int().nullable(),
  /** Why only a sheet that says so can stand in its place; null when it can be bound. */
  fault: z.string().nullable(),
})
export type PackFile = z.output<typeof PackFile>

/** What there is to bind. */
export const PackOptions = z.object({
  files: z.array(PackFile),
  /** The meeting before: the last of its series, else of its kind. */
  previous: z.object({ id: MeetingId, label: z.string(), followUps: z.number().int() }).nullable(),
  agenda: z.number().int(),
})
export type PackOptions = z.output<typeof PackOptions>

export const bookFormats = ['pdf', 'docx'] as const

/** Without the rule across its fields, which may be broken while somebody types. */
export const BookSpan = z.object({ from: calendarDate, to: calendarDate })

export const BookInput = BookSpan.extend({ format: z.enum(bookFormats) }).refine(({ from, to }) => from <= to, {
  path: ['to'],
  message: 'Isi hari yang tidak mendahului hari pertama.',
})
export type BookInput = z.output<typeof BookInput>

/** Meetings of a period: those that go into the book, and those that are over without minutes. */
export const BookPreview = z.object({
  meetings: z.array(z.object({ id: MeetingId, title: z.string(), startsAt: z.number(), isFinal: z.boolean() })),
  without: z.array(z.object({ id: MeetingId, title: z.string(), startsAt: z.number() })),
})
export type BookPreview = z.output<typeof BookPreview>

export const PackProgress = z.object({ step: z.string(), done: z.number().int(), total: z.number().int() })
export type PackProgress = z.output<typeof PackProgress>
