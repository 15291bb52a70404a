/** Minutes that are final stay as they are: looked at before a change, and again at the end of every command. */
import { eq, sql } from 'drizzle-orm'
import { AppError } from '../../shared/ipc/errors'
import type { BatchGuard } from '../database/command'
import type { Queryable } from '../database/db'
import { meetingMinutes } from '../database/schema/minutes'

export const finalMinutes = (): AppError =>
  new AppError(
    'CONFLICT',
    'Notula rapat ini sudah disahkan dan terkunci. Buka kembali notulanya dengan alasan, lalu ubah.',
  )

/** Whether the minutes of a meeting are final. */
export async function isFinal(db: Queryable, meetingId: string): Promise<boolean> {
  const [row] = await db
    .select({ finalisedAt: meetingMinutes.finalisedAt })
    .from(meetingMinutes)
    .where(eq(meetingMinutes.meetingId, meetingId))
  return (row?.finalisedAt ?? null) !== null
}

/** Columns of a meeting that its minutes tell. */
const told = ['title', 'state', 'place', 'starts_at', 'ends_at', 'chair', 'note_taker', 'minutes_on']
const differs = (column: string, row: string): string =>
  `(${row}.before ->> '$.${column}') is not (${row}.after ->> '$.${column}')`

/**
 * Whatever the route, also taking back an older change: a command that touches minutes which are final before and after
 * it is refused as a whole. Adopting and opening again change the row of the minutes itself, so they pass.
 */
export const minutesGuard: BatchGuard = {
  tables: ['meetings', 'attendance', 'minute_entries', 'meeting_decisions', 'meeting_minutes'],
  async check(tx, batchId) {
    const adoption = sql`select o.record_id from change_row o where o.batch_id = ${batchId}
      and o.table_name = 'meeting_minutes' and ${sql.raw(differs('finalised_at', 'o'))}`
    const changed = sql`change_row c join meeting_minutes m on m.meeting_id = c.record_id
      where c.batch_id = ${batchId} and c.record_table = 'meetings' and c.record_id not in (${adoption})`
    const [final] = await tx.all(sql`select 1 as found from ${changed} and m.finalised_at is not null
        and (c.table_name in ('attendance', 'minute_entries', 'meeting_decisions', 'meeting_minutes')
          or (c.table_name = 'meetings' and c.op = 'update' and (${sql.raw(told.map((one) => differs(one, 'c')).join(' or '))})))
        limit 1`)
    if (final) throw finalMinutes()
    const [dated] = await tx.all(sql`select 1 as found from ${changed}
        and c.table_name = 'meetings' and c.op = 'update' and ${sql.raw(differs('minutes_on', 'c'))} limit 1`)
    if (dated) throw writtenHere()
  },
}

const writtenHere = (): AppError =>
  new AppError('CONFLICT', 'Notula rapat ini ditulis di Simpul. Sahkan di tab Notula, bukan di formulir rapat.')
