/** The sheet of attendance while it is being entered: rows by key, and what each keystroke does to them. */
import { z } from 'zod'
import { minutesIn } from '../../shared/calendar/moments'
import { attendanceStates, type AttendanceState } from '../../shared/meetings/enums'
import type { AttendanceRow, AttendanceRowInput } from '../../shared/minutes/model'
import { AttendanceRowInput as RowSchema } from '../../shared/minutes/model'
import { clockAt } from '../../shared/minutes/rules'

/** One row as typed; `time` is `HH:MM` or empty. Walk-ins have no invitee. */
const SheetRow = z.object({
  key: z.string(),
  inviteeId: z.string().nullable(),
  /** As the invitation names it. */
  invited: z.object({ label: z.string(), name: z.string().nullable(), post: z.string().nullable() }).nullable(),
  state: z.enum(attendanceStates).nullable(),
  name: z.string(),
  post: z.string(),
  institution: z.string(),
  reason: z.string(),
  time: z.string(),
})
export type SheetRow = z.output<typeof SheetRow>

/** What a draft of the sheet looks like. */
export const SheetDraft = z.object({ rows: z.array(SheetRow) })

export type TextField = 'name' | 'post' | 'institution' | 'reason' | 'time'

export type SheetAction =
  | { kind: 'state'; key: string; state: AttendanceState | null }
  | { kind: 'text'; key: string; field: TextField; text: string }
  | { kind: 'remove'; key: string }
  | { kind: 'load'; rows: SheetRow[] }

/** Rows as stored, with an empty one for the next walk-in at the end. */
export function sheetOf(rows: readonly AttendanceRow[], zone: string): SheetRow[] {
  return withBlank(
    rows.map((row, index) => ({
      key: row.inviteeId ?? `tamu-${index}`,
      inviteeId: row.inviteeId,
      invited: row.invited,
      state: row.state,
      name: row.name ?? '',
      post: row.post ?? '',
      institution: row.institution ?? '',
      reason: row.reason ?? '',
      time: row.arrivedAt === null ? '' : clockOf(minutesIn(zone, row.arrivedAt)),
    })),
  )
}

/** "08:05" */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const isBlankGuest = ({ inviteeId, name, institution, post }: SheetRow): boolean =>
  inviteeId === null && name.trim() === '' && institution.trim() === '' && post.trim() === ''

/** Exactly one empty walk-in stands at the end. */
function withBlank(rows: readonly SheetRow[]): SheetRow[] {
  const last = rows.at(-1)
  if (last && isBlankGuest(last)) return [...rows]
  const taken = rows.map(({ key }) => Number(/^tamu-(\d+)$/.exec(key)?.[1] ?? 0))
  return [
    ...rows,
    {
      key: `tamu-${Math.max(rows.length, ...taken) + 1}`,
      inviteeId: null,
      invited: null,
      state: 'HADIR',
      name: '',
      post: '',
      institution: '',
      reason: '',
      time: '',
    },
  ]
}

/** The rows after an action; untouched rows stay the same objects, so that only touched ones are drawn again. */
export function changeSheet(rows: readonly SheetRow[], action: SheetAction): SheetRow[] {
  if (action.kind === 'load') return action.rows
  if (action.kind === 'remove') return withBlank(rows.filter(({ key }) => key !== action.key))
  const change = action.kind === 'state' ? { state: action.state } : { [action.field]: action.text }
  return withBlank(rows.map((row) => (row.key === action.key ? { ...row, ...change } : row)))
}

/** Rows to save with their keys: entered ones only. A time that is not one is left to `timeFaults`. */
export function rowsToSave(
  rows: readonly SheetRow[],
  meeting: { startsAt: number; zone: string },
): { key: string; row: AttendanceRowInput }[] {
  return rows.flatMap((row) => {
    if (row.state === null || isBlankGuest(row)) return []
    const minutes = minutesOf(row.time)
    const arrivedAt = minutes === null ? null : clockAt(minutes, meeting.startsAt, meeting.zone)
    const { inviteeId, state, name, post, institution, reason } = row
    return [{ key: row.key, row: RowSchema.parse({ inviteeId, state, name, post, institution, reason, arrivedAt }) }]
  })
}

/** Keys of rows whose time was typed but is none. */
export const timeFaults = (rows: readonly SheetRow[]): string[] =>
  rows.filter(({ time }) => time.trim() !== '' && minutesOf(time) === null).map(({ key }) => key)

/** Minutes since midnight of `08:05`, `8.05` or `805`; null for anything else. */
function minutesOf(text: string): number | null {
  const parts = /^(\d{1,2})[.:]?(\d{2})$/.exec(text.trim())
  if (!parts) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

/** The state that a key sets: H, D, I, T. */
export const stateKeys: Readonly<Record<string, AttendanceState>> = {
  h: 'HADIR',
  d: 'DIWAKILI',
  i: 'IZIN',
  t: 'TIDAK_HADIR',
}

/** The field that a state needs, opened at once; null goes on without one. */
export function fieldOf(state: AttendanceState): TextField | null {
  if (state === 'DIWAKILI') return 'name'
  return state === 'HADIR' ? null : 'reason'
}

/** How far a clock may be from the meeting for "now" to be an arrival. */
const halfDay = 12 * 3_600_000

/** The clock now as an arrival; null when the meeting is long over or far off. */
export function arrivalNow(now: number, meeting: { startsAt: number; endsAt: number }, zone: string): string | null {
  const near = now > meeting.startsAt - halfDay && now < meeting.endsAt + halfDay
  return near ? clockOf(minutesIn(zone, now)) : null
}
