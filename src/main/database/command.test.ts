import { asc, eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testCommand, type TestDatabase } from '../../../test/support/database'
import { children, notes, openFamily, parents } from '../../../test/support/family'
import { head, verifyChain } from './chain'
import { createCommands } from './command'
import { sqliteMessage } from './errors'
import { changeBatch, changeRow } from './schema/changes'

let t: TestDatabase
beforeEach(async () => {
  t = await openFamily()
})
afterEach(() => t.dispose())

const batches = () => t.db.select().from(changeBatch).orderBy(asc(changeBatch.id))
const rows = () => t.db.select().from(changeRow).orderBy(asc(changeRow.id))

describe('a command', () => {
  test('records who, when, what, and each row before and after', async () => {
    t.clock.set(1_768_000_000_000)
    await t.commands.run(
      { command: 'parents.add', label: 'Menambah', person: { id: 'p1', name: 'Rina' } },
      async (tx) => {
        await tx.insert(parents).values({ id: 'a', name: 'satu', at: 1_767_999_999_999, x: 1 / 3 })
        await tx.insert(children).values({ id: 'c', parentId: 'a', n: 1 })
      },
    )
    await t.commands.run(testCommand(), async (tx, batch) => {
      batch.label = 'Mengubah satu'
      await tx.update(parents).set({ name: 'dua' }).where(eq(parents.id, 'a'))
    })
    expect(await batches()).toMatchObject([
      { id: 1, at: 1_768_000_000_000, personId: 'p1', personName: 'Rina', command: 'parents.add', label: 'Menambah' },
      { id: 2, label: 'Mengubah satu', kind: 'command', undoable: true },
    ])
    const [first, child, change] = await rows()
    expect(first).toMatchObject({ batchId: 1, tableName: 'parents', rowId: 'a', op: 'insert', before: null })
    // A number beyond 32 bits stays a whole number, and a real keeps all of its digits.
    expect(first?.after).toBe(
      '{"id":"a","name":"satu","at":1767999999999,"x":"0.33333333333333332","number":null,"parent_id":null}',
    )
    expect(child).toMatchObject({ recordTable: 'parents', recordId: 'a', rowId: 'c' })
    expect(JSON.parse(change?.before ?? '')).toMatchObject({ name: 'satu' })
    expect(JSON.parse(change?.after ?? '')).toMatchObject({ name: 'dua' })
    expect(t.commits).toEqual([['parents', 'children'], ['parents']])
  })

  test('a write outside a command is refused by the trigger', async () => {
    const error: unknown = await t.db
      .insert(parents)
      .values({ id: 'a' })
      .catch((e: unknown) => e)
    expect(sqliteMessage(error)).toBe('SQLITE_CONSTRAINT: write outside a command')
    await t.commands.run(testCommand(), (tx) => tx.insert(parents).values({ id: 'a' }))
    await expect(t.db.delete(parents)).rejects.toThrow()
    await expect(t.db.update(parents).set({ name: 'x' })).rejects.toThrow()
    expect(await t.db.$count(parents)).toBe(1)
  })

  test('a table left out of the history may be written at any time', async () => {
    await t.db.insert(notes).values({ id: 'n', text: 'x' })
    expect(await rows()).toEqual([])
  })

  test('rows removed by ON DELETE CASCADE are recorded', async () => {
    await t.commands.run(testCommand(), async (tx) => {
      await tx.insert(parents).values({ id: 'a' })
      await tx.insert(children).values([1, 2, 3].map((n) => ({ id: `c${n}`, parentId: 'a', n })))
    })
    await t.commands.run(testCommand(), (tx) => tx.delete(parents))
    const deleted = (await rows()).filter((row) => row.op === 'delete')
    expect(deleted.map((row) => row.rowId).sort()).toEqual(['a', 'c1', 'c2', 'c3'])
  })

  test('INSERT OR REPLACE is recorded as a delete and an insert', async () => {
    await t.commands.run(testCommand(), (tx) => tx.run(sql`insert into parents (id, name) values ('a', 'x')`))
    await t.commands.run(testCommand(), (tx) =>
      tx.run(sql`insert or replace into parents (id, name) values ('a', 'y')`),
    )
    expect((await rows()).map((row) => row.op)).toEqual(['insert', 'delete', 'insert'])
  })

  test('the key of several columns is joined, and never changes', async () => {
    await t.commands.run(testCommand(), (tx) => tx.insert(children).values({ id: 'c' }))
    await t.commands.run(testCommand(), (tx) => tx.run(sql`insert into links values ('c', 'b', 1)`))
    expect((await rows())[1]?.rowId).toBe('c|b')
    const change = t.commands.run(testCommand(), (tx) => tx.run(sql`update links set tag = 'c'`))
    expect(sqliteMessage(await change.catch((e: unknown) => e))).toContain('the key of a row never changes')
  })

  test('a failing body leaves neither rows nor a batch, and the next write outside is still refused', async () => {
    const failing = t.commands.run(testCommand(), async (tx) => {
      await tx.insert(parents).values({ id: 'a' })
      throw new Error('boom')
    })
    await expect(failing).rejects.toThrow('boom')
    expect(await batches()).toEqual([])
    expect(await t.db.$count(parents)).toBe(0)
    await expect(t.db.insert(parents).values({ id: 'a' })).rejects.toThrow()
    expect(t.commits).toEqual([])
  })

  test('a body that changes nothing leaves no batch', async () => {
    await t.commands.run(testCommand(), (tx) => tx.insert(parents).values({ id: 'a', name: 'x' }))
    await t.commands.run(testCommand(), (tx) => tx.update(parents).set({ name: 'x' }))
    expect((await batches()).length).toBe(1)
    expect(t.commits.length).toBe(1)
  })

  test('is refused with READ_ONLY when another program holds the data', async () => {
    const commands = createCommands({ db: t.db, clock: t.clock, readOnly: true })
    const refused = commands.run(testCommand(), (tx) => tx.insert(parents).values({ id: 'a' }))
    await expect(refused).rejects.toMatchObject({ code: 'READ_ONLY' })
  })

  test('50,000 rows are recorded and sealed in one batch', async () => {
    await t.commands.run(testCommand(), async (tx) => {
      for (let i = 0; i < 50_000; i += 500) {
        await tx.insert(parents).values(Array.from({ length: 500 }, (_, k) => ({ id: `p${i + k}`, name: 'x', at: i })))
      }
    })
    expect(await t.db.$count(changeRow)).toBe(50_000)
  })
})

