/** Data of the minutes as a paper, and the words both the paper and the Word document use. */
import { z } from 'zod'
import { timeText, zoneWord } from '../calendar/moments'
import { shortDate } from '../calendar/words'
import { longSpan } from '../meetings/words'
import { MinutesContent, type AttendanceLine } from '../minutes/content'
import type { DecisionView } from '../minutes/model'
import { attendanceStatus, totalsText } from '../minutes/rules'
import { statuses } from '../status/statuses'
import { Imprint, Letterhead, type Signatory } from './model'

export const MinutesPaperData = z.object({
  letterhead: Letterhead,
  content: MinutesContent,
  timeZone: z.string(),
  /** "Kendari, 12 Januari 2026" above the signature of the note-taker. */
  place: z.string().nullable(),
  /** Not adopted: said on the paper. */
  draft: z.boolean(),
  imprint: Imprint.nullable(),
})
export type MinutesPaperData = z.output<typeof MinutesPaperData>

export type Fact = { label: string; value: string }

/** The lines above the minutes: rapat, hari/tanggal, waktu, tempat, pimpinan, notulis, peserta. */
export function minutesFacts(content: MinutesContent, zone: string): Fact[] {
  const { title, number, place, chair, noteTaker, agreements, totals } = content
  const hours = openHours(content, zone)
  const facts: [string, string | null][] = [
    ['Nomor', number],
    ['Rapat', title],
    ['Hari/tanggal', longSpan(content, zone)],
    ['Dibuka/ditutup', hours],
    ['Tempat', place],
    ['Pimpinan', chair],
    ['Notulis', noteTaker],
    ['Peserta', totalsText(totals)],
    ['Naskah terkait', agreements.length > 0 ? agreements.join('; ') : null],
  ]
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

/** "09.05–11.40 WITA" as the meeting really went; null when neither is noted. */
function openHours({ openedAt, closedAt }: MinutesContent, zone: string): string | null {
  if (openedAt === null && closedAt === null) return null
  const text = (at: number | null) => (at === null ? '…' : timeText(at, zone))
  return `${text(openedAt)}–${text(closedAt)} ${zoneWord(zone)}`
}

/** A part of the minutes with its heading and the decisions that belong to it. */
export type MinutesPart = {
  heading: string
  body: MinutesContent['entries'][number]['body']
  decisions: DecisionView[]
}

/** Parts in their order: A. Pembukaan, B. Pembahasan with its items, C. Penutup; empty opening and closing are left out. */
export function minutesParts({ entries, decisions }: MinutesContent): {
  opening: MinutesPart[]
  items: MinutesPart[]
  closing: MinutesPart[]
} {
  const part = (kind: string, heading: (title: string | null) => string): MinutesPart[] =>
    entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({
        heading: heading(entry.title),
        body: entry.body,
        decisions: kind === 'ACARA' ? decisions.filter((one) => one.agendaItemId === entry.agendaItemId) : [],
      }))
  const items = part('ACARA', (title) => title ?? 'Acara lain')
  // Decisions of an item that is no longer on the agenda, or of none.
  const named = new Set(entries.map(({ agendaItemId }) => agendaItemId))
  const loose = decisions.filter(
    ({ agendaItemId }) => !named.has(agendaItemId) || (agendaItemId === null && !hasLoosePart(entries)),
  )
  const rest =
    loose.length > 0
      ? [{ heading: 'Keputusan lain', body: { version: 1 as const, content: [] }, decisions: loose }]
      : []
  return {
    opening: part('PEMBUKAAN', () => 'Pembukaan'),
    items: [...items, ...rest],
    closing: part('PENUTUP', () => 'Penutup'),
  }
}

const hasLoosePart = (entries: MinutesContent['entries']): boolean =>
  entries.some(({ kind, agendaItemId }) => kind === 'ACARA' && agendaItemId === null)

export const followUpHeads = ['Keputusan', 'Penanggung jawab', 'Batas waktu', 'Status', 'Bukti'] as const

/** Rows of the follow-up table in the order of `followUpHeads`; every decision has one. */
export function followUpCells({ text, followUp }: DecisionView): string[] {
  if (followUp === null) return [text, '', '', '', '']
  const { officeLabel, owner, dueOn, status, evidence } = followUp
  const who = [officeLabel, owner].filter((part) => part !== null).join(', ')
  return [text, who, dueOn ? shortDate(dueOn) : '', statuses.followUp[status].word, evidence ?? '']
}

export const attendanceHeads = ['Instansi', 'Nama', 'Jabatan', 'Kehadiran', 'Keterangan'] as const

/** Cells of the attendance list in the order of `attendanceHeads`. */
export function attendanceCells(line: AttendanceLine, zone: string): string[] {
  const { institution, name, post, state, note, arrivedAt, walkIn } = line
  const word = walkIn ? 'Hadir di luar undangan' : statuses.attendance[attendanceStatus(state)].word
  const sent = state === 'DIWAKILI' && note !== null ? `mewakili ${note}` : note
  const arrived = arrivedAt === null ? null : `tiba ${timeText(arrivedAt, zone)}`
  return [institution ?? '', name ?? '', post ?? '', word, [sent, arrived].filter((part) => part !== null).join('; ')]
}

/** Who signs: chair at the left, note-taker at the right; without a chosen signer the name of the meeting. */
export function minutesSigners({ chair, noteTaker, chairSignatory, noteTakerSignatory }: MinutesContent): {
  chair: Signer
  noteTaker: Signer
} {
  return {
    chair: { role: 'Pimpinan rapat,', signatory: chairSignatory, name: chair },
    noteTaker: { role: 'Notulis,', signatory: noteTakerSignatory, name: noteTaker },
  }
}

export type Signer = { role: string; signatory: Signatory | null; name: string | null }
