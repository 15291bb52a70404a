/** Notes on the progress of follow-ups: who said what of it, when, and at which meeting. */
import { and, desc, eq } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { fieldDate } from '../../shared/calendar/words'
import { FollowUpNote, type FollowUpNoteInput } from '../../shared/followups/model'
import { FollowUpNoteId, type FollowUpId, type MeetingId } from '../../shared/ids/ids'
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
  const { commands, clock, newId } = deps
  return {
    /** Throws VALIDATION for a day to come; CONFLICT for a follow-up in the trash. */
    add(id: FollowUpId, input: FollowUpNoteInput, person: Actor): Promise<{ id: FollowUpNoteId }> {
      return commands.run({ command: 'followUps.note', label: 'Mencatat perkembangan', person }, async (tx, batch) => {
        const [row] = await livingTx(tx, [id])
        await checkNote(tx, input, calendarDate.parse(clock.today()))
        const added = FollowUpNoteId.parse(newId())
        await tx
          .insert(followUpNotes)
          .values({ id: added, followUpId: id, ...input, personName: person.name, at: clock.now() })
        batch.label = `Mencatat perkembangan tindak lanjut ${quoted(row?.title ?? '')}`
        return { id: added }
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

export type MeetingNote = {
  followUpId: FollowUpId
  meetingId: MeetingId
  /** Null takes the note of this meeting back. */
  text: string | null
  notedOn: CalendarDate
  person: Pick<Actor, 'name'>
}

/** What one meeting said of a follow-up, within a command of its minutes: one note for each meeting. */
export async function setMeetingNoteTx(
  tx: Tx,
  { clock, newId }: Pick<FollowUpsDeps, 'clock' | 'newId'>,
  { followUpId, meetingId, text, notedOn, person }: MeetingNote,
): Promise<void> {
  const own = and(eq(followUpNotes.followUpId, followUpId), eq(followUpNotes.meetingId, meetingId))
  const [known] = await tx.select().from(followUpNotes).where(own).orderBy(desc(followUpNotes.at)).limit(1)
  if (text === null) return void (known && (await tx.delete(followUpNotes).where(eq(followUpNotes.id, known.id))))
  if (known?.text === text) return
  const values = { text, notedOn, personName: person.name, at: clock.now() }
  if (known) await tx.update(followUpNotes).set(values).where(eq(followUpNotes.id, known.id))
  else await tx.insert(followUpNotes).values({ id: newId(), followUpId, meetingId, ...values })
}

async function checkNote(tx: Tx, { notedOn, meetingId }: FollowUpNoteInput, today: CalendarDate): Promise<void> {
  if (notedOn > today) {
    throw invalid({ notedOn: [`Tanggal ini belum tiba. Isi paling lambat hari ini, ${fieldDate(today)}.`] })
  }
  if (meetingId === null) return
  const found = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, meetingId))
  if (found.length === 0) throw invalid({ meetingId: ['Rapat ini sudah tidak ada. Pilih rapat lain.'] })
}
