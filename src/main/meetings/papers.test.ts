import { afterEach, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { MeetingId } from '../../shared/ids/ids'
import { MeetingInput } from '../../shared/meetings/model'
import { PaperChoices } from '../../shared/papers/contract'
import { Signatory } from '../../shared/papers/model'
import { paperData } from '../../shared/papers/papers'
import { offices } from '../database/schema/masters'
import { addSignatoryTx } from '../settings/signatories'
import { createMeetings } from './meetings'
import { meetingPapers } from './papers'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const choices = PaperChoices.parse({})
const at = (date: string, hour: number) => momentAt(calendarDate.parse(date), hour * 60, 'Asia/Makassar')

async function aMeeting(given: Partial<z.input<typeof MeetingInput>> = {}): Promise<MeetingId> {
  const input = { title: 'Rakor', kind: 'RAKOR', startsAt: at('2026-11-26', 9), endsAt: at('2026-11-26', 12), ...given }
  return (await createMeetings(t).create(MeetingInput.parse(input), testActor)).id
}

async function anOffice(): Promise<string> {
  const id = t.newId()
  await t.commands.run(testCommand(), (tx) => tx.insert(offices).values({ id, name: 'Biro Hukum', group: 'BIRO' }))
  return id
}

const aSignatory = () =>
  t.commands.run(testCommand(), (tx) =>
    addSignatoryTx(tx, Signatory.parse({ roleLines: ['SEKRETARIS DAERAH'], name: 'Contoh Nama' }), t.newId),
  )

test('a bare invitation says what is missing and prints blanks', async () => {
  const built = await meetingPapers(t).invitation({ kind: 'invitation', id: await aMeeting() }, choices)
  expect(() => paperData.invitation.parse(built.data)).not.toThrow()
  expect(built.data).toMatchObject({ number: null, knownNumber: '005/', date: null, signatory: null, invitees: [] })
  expect(built.data.meeting).toMatchObject({ time: 'pukul 09.00 s.d. 12.00 WITA', lastDate: null })
  expect(built.notices).toHaveLength(4)
  expect(built.fileName).toBe('Undangan Rakor 26 November 2026.pdf')
})

test('a full invitation has number, signer and grouped addressees', async () => {
  await aSignatory()
  const office = await anOffice()
  const id = await aMeeting({
    letterNumber: '1187',
    letterDate: '2026-11-20',
    endsAt: at('2026-11-27', 12),
    dress: 'Batik',
    invitees: [
      { kind: 'ORANG', name: 'Arsyad' },
      { kind: 'OPD', officeId: office },
    ],
  })
  const built = await meetingPapers(t).invitation({ kind: 'invitation', id }, { ...choices, paper: 'A4' })
  expect(() => paperData.invitation.parse(built.data)).not.toThrow()
  expect(built.data).toMatchObject({
    number: '005/1187/2026',
    signatory: { name: 'Contoh Nama' },
    invitees: [
      { label: 'Perangkat daerah', lines: [{ name: 'Kepala Biro Hukum' }] },
      { label: 'Perorangan', lines: [{ name: 'Arsyad' }] },
    ],
  })
  expect(built.data.meeting).toMatchObject({ lastDate: '2026-11-27', more: [{ label: 'pakaian', value: 'Batik' }] })
  expect(built.setup.paper).toBe('A4')
  expect(built.notices).toEqual([])
})

test('the sign-in sheet has a row for each invitee and blank ones', async () => {
  await aSignatory()
  const id = await aMeeting({ place: 'Aula', invitees: [{ kind: 'ORANG', name: 'Arsyad', post: 'Camat' }] })
  const built = await meetingPapers(t)['sign-in-sheet']({ kind: 'sign-in-sheet', id }, { ...choices, blankRows: 4 })
  expect(() => paperData['sign-in-sheet'].parse(built.data)).not.toThrow()
  expect(built.data.rows).toEqual([{ name: 'Arsyad', post: 'Camat', office: null }])
  expect(built.data.blankRows).toBe(4)
  expect(built.data.signature?.place).toBe('Kendari, 26 November 2026')
  expect(built.data.facts.map(({ value }) => value)).toEqual([
    'Rakor',
    'Kamis, 26 November 2026',
    '09.00 s.d. 12.00 WITA',
    'Aula',
  ])
})

test('the running order counts its times and names the days of a long meeting', async () => {
  const office = await anOffice()
  const agenda = [
    { title: 'Pembukaan', minutes: 30, officeId: office },
    { title: 'Kunjungan', minutes: 15 * 60 },
    { title: 'Penutup', minutes: 0 },
  ]
  const id = await aMeeting({ agenda, endsAt: at('2026-11-27', 0) })
  const built = await meetingPapers(t)['running-order']({ kind: 'running-order', id }, choices)
  expect(() => paperData['running-order'].parse(built.data)).not.toThrow()
  expect(built.data.days).toEqual([
    {
      label: 'Kamis, 26 November 2026',
      rows: [
        { title: 'Pembukaan', person: null, office: 'Biro Hukum', from: 540, to: 570 },
        { title: 'Kunjungan', person: null, office: null, from: 570, to: 1470 },
      ],
    },
    { label: 'Jumat, 27 November 2026', rows: [{ title: 'Penutup', person: null, office: null, from: 30, to: null }] },
  ])
  expect(built.notices).toEqual(['Acara lewat 30 menit dari waktu selesai rapat.'])
})
