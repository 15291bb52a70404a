import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { AlertDecisionInput, type AlertRow } from '../../shared/alerts/model'
import { calendarDate } from '../../shared/calendar/dates'
import type { AgreementId } from '../../shared/ids/ids'
import type { CallCtx } from '../../shared/ipc/define'
import { createAgreements, type Agreements } from '../agreements/agreements'
import { getAgreement } from '../agreements/queries'
import { alertDecisionRows } from '../database/schema/alerts'
import { partners, regions } from '../database/schema/masters'
import { teams } from '../database/schema/register'
import { stageEvents } from '../database/schema/stages'
import { createHistory } from '../history/history'
import { createAlertBoard } from './board'
import { alertsHandlers } from './handlers'

const day = (text: string) => calendarDate.parse(text)
const ctx: CallCtx = { windowId: 1, actor: testActor, dropped: [] }

let t: TestDatabase
let register: Agreements
let notices: { title: string; body: string }[]
let alerts: ReturnType<typeof alertsHandlers>
let own: string
let other: string

/** As a start of the program does: nothing is remembered but what the database holds. */
const start = () => {
  const desktop = { notify: (notice: { title: string; body: string }) => void notices.push(notice) }
  alerts = alertsHandlers({ ...t, board: createAlertBoard(t), desktop })
}

beforeEach(async () => {
  t = await openTestDatabase()
  register = createAgreements(t)
  notices = []
  start()
  const province = t.newId()
  own = t.newId()
  other = t.newId()
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values({ id: province, code: '74', name: 'Sulawesi Tenggara', kind: 'PROVINSI' })
    await tx.insert(teams).values({ id: t.newId(), regionId: province, decreeNumber: '12', validUntil: '2030-12-31' })
    await tx.insert(partners).values([
      { id: own, name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI', regionId: province },
      { id: other, name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI' },
    ])
  })
  // The fixture itself is not what these tests are about.
  for (const rule of ['MISSING_SCAN', 'PERIOD_REPORT'] as const) await off(rule)
})
afterEach(() => t.dispose())

const off = async (rule: 'MISSING_SCAN' | 'PERIOD_REPORT') => {
  const lines = (await alerts['alerts.rules']({}, ctx)).find((one) => one.rule === rule)!.lines
  await alerts['alerts.saveRule']({ rule, lines: lines.map((line) => ({ ...line, enabled: false })) }, ctx)
}

const parties = () => [
  { partnerId: own, number: '119/1/2025' },
  { partnerId: other, number: 'B/7' },
]
const add = async (given: Parameters<typeof anAgreement>[0] = {}): Promise<AgreementId> => {
  const input = {
    signedOn: '2025-02-01',
    termKind: 'SAMPAI',
    endsOn: '2026-02-10',
    parties: parties(),
    ...given,
  } as const
  return (await register.create(anAgreement(input), testActor)).id
}
const list = async (rules?: AlertRow['rule'][]) =>
  (await alerts['alerts.list']({ offset: 0, limit: 50, ...(rules && { rules }) }, ctx)).rows
const brief = async () => (await list()).map(({ rule, step, date }) => `${rule} ${step} ${date}`)
const decide = (alert: AlertRow, given: Partial<AlertDecisionInput>) =>
  alerts['alerts.decide'](
    AlertDecisionInput.parse({ alert, decision: 'TIDAK_PERLU', reason: 'Disepakati pimpinan', ...given }),
    ctx,
  )

