import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database'
import { draftsHandlers } from './drafts'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const ctx = (id: string) => ({ windowId: 1, actor: { id, name: 'X' }, dropped: [] })
const key = 'agreement:new'

test('a draft survives a restart, belongs to its person, and goes when dropped', async () => {
  await draftsHandlers(t)['drafts.keep']({ key, body: { input: { title: ' Air bersih ' } } }, ctx('p1'))
  t.clock.tick(60_000)
  await draftsHandlers(t)['drafts.keep']({ key, body: { input: { title: 'Air minum' } } }, ctx('p1'))
  await t.reopen()
  const drafts = draftsHandlers(t)
  expect(await drafts['drafts.get']({ key }, ctx('p1'))).toEqual({
    body: { input: { title: 'Air minum' } },
    updatedAt: t.clock.now(),
  })
  expect(await drafts['drafts.get']({ key }, ctx('p2'))).toBeNull()
  expect(await drafts['drafts.list']({}, ctx('p1'))).toEqual([{ key, title: 'Air minum', updatedAt: t.clock.now() }])
  expect(await drafts['drafts.list']({}, ctx('p2'))).toEqual([])
  await drafts['drafts.drop']({ key }, ctx('p1'))
  expect(await drafts['drafts.get']({ key }, ctx('p1'))).toBeNull()
})

test('a draft that is far too long is refused', async () => {
  const keep = draftsHandlers(t)['drafts.keep']({ key, body: 'x'.repeat(600_000) }, ctx('p1'))
  await expect(keep).rejects.toMatchObject({ code: 'VALIDATION' })
})
