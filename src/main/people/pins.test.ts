import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database'
import { personPins } from '../database/schema/settings'
import { createPins, hashPin, pauseAfter, storePin, withPin } from './pins'

let t: TestDatabase
beforeEach(async () => {
  t = await openTestDatabase()
  await storePin(t.db, 'p1', await hashPin('246810'))
})
afterEach(() => t.dispose())

const pins = (readOnly = false) => createPins({ db: t.db, clock: t.clock, readOnly })
const row = async () => (await t.db.select().from(personPins))[0]!

async function wrong(times: number, on = pins()): Promise<void> {
  for (let n = 0; n < times; n++) await on.verify('p1', '000000').catch(() => undefined)
}

test('the right PIN passes and neither it nor an equal hash is stored', async () => {
  await pins().verify('p1', '246810')
  const first = await row()
  expect(JSON.stringify(first)).not.toContain('246810')
  expect((await hashPin('246810')).hash).not.toBe(first.hash)
})

test('a wrong PIN says how many tries are left', async () => {
  await expect(pins().verify('p1', '1111')).rejects.toMatchObject({
    code: 'PIN_WRONG',
    message: 'PIN salah. Masih 4 kali coba sebelum harus menunggu.',
  })
})

test('after five wrong tries even the right PIN waits 30 seconds, also after a restart', async () => {
  await wrong(4)
  await expect(pins().verify('p1', '000000')).rejects.toMatchObject({
    code: 'PIN_LOCKED',
    message: 'PIN terlalu sering salah. Coba lagi dalam 30 detik.',
  })
  t.clock.tick(29_000)
  await t.reopen()
  await expect(pins().verify('p1', '246810')).rejects.toMatchObject({ code: 'PIN_LOCKED' })
  t.clock.tick(1_000)
  await pins().verify('p1', '246810')
  expect(await row()).toMatchObject({ failures: 0, lockedUntil: null })
})

test('each further wrong try doubles the wait, up to an hour', async () => {
  expect([4, 5, 6, 7, 8, 20].map(pauseAfter)).toEqual([0, 30_000, 60_000, 120_000, 240_000, 3_600_000])
  await wrong(5)
  t.clock.tick(30_000)
  await expect(pins().verify('p1', '000000')).rejects.toMatchObject({ details: { waitMs: 60_000 } })
})

test('tries during the wait are not counted and do not lengthen it', async () => {
  await wrong(9)
  expect(await row()).toMatchObject({ failures: 5 })
})

test('a clock that is set back does not lengthen the wait', async () => {
  await wrong(5)
  t.clock.tick(-86_400_000)
  await expect(pins().verify('p1', '246810')).rejects.toMatchObject({ details: { waitMs: 30_000 } })
})

test('many tries at once are counted one by one', async () => {
  const on = pins()
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => on.verify('p1', '000000')))
  const codes = results.map((result) => (result.status === 'rejected' ? (result.reason as { code: string }).code : ''))
  expect(codes.filter((code) => code === 'PIN_WRONG')).toHaveLength(4)
  expect(codes.filter((code) => code === 'PIN_LOCKED')).toHaveLength(8)
})

test('in a folder that another program holds, tries are counted without writing', async () => {
  const on = pins(true)
  await wrong(5, on)
  expect(await row()).toMatchObject({ failures: 0 })
  await expect(on.verify('p1', '246810')).rejects.toMatchObject({ code: 'PIN_LOCKED' })
})

test('a cleared PIN is asked no more', async () => {
  await storePin(t.db, 'p1', null)
  await pins().verify('p1', '')
  expect(await withPin(t.db, ['p1'])).toEqual(new Set())
})
