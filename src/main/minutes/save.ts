/** Writes the minutes of a meeting: head, parts, decisions with their follow-ups, notes of progress. */
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { DecisionId } from '../../shared/ids/ids'
import { invalid } from '../../shared/ipc/errors'
import type { Actor } from '../../shared/ipc/define'
import { todayIn } from '../../shared/calendar/moments'
import type { DecisionInput, MinuteEntryInput, MinutesInput, ProgressInput } from '../../shared/minutes/model'
import { isBlank } from '../../shared/minutes/rich-doc'
import { checkMinutes } from '../../shared/minutes/rules'
import type { Tx } from '../database/db'
import { isForeignKeyViolation } from '../database/errors'
import { followUpNotes, followUps } from '../database/schema/followups'
import { agendaItems } from '../database/schema/meetings'
import { meetingDecisions, meetingMinutes, minuteEntries } from '../database/schema/minutes'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { saveTaskTx, trashTasksTx } from './tasks'

export type SaveDeps = { clock: Clock; newId: NewId }

/** Makes the stored minutes equal to the entered ones. Throws VALIDATION. */
export async function saveMinutesTx(tx: Tx, deps: SaveDeps, meetingId: string, input: MinutesInput, person: Actor) {
  const errors = checkMinutes(input)
  if (Object.keys(errors).length > 0) throw invalid(errors)
  const titles = await agendaTitles(tx, meetingId)
  const known = <T extends { agendaItemId: string | null }>(row: T): T =>
    row.agendaItemId === null || titles.has(row.agendaItemId) ? row : { ...row, agendaItemId: null }
  const before = await lastChange(tx)
  await saveEntriesTx(tx, { deps, meetingId, titles }, input.entries.map(known))
  await saveDecisionsTx(tx, { deps, meetingId }, input.decisions.map(known))
  await saveProgressTx(tx, { deps, meetingId, person }, input.progress)
  await saveHeadTx(tx, { deps, meetingId, isSame: before === (await lastChange(tx)) }, input)
}

async function agendaTitles(tx: Tx, meetingId: string): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: agendaItems.id, title: agendaItems.title })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** The newest change, to see whether anything was changed since. */
async function lastChange(tx: Tx): Promise<number> {
  const [row] = await tx.all<{ id: number }>(sql`select coalesce(max(id), 0) as id from change_row`)
  return row?.id ?? 0
}

type Place = { deps: SaveDeps; meetingId: string }

async function saveHeadTx(tx: Tx, { deps, meetingId, isSame }: Place & { isSame: boolean }, input: MinutesInput) {
  const { openedAt, closedAt, number, chairSignatoryId, noteTakerSignatoryId } = input
  const head = { openedAt, closedAt, number, chairSignatoryId, noteTakerSignatoryId }
  const now = deps.clock.now()
  const [row] = await tx.select().from(meetingMinutes).where(eq(meetingMinutes.meetingId, meetingId))
  try {
    if (!row) {
      await tx.insert(meetingMinutes).values({ id: deps.newId(), meetingId, ...head, createdAt: now, updatedAt: now })
    } else if (!isSame || (Object.keys(head) as (keyof typeof head)[]).some((key) => row[key] !== head[key])) {
      await tx
        .update(meetingMinutes)
        .set({ ...head, updatedAt: now })
        .where(eq(meetingMinutes.id, row.id))
    }
  } catch (error) {
    if (!isForeignKeyViolation(error)) throw error
    throw invalid({ chairSignatoryId: ['Penanda tangan ini sudah tidak ada. Pilih lagi.'] })
  }
}