describe('what stands', () => {
  test('an agreement near its end, with words and the sum that explains it', async () => {
    await add({ title: 'Riset kelautan' })
    const [alert] = await list()
    expect(alert).toMatchObject({ rule: 'AGREEMENT_END', step: 30, daysLeft: 26, title: 'Riset kelautan' })
    expect(alert?.note).toContain('Universitas Halu Oleo')
    expect(alert?.because.map(({ value }) => value)).toContain('diingatkan 30 hari sebelumnya')
  })

  test('closed, extended, trashed and unsigned agreements have none', async () => {
    const closed = await add()
    await register.close({ id: closed, closing: 'DIBIARKAN_BERAKHIR', on: null, reason: null }, testActor)
    const parent = await add()
    await add({ parentId: parent, parentRelation: 'PERPANJANGAN', signedOn: '2026-01-10', endsOn: '2029-01-01' })
    await register.trash([await add()], testActor)
    await add({ signedOn: null })
    expect(await list()).toEqual([])
  })

  test('past its end only the rule about that, whenever the PC is switched on again', async () => {
    await add({ endsOn: '2026-01-31' })
    t.clock.tick(50 * 86_400_000)
    expect(await brief()).toEqual(['AGREEMENT_PAST -1 2026-01-31'])
  })

  test('a partner that has not signed a fortnight after the other side did', async () => {
    const parties = (on: string | null) => [
      { partnerId: own, signedOn: '2025-12-20' },
      { partnerId: other, signedOn: on },
    ]
    await add({ signedOn: null, parties: parties(null) })
    await add({ signedOn: null, parties: parties('2025-12-21') })
    const found = (await list()).filter(({ rule }) => rule === 'MISSING_PARTNER_DATE')
    expect(found).toMatchObject([{ date: '2025-12-20', step: -14, dateName: 'Pihak terakhir menandatangani' }])
  })

  test('a missing number, a report that is late, and a region without a decree', async () => {
    await t.commands.run(testCommand(), async (tx) => {
      await tx
        .insert(regions)
        .values({ id: t.newId(), code: '74.01', name: 'Kolaka', kind: 'KABUPATEN', parentCode: '74' })
    })
    await alerts['alerts.saveRule']({ rule: 'PERIOD_REPORT', lines: null }, ctx)
    await add({ endsOn: '2029-01-01', parties: [{ partnerId: own }, { partnerId: other, number: 'B/7' }] })
    const found = await list()
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['MISSING_NUMBER', 'PERIOD_REPORT', 'TEAM_MISSING']),
    )
    expect(found.find(({ rule }) => rule === 'TEAM_MISSING')).toMatchObject({ title: 'Kolaka', subject: 'region' })
    expect(found.filter(({ rule }) => rule === 'PERIOD_REPORT').map(({ detail }) => detail)).toEqual([
      '2025-1',
      '2025-2',
    ])
  })

  test('abroad: the request for an extension six months ahead, and a letter of intent without an agreement', async () => {
    await add({ scheme: 'KSDPL', documentKind: 'MOU', signedOn: '2024-02-01', endsOn: '2026-07-20' })
    const letter = await add({ scheme: 'KSDPL', documentKind: 'LOI', signedOn: '2025-02-20', endsOn: '2026-02-19' })
    const abroad = await list(['EXTENSION_WINDOW', 'LOI_LAPSE'])
    expect(abroad.map(({ rule, date }) => `${rule} ${date}`)).toEqual([
      'EXTENSION_WINDOW 2026-01-20',
      'LOI_LAPSE 2026-02-19',
    ])
    await add({
      scheme: 'KSDPL',
      documentKind: 'MOU',
      parentId: letter,
      parentRelation: 'PELAKSANAAN',
      endsOn: '2029-02-19',
    })
    expect(await list(['LOI_LAPSE'])).toEqual([])
  })

  test('a clock of a stage that runs out', async () => {
    const id = await add({
      signedOn: null,
      endsOn: null,
      termKind: 'TERBUKA',
      processStartedOn: '2025-11-20',
      scheme: 'KSDD_SUKARELA',
    })
    await t.commands.run(testCommand(), async (tx) => {
      const event = {
        id: t.newId(),
        agreementId: id,
        eventKey: 'OFFER_RECEIVED',
        happenedOn: '2025-12-01',
        createdAt: 1,
      }
      await tx.insert(stageEvents).values(event)
    })
    const [clock] = await list(['STAGE_CLOCK'])
    expect(clock).toMatchObject({ detail: 'OFFER_ANSWER', subjectId: id })
    expect(clock!.date > '2025-12-01').toBe(true)
  })
})

describe('a changed date', () => {
  test('withdraws the alert and makes another; back again it is the decided one', async () => {
    const id = await add()
    await decide((await list())[0]!, { decision: 'PERPANJANG' })
    expect(await brief()).toEqual([])
    const { input } = await getAgreement(t.db, id, day('2026-01-15'))
    await register.update(id, { ...input, endsOn: day('2026-03-01') }, testActor)
    expect(await brief()).toEqual(['AGREEMENT_END 60 2026-03-01'])
    await register.update(id, { ...input, endsOn: day('2026-02-10') }, testActor)
    expect(await brief()).toEqual([])
  })
})

