/** What people do with plans: propose, review, agree, fix, postpone, make an agreement of one, read the form of an office. */
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { z } from 'zod'
import { affairCodes, documentKinds, schemes } from '../../../src/shared/agreements/enums'
import { criterionMarks, initiatives, priorities, reviewCriteria, reviewResults } from '../../../src/shared/plans/enums'
import type { PlanInput, PlanMove } from '../../../src/shared/plans/model'
import { living, on, trashed, type Action, type World } from '../world'

type Entry = z.input<typeof PlanInput>

export const planActions: readonly Action[] = [
  {
    routes: ['plans.create'],
    weight: 3,
    run: async (world) => world.ask('plans.create', await newPlan(world)),
  },
  { routes: ['plans.update'], weight: 2, run: on(living('plans'), change) },
  { routes: ['plans.review'], run: on(living('plans'), review) },
  {
    routes: ['plans.move'],
    weight: 3,
    run: async (world) => {
      const ids = world.draw.some(await world.ids('plans', 'no'), 3, 1)
      if (ids.length > 0) await world.ask('plans.move', { ids, move: newMove(world) })
    },
  },
  {
    routes: ['plans.become'],
    weight: 2,
    run: on(living('plans'), ({ ask, draw }, id) =>
      ask('plans.become', { id, scheme: draw.pick(schemes), documentKind: draw.pick(documentKinds) }),
    ),
  },
  { routes: ['plans.trash'], run: on(living('plans'), ({ ask }, id) => ask('plans.trash', { ids: [id] })) },
  {
    routes: ['plans.restore'],
    run: on(
      trashed('plans', ({ ask }, id) => ask('plans.trash', { ids: [id] })),
      ({ ask }, id) => ask('plans.restore', { ids: [id] }),
    ),
  },
  { routes: ['plans.readIntake', 'plans.acceptIntake'], run: readForm },
]

async function newPlan(world: World): Promise<Entry> {
  const { draw } = world
  const partnerId = draw.chance(50) ? await world.one('partners', 'no') : null
  return {
    year: draw.int(2025, 2027),
    title: draw.text(),
    affairCode: draw.maybe(() => draw.pick(affairCodes)),
    program: draw.maybe(draw.text),
    activity: draw.maybe(draw.text),
    objective: draw.maybe(draw.text),
    location: draw.maybe(draw.text),
    regionIds: draw.some(await world.ids('regions'), 3),
    officeId: draw.chance(60) ? await world.one('offices', 'no') : null,
    partnerId,
    partnerText: draw.maybe(draw.text),
    scheme: draw.maybe(() => draw.pick(schemes), 80),
    initiative: draw.pick(initiatives),
    priority: draw.pick(priorities),
    costRupiah: draw.maybe(() => draw.int(0, 9_000_000_000)),
    costSource: draw.maybe(draw.text),
    basis: draw.maybe(draw.text),
    notes: draw.maybe(draw.text),
  }
}

async function change(world: World, id: string): Promise<void> {
  const { value } = await world.ask('plans.get', { id })
  if (!value) return
  const fresh = await newPlan(world)
  const parts: Partial<Entry>[] = [
    { title: fresh.title, notes: fresh.notes },
    { regionIds: fresh.regionIds ?? [] },
    { officeId: fresh.officeId, partnerId: fresh.partnerId, partnerText: fresh.partnerText },
    fresh,
  ]
  const changed = Object.assign({}, ...world.draw.some(parts, 2)) as Partial<Entry>
  await world.ask('plans.update', { id, input: { ...value.input, ...changed } })
}

async function review(world: World, id: string): Promise<void> {
  const { draw } = world
  const isWhole = draw.chance(70)
  const criteria = isWhole ? reviewCriteria : draw.some(reviewCriteria, 8)
  await world.ask('plans.review', {
    id,
    review: {
      criteria: criteria.map((criterion) => ({
        criterion,
        mark: draw.pick(criterionMarks),
        note: draw.maybe(draw.text),
      })),
      reviewedOn: draw.maybe(() => world.day(-60, 0), 80),
      reviewResult: isWhole ? draw.pick(reviewResults) : null,
      reviewNote: draw.maybe(draw.text),
    },
  })
}

function newMove({ draw, day }: World): z.input<typeof PlanMove> {
  const on = day(-20, 0)
  return draw.pick<z.input<typeof PlanMove>>([
    { to: 'proposed' },
    { to: 'reviewed', on },
    { to: 'agreed', on: day(0, 0), number: draw.maybe(draw.text) },
    { to: 'fixed', on: day(0, 0), number: draw.maybe(draw.text) },
    { to: 'postponed', on, reason: draw.text() },
    { to: 'resumed' },
  ])
}

/** The form of an office comes as a workbook; some of its rows go in. */
async function readForm(world: World): Promise<void> {
  const { draw, program } = world
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Usulan')
  sheet.addRow(['Perangkat Daerah', ':', 'Dinas Kesehatan'])
  sheet.addRow(['Tahun Rencana', ':', 2027])
  sheet.addRow(['No', 'Urusan', 'Kegiatan', 'Lokasi', 'Skema', 'Biaya'])
  for (let row = 1; row <= 3; row++)
    sheet.addRow([row, 'Kesehatan', draw.text(), 'Kota Kendari', draw.pick(['KSDPK', 'KSDD wajib', 'G2G']), 640_000])
  const path = join(program.folder, 'isian.xlsx')
  await workbook.xlsx.writeFile(path)
  program.choose(path)
  const { value } = await world.ask('plans.readIntake', {})
  const rows = value?.rows.filter(({ input }) => input !== null || draw.chance(5)).map(({ id }) => id) ?? []
  if (value && rows.length > 0)
    await world.ask('plans.acceptIntake', { token: value.token, rows: draw.some(rows, 3, 1) })
}
