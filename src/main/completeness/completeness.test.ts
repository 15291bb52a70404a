import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { dateOf } from '../../shared/calendar/dates'
import { lackKeys, type LackKey } from '../../shared/completeness/rules'
import { PeriodReportInput } from '../../shared/periods/model'
import { createAgreements } from '../agreements/agreements'
import { withCells } from '../agreements/cells'
import { listAgreements } from '../agreements/list'
import { createPartners } from '../partners/partners'
import { createPeriods } from '../periods/periods'
import { countLacks, listLacking } from './queries'

const today = dateOf(2026, 1, 15)
let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

type Party = { number?: string | null; signatoryName?: string | null; signedOn?: never }

async function signed(title: string, given: object = {}, parties: Party[] = [{}, {}]) {
  const partners = createPartners(t)
  const list = []
  for (const [index, party] of parties.entries()) {
    const { id } = await partners.savePartner(null, aPartner({ name: `${title} ${index}` }), testActor)
    list.push({ partnerId: id, number: `${title}/${index}`, signatoryName: 'Andi', ...party })
  }
  const dates = { signedOn: '2025-03-01' as never, termKind: 'SAMPAI' as const, endsOn: '2027-08-31' as never }
  const full = { subject: 'Air', objective: 'Air bersih', copyPlace: 'Lemari 3', affairCodes: ['1.03' as never] }
  return (
    await createAgreements(t).create(anAgreement({ title, ...dates, ...full, parties: list, ...given }), testActor)
  ).id
}

const page = { offset: 0, limit: 50 }
const asked = { year: 2025, semester: 2 } as const
const lacking = async (lack: LackKey) =>
  (await listLacking(t.db, { lack, ...asked }, { offset: 0, limit: 50 }, today)).rows.map(({ title }) => title)

test('finds what each agreement lacks, and nothing in one that is whole or not signed', async () => {
  await signed('Belum diteken', { signedOn: null, copyPlace: null })
  await signed('Tanpa nomor', {}, [{ number: null }, {}])
  await signed('Mitra menyusul', {}, [{}, { number: null }])
  await signed('Tanpa nama', {}, [{}, { signatoryName: null }])
  await signed('Tanpa isi', { objective: null })
  await signed('Tanpa tempat', { copyPlace: null })
  expect({
    number: await lacking('NO_NUMBER'),
    partner: await lacking('NO_PARTNER_NUMBER'),
    signatory: await lacking('NO_SIGNATORY'),
    content: await lacking('NO_CONTENT'),
    place: await lacking('NO_COPY_PLACE'),
    affair: await lacking('NO_AFFAIR'),
  }).toEqual({
    number: ['Tanpa nomor'],
    partner: ['Mitra menyusul'],
    signatory: ['Tanpa nama'],
    content: ['Tanpa isi'],
    place: ['Tanpa tempat'],
    affair: [],
  })
  expect(await lacking('NO_SCAN')).toHaveLength(5)
})

test('every count is the length of the list it stands for', async () => {
  await signed('Satu', { copyPlace: null }, [{ number: '119/0840/2025' }, { number: null }])
  await signed('Dua', { affairCodes: [] }, [{ number: '119/0843/2025' }, {}])
  await signed('Kembar', { scheme: 'KSDPL', documentKind: 'MOU' })
  const counts = await countLacks(t.db, { semester: asked, today })
  for (const lack of lackKeys) expect([lack, (await lacking(lack)).length]).toEqual([lack, counts[lack]])
  expect(counts).toMatchObject({ NUMBER_GAP: 1, NO_SEMESTER_REPORT: 2, NO_YEAR_REPORT: 1, NO_AFFAIR: 1 })
})

test('a gap is told at the number after it', async () => {
  await signed('Satu', {}, [{ number: '119/0840/2025' }, {}])
  await signed('Dua', {}, [{ number: '119/0843/2025' }, {}])
  const { rows } = await listLacking(t.db, { lack: 'NUMBER_GAP', ...asked }, { offset: 0, limit: 50 }, today)
  expect(rows).toMatchObject([{ title: 'Dua', note: 'Sesudah 119/0840/2025 tidak tercatat nomor 841, 842' }])
})

test('a report that came in is no longer missing', async () => {
  const id = await signed('Air bersih')
  expect(await lacking('NO_SEMESTER_REPORT')).toEqual(['Air bersih'])
  const report = PeriodReportInput.parse({ agreementId: id, ...asked, receivedOn: '2026-01-10', problems: 'Tidak ada' })
  await createPeriods(t).save(null, report, testActor)
  expect(await lacking('NO_SEMESTER_REPORT')).toEqual([])
})

test('a valid agreement under one that is over is flagged, until the upper one is extended', async () => {
  const parent = await signed('Induk', { endsOn: '2025-12-31' })
  await signed('Pelaksanaan', { parentId: parent, parentRelation: 'PELAKSANAAN' })
  const list = await listAgreements(t.db, { ...page, sort: 'title', direction: 'asc', trashed: false }, today)
  const marked = await withCells(t.db, list.rows, [], today)
  expect(marked.map(({ title, chain }) => [title, chain])).toEqual([
    ['Induk', 'LIVING_BELOW'],
    ['Pelaksanaan', 'PARENT_OVER'],
  ])
  await signed('Sudah lewat', { parentId: parent, parentRelation: 'PELAKSANAAN', endsOn: '2025-12-31' })
  const { rows } = await listLacking(t.db, { lack: 'PARENT_OVER', ...asked }, { offset: 0, limit: 50 }, today)
  expect(rows).toMatchObject([{ title: 'Pelaksanaan', note: 'Induk: Induk' }])
  await signed('Lanjutan', { parentId: parent, parentRelation: 'PERPANJANGAN' })
  expect(await lacking('PARENT_OVER')).toEqual([])
})

test('an agreement that one party has signed waits for the day of the others', async () => {
  const day = '2025-03-01' as never
  await signed('Berjalan', { signedOn: null }, [{ signedOn: day }, {}])
  await signed('Belum diteken', { signedOn: null })
  await signed('Semua pihak', {}, [{ signedOn: '2025-02-01' as never }, {}])
  const { rows } = await listLacking(t.db, { lack: 'NO_PARTNER_DATE', ...asked }, { offset: 0, limit: 50 }, today)
  expect(rows).toMatchObject([{ title: 'Berjalan', signedOn: null, note: 'Belum ada tanggal: Berjalan 1' }])
  expect(await countLacks(t.db, { semester: asked, today })).toMatchObject({ NO_PARTNER_DATE: 1 })
})
