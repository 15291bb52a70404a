/** Files that go with a meeting: of the items of its agenda in their order, then material of the whole meeting. */
import { sql } from 'drizzle-orm'
import type { FileCondition, FileType } from '../../shared/files/enums'
import type { Queryable } from '../database/db'
import type { FileStore } from '../files/store'
import { knownFault, type FileFault } from './faults'

export type MeetingFile = {
  name: string
  /** Title of the item; null for the whole meeting. */
  item: string | null
  type: FileType
  pages: number | null
  path: string
  fault: FileFault | null
}

type Stored = Omit<MeetingFile, 'path' | 'fault'> & { fileId: string; condition: FileCondition }

export async function listMeetingFiles(
  db: Queryable,
  store: Pick<FileStore, 'pathOf' | 'exists'>,
  meetingId: string,
): Promise<MeetingFile[]> {
  const rows =
    await db.all<Stored>(sql`select b.name, i.title as item, b.file_id as fileId, f.type, f.condition, f.pages
    from attachments b join files f on f.id = b.file_id left join agenda_items i on i.id = b.agenda_item_id
    where b.meeting_id = ${meetingId} and b.deleted_at is null
      and (b.agenda_item_id is not null or b.role = 'BAHAN')
    order by i.position is null, i.position, b.position, b.id limit 1000`)
  const files: MeetingFile[] = []
  for (const { fileId, condition, ...row } of rows) {
    const fault = knownFault(row.type, condition, await store.exists(fileId, row.type))
    files.push({ ...row, path: store.pathOf(fileId, row.type), fault })
  }
  return files
}
