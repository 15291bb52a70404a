/** Rules of meetings: their status, what blocks saving, the running order, and conflicts with other meetings. */
import { shortDate } from '../calendar/words'
import { todayIn } from '../calendar/moments'
import type { Conflict, InviteeInput, MeetingInput, MeetingStatus } from './model'

const minute = 60_000
const day = 86_400_000

/** No meeting is longer, so that the calendar finds all that touch a span by their start alone. */
export const longestMeetingMs = 31 * day

/** What the status follows from. */
export type StatusFacts = Pick<MeetingInput, 'state' | 'startsAt' | 'endsAt' | 'sentOn' | 'minutesOn'>

/** The status at a moment (ms UTC). Never stored. */
export function statusOf({ state, startsAt, endsAt, sentOn, minutesOn }: StatusFacts, now: number): MeetingStatus {
  if (state === 'DIBATALKAN') return 'cancelled'
  if (state === 'DRAF') return 'draft'
  if (minutesOn !== null) return 'closed'
  if (now >= endsAt) return 'awaitingMinutes'
  if (now >= startsAt) return 'running'
  return sentOn === null ? 'scheduled' : 'invited'
}

/** Errors by field name (`invitees.0.name`), each a sentence that says the cure. Empty when all is well. */
export function checkMeeting(input: MeetingInput, timeZone: string): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  const fault = (field: string, sentence: string) => void (errors[field] ??= []).push(sentence)
  checkSpan(input, fault)
  checkState(input, fault)
  checkLetter(input, timeZone, fault)
  checkInvitees(input.invitees, fault)
  return errors
}

type Fault = (field: string, sentence: string) => void

function checkSpan({ startsAt, endsAt }: MeetingInput, fault: Fault): void {
  if (endsAt <= startsAt) fault('endsAt', 'Rapat selesai sebelum dimulai. Isi waktu selesai sesudah waktu mulai.')
  else if (endsAt - startsAt > longestMeetingMs) {
    fault('endsAt', 'Rapat paling lama 31 hari. Bagi menjadi beberapa rapat.')
  }
}

function checkState({ state, cancelReason, sentOn, minutesOn }: MeetingInput, fault: Fault): void {
  if (state === 'DIBATALKAN' && cancelReason === null) fault('cancelReason', 'Isi alasan rapat dibatalkan.')
  if (state !== 'DRAF') return
  if (sentOn !== null)
    fault('sentOn', 'Undangan rapat yang masih draf belum dapat dikirim. Ubah keadaannya ke Terjadwal.')
  if (minutesOn !== null) {
    fault('minutesOn', 'Notula rapat yang masih draf belum dapat disahkan. Ubah keadaannya ke Terjadwal.')
  }
}

function checkLetter({ letterDate, sentOn, minutesOn, startsAt }: MeetingInput, timeZone: string, fault: Fault): void {
  const firstDay = todayIn(timeZone, startsAt)
  if (letterDate && sentOn && sentOn < letterDate) {
    fault('sentOn', `Tanggal kirim mendahului tanggal surat. Isi ${shortDate(letterDate)} atau sesudahnya.`)
  }
  if (letterDate && letterDate > firstDay) {
    fault('letterDate', `Surat undangan bertanggal sesudah rapat. Isi ${shortDate(firstDay)} atau sebelumnya.`)
  }
  if (minutesOn && minutesOn < firstDay) {
    fault('minutesOn', `Notula disahkan sebelum rapat. Isi ${shortDate(firstDay)} atau sesudahnya.`)
  }
}

function checkInvitees(invitees: readonly InviteeInput[], fault: Fault): void {
  const first = new Map<string, number>()
  invitees.forEach((invitee, index) => {
    const missing = missingInvitee(invitee)
    if (missing) return fault(`invitees.${index}.${missing.field}`, missing.sentence)
    const key = `${inviteeKey(invitee)}|${normalised(invitee.name)}|${normalised(invitee.post)}`
    const other = first.get(key)
    if (other === undefined) first.set(key, index)
    else fault(`invitees.${index}.name`, `Undangan ini sudah ada di baris ${other + 1}. Hapus salah satu.`)
  })
}

