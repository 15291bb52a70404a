/** Keeps what invitees answered to an invitation. */
import { eq } from 'drizzle-orm'
import type { InviteeId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { InviteeAnswer } from '../../shared/meetings/model'
import { replyWords } from '../../shared/meetings/replies'
import { shortTitle } from '../../shared/meetings/words'
import type { Commands } from '../database/command'
import type { Tx } from '../database/db'
import { meetingInvitees, meetings } from '../database/schema/meetings'
import { listInvitees } from '../meetings/detail'

export type Replies = ReturnType<typeof createReplies>

export function createReplies({ commands }: { commands: Commands }) {
  return {
    /** Throws VALIDATION when it is not said who comes instead, NOT_FOUND for an invitee that was taken off. */
    reply(id: InviteeId, answer: InviteeAnswer, person: Actor): Promise<{ id: InviteeId }> {
      return commands.run(
        { command: 'meetings.reply', label: 'Mencatat jawaban undangan', person },
        async (tx, batch) => {
          const { meeting, label } = await findInvitee(tx, id)
          if (meeting.deletedAt !== null)
            throw new AppError('CONFLICT', 'Rapat ini ada di tempat sampah. Pulihkan dahulu.')
          checkAnswer(answer)
          const word = answer.reply === null ? 'belum menjawab' : replyWords[answer.reply].toLocaleLowerCase('id')
          batch.label = `Jawaban undangan ${shortTitle(label, 50)}: ${word}`
          const { reply } = answer
          const values = reply === null ? { reply, repliedOn: null, replyNote: null } : answer
          await tx.update(meetingInvitees).set(values).where(eq(meetingInvitees.id, id))
          return { id }
        },
      )
    },
  }
}

function checkAnswer({ reply, replyNote }: InviteeAnswer): void {
  if (reply === 'DIWAKILI' && replyNote === null) throw invalid({ replyNote: ['Isi siapa yang mewakili.'] })
  if (reply === 'TIDAK_HADIR' && replyNote === null) throw invalid({ replyNote: ['Isi alasan tidak hadir.'] })
}

async function findInvitee(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: meetings.id, deletedAt: meetings.deletedAt })
    .from(meetingInvitees)
    .innerJoin(meetings, eq(meetings.id, meetingInvitees.meetingId))
    .where(eq(meetingInvitees.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Undangan ini sudah tidak ada pada daftar. Muat ulang halaman.')
  const invitee = (await listInvitees(tx, row.id)).find((one) => one.id === id)
  return { meeting: row, label: invitee?.label ?? '' }
}
