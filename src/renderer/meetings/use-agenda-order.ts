/** The agenda in the order it was dragged into, which is kept at once. */
import { useState } from 'react'
import type { AgendaItemView, MeetingDetail } from '../../shared/meetings/model'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

export function useAgendaOrder({ id, input, agenda }: MeetingDetail) {
  const done = useDone()
  const showError = useErrorDialog()
  // What was dragged counts until the meeting itself comes back changed.
  const [moved, setMoved] = useState<{ from: readonly AgendaItemView[]; to: AgendaItemView[] } | null>(null)
  return {
    agenda: moved?.from === agenda ? moved.to : agenda,
    move: async (from: number, to: number): Promise<void> => {
      const next = agenda.toSpliced(from, 1)
      const item = agenda[from]
      if (!item) return
      next.splice(to, 0, item)
      setMoved({ from: agenda, to: next })
      const order = new Map(next.map((one, index) => [one.id, index]))
      const place = (one: { id?: AgendaItemView['id'] | undefined }) => (one.id && order.get(one.id)) ?? 0
      try {
        await call('meetings.update', {
          id,
          input: { ...input, agenda: input.agenda.toSorted((a, b) => place(a) - place(b)) },
        })
        done('Susunan acara diurutkan.')
      } catch (error) {
        setMoved(null)
        showError(error, 'Urutan belum berubah')
      }
    },
  }
}
