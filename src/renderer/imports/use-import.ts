/** The state of the wizard: the file, what a person set, the dry run, and the way to the written import. */
import { useCallback, useRef, useState } from 'react'
import type { OfferedFile } from '../../shared/files/model'
import type { ImportOverview, ImportProgress, ImportSummary } from '../../shared/imports/contract'
import { ImportSettings } from '../../shared/imports/model'
import type { AppError } from '../../shared/ipc/errors'
import { api, offerDropped } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import type { TaskState } from '../ui/TaskProvider'
import { useDone } from '../ui/UndoContext'
import { writtenWords } from './words'

export type Step = 'file' | 'columns' | 'check' | 'done'
export type Busy = { label: string; state: TaskState | null; cancel: (() => void) | null }
export type Result = { added: number; updated: number; partners: number }

/** `ask`: runs one task at a time, with its progress; errors come up as a dialog, giving up does not. */
function useBusy() {
  const showError = useErrorDialog()
  const [busy, setBusy] = useState<Busy | null>(null)
  const run = useCallback(
    async <T>(
      label: string,
      failure: string,
      work: (tools: { signal: AbortSignal; onProgress: (progress: ImportProgress) => void }) => Promise<T>,
      mayCancel = true,
    ): Promise<T | null> => {
      const control = new AbortController()
      const cancel = mayCancel ? () => control.abort() : null
      setBusy({ label, state: null, cancel })
      const onProgress = ({ step, done, total }: ImportProgress) =>
        setBusy({ label: step, state: total > 0 ? { done, total } : null, cancel })
      try {
        return await work({ signal: control.signal, onProgress })
      } catch (error) {
        if ((error as AppError).code !== 'CANCELLED') showError(error, failure)
        return null
      } finally {
        setBusy(null)
      }
    },
    [showError],
  )
  return { busy, run }
}

const emptySettings = (): ImportSettings => ImportSettings.parse({ sheets: [] })

export type ImportWizard = ReturnType<typeof useImport>

export function useImport() {
  const task = useBusy()
  const opening = useOpening(task)
  const planning = usePlanning(task, opening.file)
  const [step, setStep] = useState<Step>('file')

  const take = async (offered: Promise<OfferedFile | null | undefined>) => {
    const settings = await opening.take(offered)
    if (!settings) return
    planning.begin(settings)
    setStep('columns')
  }
  return {
    ...opening,
    ...planning,
    busy: task.busy,
    step,
    goTo: setStep,
    choose: () => void take(api.imports.choose({})),
    drop: (files: readonly File[]) => void take(offerDropped(files).then(([first]) => first)),
    /** Makes the dry run anew; what is set stays set even when it fails or is given up. */
    check: async (next: ImportSettings = planning.settings): Promise<boolean> => {
      const isMade = await planning.plan(next)
      if (isMade) setStep('check')
      return isMade
    },
    commit: () => void planning.write().then((isWritten) => isWritten && setStep('done')),
    restart: () => {
      setStep('file')
      opening.forget()
      planning.begin(emptySettings())
    },
  }
}

type Task = ReturnType<typeof useBusy>

/** The file and what its sheets and columns look like. */
function useOpening({ run }: Task) {
  const [file, setFile] = useState<OfferedFile | null>(null)
  const [overview, setOverview] = useState<ImportOverview | null>(null)
  return {
    file,
    overview,
    forget: () => {
      setFile(null)
      setOverview(null)
    },
    async take(offered: Promise<OfferedFile | null | undefined>): Promise<ImportSettings | null> {
      const chosen = await run('Memilih berkas', 'Berkas tidak dapat dibuka', () => offered, false)
      if (!chosen) return null
      const read = await run('Membaca berkas', 'Berkas tidak dapat dibaca', (tools) =>
        api.imports.read({ token: chosen.token }, tools),
      )
      if (!read) return null
      setFile(chosen)
      setOverview(read)
      const sheets = read.sheets.filter((sheet) => sheet.head !== null)
      return {
        ...emptySettings(),
        sheets: sheets.map(({ name, hidden, mapping }) => ({ name, included: !hidden, mapping })),
      }
    },
  }
}

/** What a person sets, the dry run of it, and the written import. */
function usePlanning({ run }: Task, file: OfferedFile | null) {
  const done = useDone()
  const [settings, setSettings] = useState<ImportSettings>(emptySettings)
  const [summary, setSummary] = useState<ImportSummary | null>(null)
  const [result, setResult] = useState<Result | null>(null)
  const planned = useRef<ImportSettings | null>(null)
  return {
    settings,
    summary,
    result,
    setSettings,
    begin: (next: ImportSettings) => {
      planned.current = null
      setSettings(next)
      setSummary(null)
      setResult(null)
    },
    async plan(next: ImportSettings): Promise<boolean> {
      if (!file) return false
      setSettings(next)
      const made = await run('Memeriksa daftar', 'Daftar belum dapat diperiksa', (tools) =>
        api.imports.plan({ token: file.token, settings: next }, tools),
      )
      if (made) {
        planned.current = next
        setSummary(made)
      } else if (planned.current) setSettings(planned.current)
      return made !== null
    },
    async write(): Promise<boolean> {
      if (!summary) return false
      const { planId } = summary
      const work: Parameters<typeof run<Result>>[2] = (tools) => api.imports.commit({ planId }, tools)
      const written = await run('Menulis naskah', 'Daftar belum diimpor', work, false)
      if (!written) return false
      setResult(written)
      done(`${writtenWords(written)}.`)
      return true
    },
  }
}
