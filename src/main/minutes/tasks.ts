/** Follow-ups that carry out the decisions of a meeting. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { FollowUpInput } from '../../shared/followups/model'
import { FollowUpId } from '../../shared/ids/ids'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { DecisionTask } from '../../shared/minutes/model'
import type { Tx } from '../database/db'
import { followUps } from '../database/schema/followups'
import { saveFollowUpTx } from '../followups/followups'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

type Place = {
  decisionId: string
  meetingId: string
  text: string
  /** Of the form, for errors. */
  field: string
}

/** Longest title of a follow-up; the whole decision is its detail then. */
const longestTitle = 500

/** Adds the follow-up of a decision, or changes who, until when and how urgent. Throws VALIDATION. */
export async function saveTaskTx(
  tx: Tx,
  deps: { clock: Clock; newId: NewId },
  { decisionId, meetingId, text, field }: Place,
  task: DecisionTask,
): Promise<void> {
  const [before] = await tx
    .select()
    .from(followUps)
    .where(and(eq(followUps.decisionId, decisionId), isNull(followUps.deletedAt)))
    .limit(1)
  if (before && (Object.keys(task) as (keyof DecisionTask)[]).every((key) => before[key] === task[key])) return
  const long = text.length > longestTitle
  const told = before ?? {
    title: long ? `${text.slice(0, longestTitle - 1)}…` : text,
    detail: long ? text : null,
    startedOn: null,
  }
  const input = FollowUpInput.parse({ ...told, ...task, meetingId })
  const id = before ? FollowUpId.parse(before.id) : null
  const saved = await atField(field, () => saveFollowUpTx(tx, deps, id, input))
  await tx.update(followUps).set({ decisionId, priority: task.priority }).where(eq(followUps.id, saved.id))
}

/** Decisions that ask nothing of anybody any more. */
export async function trashTasksTx(tx: Tx, decisionIds: readonly string[], at: number): Promise<void> {
  await tx
    .update(followUps)
    .set({ deletedAt: at })
    .where(and(inArray(followUps.decisionId, [...decisionIds]), isNull(followUps.deletedAt)))
}

/** Errors of the follow-up stand at the fields of its decision. */
async function atField<T>(field: string, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'VALIDATION') throw error
    const fields = (error.details ?? {}) as Record<string, string[]> // what `invalid` puts there
    const moved = Object.entries(fields).map(([key, sentences]) => [`${field}.${key}`, sentences] as const)
    throw invalid(Object.fromEntries(moved))
  }
}
