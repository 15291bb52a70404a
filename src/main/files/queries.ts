/** Reads of attachments and stored files. */
import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import type { FileId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { AttachmentView, FileTarget, TrashedFile } from '../../shared/files/model'
import type { Queryable } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { attachments, fileChecks, files } from '../database/schema/files'
import { followUps } from '../database/schema/followups'
import { agendaItems, meetings } from '../database/schema/meetings'
import { plans } from '../database/schema/plans'

/** The column that names the record a file hangs on. */
export const ownerColumn = ({ kind }: FileTarget) =>
  ({
    agreement: attachments.agreementId,
    meeting: attachments.meetingId,
    plan: attachments.planId,
    followUp: attachments.followUpId,
  })[kind]

/** Attachments of a record in their order; with `trashed` those in the trash, newest first. */
export async function listAttachments(db: Queryable, target: FileTarget, trashed = false): Promise<AttachmentView[]> {
  return select(
    db,
    and(eq(ownerColumn(target), target.id), trashed ? isNotNull(attachments.deletedAt) : isNull(attachments.deletedAt)),
    trashed ? [desc(attachments.deletedAt), asc(attachments.id)] : [asc(attachments.position), asc(attachments.id)],
  )
}

/** Files in the trash whose record is alive, the newest first; those of a trashed record come back with it. */
export async function listTrashed(
  db: Queryable,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: TrashedFile[]; total: number }> {
  const rows = await db
    .select({
      ...viewColumns,
      ...ownerColumns,
      record: sql<string>`coalesce(${agreements.title}, ${meetings.title}, ${plans.title}, ${followUps.title})`,
      total: sql<number>`count(*) over ()`,
    })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .leftJoin(fileChecks, eq(fileChecks.fileId, attachments.fileId))
    .leftJoin(agreements, eq(agreements.id, attachments.agreementId))
    .leftJoin(meetings, eq(meetings.id, attachments.meetingId))
    .leftJoin(plans, eq(plans.id, attachments.planId))
    .leftJoin(followUps, eq(followUps.id, attachments.followUpId))
    .where(
      and(
        isNotNull(attachments.deletedAt),
        isNull(agreements.deletedAt),
        isNull(meetings.deletedAt),
        isNull(plans.deletedAt),
        isNull(followUps.deletedAt),
      ),
    )
    .orderBy(desc(attachments.deletedAt), asc(attachments.id))
    .limit(limit)
    .offset(offset)
  return {
    rows: rows.map(({ total: _total, ...row }) => TrashedFile.parse({ ...row, target: targetOf(row) })),
    total: rows[0]?.total ?? 0,
  }
}

/** One attachment. Throws NOT_FOUND. */
export async function getAttachment(db: Queryable, id: string): Promise<AttachmentView> {
  const [row] = await select(db, eq(attachments.id, id), [asc(attachments.id)])
  if (!row) throw new AppError('NOT_FOUND', 'Berkas ini sudah tidak ada. Muat ulang halaman.')
  return row
}

/** The record an attachment hangs on. */
export async function getOwner(db: Queryable, id: string): Promise<FileTarget> {
  const [row] = await db.select(ownerColumns).from(attachments).where(eq(attachments.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Berkas ini sudah tidak ada. Muat ulang halaman.')
  return targetOf(row)
}

const ownerColumns = {
  agreementId: attachments.agreementId,
  meetingId: attachments.meetingId,
  planId: attachments.planId,
  followUpId: attachments.followUpId,
}

/** The one record that the owner columns name; a CHECK of the table holds that it is exactly one. */
function targetOf(row: Record<keyof typeof ownerColumns, string | null>): FileTarget {
  if (row.agreementId !== null) return FileTarget.parse({ kind: 'agreement', id: row.agreementId })
  if (row.meetingId !== null) return FileTarget.parse({ kind: 'meeting', id: row.meetingId })
  if (row.planId !== null) return FileTarget.parse({ kind: 'plan', id: row.planId })
  return FileTarget.parse({ kind: 'followUp', id: row.followUpId })
}

/** Throws NOT_FOUND when the item is not on the agenda of the meeting the file hangs on. */
export async function checkItem(db: Queryable, target: FileTarget, itemId: string): Promise<void> {
  const [item] = await db
    .select({ meetingId: agendaItems.meetingId })
    .from(agendaItems)
    .where(eq(agendaItems.id, itemId))
  if (target.kind === 'meeting' && item?.meetingId === target.id) return
  throw new AppError('NOT_FOUND', 'Acara ini sudah tidak ada pada susunan acara rapat. Muat ulang halaman.')
}

/** What a record is called in labels and messages. Throws NOT_FOUND. */
export async function targetLabel(db: Queryable, target: FileTarget): Promise<string> {
  const table = { agreement: agreements, meeting: meetings, plan: plans, followUp: followUps }[target.kind]
  const [row] = await db.select({ title: table.title }).from(table).where(eq(table.id, target.id))
  if (!row) throw new AppError('NOT_FOUND', 'Catatan yang memiliki berkas ini sudah tidak ada. Muat ulang halaman.')
  return row.title
}

/** The stored file of a hash, or null when no row names it. */
export async function findFile(db: Queryable, id: FileId | string) {
  const [row] = await db.select().from(files).where(eq(files.id, id))
  return row ?? null
}

/** Whether a stored file was ever part of the history, so that undo and redo can still bring it back. */
export async function wasEverKept(db: Queryable, id: string): Promise<boolean> {
  const rows = await db.all<{ known: number }>(
    sql`select exists(select 1 from files where id = ${id}) or exists(select 1 from change_row where record_table = 'files' and record_id = ${id}) as known`,
  )
  return rows[0]?.known === 1
}

const viewColumns = {
  id: attachments.id,
  fileId: attachments.fileId,
  name: attachments.name,
  role: attachments.role,
  type: files.type,
  condition: files.condition,
  bytes: files.bytes,
  pages: files.pages,
  position: attachments.position,
  note: attachments.note,
  agendaItemId: attachments.agendaItemId,
  addedAt: attachments.addedAt,
  checkedAt: fileChecks.checkedAt,
  check: fileChecks.result,
  deletedAt: attachments.deletedAt,
}

async function select(db: Queryable, where: SQL | undefined, order: SQL[]): Promise<AttachmentView[]> {
  const rows = await db
    .select(viewColumns)
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .leftJoin(fileChecks, eq(fileChecks.fileId, attachments.fileId))
    .where(where)
    .orderBy(...order)
    .limit(1000)
  return rows.map((row) => AttachmentView.parse(row))
}