function missingInvitee({ kind, officeId, partnerId, name }: InviteeInput): { field: string; sentence: string } | null {
  if (kind === 'OPD') return officeId ? null : { field: 'officeId', sentence: 'Pilih perangkat daerah.' }
  if (kind === 'MITRA') return partnerId ? null : { field: 'partnerId', sentence: 'Pilih mitra atau daerah.' }
  return name ? null : { field: 'name', sentence: 'Isi nama orang yang diundang.' }
}

/** Who is invited, so that two meetings can be compared. */
export function inviteeKey({
  kind,
  officeId,
  partnerId,
  name,
}: Pick<InviteeInput, 'kind' | 'officeId' | 'partnerId' | 'name'>): string {
  return `${kind}:${kind === 'OPD' ? (officeId ?? '') : kind === 'MITRA' ? (partnerId ?? '') : normalised(name)}`
}

export type RunningRow<I> = I & {
  startsAt: number
  endsAt: number
  /** Ends after the meeting does. */
  over: boolean
}

/** Agenda items one after the other from the start; `overMinutes` is what they take beyond the planned end. */
export function runningOrder<I extends { minutes: number }>({
  startsAt,
  endsAt,
  agenda,
}: {
  startsAt: number
  endsAt: number
  agenda: readonly I[]
}): {
  rows: RunningRow<I>[]
  minutes: number
  endsAt: number
  overMinutes: number
} {
  let at = startsAt
  const rows = agenda.map((item) => {
    const from = at
    at += item.minutes * minute
    return { ...item, startsAt: from, endsAt: at, over: at > endsAt }
  })
  return {
    rows,
    minutes: (at - startsAt) / minute,
    endsAt: at,
    overMinutes: Math.max(0, Math.ceil((at - endsAt) / minute)),
  }
}

/** What of a meeting can clash with another one. */
export type Occupied = Pick<MeetingInput, 'state' | 'startsAt' | 'endsAt' | 'place' | 'chair' | 'noteTaker'> & {
  /** From `inviteeKey`. */
  invitees: readonly string[]
}
export type OtherMeeting = Occupied & Pick<Conflict, 'meetingId' | 'title'>

/** Meetings at the same time that share the room, the chair or invitees. Cancelled ones occupy nothing. */
export function conflictsOf(meeting: Occupied, others: readonly OtherMeeting[]): Conflict[] {
  if (meeting.state === 'DIBATALKAN') return []
  return others.flatMap((other) => {
    if (other.state === 'DIBATALKAN' || !overlaps(meeting, other)) return []
    const shares = sharesOf(meeting, other)
    const { meetingId, title, startsAt, endsAt } = other
    return shares.length > 0 ? { meetingId, title, startsAt, endsAt, shares } : []
  })
}

type Span = { startsAt: number; endsAt: number }

/** A meeting that starts when the other ends does not overlap it. */
const overlaps = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

function sharesOf(a: Occupied, b: Occupied): string[] {
  const shares: string[] = []
  if (isSame(a.place, b.place)) shares.push('tempat yang sama')
  if (isSame(a.chair, b.chair)) shares.push('pimpinan yang sama')
  if (isSame(a.noteTaker, b.noteTaker)) shares.push('notulis yang sama')
  const there = new Set(b.invitees)
  const both = new Set(a.invitees.filter((key) => there.has(key))).size
  if (both > 0) shares.push(`${both} undangan yang sama`)
  return shares
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && normalised(a) !== '' && normalised(a) === normalised(b)
}

/** "R. Rapat  Biro" and "r rapat biro" are one place. */
function normalised(text: string | null): string {
  return (text ?? '')
    .toLocaleLowerCase('id')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
