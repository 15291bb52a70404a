/** Rules of attendance and minutes: what a row needs, totals, and what is missing before minutes can be adopted. */
import { momentAt, todayIn } from '../calendar/moments'
import type { AttendanceState } from '../meetings/enums'
import type { AttendanceRowInput, AttendanceTotals, MinutesInput, MinutesView } from './model'
import type { StatusOf } from '../status/statuses'
import { isBlank, richText, type RichDoc } from './rich-doc'

/** The status that a state of attendance is shown as; null is an invitee nothing has been entered for. */
export function attendanceStatus(state: AttendanceState | null): StatusOf<'attendance'> {
  switch (state) {
    case null:
      return 'invited'
    case 'HADIR':
      return 'present'
    case 'DIWAKILI':
      return 'represented'
    case 'IZIN':
      return 'excused'
    case 'TIDAK_HADIR':
      return 'absent'
  }
}

/** Errors by field name (`rows.3.name`), each a sentence that says the cure. Empty when all is well. */
export function checkAttendance(rows: readonly AttendanceRowInput[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  const seen = new Map<string, number>()
  rows.forEach((row, index) => {
    const fault = rowFault(row)
    if (fault) errors[`rows.${index}.${fault.field}`] = [fault.sentence]
    if (row.inviteeId === null) return
    const other = seen.get(row.inviteeId)
    if (other === undefined) seen.set(row.inviteeId, index)
    else errors[`rows.${index}.state`] = [`Undangan ini sudah diisi di baris ${other + 1}. Hapus salah satu.`]
  })
  return errors
}

/** What a row of the sheet still needs; null when it is whole. */
export function rowFault({ inviteeId, state, name, institution }: AttendanceRowInput) {
  if (inviteeId === null) {
    if (state !== 'HADIR')
      return { field: 'state', sentence: 'Yang tidak diundang hanya dapat dicatat hadir.' } as const
    if (name === null && institution === null) {
      return { field: 'name', sentence: 'Isi nama atau instansi yang hadir.' } as const
    }
    return null
  }
  if (state === 'DIWAKILI' && name === null) return { field: 'name', sentence: 'Isi nama yang mewakili.' } as const
  return null
}

/** Fields that a state does not use are emptied. */
export function tidyRow(row: AttendanceRowInput): AttendanceRowInput {
  const came = row.state === 'HADIR' || row.state === 'DIWAKILI'
  const named = row.inviteeId === null || row.state === 'DIWAKILI'
  return {
    ...row,
    name: named || row.state === 'HADIR' ? row.name : null,
    post: named || row.state === 'HADIR' ? row.post : null,
    institution: row.inviteeId === null ? row.institution : null,
    reason: came ? null : row.reason,
    arrivedAt: came ? row.arrivedAt : null,
  }
}

type Counted = { inviteeId: string | null; state: AttendanceState | null }

/** Counts of a sheet that holds every invitee, entered or not, and the walk-ins. */
export function totalsOf(rows: readonly Counted[]): AttendanceTotals {
  const invitees = rows.filter(({ inviteeId }) => inviteeId !== null)
  const count = (state: AttendanceState | null) => invitees.filter((row) => row.state === state).length
  return {
    invited: invitees.length,
    present: count('HADIR'),
    represented: count('DIWAKILI'),
    excused: count('IZIN'),
    absent: count('TIDAK_HADIR'),
    walkIns: rows.filter((row) => row.inviteeId === null && row.state !== null).length,
    missing: count(null),
  }
}

/** Everybody who was in the room. */
export const peopleOf = ({ present, represented, walkIns }: AttendanceTotals): number => present + represented + walkIns

/** "32 dari 40 undangan hadir (5 diwakili), 3 izin, 5 tidak hadir; 2 di luar undangan" */
export function totalsText(totals: AttendanceTotals): string {
  const { invited, present, represented, excused, absent, walkIns, missing } = totals
  const came = present + represented
  const parts = [
    `${came} dari ${invited} undangan hadir${represented > 0 ? ` (${represented} diwakili)` : ''}`,
    ...(excused > 0 ? [`${excused} izin`] : []),
    ...(absent > 0 ? [`${absent} tidak hadir`] : []),
    ...(missing > 0 ? [`${missing} belum diisi`] : []),
  ].join(', ')
  return walkIns > 0 ? `${parts}; ${walkIns} di luar undangan` : parts
}

/** What the minutes say of an item that was not dealt with. */
export const notDiscussed = 'Tidak dibahas.'

/** Whether an item was passed over on purpose. */
export const isNotDiscussed = (body: RichDoc): boolean => richText(body).trim() === notDiscussed

type Adoptable = Pick<MinutesView, 'entries' | 'totals' | 'isNew'>

/** What is missing before minutes can be adopted, in words; empty when nothing is. */
export function lacksOf({ entries, totals, isNew }: Adoptable): string[] {
  if (isNew) return ['Notula belum disimpan. Isi dan simpan dahulu.']
  const { invited, missing } = totals
  const blank = entries.filter(({ kind, body }) => kind === 'ACARA' && isBlank(body))
  const nothing = entries.every(({ body }) => isBlank(body))
  return [
    ...(invited > 0 && missing === invited && peopleOf(totals) === 0
      ? ['Kehadiran belum diisi. Isi di tab Kehadiran.']
      : missing > 0
        ? [`Kehadiran ${missing} undangan belum diisi. Lengkapi di tab Kehadiran.`]
        : []),
    ...blank.map(
      ({ title }) => `Acara “${title ?? ''}” belum ada isinya. Tulis pembahasannya atau tandai tidak dibahas.`,
    ),
    ...(nothing && blank.length === 0 ? ['Notula belum ada isinya.'] : []),
  ]
}

/** Errors of minutes by field name; rules that need no data. */
export function checkMinutes({ openedAt, closedAt }: MinutesInput): Record<string, string[]> {
  if (openedAt === null || closedAt === null || closedAt > openedAt) return {}
  return { closedAt: ['Rapat ditutup sebelum dibuka. Isi jam tutup sesudah jam buka.'] }
}

/**
 * The moment of a clock time at a meeting: the first one of that hour from half a day before the meeting starts, so that
 * a meeting over midnight has its small hours on the next day.
 */
export function clockAt(minutes: number, startsAt: number, zone: string): number {
  const halfDay = 12 * 60 * 60_000
  const from = startsAt - halfDay
  const at = momentAt(todayIn(zone, from), minutes, zone)
  return at >= from ? at : at + 2 * halfDay
}
