/** Computes the whole chain of changes again, with its progress in the status line. */
import { useState } from 'react'
import type { ChainReport } from '../../shared/history/model'
import { api } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useRunTask } from '../ui/TaskProvider'

export function useChainCheck() {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const [report, setReport] = useState<ChainReport | null>(null)
  const check = async () => {
    setBusy(true)
    setReport(null)
    try {
      setReport(
        await runTask('Memeriksa riwayat', (tools) =>
          api.history.verify({}, { signal: tools.signal, onProgress: (progress) => tools.report(progress) }),
        ),
      )
    } catch (error) {
      showError(error, 'Riwayat belum diperiksa')
    } finally {
      setBusy(false)
    }
  }
  return { busy, report, check, dismiss: () => setReport(null) }
}
