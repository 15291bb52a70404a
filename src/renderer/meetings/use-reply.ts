/** Keeps an answer at once; says so with the way back. */
import { todayIn } from '../../shared/calendar/moments'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { InviteeAnswer, InviteeView } from '../../shared/meetings/model'
import { replyWords } from '../../shared/meetings/replies'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

/** Null when it was kept, else the sentence for the note, or '' when a dialog said it. */
export type KeepReply = (answer: InviteeAnswer) => Promise<string | null>

export function useReply({ id, label }: InviteeView): { keep: KeepReply; today: CalendarDate } {
  const done = useDone()
  const showError = useErrorDialog()
  const { timeZone } = useSession()
  const keep: KeepReply = async (answer) => {
    const missing = missingNote(answer)
    if (missing) return missing
    try {
      await call('meetings.reply', { id, ...answer })
      const word = answer.reply === null ? 'belum menjawab' : replyWords[answer.reply].toLocaleLowerCase('id')
      done(`${label}: ${word}.`)
      return null
    } catch (error) {
      showError(error, 'Jawaban belum dicatat')
      return ''
    }
  }
  return { keep, today: todayIn(timeZone, Date.now()) }
}

const missingNote = ({ reply, replyNote }: InviteeAnswer): string | null => {
  if (replyNote?.trim()) return null
  if (reply === 'DIWAKILI') return 'Isi siapa yang mewakili.'
  return reply === 'TIDAK_HADIR' ? 'Isi alasan tidak hadir.' : null
}
