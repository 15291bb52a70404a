/** Lets go of what hangs on agenda items and invitees before they are taken off a meeting, so that nothing is lost. */
import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '../database/db'
import { attachments } from '../database/schema/files'
import { agendaItems } from '../database/schema/meetings'
import { attendance, meetingDecisions, minuteEntries } from '../database/schema/minutes'

/** Minutes keep the title of the item; decisions and files stay with the meeting. */
export async function detachAgendaTx(tx: Tx, itemIds: readonly string[]): Promise<void> {
  const ids = [...itemIds]
  const title = sql`(select a.title from ${agendaItems} as a where a.id = minute_entries.agenda_item_id)`
  await tx
    .update(minuteEntries)
    .set({ title: sql`coalesce(minute_entries.title, ${title})`, agendaItemId: null })
    .where(inArray(minuteEntries.agendaItemId, ids))
  await tx.update(meetingDecisions).set({ agendaItemId: null }).where(inArray(meetingDecisions.agendaItemId, ids))
  await tx.update(attachments).set({ agendaItemId: null }).where(inArray(attachments.agendaItemId, ids))
}

/** A row of the sign-in sheet keeps who the invitee was: name, post, and the office or partner as institution. */
export async function detachInviteesTx(tx: Tx, inviteeIds: readonly string[]): Promise<void> {
  const invitee = (column: string) =>
    sql.raw(`(select i.${column} from meeting_invitees as i where i.id = attendance.invitee_id)`)
  const institution = sql.raw(`(select coalesce(o.name, p.name) from meeting_invitees as i
    left join offices as o on o.id = i.office_id left join partners as p on p.id = i.partner_id
    where i.id = attendance.invitee_id)`)
  await tx
    .update(attendance)
    .set({
      name: sql`coalesce(attendance.name, ${invitee('name')})`,
      post: sql`coalesce(attendance.post, case when attendance.name is null then ${invitee('post')} end)`,
      institution: sql`coalesce(attendance.institution, ${institution})`,
      inviteeId: null,
    })
    .where(inArray(attendance.inviteeId, [...inviteeIds]))
}
