import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { PeriodReportInput } from '../../shared/periods/model'
import { createAgreements } from '../agreements/agreements'
import { createHistory } from '../history/history'
import { createPartners } from '../partners/partners'
import { createPeriods, listPeriodReports, missingReports } from './periods'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const all = { offset: 0, limit: 50 }

async function signed(title: string, given: object = {}) {
  const partners = createPartners(t)
  const parties = []
  for (const name of [`${title} A`, `${title} B`]) {
    parties.push({ partnerId: (await partners.savePartner(null, aPartner({ name }), testActor)).id })
  }
  const dates = { signedOn: '2025-03-01' as never, termKind: 'SAMPAI' as const, endsOn: '2025-08-31' as never }
  return (await createAgreements(t).create(anAgreement({ title, parties, ...dates, ...given }), testActor)).id
}
const report = (agreementId: string, given: object = {}) =>
  PeriodReportInput.parse({ agreementId, year: 2025, semester: 1, receivedOn: '2025-07-03', ...given })
const owing = async (year: number, semester: 0 | 1 | 2) =>
  (await missingReports(t.db, { year, semester }, all)).rows.map(({ title }) => title)

test('an agreement owes a report for each semester in which it was valid on some day', async () => {
  const id = await signed('Air bersih')
  await signed('Belum diteken', { signedOn: null })
  expect([await owing(2024, 2), await owing(2025, 1), await owing(2025, 2), await owing(2026, 1)]).toEqual([
    [],
    ['Air bersih'],
    ['Air bersih'],
    [],
  ])
  await createPeriods(t).save(null, report(id), testActor)
  expect([await owing(2025, 1), await owing(2025, 2)]).toEqual([[], ['Air bersih']])
  await createHistory(t).undo(testActor)
  expect(await owing(2025, 1)).toEqual(['Air bersih'])
})

test('a foreign one owes a report for the year and no semester', async () => {
  const id = await signed('Provinsi kembar', { scheme: 'KSDPL', documentKind: 'MOU' })
  expect([await owing(2025, 0), await owing(2025, 1)]).toEqual([['Provinsi kembar'], []])
  const wrong = createPeriods(t).save(null, report(id), testActor)
  await expect(wrong).rejects.toMatchObject({ details: { semester: ['Kerja sama luar negeri dilaporkan per tahun.'] } })
  await createPeriods(t).save(null, report(id, { semester: 0, results: 'Tiga pertukaran' }), testActor)
  expect(await owing(2025, 0)).toEqual([])
})

test('one that was ended early owes nothing afterwards', async () => {
  const id = await signed('Diakhiri', { endsOn: '2026-12-31' })
  const closure = { id, closing: 'DIAKHIRI' as const, on: '2025-05-01' as never, reason: 'Mitra mundur' }
  await createAgreements(t).close(closure, testActor)
  expect([await owing(2025, 1), await owing(2025, 2)]).toEqual([['Diakhiri'], []])
})

test('a second report of the same period is refused, and so is one from the future', async () => {
  const id = await signed('Air bersih')
  const periods = createPeriods(t)
  const first = await periods.save(null, report(id, { problems: 'Pompa rusak' }), testActor)
  await expect(periods.save(null, report(id), testActor)).rejects.toMatchObject({
    details: { semester: ['Laporan Semester I Tahun 2025 sudah ada. Ubah laporan itu.'] },
  })
  await expect(
    periods.save(null, report(id, { semester: 2, receivedOn: '2026-01-16' }), testActor),
  ).rejects.toMatchObject({
    details: { receivedOn: [expect.any(String)] },
  })
  await periods.save(first.id, report(id, { problems: 'Pompa diganti' }), testActor)
  expect((await listPeriodReports(t.db, id)).map(({ input }) => input.problems)).toEqual(['Pompa diganti'])
  await periods.remove(first.id, testActor)
  expect(await listPeriodReports(t.db, id)).toEqual([])
})
