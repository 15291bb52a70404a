/** What can be done with meetings from several screens: each says what it did and offers the way back. */
import { useMemo } from 'react'
import type { MeetingId } from '../../shared/ids/ids'
import type { Conflict } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

type Moved = { id: MeetingId; startsAt: number; endsAt: number }

export function useMeetingActions() {
  const done = useDone()
  const showError = useErrorDialog()
  const { timeZone } = useSession()
  return useMemo(() => {
    const attempt = async <T>(work: Promise<T>, title: string): Promise<T | null> => {
      try {
        return await work
      } catch (error) {
        showError(error, title)
        return null
      }
    }
    return {
      /** The conflicts at the new time; null when it failed. */
      move: async (moved: Moved): Promise<Conflict[] | null> => {
        const result = await attempt(call('meetings.move', moved), 'Rapat belum dipindahkan')
        if (result) done(`Rapat dipindahkan ke ${shortSpan(moved, timeZone)}.`)
        return result && result.conflicts
      },
      /** The copy and its conflicts; null when it failed. */
      copy: async (copied: Moved): Promise<{ id: MeetingId; conflicts: Conflict[] } | null> => {
        const result = await attempt(call('meetings.copy', copied), 'Rapat belum disalin')
        if (result) done(`Rapat disalin ke ${shortSpan(copied, timeZone)}.`)
        return result
      },
      trash: async (ids: MeetingId[]): Promise<boolean> => {
        const result = await attempt(call('meetings.trash', { ids }), 'Rapat belum dihapus')
        if (result) done(`${result.count} rapat dihapus.`)
        return result !== null
      },
      restore: async (ids: MeetingId[]): Promise<boolean> => {
        const result = await attempt(call('meetings.restore', { ids }), 'Rapat belum dipulihkan')
        if (result) done(`${result.count} rapat dipulihkan.`)
        return result !== null
      },
    }
  }, [done, showError, timeZone])
}
