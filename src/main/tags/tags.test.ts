import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { AgreementFilter } from '../../shared/agreements/model'
import { calendarDate } from '../../shared/calendar/dates'
import { createAgreements } from '../agreements/agreements'
import { readCells } from '../agreements/cells'
import { listAgreements } from '../agreements/list'
import { createHistory } from '../history/history'
import { listTags, tagsOf } from './queries'
import { createTags } from './tags'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const add = async (title: string) => (await createAgreements(t).create(anAgreement({ title }), testActor)).id
const names = async (id: string) => (await tagsOf(t.db, id)).map(({ name }) => name)

test('an agreement gets the tags that are set, big or small letters being one tag', async () => {
  const [one, two] = [await add('Satu'), await add('Dua')]
  const tags = createTags(t)
  await tags.set(one, ['Prioritas', 'Kepulauan'], testActor)
  await tags.set(two, ['PRIORITAS'], testActor)
  expect(await names(one)).toEqual(['Kepulauan', 'Prioritas'])
  expect(await names(two)).toEqual(['Prioritas'])
  expect((await listTags(t.db)).map(({ name, count }) => [name, count])).toEqual([
    ['Kepulauan', 1],
    ['Prioritas', 2],
  ])
  await tags.set(one, ['Kepulauan'], testActor)
  expect(await names(one)).toEqual(['Kepulauan'])
  expect((await readCells(t.db, [one, two], ['tags'])).get(two)).toEqual({ tags: 'Prioritas' })
})

test('the register is filtered by tags, any of them', async () => {
  const [one, two] = [await add('Satu'), await add('Dua')]
  await add('Tiga')
  await createTags(t).set(one, ['A'], testActor)
  await createTags(t).set(two, ['B'], testActor)
  const tagIds = (await listTags(t.db)).map(({ id }) => id)
  const filter = AgreementFilter.parse({ tagIds })
  const { rows, total } = await listAgreements(
    t.db,
    { ...filter, sort: 'title', direction: 'asc', offset: 0, limit: 10 },
    calendarDate.parse(t.clock.today()),
  )
  expect([total, rows.map(({ title }) => title)]).toEqual([2, ['Dua', 'Satu']])
})

test('renaming refuses a name that is taken, and changes all agreements at once', async () => {
  const id = await add('Satu')
  const tags = createTags(t)
  await tags.set(id, ['A', 'B'], testActor)
  const [a] = await listTags(t.db)
  if (!a) throw new Error('no tag')
  await expect(tags.rename(a.id, 'b', testActor)).rejects.toMatchObject({ code: 'VALIDATION' })
  await tags.rename(a.id, 'Alfa', testActor)
  expect(await names(id)).toEqual(['Alfa', 'B'])
})

test('merging keeps each agreement once, and undo brings the old tags back', async () => {
  const [one, two] = [await add('Satu'), await add('Dua')]
  const tags = createTags(t)
  await tags.set(one, ['Kakao', 'Coklat'], testActor)
  await tags.set(two, ['Coklat'], testActor)
  const [coklat, kakao] = await listTags(t.db)
  if (!coklat || !kakao) throw new Error('no tags')
  await tags.merge([coklat.id], kakao.id, testActor)
  expect([await names(one), await names(two)]).toEqual([['Kakao'], ['Kakao']])
  await createHistory(t).undo(testActor)
  expect([await names(one), await names(two)]).toEqual([['Coklat', 'Kakao'], ['Coklat']])
  await tags.remove(coklat.id, testActor)
  expect(await names(two)).toEqual([])
  await createHistory(t).undo(testActor)
  expect(await names(two)).toEqual(['Coklat'])
})
