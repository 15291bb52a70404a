/** Points of checklists: what was ticked, and the review of the plan that speaks for some of them. */
import { and, asc, eq } from 'drizzle-orm'
import { calendarDate } from '../../shared/calendar/dates'
import { assess } from '../../shared/deadlines/engine'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { holds } from '../../shared/schemes/laws'
import { findChecklist, isReviewList } from '../../shared/stages/checks'
import type { StageBoard, StageSubject } from '../../shared/stages/model'
import type { Queryable, Tx } from '../database/db'
import { planCriteria, plans } from '../database/schema/plans'
import { stageChecks } from '../database/schema/stages'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { planOfAgreement } from '../plans/queries'
import { openTx, ownerColumns, type Opened } from './open'

export type PointOf = { subject: StageSubject; checklistKey: string; itemKey: string }

/** Ticks a point or takes the tick back; returns the label of the command. Throws VALIDATION and CONFLICT. */
export async function checkPointTx(
  tx: Tx,
  deps: { clock: Clock; newId: NewId },
  { subject, checklistKey, itemKey }: PointOf,
  { checked, person }: { checked: boolean; person: Actor },
): Promise<string> {
  const opened = await openTx(tx, deps, subject)
  const { title, text } = requirePoint(opened, checklistKey, itemKey)
  if (isReviewList(checklistKey) && (await readReview(tx, subject)) !== null)
    throw new AppError('CONFLICT', 'Kriteria ini dicatat pada tab Telaah rencana. Ubah di sana.')
  const present = await readCheck(tx, { subject, checklistKey, itemKey })
  if (present && !checked) await tx.delete(stageChecks).where(eq(stageChecks.id, present.id))
  if (!present && checked) {
    const row = { id: deps.newId(), ...ownerColumns(subject), checklistKey, itemKey }
    await tx.insert(stageChecks).values({ ...row, personName: person.name, at: deps.clock.now() })
  }
  return `${checked ? 'Mencentang' : 'Membatalkan centang'} “${text}” pada ${title}, ${opened.label}`
}

function requirePoint({ input }: Opened, checklistKey: string, itemKey: string): { title: string; text: string } {
  const found = findChecklist(input.scheme, checklistKey)
  const item = found?.checklist.items.find(({ key }) => key === itemKey)
  if (!found || !item) throw invalid({ itemKey: ['Butir ini tidak ada pada skema naskah. Muat ulang halaman.'] })
  const view = assess(input).stages.find(({ key }) => key === found.stage)
  if (view?.applies === false) throw new AppError('CONFLICT', view.why ?? `Tahap ${view.name} tidak berlaku di sini.`)
  const { title, when } = found.checklist
  if (holds(when, input.facts) === false) throw new AppError('CONFLICT', `${title} tidak berlaku di sini.`)
  return { title, text: item.text }
}

const ownerOf = ({ kind, id }: StageSubject) =>
  kind === 'agreement' ? eq(stageChecks.agreementId, id) : eq(stageChecks.planId, id)

async function readCheck(db: Queryable, { subject, checklistKey, itemKey }: PointOf) {
  const [row] = await db
    .select()
    .from(stageChecks)
    .where(and(ownerOf(subject), eq(stageChecks.checklistKey, checklistKey), eq(stageChecks.itemKey, itemKey)))
  return row
}

/** The ticks of one record. */
export const readChecks = (db: Queryable, subject: StageSubject) =>
  db
    .select()
    .from(stageChecks)
    .where(ownerOf(subject))
    .orderBy(asc(stageChecks.checklistKey), asc(stageChecks.itemKey))
    .limit(200)

/** The review that judges the criteria: that of the plan itself, or of the plan an agreement came from once it was held. */
export async function readReview(db: Queryable, { kind, id }: StageSubject): Promise<StageBoard['review']> {
  const planId = kind === 'plan' ? id : (await planOfAgreement(db, id))?.id
  if (planId === undefined) return null
  const marks = await db.select().from(planCriteria).where(eq(planCriteria.planId, planId)).limit(20)
  if (kind === 'agreement' && marks.length === 0) return null
  const [plan] = await db.select({ reviewedOn: plans.reviewedOn }).from(plans).where(eq(plans.id, planId))
  const reviewedOn = plan?.reviewedOn == null ? null : calendarDate.parse(plan.reviewedOn)
  return { planId, reviewedOn, marks: marks.map(({ criterion, mark }) => ({ criterion, mark })) }
}