describe('decisions', () => {
  test('a snooze comes back on its day, as new', async () => {
    await add()
    await decide((await list())[0]!, { decision: 'TUNDA', until: day('2026-01-20') })
    expect(await brief()).toEqual([])
    t.clock.tick(4 * 86_400_000)
    expect(await brief()).toEqual([])
    t.clock.tick(86_400_000)
    expect((await list())[0]).toMatchObject({ step: 30, wokeOn: '2026-01-20' })
    expect((await alerts['alerts.fresh']({}, ctx)).total).toBe(1)
  })

  test('to end it records the closing in the same step, and undo takes both back', async () => {
    const id = await add()
    await decide((await list())[0]!, { decision: 'AKHIRI', endsOn: day('2026-01-31') })
    expect(await getAgreement(t.db, id, day('2026-01-15'))).toMatchObject({
      closing: 'DIAKHIRI',
      closedOn: '2026-01-31',
    })
    expect(await brief()).toEqual([])
    await createHistory(t).undo(testActor)
    expect(await brief()).toEqual(['AGREEMENT_END 30 2026-02-10'])
    expect(await t.db.select().from(alertDecisionRows)).toEqual([])
  })

  test('to its last day it runs out', async () => {
    const id = await add()
    await decide((await list())[0]!, { decision: 'AKHIRI', endsOn: day('2026-02-10') })
    expect(await getAgreement(t.db, id, day('2026-01-15'))).toMatchObject({ closing: 'DIBIARKAN_BERAKHIR' })
  })

  test('what cannot be decided is said at its field', async () => {
    await add({ endsOn: '2029-01-01', parties: [{ partnerId: own }, { partnerId: other, number: 'B/7' }] })
    const number = (await list())[0]!
    await expect(decide(number, { decision: 'PERPANJANG' })).rejects.toMatchObject({
      details: { decision: [expect.any(String)] },
    })
    await expect(decide(number, { decision: 'TUNDA', until: day('2026-01-15') })).rejects.toMatchObject({
      details: { until: ['Isi tanggal sesudah hari ini.'] },
    })
    await decide(number, {})
    await expect(decide(number, {})).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('they stand on the page of their subject, by whom and why', async () => {
    const id = await add()
    await decide((await list())[0]!, { decision: 'NEGOSIASI_ULANG', reason: 'Mitra meminta perubahan' })
    const { open, decisions } = await alerts['alerts.of']({ subject: 'agreement', id }, ctx)
    expect(open).toEqual([])
    expect(decisions).toMatchObject([
      {
        decision: 'NEGOSIASI_ULANG',
        reason: 'Mitra meminta perubahan',
        personName: 'Penguji',
        step: 30,
        ruleName: 'Masa berlaku akan habis',
      },
    ])
    const [row] = await t.db.select().from(alertDecisionRows).where(eq(alertDecisionRows.subjectId, id))
    expect(row?.rule).toBe('AGREEMENT_END@30')
  })
})

describe('what is new', () => {
  test('is new until it was shown, once, also after a restart', async () => {
    await add()
    expect(await alerts['alerts.fresh']({}, ctx)).toMatchObject({ total: 1, since: null })
    start()
    const fresh = await alerts['alerts.fresh']({}, ctx)
    expect(fresh.rows).toHaveLength(1)
    expect(await alerts['alerts.seen']({ set: fresh.set - 1 }, ctx)).toEqual({ count: 0 })
    expect(await alerts['alerts.seen']({ set: fresh.set }, ctx)).toEqual({ count: 1 })
    expect(notices).toEqual([{ title: '1 peringatan baru', body: 'Masa berlaku akan habis: 1' }])
    start()
    expect(await alerts['alerts.fresh']({}, ctx)).toMatchObject({ total: 0, since: t.clock.now() })
    t.clock.tick(60 * 86_400_000)
    expect(await alerts['alerts.fresh']({}, ctx)).toMatchObject({
      total: 1,
      byRule: [{ rule: 'AGREEMENT_PAST', count: 1 }],
    })
  })
})

describe('rules', () => {
  test('days of one scheme change, and the built-in ones come back', async () => {
    await add({ scheme: 'KSDPK', endsOn: '2026-06-01' })
    expect(await brief()).toEqual([])
    const rule = 'AGREEMENT_END'
    const saved = (await alerts['alerts.rules']({}, ctx)).find((one) => one.rule === rule)!
    const lines = saved.lines.map((line) => (line.scheme === 'KSDPK' ? { ...line, days: [10, 150] } : line))
    expect(await alerts['alerts.saveRule']({ rule, lines }, ctx)).toEqual({ count: 1 })
    expect(await brief()).toEqual(['AGREEMENT_END 150 2026-06-01'])
    await alerts['alerts.saveRule']({ rule, lines: null }, ctx)
    expect(await brief()).toEqual([])
    expect((await alerts['alerts.rules']({}, ctx)).find((one) => one.rule === rule)?.isBuiltIn).toBe(true)
  })

  test('the counts are those of the list', async () => {
    await add()
    await add({ endsOn: '2026-01-05' })
    const { total, byRule } = await alerts['alerts.counts']({}, ctx)
    expect({ total, byRule }).toEqual({ total: 2, byRule: { AGREEMENT_END: 1, AGREEMENT_PAST: 1 } })
  })
})
