import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import type { ViewState } from '../../shared/views/contract'
import { createHistory } from '../history/history'
import { createViews, listViews } from './views'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const state: ViewState = {
  filter: { schemes: ['KSDPK'] },
  columns: ['title', 'value'],
  sort: 'endsOn',
  direction: 'asc',
}
const add = async (name: string) => (await createViews(t).add({ list: 'agreements', name, state }, testActor)).id
const names = async () => (await listViews(t.db, 'agreements')).map(({ name }) => name)

test('a view keeps filter, columns and order, for its own list', async () => {
  await add('KSDPK bernilai')
  expect(await listViews(t.db, 'agreements')).toMatchObject([{ name: 'KSDPK bernilai', ...state }])
  expect(await listViews(t.db, 'plans')).toEqual([])
})

test('a name is taken once, whatever the letters', async () => {
  await add('Satu')
  await expect(add('SATU')).rejects.toMatchObject({ code: 'VALIDATION' })
  const two = await add('Dua')
  await expect(createViews(t).rename(two, 'satu', testActor)).rejects.toMatchObject({ code: 'VALIDATION' })
  await createViews(t).rename(two, 'dua', testActor)
  expect(await names()).toEqual(['Satu', 'dua'])
})

test('views change places, and the ends stay where they are', async () => {
  const [a, , c] = [await add('A'), await add('B'), await add('C')]
  await createViews(t).move(c, -1, testActor)
  expect(await names()).toEqual(['A', 'C', 'B'])
  await createViews(t).move(a, -1, testActor)
  expect(await names()).toEqual(['A', 'C', 'B'])
  await createViews(t).remove(a, testActor)
  expect([await names(), await add('D').then(names)]).toEqual([
    ['C', 'B'],
    ['C', 'B', 'D'],
  ])
})

test('overwriting and deleting are taken back by undo', async () => {
  const id = await add('Satu')
  await createViews(t).overwrite(id, { ...state, columns: ['title'] }, testActor)
  expect((await listViews(t.db, 'agreements'))[0]?.columns).toEqual(['title'])
  await createHistory(t).undo(testActor)
  expect((await listViews(t.db, 'agreements'))[0]?.columns).toEqual(['title', 'value'])
  await createViews(t).remove(id, testActor)
  await createHistory(t).undo(testActor)
  expect(await names()).toEqual(['Satu'])
})
