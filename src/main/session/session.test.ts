import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { openTestSession, type TestSession } from '../../../test/support/session'
import { AppError } from '../../shared/ipc/errors'
import { defaultSettings } from '../../shared/settings/defaults'
import { people } from '../database/schema/settings'
import { saveSectionTx } from '../settings/settings'

let t: TestDatabase
let s: TestSession
beforeEach(async () => {
  t = await openTestDatabase()
  s = openTestSession(t)
})
afterEach(async () => {
  s.session.stop()
  await t.dispose()
})

const phase = async () => (await s.session.state()).phase
const minutes = (count: number) => count * 60_000

describe('phases', () => {
  test('the first run, then the choice of a profile, then ready', async () => {
    expect(await phase()).toBe('firstRun')
    const id = await s.addPerson('Wa Ode', 'PENGELOLA')
    expect(await s.session.state()).toMatchObject({ phase: 'signIn', people: [{ name: 'Wa Ode', hasPin: false }] })
    await s.session.signIn(id, null)
    expect(await s.session.state()).toMatchObject({ phase: 'ready', person: { id, role: 'PENGELOLA' } })
    expect(s.session.authorize('manage', 'command')).toEqual({ id, name: 'Wa Ode' })
    expect(s.lockNames).toEqual(['Wa Ode'])
    s.session.signOut()
    expect(await phase()).toBe('signIn')
    expect(() => s.session.authorize('read', 'query')).toThrow('Pilih profil dahulu.')
  })

  test('data that cannot be opened are described, and every call names the reason', async () => {
    const error = new AppError('DATABASE_CORRUPT', 'Basis data rusak.', undefined, 'A1B2C3')
    s.session.stop()
    s = openTestSession(t, { problem: { error, folder: 'D:\\Simpul' } })
    expect(await s.session.state()).toMatchObject({
      phase: 'failed',
      problem: { code: 'DATABASE_CORRUPT', message: 'Basis data rusak.', folder: 'D:\\Simpul', reference: 'A1B2C3' },
    })
    expect(() => s.session.authorize('read', 'query')).toThrow('Basis data rusak.')
  })

  test('the unit of the settings is named and its time zone counts', async () => {
    expect(await s.session.state()).toMatchObject({ unitName: null, timeZone: 'Asia/Makassar' })
    const unit = { ...defaultSettings.unit, unitName: 'Biro Kerja Sama', timeZone: 'Asia/Jayapura' as const }
    await t.commands.run(testCommand(), (tx) => saveSectionTx(tx, 'unit', unit))
    await s.session.committed(['settings'])
    expect(await s.session.state()).toMatchObject({ unitName: 'Biro Kerja Sama', timeZone: 'Asia/Jayapura' })
    expect(s.session.timeZone()).toBe('Asia/Jayapura')
  })
})

describe('locking', () => {
  test('a person with a PIN signs in with it only', async () => {
    const id = await s.addPerson('Wa Ode', 'PENGELOLA', '246810')
    await expect(s.session.signIn(id, null)).rejects.toMatchObject({ code: 'PIN_WRONG' })
    await expect(s.session.signIn(id, '1111')).rejects.toMatchObject({ code: 'PIN_WRONG' })
    expect(await phase()).toBe('signIn')
    await s.session.signIn(id, '246810')
    expect(await phase()).toBe('ready')
  })

  test('it locks by itself after fifteen minutes without use and opens with the PIN', async () => {
    const id = await s.addPerson('Wa Ode', 'PENGELOLA', '246810')
    await s.session.signIn(id, '246810')
    t.clock.tick(minutes(14))
    s.session.touch()
    t.clock.tick(minutes(14))
    expect(await phase()).toBe('ready')
    t.clock.tick(minutes(1))
    expect(() => s.session.authorize('read', 'query')).toThrow('Simpul terkunci. Buka dengan PIN.')
    expect(await s.session.state()).toMatchObject({ phase: 'locked', person: { id } })
    s.session.touch()
    expect(await phase()).toBe('locked')
    await s.session.signIn(id, '246810')
    expect(await phase()).toBe('ready')
  })

  test('a person without a PIN is not locked by time, and by hand goes back to the profiles', async () => {
    const id = await s.addPerson('Wa Ode', 'PENGELOLA')
    await s.session.signIn(id, null)
    t.clock.tick(minutes(600))
    expect(await phase()).toBe('ready')
    s.session.lock()
    expect(await phase()).toBe('signIn')
  })

  test('with the lock switched off in the settings it stays open', async () => {
    const id = await s.addPerson('Wa Ode', 'PENGELOLA', '246810')
    await t.commands.run(testCommand(), (tx) =>
      saveSectionTx(tx, 'unit', { ...defaultSettings.unit, autoLockMinutes: null }),
    )
    await s.session.signIn(id, '246810')
    t.clock.tick(minutes(600))
    expect(await phase()).toBe('ready')
  })
})

test('a change of role counts from the next call on, and a removed person is out', async () => {
  const id = await s.addPerson('Wa Ode', 'PENGELOLA')
  await s.session.signIn(id, null)
  await t.commands.run(testCommand(), (tx) => tx.update(people).set({ role: 'PEMBACA' }).where(eq(people.id, id)))
  await s.session.committed(['people'])
  expect(() => s.session.authorize('write', 'command')).toThrow('Profil Pembaca')
  await t.commands.run(testCommand(), (tx) => tx.update(people).set({ deletedAt: 1 }).where(eq(people.id, id)))
  await s.session.committed(['people'])
  expect(await s.session.state()).toMatchObject({ person: null })
  await expect(s.session.signIn(id, null)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('in a folder that another program holds, reading goes on and writing names the holder', async () => {
  const id = await s.addPerson('La Ode', 'PENGELOLA')
  s.session.stop()
  const since = Date.UTC(2026, 0, 15, 0, 14)
  s = openTestSession(t, { readOnly: { person: 'Wa Ode Nuraini', pc: 'KOMPUTER-2', since } })
  await s.session.signIn(id, null)
  expect(s.session.authorize('read', 'query')).toEqual({ id, name: 'La Ode' })
  expect(() => s.session.authorize('write', 'command')).toThrow(
    'Data ini sedang dibuka oleh Wa Ode Nuraini di KOMPUTER-2 sejak 08.14 WITA. Simpul dibuka hanya untuk melihat.',
  )
})

test('the state of an unknown actor is open to anybody', () => {
  expect(s.session.authorize('open', 'query').id).toBe(testActor.id)
})
