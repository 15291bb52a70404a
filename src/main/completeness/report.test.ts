import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { dateOf } from '../../shared/calendar/dates'
import { EvaluationInput } from '../../shared/evaluations/model'
import { FollowUpInput } from '../../shared/followups/model'
import { reportRows } from '../../shared/reports/model'
import { createAgreements } from '../agreements/agreements'
import { createEvaluations } from '../evaluations/evaluations'
import { evaluationReportBuilder } from '../evaluations/report'
import { createFollowUps } from '../followups/followups'
import { followUpsReportBuilder } from '../followups/report'
import { createPartners } from '../partners/partners'
import type { ReportFrame } from '../reports/builders'
import { completenessReportBuilder } from './report'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const frame: ReportFrame = {
  today: dateOf(2026, 1, 15),
  unitName: 'Biro Pemerintahan',
  signature: null,
  imprint: { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null },
}
async function addAgreement(title: string) {
  const partners = createPartners(t)
  const parties = []
  for (const name of ['Pihak Kesatu', 'Pihak Kedua']) {
    parties.push({ partnerId: (await partners.savePartner(null, aPartner({ name }), testActor)).id })
  }
  const dates = { signedOn: '2025-03-01' as never, termKind: 'SAMPAI' as const, endsOn: '2027-08-31' as never }
  return (await createAgreements(t).create(anAgreement({ title, parties, ...dates }), testActor)).id
}

test('follow-ups are listed as on screen, an overdue one with its days', async () => {
  const followUps = createFollowUps(t)
  await followUps.save(
    null,
    FollowUpInput.parse({ title: 'Menyusun PKS', dueOn: '2026-01-10', owner: 'Kabag' }),
    testActor,
  )
  await followUps.save(null, FollowUpInput.parse({ title: 'Nanti' }), testActor)
  const filter = { trashed: false, statuses: ['overdue' as const] }
  const { report } = await followUpsReportBuilder(t.db)(
    { kind: 'followUps', filter, sort: 'dueOn', direction: 'asc', columns: null },
    frame,
  )
  expect(reportRows(report)).toMatchObject([
    { title: 'Menyusun PKS', owner: 'Kabag', dueOn: '2026-01-10', status: { note: 'lewat 5 hari', strong: true } },
  ])
  expect(report.scope).toContain('Status: Lewat tenggat')
})

test('one lack is listed by office, all lacks under their names', async () => {
  await addAgreement('Air bersih')
  const build = completenessReportBuilder(t.db)
  const one = await build({ kind: 'completeness', lack: 'NO_SCAN', year: 2025, semester: 2 }, frame)
  expect(one.report.groups).toMatchObject([{ label: 'Tanpa perangkat daerah', rows: [{ title: 'Air bersih' }] }])
  const all = await build({ kind: 'completeness', lack: null, year: 2025, semester: 2 }, frame)
  expect(all.report.groups.map(({ label }) => label)).toContain('Laporan semester belum masuk: Semester II Tahun 2025')
})

test('an evaluation prints every question with what was answered', async () => {
  const agreementId = await addAgreement('Air bersih')
  const input = EvaluationInput.parse({
    agreementId,
    heldOn: '2026-01-10',
    evaluator: 'Tim',
    role: 'BIRO',
    recommendation: 'DIPERLUAS',
    answers: [{ question: 'DAMPAK', rating: 4, note: 'Terasa' }],
  })
  const { id } = await createEvaluations(t).save(null, input, testActor)
  const { report } = await evaluationReportBuilder(t.db)({ kind: 'evaluation', id }, frame)
  const rows = reportRows(report)
  expect(rows).toHaveLength(14)
  expect(rows.filter(({ rating }) => rating !== null)).toMatchObject([{ rating: 4, note: 'Terasa' }])
  expect(report.notes[0]).toBe('Nilai rata-rata 4,0 (baik). Rekomendasi: diperluas.')
})
