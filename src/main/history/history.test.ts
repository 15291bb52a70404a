import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { children, links, openFamily, parents } from '../../../test/support/family'
import { verifyChain } from '../database/chain'
import type { Tx } from '../database/db'
import { createHistory, type History } from './history'

let t: TestDatabase
let history: History

beforeEach(async () => {
  t = await openFamily()
  history = createHistory(t)
})
afterEach(() => t.dispose())

const run = (label: string, body: (tx: Tx) => Promise<unknown>) => t.commands.run(testCommand(label), body)
const addParent = (id: string) => run(`Menambah ${id}`, (tx) => tx.insert(parents).values({ id, name: id }))
const rename = (id: string, name: string) =>
  run(`Mengubah ${id}`, (tx) => tx.update(parents).set({ name }).where(eq(parents.id, id)))
const nameOf = async (id: string) => (await t.db.select().from(parents).where(eq(parents.id, id)))[0]?.name ?? null
const state = async () => {
  const { undo, redo } = await history.undoState()
  return [undo?.label ?? null, redo?.label ?? null]
}

describe('undo', () => {
  test('walks back step by step, and redo forward again', async () => {
    await addParent('a')
    await rename('a', 'satu')
    await rename('a', 'dua')
    expect(await state()).toEqual(['Mengubah a', null])
    await history.undo(testActor)
    await history.undo(testActor)
    expect(await nameOf('a')).toBe('a')
    expect(await state()).toEqual(['Menambah a', 'Mengubah a'])
    await history.redo(testActor)
    expect(await nameOf('a')).toBe('satu')
    await history.redo(testActor)
    expect(await nameOf('a')).toBe('dua')
    expect(await state()).toEqual(['Mengubah a', null])
    await history.undo(testActor)
    expect(await nameOf('a')).toBe('satu')
  })

  test('works after a restart', async () => {
    await addParent('a')
    await rename('a', 'satu')
    await t.reopen()
    history = createHistory(t)
    await history.undo(testActor)
    await t.reopen()
    history = createHistory(t)
    expect(await state()).toEqual(['Menambah a', 'Mengubah a'])
    await history.redo(testActor)
    expect(await nameOf('a')).toBe('satu')
  })

  test('a new command clears redo', async () => {
    await addParent('a')
    await rename('a', 'satu')
    await history.undo(testActor)
    await rename('a', 'lain')
    expect(await state()).toEqual(['Mengubah a', null])
    await expect(history.redo(testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('passes over what is not undoable, which leaves redo alone', async () => {
    await addParent('a')
    await rename('a', 'satu')
    await history.undo(testActor)
    await t.commands.run({ ...testCommand('Latar'), undoable: false }, (tx) => tx.insert(parents).values({ id: 'z' }))
    expect(await state()).toEqual(['Menambah a', 'Mengubah a'])
  })

  test('brings back rows removed by cascade', async () => {
    await run('Menambah', async (tx) => {
      await tx.insert(parents).values({ id: 'a', at: 1_768_000_000_000, x: 1 / 3 })
      await tx.insert(children).values({ id: 'c', parentId: 'a', n: 3 })
      await tx.insert(links).values({ childId: 'c', tag: 't', weight: 2 })
    })
    const before = [
      await t.db.select().from(parents),
      await t.db.select().from(children),
      await t.db.select().from(links),
    ]
    await run('Menghapus', (tx) => tx.delete(parents))
    expect(await t.db.$count(links)).toBe(0)
    await history.undo(testActor)
    expect([
      await t.db.select().from(parents),
      await t.db.select().from(children),
      await t.db.select().from(links),
    ]).toEqual(before)
  })

  test('refuses a batch whose rows were changed since, and says which', async () => {
    await addParent('a')
    await rename('a', 'satu')
    const error = history.takeBack(testActor, 1)
    await expect(error).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { rows: [{ table: 'parents', rowId: 'a', recordTable: 'parents', recordId: 'a' }] },
    })
    expect(await nameOf('a')).toBe('satu')
  })

  test('refuses to remove a record to which something was added since', async () => {
    await addParent('a')
    await run('Menambah anak', (tx) => tx.insert(children).values({ id: 'c', parentId: 'a' }))
    await expect(history.takeBack(testActor, 1)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await t.db.$count(children)).toBe(1)
  })

  test('refuses to bring back a child whose parent is gone', async () => {
    await addParent('a')
    await run('Menambah anak', (tx) => tx.insert(children).values({ id: 'c', parentId: 'a' }))
    await run('Menghapus anak', (tx) => tx.delete(children))
    await run('Menghapus a', (tx) => tx.delete(parents))
    await expect(history.takeBack(testActor, 3)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('refuses to bring back a number that another record uses now', async () => {
    await run('Menambah', (tx) => tx.insert(parents).values({ id: 'a', number: '1' }))
    await run('Menghapus', (tx) => tx.delete(parents))
    await run('Menambah', (tx) => tx.insert(parents).values({ id: 'b', number: '1' }))
    await expect(history.takeBack(testActor, 2)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await t.db.$count(parents)).toBe(1)
  })

  test('a batch is undone once only', async () => {
    await addParent('a')
    await history.undo(testActor)
    await expect(history.takeBack(testActor, 1)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(history.takeBack(testActor, 2)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(history.takeBack(testActor, 99)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(history.undo(testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('an older batch that was taken back comes again by undoing that', async () => {
    await addParent('a')
    await addParent('b')
    await history.takeBack(testActor, 1)
    expect(await state()).toEqual(['Menarik kembali: Menambah a', null])
    expect(await t.db.$count(parents)).toBe(1)
    await history.undo(testActor)
    expect(await t.db.$count(parents)).toBe(2)
    expect(await state()).toEqual(['Menambah b', 'Menarik kembali: Menambah a'])
  })

  test('numbers exchanged within a batch are exchanged back', async () => {
    await run('Menambah', (tx) =>
      tx.insert(parents).values([
        { id: 'a', number: '1' },
        { id: 'b', number: '2' },
      ]),
    )
    await run('Menukar', async (tx) => {
      await tx.update(parents).set({ number: '3' }).where(eq(parents.id, 'a'))
      await tx.update(parents).set({ number: '1' }).where(eq(parents.id, 'b'))
      await tx.update(parents).set({ number: '2' }).where(eq(parents.id, 'a'))
    })
    await history.undo(testActor)
    expect((await t.db.select().from(parents)).map((row) => row.number)).toEqual(['1', '2'])
  })
})

describe('taking back', () => {
  const importThree = () =>
    run('Mengimpor', async (tx) => {
      await tx.insert(parents).values(['a', 'b', 'c'].map((id) => ({ id, name: id })))
      await tx.insert(children).values(['a', 'b', 'c'].map((id) => ({ id: `${id}1`, parentId: id })))
    })

  test('leaves records changed since alone, with all that belongs to them, and lists them', async () => {
    await importThree()
    await rename('b', 'diperbaiki')
    await expect(history.takeBack(testActor, 1)).rejects.toMatchObject({ code: 'CONFLICT' })
    const result = await history.takeBack(testActor, 1, { skipChanged: true })
    expect(result.skipped.map((row) => row.rowId)).toEqual(['b', 'b1'])
    expect((await t.db.select().from(parents)).map((row) => row.id)).toEqual(['b'])
    expect((await t.db.select().from(children)).map((row) => row.id)).toEqual(['b1'])
  })

  test('is itself undone, and then the import can be taken back again', async () => {
    await importThree()
    await history.takeBack(testActor, 1)
    expect(await state()).toEqual(['Menarik kembali: Mengimpor', null])
    await history.undo(testActor)
    expect(await t.db.$count(parents)).toBe(3)
    expect(await state()).toEqual(['Mengimpor', 'Menarik kembali: Mengimpor'])
    await history.redo(testActor)
    expect(await t.db.$count(parents)).toBe(0)
    await expect(history.takeBack(testActor, 1)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('leaves no batch when every record was changed since', async () => {
    await addParent('a')
    await rename('a', 'x')
    expect(await history.takeBack(testActor, 1, { skipChanged: true })).toMatchObject({ batchId: null })
    expect(await state()).toEqual(['Mengubah a', null])
  })

  test('20,000 rows go back in a few seconds, and the chain still fits', async () => {
    await run('Mengimpor', async (tx) => {
      for (let i = 0; i < 20_000; i += 500) {
        await tx.insert(parents).values(Array.from({ length: 500 }, (_, k) => ({ id: `p${i + k}`, name: 'x' })))
      }
    })
    const start = performance.now()
    await history.takeBack(testActor, 1)
    await history.undo(testActor)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(await t.db.$count(parents)).toBe(20_000)
    expect(await verifyChain(t.db)).toMatchObject({ ok: true, batches: 3 })
  })
})
