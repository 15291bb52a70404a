import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { children, openFamily, parents } from '../../../test/support/family'
import { historyHandlers } from './handlers'
import { createHistory } from './history'
import { batchContents, listBatches, listHistory } from './reads'

let t: TestDatabase
beforeEach(async () => {
  t = await openFamily()
  await t.commands.run(testCommand('Menambah a'), async (tx) => {
    await tx.insert(parents).values([{ id: 'a', name: 'satu' }, { id: 'b' }])
    await tx.insert(children).values({ id: 'c', parentId: 'a', n: 1 })
  })
  await t.commands.run(testCommand('Mengubah anak'), (tx) =>
    tx.update(children).set({ n: 2 }).where(eq(children.id, 'c')),
  )
  await t.commands.run(testCommand('Mengubah b 100%'), (tx) =>
    tx.update(parents).set({ name: 'x' }).where(eq(parents.id, 'b')),
  )
})
afterEach(() => t.dispose())

test('the history of a record holds what belongs to it, newest first, with the fields that differ', async () => {
  const page = await listHistory(t.db, { table: 'parents', id: 'a', offset: 0, limit: 10 })
  expect(page.total).toBe(2)
  expect(page.rows.map((row) => row.label)).toEqual(['Mengubah anak', 'Menambah a'])
  expect(page.rows[0]?.changes).toEqual([
    { table: 'children', rowId: 'c', op: 'update', fields: [{ field: 'n', before: 1, after: 2 }] },
  ])
  expect(page.rows[1]?.changes.map((change) => change.rowId)).toEqual(['a', 'c'])
  expect(page.rows[1]?.changes[0]?.fields).toEqual([
    { field: 'id', before: null, after: 'a' },
    { field: 'name', before: null, after: 'satu' },
  ])
})

test('pages of a record do not overlap', async () => {
  const second = await listHistory(t.db, { table: 'parents', id: 'a', offset: 1, limit: 1 })
  expect(second.rows.map((row) => row.label)).toEqual(['Menambah a'])
})

test('batches are found by label, with % taken literally, and by time', async () => {
  const find = (text: string, from: number | null = null) => listBatches(t.db, { text, from, offset: 0, limit: 10 })
  expect((await find('')).rows.map((row) => row.id)).toEqual([3, 2, 1])
  expect((await find('100%')).rows.map((row) => row.id)).toEqual([3])
  expect((await find('penguji')).total).toBe(3)
  expect((await find('', t.clock.now() + 1)).total).toBe(0)
})

test('what a batch did is counted by table', async () => {
  expect(await batchContents(t.db, 1)).toEqual([
    { table: 'parents', act: 'insert', rows: 2 },
    { table: 'children', act: 'insert', rows: 1 },
  ])
  expect(await batchContents(t.db, 2)).toEqual([{ table: 'children', act: 'update', rows: 1 }])
  expect(await batchContents(t.db, 99)).toEqual([])
})

test('the reads use indexes', async () => {
  const plan = await t.db.all<{ detail: string }>(
    `explain query plan select distinct batch_id from change_row where record_table = 'x' and record_id = 'y' order by batch_id desc limit 9`,
  )
  expect(plan.map((row) => row.detail).join('\n')).toMatch(
    /SEARCH change_row USING (COVERING )?INDEX change_row_record/,
  )
})

test('undo through its route names the actor', async () => {
  const history = createHistory(t)
  const handlers = historyHandlers({ db: t.db, history })
  const result = await handlers['history.undo']({}, { windowId: 1, dropped: [], actor: { id: 'p', name: 'Rina' } })
  expect(result).toEqual({ batchId: 4, label: 'Mengubah b 100%', skipped: [] })
  const [newest] = (await listBatches(t.db, { text: '', from: null, offset: 0, limit: 1 })).rows
  expect(newest).toMatchObject({ personName: 'Rina', label: 'Mengurungkan: Mengubah b 100%', kind: 'undo', undoOf: 3 })
  expect(await handlers['history.redo']({}, { windowId: 1, dropped: [], actor: testActor })).toMatchObject({
    batchId: 5,
  })
})