describe('the audit chain', () => {
  const threeBatches = async () => {
    for (const id of ['a', 'b', 'c']) await t.commands.run(testCommand(id), (tx) => tx.insert(parents).values({ id }))
  }
  const tamper = async (trigger: string, statement: string) => {
    await t.client.exclusive((connection) => connection.exec(`drop trigger ${trigger}; ${statement}`))
  }

  test('fits when nothing was touched, and reports its head', async () => {
    await threeBatches()
    const progress: number[] = []
    const report = await verifyChain(t.db, { report: ({ done }) => progress.push(done) })
    expect(report).toEqual({ ok: true, batches: 3, rows: 3, head: await head(t.db) })
    expect(progress).toEqual([1, 2, 3])
  })

  test('names the batch whose row was changed', async () => {
    await threeBatches()
    await tamper('history_keeps_rows', `update change_row set after = replace(after, '"b"', '"x"')`)
    expect(await verifyChain(t.db)).toMatchObject({ ok: false, batchId: 2, label: 'b' })
  })

  test('names the batch after one that was removed', async () => {
    await threeBatches()
    await tamper('history_keeps_all_rows', 'delete from change_row where batch_id = 2')
    await tamper('history_keeps_all_batches', 'delete from change_batch where id = 2')
    expect(await verifyChain(t.db)).toMatchObject({ ok: false, batchId: 3 })
  })

  test('its rows and batches cannot be changed through the application', async () => {
    await threeBatches()
    await expect(t.db.update(changeRow).set({ after: '{}' })).rejects.toThrow()
    await expect(t.db.delete(changeRow)).rejects.toThrow()
    await expect(t.db.update(changeBatch).set({ personName: 'x' })).rejects.toThrow()
    await expect(t.db.delete(changeBatch)).rejects.toThrow()
    await t.db.update(changeBatch).set({ undoneBy: 7 })
  })

  test('the check can be cancelled', async () => {
    await threeBatches()
    await expect(verifyChain(t.db, { signal: AbortSignal.abort() })).rejects.toThrow()
  })
})
