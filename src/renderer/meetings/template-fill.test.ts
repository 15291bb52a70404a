import { expect, test } from 'vitest'
import { builtInTemplates } from '../../shared/invitations/built-in'
import { TemplateValue } from '../../shared/invitations/template'
import { emptyForm, resolverIn } from './form-model'
import { fillFrom, type UsableTemplate } from './template-fill'

const zone = 'Asia/Makassar'
const builtIn = (key: string): UsableTemplate => ({ ...builtInTemplates.find((one) => one.key === key)!, labels: {} })

test.each(builtInTemplates.map(({ key }) => key))('an empty form filled from %s is a whole meeting', (key) => {
  const form = { ...emptyForm(null, zone), day: '2026-12-10', from: '08:30' }
  const { values, typed } = fillFrom(form, builtIn(key), zone, false)
  expect(typed).toEqual([])
  const { errors, values: meeting } = resolverIn(zone)({ ...form, ...values }, undefined, {
    fields: {},
    shouldUseNativeValidation: false,
  }) as { errors: object; values: { startsAt: number; endsAt: number; agenda: { minutes: number }[] } }
  expect(errors).toEqual({})
  const agenda = meeting.agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  expect((meeting.endsAt - meeting.startsAt) / 60_000).toBe(agenda)
})

test('what was typed is named and stays, unless it is to be replaced', () => {
  const form = { ...emptyForm(null, zone), title: 'Rakor perbatasan', bring: 'Peta' }
  const careful = fillFrom(form, builtIn('rakor'), zone, false)
  expect(careful.typed).toEqual(['Nama rapat', 'Bahan dibawa'])
  expect(careful.values).not.toHaveProperty('title')
  expect(careful.values).toMatchObject({ kind: 'RAKOR', letterSubject: 'Undangan Rapat Koordinasi Kerja Sama Daerah' })
  expect(fillFrom(form, builtIn('rakor'), zone, true).values).toMatchObject({
    title: 'Rapat Koordinasi Kerja Sama Daerah',
  })
})

test('invitees and offices that are not in use any more are left out', () => {
  const [office, gone] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002']
  const value = TemplateValue.parse({
    minutes: 120,
    agenda: [{ title: 'Paparan', minutes: 30, officeId: gone }],
    invitees: [
      { kind: 'OPD', officeId: office },
      { kind: 'OPD', officeId: gone },
      { kind: 'ORANG', name: 'Arsyad' },
    ],
  })
  const template = { name: 'x', kind: 'RAKOR' as const, value, labels: { [office]: 'Biro Hukum' } }
  const { values, left } = fillFrom(emptyForm(null, zone), template, zone, false)
  expect(left).toBe(1)
  expect(values.invitees?.map(({ label, name }) => label || name)).toEqual(['Biro Hukum', 'Arsyad'])
  expect(values.agenda).toMatchObject([{ title: 'Paparan', officeId: null, officeLabel: '' }])
})

test('the end follows from the start, also over midnight', () => {
  const late = { ...emptyForm(null, zone), day: '2026-12-31', from: '22:00' }
  expect(fillFrom(late, builtIn('rakor'), zone, false).values).toMatchObject({ until: '01:45', lastDay: '2027-01-01' })
})
