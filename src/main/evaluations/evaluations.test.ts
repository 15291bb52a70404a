import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { EvaluationInput } from '../../shared/evaluations/model'
import type { AgreementId } from '../../shared/ids/ids'
import { createAgreements } from '../agreements/agreements'
import { createHistory } from '../history/history'
import { createEvaluations, listEvaluations } from './evaluations'

let t: TestDatabase
let agreementId: AgreementId
beforeEach(async () => {
  t = await openTestDatabase()
  agreementId = (await createAgreements(t).create(anAgreement(), testActor)).id
})
afterEach(() => t.dispose())

const entry = (given: object = {}) =>
  EvaluationInput.parse({ agreementId, heldOn: '2026-01-10', evaluator: 'Biro', role: 'BIRO', ...given })
const answers = [
  { question: 'DAMPAK', rating: 4, note: 'Dipakai tiga desa' },
  { question: 'WAKTU', rating: 3, note: null },
  { question: 'SARAN', rating: null, note: 'Tambah pendamping' },
  { question: 'INOVASI', rating: null, note: null },
]

test('is kept with its answers in the order of the form, and their mean', async () => {
  await createEvaluations(t).save(null, entry({ answers, recommendation: 'DIPERLUAS' }), testActor)
  const [row] = await listEvaluations(t.db, agreementId)
  expect(row?.mean).toBe(3.5)
  expect(row?.input.recommendation).toBe('DIPERLUAS')
  expect(row?.input.answers.map(({ question }) => question)).toEqual(['WAKTU', 'DAMPAK', 'SARAN'])
})

test('changes only the answers that differ, and undo brings the old ones back', async () => {
  const evaluations = createEvaluations(t)
  const { id } = await evaluations.save(null, entry({ answers }), testActor)
  const before = await listEvaluations(t.db, agreementId)
  await evaluations.save(
    id,
    entry({ answers: [{ question: 'WAKTU', rating: 5, note: null }, ...answers.slice(0, 1)] }),
    testActor,
  )
  const changed = await t.db.all(sql`select op from change_row where table_name = 'evaluation_answers'
    and batch_id = (select max(id) from change_batch)`)
  expect(changed).toEqual(expect.arrayContaining([{ op: 'update' }, { op: 'delete' }]))
  expect(changed).toHaveLength(2)
  await createHistory(t).undo(testActor)
  expect(await listEvaluations(t.db, agreementId)).toEqual(before)
})

test('is refused on a day to come, and for an agreement that is gone', async () => {
  const evaluations = createEvaluations(t)
  const early = evaluations.save(null, entry({ heldOn: '2026-01-16' }), testActor)
  await expect(early).rejects.toMatchObject({ details: { heldOn: [expect.any(String)] } })
  const gone = evaluations.save(null, entry({ agreementId: '00000000-0000-7000-8000-000000000000' }), testActor)
  await expect(gone).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('goes to the trash and comes back', async () => {
  const evaluations = createEvaluations(t)
  const { id } = await evaluations.save(null, entry(), testActor)
  await evaluations.trash(id, testActor)
  expect(await listEvaluations(t.db, agreementId)).toEqual([])
  expect(await listEvaluations(t.db, agreementId, true)).toHaveLength(1)
  await evaluations.restore(id, testActor)
  expect(await listEvaluations(t.db, agreementId)).toHaveLength(1)
})
