/** Data of the papers of a meeting: invitation, sign-in sheet, running order. */
import { minutesIn, todayIn, zoneWord } from '../../shared/calendar/moments'
import { longDate, plainDate } from '../../shared/calendar/words'
import type { InviteeView, MeetingDetail, MeetingInput } from '../../shared/meetings/model'
import { runningOrder } from '../../shared/meetings/rules'
import { clockSpan, durationText, shortTitle } from '../../shared/meetings/words'
import type { PaperChoices } from '../../shared/papers/contract'
import { placeAndDate } from '../../shared/papers/letters'
import type { Signatory } from '../../shared/papers/model'
import type { RunningOrderData } from '../../shared/papers/running-order'
import { openItems } from '../followups/open-before'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import type { PaperBuilders } from '../papers/builders'
import type { Clock } from '../platform/clock'
import { listSignatories, readSettings } from '../settings/queries'
import { getMeeting } from './detail'
import { invitationOf } from './invitation-data'

export type MeetingPapersDeps = { db: Db; clock: Clock }

type Builders = Pick<PaperBuilders, 'invitation' | 'sign-in-sheet' | 'running-order'>

export function meetingPapers({ db, clock }: MeetingPapersDeps): Builders {
  const gather = async (id: string, choices: PaperChoices) => {
    const meeting = await getMeeting(db, id, clock.now())
    const settings = await readSettings(db)
    const setup = { ...settings.paper, ...(choices.paper && { paper: choices.paper }) }
    return { meeting, settings, setup, zone: settings.unit.timeZone }
  }
  return {
    async invitation({ id }, choices) {
      const { meeting, settings, setup, zone } = await gather(id, choices)
      const signatory = await findSignatory(db, choices.signatoryId ?? meeting.input.signatoryId)
      const data = { ...invitationOf(meeting, settings, choices), signatory }
      const notices = [...letterNotices(meeting), ...signatoryNotices(signatory)]
      return { kind: 'invitation', data, setup, notices, fileName: fileName('Undangan', meeting, zone) }
    },

    async 'sign-in-sheet'({ id }, choices) {
      const { meeting, settings, setup, zone } = await gather(id, choices)
      const signatory = await findSignatory(db, choices.signatoryId ?? meeting.input.signatoryId)
      const place = placeAndDate(settings.unit.city, todayIn(zone, meeting.input.startsAt))
      const data = {
        letterhead: settings.letterhead,
        facts: [{ label: 'Acara', value: meeting.input.title }, ...whenAndWhere(meeting.input, zone)],
        rows: meeting.invitees.map(signInRow),
        blankRows: choices.blankRows ?? settings.letters.blankRows,
        signature: signatory && { place, signatory },
        code: meetingCode(meeting, zone),
        imprint: { printedAt: clock.now(), timeZone: zone, historyHead: await head(db) },
      }
      const notices = signatoryNotices(signatory)
      return { kind: 'sign-in-sheet', data, setup, notices, fileName: fileName('Daftar Hadir', meeting, zone) }
    },

    async 'running-order'({ id }, choices) {
      const { meeting, settings, setup, zone } = await gather(id, choices)
      // This paper is not signed unless somebody asks for it.
      const signatory = choices.signatoryId ? await findSignatory(db, choices.signatoryId) : null
      const place = placeAndDate(settings.unit.city, meeting.input.letterDate)
      const data: RunningOrderData = {
        letterhead: settings.letterhead,
        title: meeting.input.title,
        facts: whenAndWhere(meeting.input, zone),
        zoneWord: zoneWord(zone),
        days: orderByDay(meeting, zone),
        openItems: await openItems(db, meeting.id, todayIn(zone, clock.now())),
        notes: [],
        signature: signatory && { place, signatory },
      }
      const notices = orderNotices(meeting)
      return { kind: 'running-order', data, setup, notices, fileName: fileName('Susunan Acara', meeting, zone) }
    },
  }
}

/** The chosen signatory, or the first one of the settings. */
export async function findSignatory(db: Db, id: string | null): Promise<Signatory | null> {
  const all = await listSignatories(db)
  return (all.find((one) => one.id === id) ?? all[0])?.value ?? null
}

/** What the QR code of the sheet holds, one line each: title, day, id. */
const meetingCode = ({ id, input }: MeetingDetail, zone: string): string =>
  [shortTitle(input.title, 120), todayIn(zone, input.startsAt), id].join('\n')

const signInRow = ({ kind, label, name, post }: InviteeView) => ({
  name,
  post,
  office: kind === 'ORANG' ? null : label,
})

function whenAndWhere(input: MeetingInput, zone: string): { label: string; value: string }[] {
  const first = todayIn(zone, input.startsAt)
  const last = todayIn(zone, input.endsAt - 1)
  const days = last === first ? longDate(first) : `${longDate(first)} s.d. ${longDate(last)}`
  return [
    { label: 'Hari/tanggal', value: days },
    { label: 'Waktu', value: clockSpan(input, zone) },
    ...(input.place ? [{ label: 'Tempat', value: input.place }] : []),
  ]
}

export function orderByDay({ input, agenda }: MeetingDetail, zone: string): RunningOrderData['days'] {
  const days = new Map<string, RunningOrderData['days'][number]>()
  for (const { title, speaker, office, minutes, startsAt } of runningOrder({ ...input, agenda }).rows) {
    const date = todayIn(zone, startsAt)
    const day = days.get(date) ?? { label: longDate(date), rows: [] }
    const from = minutesIn(zone, startsAt)
    day.rows.push({ title, person: speaker, office, from, to: minutes > 0 ? from + minutes : null })
    days.set(date, day)
  }
  const list = [...days.values()]
  return list.length > 1 ? list : list.map((day) => ({ ...day, label: null }))
}

export function letterNotices({ input, letter, invitees }: MeetingDetail): string[] {
  const gone = invitees.filter(({ deleted }) => deleted).length
  return [
    ...(letter.number === null ? ['Nomor surat belum ada dan dicetak dengan titik-titik.'] : []),
    ...(input.letterDate === null ? ['Tanggal surat belum diisi; tempatnya dikosongkan.'] : []),
    ...(invitees.length === 0 ? ['Belum ada undangan; alamat surat dikosongkan.'] : []),
    ...(gone > 0 ? [`${gone} undangan menunjuk perangkat daerah atau mitra yang sudah tidak dipakai.`] : []),
  ]
}

function orderNotices({ input }: MeetingDetail): string[] {
  const { overMinutes } = runningOrder(input)
  return [
    ...(input.agenda.length === 0 ? ['Susunan acara belum diisi.'] : []),
    ...(overMinutes > 0 ? [`Acara lewat ${durationText(overMinutes)} dari waktu selesai rapat.`] : []),
  ]
}

export const signatoryNotices = (signatory: Signatory | null): string[] =>
  signatory ? [] : ['Belum ada penanda tangan. Tambahkan di Pengaturan.']

const fileName = (what: string, { input }: MeetingDetail, zone: string): string =>
  `${what} ${shortTitle(input.title, 60)} ${plainDate(todayIn(zone, input.startsAt))}.pdf`