/** Parts whose item is gone keep their row by their order among such parts. */
async function saveEntriesTx(
  tx: Tx,
  { deps, meetingId, titles }: Place & { titles: Map<string, string> },
  entries: readonly MinuteEntryInput[],
) {
  const left = await tx
    .select()
    .from(minuteEntries)
    .where(eq(minuteEntries.meetingId, meetingId))
    .orderBy(asc(minuteEntries.position), asc(minuteEntries.id))
  for (const [index, { kind, agendaItemId, body }] of entries.entries()) {
    const at = left.findIndex((row) => row.kind === kind && row.agendaItemId === agendaItemId)
    const before = at < 0 ? undefined : left.splice(at, 1)[0]
    if (!before && isBlank(body)) continue
    const title = agendaItemId === null ? (before?.title ?? null) : (titles.get(agendaItemId) ?? null)
    const value = { position: index + 1, title, body }
    if (!before) await tx.insert(minuteEntries).values({ id: deps.newId(), meetingId, kind, agendaItemId, ...value })
    else if (before.position !== value.position || before.title !== title || !isDeepStrictEqual(before.body, body)) {
      await tx.update(minuteEntries).set(value).where(eq(minuteEntries.id, before.id))
    }
  }
  const gone = left.map(({ id }) => id)
  if (gone.length > 0) await tx.delete(minuteEntries).where(inArray(minuteEntries.id, gone))
}

async function saveDecisionsTx(tx: Tx, { deps, meetingId }: Place, decisions: readonly DecisionInput[]) {
  const stored = await tx.select().from(meetingDecisions).where(eq(meetingDecisions.meetingId, meetingId))
  const byId = new Map<string, (typeof stored)[number]>(stored.map((row) => [row.id, row]))
  for (const [index, { id, agendaItemId, text, task }] of decisions.entries()) {
    const before = id === null ? undefined : byId.get(id)
    const value = { agendaItemId, position: index + 1, text }
    const decisionId = before?.id ?? DecisionId.parse(deps.newId())
    if (!before) await tx.insert(meetingDecisions).values({ id: decisionId, meetingId, ...value })
    else if (before.agendaItemId !== agendaItemId || before.position !== value.position || before.text !== text) {
      await tx.update(meetingDecisions).set(value).where(eq(meetingDecisions.id, before.id))
    }
    byId.delete(decisionId)
    const place = { decisionId, meetingId, text, field: `decisions.${index}.task` }
    if (task) await saveTaskTx(tx, deps, place, task)
    else await trashTasksTx(tx, [decisionId], deps.clock.now())
  }
  const gone = [...byId.keys()]
  if (gone.length === 0) return
  await trashTasksTx(tx, gone, deps.clock.now())
  // A follow-up outlives its decision in the trash, so that it can be brought back.
  await tx.update(followUps).set({ decisionId: null }).where(inArray(followUps.decisionId, gone))
  await tx.delete(meetingDecisions).where(inArray(meetingDecisions.id, gone))
}

/** One note for each follow-up and meeting; those that are not entered stay. */
async function saveProgressTx(
  tx: Tx,
  { deps, meetingId, person }: Place & { person: Actor },
  progress: readonly ProgressInput[],
) {
  const notedOn = todayIn((await readSettings(tx)).unit.timeZone, deps.clock.now())
  for (const { followUpId, text } of progress) {
    const [before] = await tx
      .select()
      .from(followUpNotes)
      .where(and(eq(followUpNotes.followUpId, followUpId), eq(followUpNotes.meetingId, meetingId)))
    if (before?.text === text || (!before && text === '')) continue
    if (before && text === '') await tx.delete(followUpNotes).where(eq(followUpNotes.id, before.id))
    else if (before) await tx.update(followUpNotes).set({ text }).where(eq(followUpNotes.id, before.id))
    else if (await isThere(tx, followUpId)) {
      const said = { followUpId, meetingId, notedOn, text, personName: person.name, at: deps.clock.now() }
      await tx.insert(followUpNotes).values({ id: deps.newId(), ...said })
    }
  }
}

async function isThere(tx: Tx, followUpId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: followUps.id })
    .from(followUps)
    .where(and(eq(followUps.id, followUpId), isNull(followUps.deletedAt)))
  return rows.length > 0
}
