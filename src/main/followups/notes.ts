/** Notes on the progress of follow-ups: who said what of it, when, and at which meeting. */
import { desc, eq } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { fieldDate } from '../../shared/calendar/words'
import { FollowUpNote, type FollowUpNoteInput } from '../../shared/followups/model'
import { FollowUpNoteId, type FollowUpId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Queryable, Tx } from '../database/db'
import { followUpNotes } from '../database/schema/followups'
import { meetings } from '../database/schema/meetings'
import { livingTx, quoted, type FollowUpsDeps } from './followups'

/** Notes of one follow-up, the newest first. */
export async function listNotes(db: Queryable, id: FollowUpId): Promise<FollowUpNote[]> {
  const rows = await db
    .select({ note: followUpNotes, meeting: meetings.title })
    .from(followUpNotes)
    .leftJoin(meetings, eq(meetings.id, followUpNotes.meetingId))
    .where(eq(followUpNotes.followUpId, id))
    .orderBy(desc(followUpNotes.notedOn), desc(followUpNotes.at), desc(followUpNotes.id))
    .limit(500)
  return rows.map(({ note, meeting }) => FollowUpNote.parse({ ...note, meeting }))
}

export function createNotes(deps: FollowUpsDeps) {
  const { commands } = deps
  return {
    /** Throws VALIDATION for a day to come; CONFLICT for a follow-up in the trash. */
    add(id: FollowUpId, input: FollowUpNoteInput, person: Actor): Promise<{ id: FollowUpNoteId }> {
      return commands.run({ command: 'followUps.note', label: 'Mencatat perkembangan', person }, async (tx, batch) => {
        const { title, ...added } = await addNoteTx(tx, deps, id, { ...input, person })
        batch.label = `Mencatat perkembangan tindak lanjut ${quoted(title)}`
        return added
      })
    },

    /** Throws NOT_FOUND. */
    remove(id: FollowUpNoteId, person: Actor): Promise<{ id: FollowUpNoteId }> {
      return commands.run(
        { command: 'followUps.removeNote', label: 'Menghapus catatan perkembangan', person },
        async (tx) => {
          const removed = await tx.delete(followUpNotes).where(eq(followUpNotes.id, id)).returning()
          if (removed.length === 0) throw new AppError('NOT_FOUND', 'Catatan ini sudah tidak ada. Muat ulang halaman.')
          return { id }
        },
      )
    },
  }
}

/** Adds a note within a command. Throws as `add` does. */
export async function addNoteTx(
  tx: Tx,
  { clock, newId }: Pick<FollowUpsDeps, 'clock' | 'newId'>,
  followUpId: FollowUpId,
  { person, ...input }: FollowUpNoteInput & { person: Pick<Actor, 'name'> },
): Promise<{ id: FollowUpNoteId; title: string }> {
  const [row] = await livingTx(tx, [followUpId])
  await checkNote(tx, input, calendarDate.parse(clock.today()))
  const id = FollowUpNoteId.parse(newId())
  await tx.insert(followUpNotes).values({ id, followUpId, ...input, personName: person.name, at: clock.now() })
  return { id, title: row?.title ?? '' }
}

async function checkNote(tx: Tx, { notedOn, meetingId }: FollowUpNoteInput, today: CalendarDate): Promise<void> {
  if (notedOn > today) {
    throw invalid({ notedOn: [`Tanggal ini belum tiba. Isi paling lambat hari ini, ${fieldDate(today)}.`] })
  }
  if (meetingId === null) return
  const found = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, meetingId))
  if (found.length === 0) throw invalid({ meetingId: ['Rapat ini sudah tidak ada. Pilih rapat lain.'] })
}
