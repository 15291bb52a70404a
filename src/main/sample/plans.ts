/** Plans of the sample data: two years of proposals of the offices of Sultra in every status. All of it is invented. */
import { addDays, dateOf, dateParts, weekday, type CalendarDate } from '../../shared/calendar/dates'
import { criteriaFor } from '../../shared/plans/criteria'
import type { CriterionMark, ReviewResult } from '../../shared/plans/enums'
import { PlanInput, PlanReview } from '../../shared/plans/model'
import type { Queryable, Tx } from '../database/db'
import { regions } from '../database/schema/masters'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { becomeAgreementTx } from '../plans/become'
import { addPlanTx, movePlanTx, reviewPlanTx } from '../plans/plans'
import type { SampleMasters } from './masters'
import { samplePlans, type SamplePlan } from './plan-list'

type Deps = { newId: NewId; clock: Clock }

/** Adds the plans within a command; returns how many. */
export async function addSamplePlansTx(tx: Tx, deps: Deps, masters: SampleMasters): Promise<number> {
  const today = deps.clock.today() as CalendarDate // the clock gives calendar dates
  const places = await regionIds(tx)
  for (const [index, one] of samplePlans.entries()) {
    const year = dateParts(today).year + one.ahead
    // One after the other in time, so that the order of the list is the same on every machine.
    const clock: Clock = { ...deps.clock, now: () => deps.clock.now() - (samplePlans.length - index) * 60_000 }
    await addPlan(tx, { ...deps, clock }, { one, year, index, places, masters, today })
  }
  return samplePlans.length
}

type Around = {
  one: SamplePlan
  year: number
  index: number
  places: ReadonlyMap<string, string>
  masters: SampleMasters
  today: CalendarDate
}

async function addPlan(tx: Tx, deps: Deps, { one, year, index, places, masters, today }: Around): Promise<void> {
  const id = await addPlanTx(tx, deps, inputOf(one, year, places, masters))
  const { status } = one
  if (status === 'proposed') return
  const start = workday(earliest(dateOf(year - 1, 8, 3 + (index % 20)), addDays(today, -70)))
  await reviewPlanTx(tx, deps, id, reviewOf(one, start))
  if (status === 'postponed')
    await movePlanTx(tx, deps, id, {
      to: 'postponed',
      on: workday(addDays(start, 20)),
      reason: 'Menunggu kepastian anggaran.',
    })
  if (status !== 'agreed' && status !== 'fixed') return
  await movePlanTx(tx, deps, id, {
    to: 'agreed',
    on: workday(addDays(start, 30)),
    number: `000.7/F-${200 + index}/BA/${year - 1}`,
  })
  if (status !== 'fixed') return
  await movePlanTx(tx, deps, id, {
    to: 'fixed',
    on: workday(addDays(start, 60)),
    number: `100.3.3.1/F-417 Tahun ${year - 1}`,
  })
  if (one.becomes && one.scheme)
    await becomeAgreementTx(tx, deps, { id, scheme: one.scheme, documentKind: 'KESEPAKATAN_BERSAMA' })
}

/** The same day, or the Monday after a weekend; 0 is Sunday. */
function workday(date: CalendarDate): CalendarDate {
  const day = weekday(date)
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date
}

const earliest = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b)

function inputOf(
  one: SamplePlan,
  year: number,
  places: ReadonlyMap<string, string>,
  masters: SampleMasters,
): PlanInput {
  return PlanInput.parse({
    year,
    title: one.title,
    affairCode: one.affair,
    program: one.program,
    activity: one.title,
    objective: `${one.title} memberi manfaat bagi masyarakat Sulawesi Tenggara.`,
    regionIds: one.places.flatMap((code) => places.get(code) ?? []),
    officeId: masters.office(one.office),
    partnerText: one.partner,
    scheme: one.scheme,
    initiative: one.initiative,
    priority: one.priority,
    costRupiah: one.millions === 0 ? null : one.millions * 1_000_000,
    costSource: one.source,
    basis: one.basis,
    notes: 'Data contoh, bukan rencana sebenarnya.',
  })
}

/** Most plans are fit; what an office still has to mend stands in the note. */
function reviewOf({ initiative, status, priority }: SamplePlan, reviewedOn: CalendarDate): PlanReview {
  const doubt = status === 'reviewed' && priority !== 'TINGGI'
  const result: ReviewResult = doubt ? 'LAYAK_DENGAN_PERBAIKAN' : 'LAYAK'
  const markOf = (place: number): CriterionMark => (doubt && place === 3 ? 'SEBAGIAN' : 'YA')
  return PlanReview.parse({
    reviewedOn,
    reviewResult: result,
    reviewNote: doubt ? 'Lengkapi analisis biaya dan manfaat di KAK.' : null,
    criteria: criteriaFor(initiative).map((criterion, place) => ({
      criterion,
      mark: markOf(place),
      note: markOf(place) === 'SEBAGIAN' ? 'Manfaat belum dihitung.' : null,
    })),
  })
}

async function regionIds(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.select({ id: regions.id, code: regions.code }).from(regions).limit(10_000)
  return new Map(rows.map(({ id, code }) => [code, id]))
}
