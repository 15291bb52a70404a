/** Writes the agenda, invitees and linked agreements of a meeting, touching only the rows that differ. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { AgendaItemInput, InviteeInput } from '../../shared/meetings/model'
import type { Tx } from '../database/db'
import { isForeignKeyViolation } from '../database/errors'
import { agendaItems, meetingAgreements, meetingInvitees } from '../database/schema/meetings'
import type { NewId } from '../platform/ids'
import { planChildren } from './children'
import { detachAgendaTx, detachInviteesTx } from './detach'

/** Rows in one INSERT; SQLite takes 32,766 values. */
const chunkSize = 500

/** What of an item taken off the agenda hung on it stays with the meeting. Throws VALIDATION when an office is gone. */
export async function saveAgendaTx(tx: Tx, meetingId: string, items: readonly AgendaItemInput[], newId: NewId) {
  const rows = await tx
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const stored = rows.map((row) => ({ id: row.id, position: row.position, value: agendaColumns(row) }))
  const entered = items.map((item) => ({ id: item.id, value: agendaColumns(item) }))
  const plan = planChildren(stored, entered, ({ title }) => title)
  for (const ids of chunks(plan.remove)) {
    await detachAgendaTx(tx, ids)
    await tx.delete(agendaItems).where(inArray(agendaItems.id, ids))
  }
  const gone = 'Perangkat daerah penanggung jawab acara sudah tidak ada. Pilih yang lain.'
  await known('agenda', gone, async () => {
    for (const { id, position, value } of plan.update) {
      await tx
        .update(agendaItems)
        .set({ position, ...value })
        .where(eq(agendaItems.id, id))
    }
    for (const part of chunks(plan.insert)) {
      await tx
        .insert(agendaItems)
        .values(part.map(({ position, value }) => ({ id: newId(), meetingId, position, ...value })))
    }
  })
}

/** Attendance of somebody taken off the list stays with the meeting. Throws VALIDATION when an office or partner is gone. */
export async function saveInviteesTx(tx: Tx, meetingId: string, invitees: readonly InviteeInput[], newId: NewId) {
  const rows = await tx
    .select()
    .from(meetingInvitees)
    .where(eq(meetingInvitees.meetingId, meetingId))
    .orderBy(asc(meetingInvitees.position), asc(meetingInvitees.id))
  const stored = rows.map((row) => ({ id: row.id, position: row.position, value: inviteeColumns(row) }))
  const entered = invitees.map((invitee) => ({ id: invitee.id, value: inviteeColumns(invitee) }))
  const plan = planChildren(stored, entered, ({ kind, officeId, partnerId, name }) =>
    [kind, officeId ?? partnerId ?? name].join('|'),
  )
  for (const ids of chunks(plan.remove)) {
    await detachInviteesTx(tx, ids)
    await tx.delete(meetingInvitees).where(inArray(meetingInvitees.id, ids))
  }
  const gone = 'Perangkat daerah atau mitra yang diundang sudah tidak ada. Pilih yang lain.'
  await known('invitees', gone, async () => {
    for (const { id, position, value } of plan.update) {
      await tx
        .update(meetingInvitees)
        .set({ position, ...value })
        .where(eq(meetingInvitees.id, id))
    }
    for (const part of chunks(plan.insert)) {
      await tx
        .insert(meetingInvitees)
        .values(part.map(({ position, value }) => ({ id: newId(), meetingId, position, ...value })))
    }
  })
}

/** Throws VALIDATION when an agreement is not there any more. */
export async function saveAgreementsTx(tx: Tx, meetingId: string, agreementIds: readonly string[], newId: NewId) {
  const wanted = new Set(agreementIds)
  const rows = await tx
    .select({ agreementId: meetingAgreements.agreementId })
    .from(meetingAgreements)
    .where(eq(meetingAgreements.meetingId, meetingId))
  const stored = new Set(rows.map((row) => row.agreementId))
  const gone = [...stored].filter((id) => !wanted.has(id))
  const added = [...wanted].filter((id) => !stored.has(id))
  if (gone.length > 0) {
    await tx
      .delete(meetingAgreements)
      .where(and(eq(meetingAgreements.meetingId, meetingId), inArray(meetingAgreements.agreementId, gone)))
  }
  if (added.length > 0) {
    await known('agreementIds', 'Naskah yang ditautkan sudah tidak ada. Pilih yang lain.', () =>
      tx.insert(meetingAgreements).values(added.map((agreementId) => ({ id: newId(), meetingId, agreementId }))),
    )
  }
}

/** As entered, or as stored: there ids are plain text. */
type AgendaColumns = Omit<AgendaItemInput, 'id' | 'officeId'> & { officeId: string | null }
type InviteeColumns = Omit<InviteeInput, 'id' | 'officeId' | 'partnerId'> & {
  officeId: string | null
  partnerId: string | null
}

const agendaColumns = ({ title, minutes, speaker, officeId, note }: AgendaColumns) => ({
  title,
  minutes,
  speaker,
  officeId,
  note,
})

/** Fields that the kind of an invitee does not use are emptied. */
const inviteeColumns = ({ kind, officeId, partnerId, name, post, letterNumber }: InviteeColumns) => ({
  kind,
  officeId: kind === 'OPD' ? officeId : null,
  partnerId: kind === 'MITRA' ? partnerId : null,
  name,
  post,
  letterNumber,
})

async function known(field: string, sentence: string, write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (error instanceof AppError || !isForeignKeyViolation(error)) throw error
    throw invalid({ [field]: [sentence] })
  }
}

function chunks<T>(list: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < list.length; at += chunkSize) parts.push(list.slice(at, at + chunkSize))
  return parts
}
