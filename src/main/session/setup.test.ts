import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database'
import { openTestSession, type TestSession } from '../../../test/support/session'
import type { Handlers } from '../../shared/ipc/define'
import { Signatory } from '../../shared/papers/model'
import { PersonInput } from '../../shared/people/model'
import type { sessionContract } from '../../shared/session/contract'
import { defaultSettings } from '../../shared/settings/defaults'
import { changeBatch } from '../database/schema/changes'
import { countries, offices, partners, regions } from '../database/schema/masters'
import { listSignatories, readSettings } from '../settings/queries'
import { sessionHandlers } from './handlers'
import type { SetupInput } from './setup'

let t: TestDatabase
let s: TestSession
let sampleBy: string[]

function handlers(): Handlers<typeof sessionContract> {
  return sessionHandlers({
    session: s.session,
    clock: t.clock,
    newId: t.newId,
    dialogs: { openFolder: () => Promise.resolve(null) },
    desktop: { openPath: () => Promise.resolve() },
    folder: () => t.folder,
    reopen: () => Promise.resolve(),
    setColorScheme: () => undefined,
    fillSample: (actor) => Promise.resolve(void sampleBy.push(actor.name)),
  })
}

beforeEach(async () => {
  t = await openTestDatabase()
  s = openTestSession(t)
  sampleBy = []
})
afterEach(async () => {
  s.session.stop()
  await t.dispose()
})

const ctx = { windowId: 1, actor: { id: null, name: '' }, dropped: [] }

function input(change: Partial<SetupInput> = {}): SetupInput {
  const { unit, letterhead, paper } = defaultSettings
  return {
    unit,
    letterhead,
    paper: { ...paper, paper: 'A4' },
    signatory: Signatory.parse({ roleLines: ['KEPALA BIRO'], name: 'Drs. Contoh' }),
    person: PersonInput.parse({ name: 'Wa Ode Nuraini', role: 'PEMBACA' }),
    pin: '246810',
    sampleData: false,
    ...change,
  }
}

test('the first run leaves settings, a manager with a PIN who is signed in, and master data', async () => {
  const state = await handlers()['setup.complete'](input(), ctx)
  expect(state).toMatchObject({
    phase: 'ready',
    person: { name: 'Wa Ode Nuraini', role: 'PENGELOLA', hasPin: true },
    provinceName: 'Sulawesi Tenggara',
  })
  expect((await readSettings(t.db)).paper.paper).toBe('A4')
  expect(await listSignatories(t.db)).toMatchObject([{ position: 1, value: { name: 'Drs. Contoh' } }])
  expect(await t.db.$count(regions)).toBe(38 + 17)
  expect(await t.db.$count(countries)).toBe(198)
  expect(await t.db.$count(offices)).toBe(50)
  const rows = await t.db.select().from(partners)
  expect(rows).toHaveLength(38 + 17 + 57)
  expect(rows.find(({ name }) => name === 'Pemerintah Kabupaten Konawe')).toMatchObject({ headPost: 'Bupati' })
  expect(await t.db.select().from(changeBatch)).toMatchObject([
    { label: 'Menyiapkan Simpul', personName: 'Wa Ode Nuraini', undoable: false },
  ])
  expect(sampleBy).toEqual([])
})

test('another province has the provinces but not the offices of Sultra', async () => {
  await handlers()['setup.complete'](input({ unit: { ...defaultSettings.unit, provinceCode: '73' } }), ctx)
  expect(await t.db.$count(regions)).toBe(38)
  expect(await t.db.$count(offices)).toBe(0)
})

test('sample data are added on behalf of the first manager', async () => {
  await handlers()['setup.complete'](input({ sampleData: true }), ctx)
  expect(sampleBy).toEqual(['Wa Ode Nuraini'])
})

test('it runs once: whoever exists is not set aside', async () => {
  await handlers()['setup.complete'](input(), ctx)
  await expect(handlers()['setup.complete'](input(), ctx)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await t.db.$count(countries)).toBe(198)
})

test('in a folder that another program holds nothing is set up', async () => {
  s.session.stop()
  s = openTestSession(t, { readOnly: { person: '', pc: 'KOMPUTER-2', since: t.clock.now() } })
  await expect(handlers()['setup.complete'](input(), ctx)).rejects.toMatchObject({
    code: 'READ_ONLY',
    message: 'Data ini sedang dibuka di KOMPUTER-2 sejak 09.00 WITA. Simpul dibuka hanya untuk melihat.',
  })
})
