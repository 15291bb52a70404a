import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database'
import type { PersonId } from '../../shared/ids/ids'
import type { Role } from '../../shared/people/enums'
import type { PersonInput } from '../../shared/people/model'
import { changeBatch, changeRow } from '../database/schema/changes'
import { createPeople, type People } from './people'
import { createPins } from './pins'
import { findPerson, listPeople } from './queries'

let t: TestDatabase
let people: People
let manager: PersonId

const aPerson = (name: string, role: Role = 'PENYUNTING'): PersonInput => ({ name, role, post: null, nip: null })
const system = { id: null, name: 'Penguji' }
const by = (id: PersonId, name = 'X') => ({ id, name })

beforeEach(async () => {
  t = await openTestDatabase()
  people = createPeople({ ...t, pins: createPins({ db: t.db, clock: t.clock, readOnly: false }) })
  manager = (await people.save(null, aPerson('Wa Ode', 'PENGELOLA'), system)).id
})
afterEach(() => t.dispose())

test('profiles are added, changed, removed and restored, each with its label and never by Ctrl+Z', async () => {
  const { id } = await people.save(null, aPerson('La Ode'), by(manager, 'Wa Ode'))
  await people.save(id, aPerson('La Ode Rahman', 'PEMBACA'), by(manager, 'Wa Ode'))
  await people.remove(id, by(manager))
  expect((await listPeople(t.db)).map(({ name }) => name)).toEqual(['Wa Ode'])
  expect(await listPeople(t.db, true)).toMatchObject([{ name: 'La Ode Rahman', role: 'PEMBACA', hasPin: false }])
  await people.restore(id, by(manager))
  const batches = await t.db.select().from(changeBatch)
  expect(batches.map(({ label }) => label).slice(1)).toEqual([
    'Menambah profil La Ode',
    'Mengubah profil La Ode Rahman',
    'Menghapus profil La Ode Rahman',
    'Memulihkan profil La Ode Rahman',
  ])
  expect(batches[1]).toMatchObject({ personId: manager, personName: 'Wa Ode' })
  expect(batches.every(({ undoable }) => !undoable)).toBe(true)
})

describe('the last manager', () => {
  test('cannot be removed', async () => {
    await expect(people.remove(manager, by(manager))).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await findPerson(t.db, manager))?.deletedAt).toBeNull()
  })

  test('cannot be made an editor, and the field says why', async () => {
    await expect(people.save(manager, aPerson('Wa Ode'), by(manager))).rejects.toMatchObject({
      code: 'VALIDATION',
      details: { 'input.role': ['Harus tetap ada satu Pengelola. Jadikan orang lain Pengelola dahulu.'] },
    })
  })

  test('may go once there is another', async () => {
    await people.save(null, aPerson('La Ode', 'PENGELOLA'), by(manager))
    await people.remove(manager, by(manager))
    expect(await listPeople(t.db)).toMatchObject([{ name: 'La Ode' }])
  })
})

describe('a PIN', () => {
  test('is set and changed by its person with the old one', async () => {
    const { id } = await people.save(null, aPerson('La Ode'), by(manager))
    await people.setPin(id, null, '1234', by(id))
    await expect(people.setPin(id, '9999', '5678', by(id))).rejects.toMatchObject({ code: 'PIN_WRONG' })
    await people.setPin(id, '1234', '5678', by(id))
    await people.setPin(id, '5678', null, by(id))
    expect((await findPerson(t.db, id))?.hasPin).toBe(false)
  })

  test('of another person is changed by a manager only', async () => {
    const { id } = await people.save(null, aPerson('La Ode'), by(manager))
    await expect(people.setPin(manager, null, '1234', by(id))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await people.setPin(id, null, '1234', by(manager))
    expect((await findPerson(t.db, id))?.hasPin).toBe(true)
  })

  test('leaves no trace in the history', async () => {
    await people.setPin(manager, null, '1234', by(manager))
    expect((await t.db.select().from(changeRow)).map(({ tableName }) => tableName)).toEqual(['people'])
  })
})
