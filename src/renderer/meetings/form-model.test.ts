import { expect, test } from 'vitest'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { AgendaItemId, InviteeId, MeetingId } from '../../shared/ids/ids'
import { MeetingInput, type MeetingDetail } from '../../shared/meetings/model'
import { emptyForm, emptyItem, formOf, resolverIn, timesOf, type FormValues } from './form-model'

const zone = 'Asia/Makassar'
const at = (date: string, hour: number) => momentAt(calendarDate.parse(date), hour * 60, zone)
const times = { startsAt: at('2026-11-26', 9), endsAt: at('2026-11-26', 12) }

const check = (values: FormValues) =>
  resolverIn(zone)(values, undefined, { fields: {}, shouldUseNativeValidation: false }) as {
    values: unknown
    errors: Record<string, { message?: string }>
  }

test('a dragged span fills date and times in WITA', () => {
  expect(emptyForm(times, zone)).toMatchObject({ day: '2026-11-26', from: '09:00', until: '12:00', lastDay: null })
  const long = { startsAt: times.startsAt, endsAt: at('2026-11-27', 12) }
  expect(emptyForm(long, zone)).toMatchObject({ day: '2026-11-26', lastDay: '2026-11-27' })
  expect(timesOf(emptyForm(long, zone), zone)).toEqual(long)
})

test('an empty form says what is missing, each at its field', () => {
  const { errors } = check({ ...emptyForm(null, zone), from: '' })
  expect(Object.keys(errors).sort()).toEqual(['day', 'from', 'kind', 'title'])
  expect(errors['title']?.message).toBe('Isi nama rapat.')
})

test('rules across fields stand at the field of the form', () => {
  const values = { ...emptyForm(times, zone), title: 'Rakor', kind: 'RAKOR' as const }
  expect(check({ ...values, until: '09:00' }).errors).toHaveProperty('until')
  const nobody = {
    storedId: '',
    kind: 'ORANG' as const,
    officeId: null,
    partnerId: null,
    label: '',
    name: '',
    post: '',
    letterNumber: '',
  }
  expect(check({ ...values, invitees: [nobody] }).errors).toHaveProperty(['invitees', '0', 'name'])
  expect(check({ ...values, state: 'DIBATALKAN' }).errors).toHaveProperty('cancelReason')
})

const item = AgendaItemId.parse('01890000-0000-7000-8000-000000000011')
const invitee = InviteeId.parse('01890000-0000-7000-8000-000000000012')

test('a saved meeting comes out of its form unchanged', () => {
  const input = MeetingInput.parse({
    title: 'Rakor',
    kind: 'RAKOR',
    ...times,
    place: 'Aula',
    agenda: [{ id: item, title: 'Pembukaan', minutes: 30, speaker: 'Panitia', note: 'Berdiri' }],
    invitees: [{ id: invitee, kind: 'ORANG', name: 'Arsyad', post: 'Camat', letterNumber: '12' }],
    copiesTo: ['Gubernur', 'Inspektur'],
    letterDate: '2026-11-20',
  })
  const detail: MeetingDetail = {
    id: MeetingId.parse('01890000-0000-7000-8000-000000000003'),
    input,
    status: 'scheduled',
    agenda: input.agenda.map((one) => ({ ...one, id: item, office: null, officeDeleted: false })),
    invitees: input.invitees.map((one) => ({
      ...one,
      id: invitee,
      label: one.name ?? '',
      deleted: false,
      reply: null,
      repliedOn: null,
      replyNote: null,
      wholeNumber: null,
    })),
    agreements: [],
    signatory: null,
    letter: { number: null, known: '005/' },
    conflicts: [],
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
  }
  expect(check(formOf(detail, zone))).toEqual({ values: input, errors: {} })
})

test('empty rows of the agenda are left out', () => {
  const values = { ...emptyForm(times, zone), title: 'Rakor', kind: 'RAKOR' as const }
  const agenda = [{ ...emptyItem }, { ...emptyItem, title: 'Diskusi', minutes: 60 }]
  expect(check({ ...values, agenda }).values).toMatchObject({
    agenda: [{ title: 'Diskusi', minutes: 60, speaker: null, officeId: null, note: null }],
  })
})
