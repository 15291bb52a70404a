/** Bringing files in: from the dialog or a drop, with progress in the status line and a list of what became of each. */
import { useState } from 'react'
import type { FileRole } from '../../shared/files/enums'
import type { FileTarget, ImportOutcome, OfferedFile } from '../../shared/files/model'
import type { AgendaItemId, AttachmentId } from '../../shared/ids/ids'
import { api, offerDropped } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useRunTask } from '../ui/TaskProvider'
import { useDone } from '../ui/UndoContext'

export type FileImport = {
  choose: () => void
  drop: (files: readonly File[]) => void
  /** What a person must be told about the last import; null when all came in as they should. */
  outcomes: ImportOutcome[] | null
  dismiss: () => void
  busy: boolean
}

/** `onAdded` is told the files that came in; they belong to an item of the agenda where one is named. */
export function useFileImport(
  target: FileTarget,
  role: FileRole,
  onAdded?: (ids: readonly AttachmentId[]) => void,
  agendaItemId: AgendaItemId | null = null,
): FileImport {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const done = useDone()
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<ImportOutcome[] | null>(null)

  const bringIn = async (offered: Promise<OfferedFile[]>) => {
    try {
      const files = await offered
      if (files.length === 0) return
      setBusy(true)
      const input = { target, role, agendaItemId, tokens: files.map((file) => file.token) }
      const found = await runTask('Menyimpan berkas', ({ signal, report }) =>
        api.files.import(input, {
          signal,
          onProgress: (p) =>
            report({ done: p.bytesDone, total: p.bytesTotal, note: `${p.done + 1} dari ${p.total}: ${p.name}` }),
        }),
      )
      const added = found.filter((outcome) => outcome.kind === 'added')
      if (added.length > 0) onAdded?.(added.map(({ attachmentId }) => attachmentId))
      if (added.length > 0) done(`${added.length.toLocaleString('id-ID')} berkas disimpan.`)
      const notable = found.filter((outcome) => outcome.kind !== 'added' || outcome.notice !== null)
      setOutcomes(notable.length > 0 ? notable : null)
    } catch (error) {
      showError(error, 'Berkas belum tersimpan')
    } finally {
      setBusy(false)
    }
  }

  return {
    choose: () => void bringIn(api.files.choose({})),
    drop: (files) => void bringIn(offerDropped(files)),
    outcomes,
    dismiss: () => setOutcomes(null),
    busy,
  }
}
