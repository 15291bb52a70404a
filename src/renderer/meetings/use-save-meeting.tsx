/** Saves the form of a meeting: one, a whole series, or a change of a series after asking what it is for. */
import { useState } from 'react'
import type { useForm } from 'react-hook-form'
import type { MeetingId } from '../../shared/ids/ids'
import type { MeetingInput } from '../../shared/meetings/model'
import type { SeriesScope } from '../../shared/meetings/series-contract'
import { AppError } from '../../shared/ipc/errors'
import { call, useRoute } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { useDone } from '../ui/UndoContext'
import type { FormValues } from './form-model'
import { ScopeDialog } from './ScopeDialog'
import type { Repeat } from './use-repeat'

export type FormOf = ReturnType<typeof useForm<FormValues, unknown, MeetingInput>>

type Props = {
  id: MeetingId | null
  form: FormOf
  drop: () => Promise<void>
  /** How a new meeting repeats; null when it does not. */
  repeat: Repeat | null
}
type After = (savedId: MeetingId) => void

export function useSaveMeeting({ id, form, drop, repeat }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const isInSeries = useInSeries(id)
  const [waiting, setWaiting] = useState<{ input: MeetingInput; after: After } | null>(null)
  const attempt = async (write: () => Promise<{ id: MeetingId; words: string }>, after: After) => {
    try {
      const saved = await write()
      await drop()
      done(saved.words)
      after(saved.id)
    } catch (error) {
      if (!showServerErrors(error, form.setError)) showError(error, 'Rapat belum tersimpan')
    }
  }
  const run = (after: After) => () =>
    void form.handleSubmit(async (input) => {
      if (id && isInSeries) setWaiting({ input, after })
      else await attempt(() => (id ? change(id, input) : create(input, repeat)), after)
    })()
  const chosen = (scope: SeriesScope) => {
    if (!id || !waiting) return
    setWaiting(null)
    void attempt(() => changeSeries(id, waiting.input, scope), waiting.after)
  }
  const asking = waiting && (
    <ScopeDialog
      title="Rapat ini bagian dari seri"
      verb="Simpan"
      remark="Yang sudah diubah tersendiri, dibatalkan, dihapus, atau disahkan notulanya tetap seperti adanya. Nomor dan tanggal surat hanya untuk rapat ini."
      onClose={() => setWaiting(null)}
      onChoose={chosen}
    />
  )
  return { run, asking }
}

function useInSeries(id: MeetingId | null): boolean {
  // The route is not asked for a meeting that is not there yet.
  const series = useRoute('meetingSeries.of', { id: id as MeetingId }, { enabled: id !== null })
  return id !== null && Boolean(series.data)
}

async function change(id: MeetingId, input: MeetingInput) {
  return { ...(await call('meetings.update', { id, input })), words: 'Rapat disimpan.' }
}

async function create(input: MeetingInput, repeat: Repeat | null) {
  if (!repeat) return { ...(await call('meetings.create', input)), words: 'Rapat dicatat.' }
  if (!repeat.rule) throw new AppError('VALIDATION', repeat.fault ?? 'Isi pengulangan rapat.')
  const { id, count } = await call('meetingSeries.create', { input, rule: repeat.rule, skip: [...repeat.skip] })
  return { id, words: `Seri ${count} rapat dibuat.` }
}

async function changeSeries(id: MeetingId, input: MeetingInput, scope: SeriesScope) {
  const { changed, left } = await call('meetingSeries.update', { id, input, scope })
  const kept = left > 0 ? ` ${left} rapat tidak ikut karena dihapus atau notulanya sudah disahkan.` : ''
  return { id, words: `${changed} rapat disimpan.${kept}` }
}
