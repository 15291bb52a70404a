/** Binding a pack or a book: progress in the status line, then what the clerk should know about the file. */
import { useState } from 'react'
import type { z } from 'zod'
import { AppError } from '../../shared/ipc/errors'
import type { BookInput, PackInput, PackProgress } from '../../shared/packs/model'
import { api } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useRunTask } from '../ui/TaskProvider'
import { useToast } from '../ui/ToastProvider'

type Saved = { name: string; pages: number | null; notices: string[] } | null
type Watch = { signal: AbortSignal; onProgress: (progress: PackProgress) => void }

export type Bind = {
  pack: (input: z.input<typeof PackInput>) => Promise<boolean>
  book: (input: z.input<typeof BookInput>) => Promise<boolean>
  busy: boolean
  /** Of the file that was saved last. */
  notices: readonly string[]
}

/** Each resolves with true when a file was saved and nothing has to be read about it. */
export function useBind(): Bind {
  const runTask = useRunTask()
  const toast = useToast()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const [notices, setNotices] = useState<readonly string[]>([])
  const bind = async (label: string, work: (watch: Watch) => Promise<Saved>): Promise<boolean> => {
    setBusy(true)
    setNotices([])
    try {
      const saved = await runTask(label, ({ signal, report }) =>
        work({ signal, onProgress: ({ step, done, total }) => report({ done, total, note: step }) }),
      )
      if (!saved) return false
      const pages = saved.pages === null ? '' : `: ${saved.pages.toLocaleString('id-ID')} halaman`
      toast(`${saved.name} disimpan${pages}.`)
      setNotices(saved.notices)
      return saved.notices.length === 0
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CANCELLED')) showError(error, 'PDF belum tersusun')
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    pack: (input) => bind('Menyusun bahan rakor', (watch) => api.packs.compile(input, watch)),
    book: (input) => bind('Menyusun buku rakor', (watch) => api.packs.book(input, watch)),
    busy,
    notices,
  }
}
