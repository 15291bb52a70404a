/** Evaluations of agreements: reads and use cases; owns all writes to them and their answers. */
import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { calendarDate } from '../../shared/calendar/dates'
import { fieldDate, shortDate } from '../../shared/calendar/words'
import { EvaluationRow, type EvaluationInput } from '../../shared/evaluations/model'
import { evaluationQuestions, meanRating } from '../../shared/evaluations/questions'
import { EvaluationId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { agreementLabel, findAgreement } from '../agreements/queries'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { evaluationAnswers, evaluations } from '../database/schema/followups'
import { offices } from '../database/schema/masters'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

export type EvaluationsDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

export type Evaluations = ReturnType<typeof createEvaluations>

/** Evaluations of one agreement, the newest first. */
export async function listEvaluations(db: Queryable, agreementId: string, trashed = false): Promise<EvaluationRow[]> {
  const state = trashed ? isNotNull(evaluations.deletedAt) : isNull(evaluations.deletedAt)
  return readEvaluations(db, and(eq(evaluations.agreementId, agreementId), state))
}

/** One evaluation, also from the trash. Throws NOT_FOUND. */
export async function getEvaluation(db: Queryable, id: string): Promise<EvaluationRow> {
  const [row] = await readEvaluations(db, eq(evaluations.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Evaluasi ini sudah tidak ada. Muat ulang halaman.')
  return row
}

async function readEvaluations(db: Queryable, where: SQL | undefined): Promise<EvaluationRow[]> {
  const rows = await db
    .select({ evaluation: evaluations, office: offices.name })
    .from(evaluations)
    .leftJoin(offices, eq(offices.id, evaluations.officeId))
    .where(where)
    .orderBy(desc(evaluations.heldOn), desc(evaluations.id))
    .limit(200)
  const answers = await answersOf(
    db,
    rows.map(({ evaluation }) => evaluation.id),
  )
  return rows.map(({ evaluation, office }) => {
    const own = answers.filter(({ evaluationId }) => evaluationId === evaluation.id)
    const { id, deletedAt } = evaluation
    return EvaluationRow.parse({ id, input: { ...evaluation, answers: own }, office, mean: meanRating(own), deletedAt })
  })
}

async function answersOf(db: Queryable, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await db.select().from(evaluationAnswers).where(inArray(evaluationAnswers.evaluationId, ids))
  const order = new Map<string, number>(evaluationQuestions.map(({ key }, index) => [key, index]))
  // A question of a newer program is kept in the file and left out here.
  return rows
    .filter(({ question }) => order.has(question))
    .sort((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0))
}

export function createEvaluations(deps: EvaluationsDeps) {
  const { commands, clock } = deps
  return {
    /** Adds (`id` null) or changes an evaluation. Throws VALIDATION and NOT_FOUND. */
    save(id: EvaluationId | null, input: EvaluationInput, person: Actor): Promise<{ id: EvaluationId }> {
      return commands.run({ command: 'evaluations.save', label: 'Mencatat evaluasi', person }, async (tx, batch) => {
        const label = agreementLabel(await findAgreement(tx, input.agreementId))
        batch.label = `${id === null ? 'Mencatat' : 'Mengubah'} evaluasi ${label}`
        return saveEvaluationTx(tx, deps, id, input)
      })
    },

    trash: (id: EvaluationId, person: Actor) => moveTx(deps, id, clock.now(), person),
    restore: (id: EvaluationId, person: Actor) => moveTx(deps, id, null, person),
  }
}

/** Adds (`id` null) or changes an evaluation within a command. Throws VALIDATION and NOT_FOUND. */
export async function saveEvaluationTx(
  tx: Tx,
  { clock, newId }: Pick<EvaluationsDeps, 'clock' | 'newId'>,
  id: EvaluationId | null,
  input: EvaluationInput,
): Promise<{ id: EvaluationId }> {
  const today = calendarDate.parse(clock.today())
  if (input.heldOn > today) {
    throw invalid({ heldOn: [`Tanggal ini belum tiba. Isi paling lambat hari ini, ${fieldDate(today)}.`] })
  }
  const { answers, ...columns } = input
  const now = clock.now()
  const saved = id ?? EvaluationId.parse(newId())
  if (id === null) {
    await tx.insert(evaluations).values({ id: saved, ...columns, createdAt: now, updatedAt: now })
  } else {
    await findEvaluation(tx, id)
    await tx
      .update(evaluations)
      .set({ ...columns, updatedAt: now })
      .where(eq(evaluations.id, id))
  }
  await saveAnswersTx(tx, newId, saved, answers)
  return { id: saved }
}

/** Empty answers are no rows. */
async function saveAnswersTx(
  tx: Tx,
  newId: NewId,
  evaluationId: string,
  answers: EvaluationInput['answers'],
): Promise<void> {
  const given = answers.filter(({ rating, note }) => rating !== null || note !== null)
  const stored = await tx.select().from(evaluationAnswers).where(eq(evaluationAnswers.evaluationId, evaluationId))
  for (const old of stored) {
    const next = given.find(({ question }) => question === old.question)
    if (!next) await tx.delete(evaluationAnswers).where(eq(evaluationAnswers.id, old.id))
    else if (next.rating !== old.rating || next.note !== old.note) {
      const { rating, note } = next
      await tx.update(evaluationAnswers).set({ rating, note }).where(eq(evaluationAnswers.id, old.id))
    }
  }
  const added = given.filter(({ question }) => !stored.some((old) => old.question === question))
  if (added.length === 0) return
  await tx.insert(evaluationAnswers).values(added.map((answer) => ({ id: newId(), evaluationId, ...answer })))
}

async function findEvaluation(tx: Tx, id: string) {
  const [row] = await tx.select().from(evaluations).where(eq(evaluations.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Evaluasi ini sudah tidak ada. Muat ulang halaman.')
  return row
}

function moveTx({ commands }: EvaluationsDeps, id: EvaluationId, deletedAt: number | null, person: Actor) {
  const word = deletedAt === null ? 'Memulihkan' : 'Menghapus'
  const command = deletedAt === null ? 'evaluations.restore' : 'evaluations.trash'
  return commands.run({ command, label: `${word} evaluasi`, person }, async (tx, batch) => {
    const row = await findEvaluation(tx, id)
    const label = agreementLabel(await findAgreement(tx, row.agreementId))
    batch.label = `${word} evaluasi ${shortDate(calendarDate.parse(row.heldOn))} ${label}`
    await tx.update(evaluations).set({ deletedAt }).where(eq(evaluations.id, id))
    return { id }
  })
}
