import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { fillRegister } from '../../../test/support/register'
import { BulkChange } from '../../shared/bulk/contract'
import { AgreementId, OfficeId } from '../../shared/ids/ids'
import { createHistory } from '../history/history'
import { listTags } from '../tags/queries'
import { createBulk } from './bulk'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const change = (given: Partial<BulkChange>) => BulkChange.parse(given)

async function someIds(limit: number, where = 'deleted_at is null'): Promise<AgreementId[]> {
  const rows = await t.db.all<{ id: string }>(
    sql`select id from agreements where ${sql.raw(where)} order by id limit ${limit}`,
  )
  return rows.map(({ id }) => AgreementId.parse(id))
}

const tables = ['agreements', 'agreement_tags', 'agreement_offices', 'agreement_affairs', 'tags']
async function dump(): Promise<string> {
  const parts = await Promise.all(
    tables.map((table) => t.db.all(sql`select * from ${sql.identifier(table)} order by id`)),
  )
  return JSON.stringify(parts)
}

test('the preview says before and after of each row, and the command does just that', async () => {
  await fillRegister(t, 200)
  const ids = await someIds(20)
  const wanted = change({ addTags: ['Prioritas'], copyKind: 'FOTOKOPI', appendNotes: 'Diperiksa 2026' })
  const bulk = createBulk(t)
  const preview = await bulk.preview(ids, wanted)
  expect(preview).toMatchObject({ total: 20, changing: 20, same: 0, refused: 0 })
  const [first] = preview.rows
  expect(first?.changes).toContainEqual({ field: 'Label', before: '', after: 'Prioritas' })
  expect(await bulk.apply(ids, wanted, testActor)).toEqual({ changed: 20, refused: 0 })
  const rows = await t.db.all<{ copyKind: string; notes: string }>(
    sql`select distinct copy_kind as copyKind, substr(notes, -14) as notes from agreements where id in ${ids}`,
  )
  expect(rows).toEqual([{ copyKind: 'FOTOKOPI', notes: 'Diperiksa 2026' }])
  expect(await listTags(t.db)).toMatchObject([{ name: 'Prioritas', count: 20 }])
  expect(await bulk.preview(ids, change({ addTags: ['prioritas'], copyKind: 'FOTOKOPI' }))).toMatchObject({
    changing: 0,
    same: 20,
  })
})

test('rows that cannot change are named with the reason and left alone', async () => {
  await fillRegister(t, 200)
  const [kept, trashed, full] = await someIds(3)
  if (!kept || !trashed || !full) throw new Error('no rows')
  await t.commands.run({ command: 'test', label: 'test', person: testActor }, async (tx) => {
    await tx.run(sql`update agreements set deleted_at = 1 where id = ${trashed}`)
    await tx.run(sql`update agreements set notes = ${'x'.repeat(7995)} where id = ${full}`)
  })
  const bulk = createBulk(t)
  const wanted = change({ appendNotes: 'Diperiksa' })
  const { blocked } = await bulk.preview([kept, trashed, full], wanted)
  expect(blocked.map(({ id, reason }) => [id, reason])).toEqual([
    [trashed, 'Ada di kotak sampah. Pulihkan dahulu.'],
    [full, 'Catatan menjadi terlalu panjang.'],
  ])
  expect(await bulk.apply([kept, trashed, full], wanted, testActor)).toEqual({ changed: 1, refused: 2 })
  const notes = await t.db.all<{ notes: string }>(sql`select notes from agreements where id = ${full}`)
  expect(notes[0]?.notes).toHaveLength(7995)
})

test('an office that is gone is said at its field', async () => {
  await fillRegister(t, 10)
  const gone = OfficeId.parse('00000000-0000-7000-8000-000000000000')
  await expect(
    createBulk(t).apply(await someIds(2), change({ addOfficeIds: [gone] }), testActor),
  ).rejects.toMatchObject({
    code: 'VALIDATION',
  })
})

test('5,000 agreements change in one step that undo takes back whole', async () => {
  await fillRegister(t, 5200)
  const ids = await someIds(5000)
  const offices = await t.db.all<{ id: string }>(sql`select id from offices order by id limit 2`)
  const [first, second] = offices.map(({ id }) => OfficeId.parse(id))
  if (!first || !second) throw new Error('no offices')
  const before = await dump()
  const wanted = change({
    addTags: ['Prioritas', 'Ekspor'],
    addOfficeIds: [first],
    removeOfficeIds: [second],
    addAffairs: ['1.01'],
    removeAffairs: ['1.02'],
    copyPlace: 'Lemari 3',
    appendNotes: 'Dipindahkan',
  })
  const began = performance.now()
  const { changed } = await createBulk(t).apply(ids, wanted, testActor)
  const took = performance.now() - began
  expect(changed).toBe(5000)
  // Generous, so that a busy computer does not fail it.
  expect(took).toBeLessThan(60_000)
  const after = await createBulk(t).preview(ids, change({ ...wanted, appendNotes: null }))
  expect(after).toMatchObject({ changing: 0, same: 5000 })
  await createHistory(t).undo(testActor)
  expect(await dump()).toBe(before)
}, 180_000)
