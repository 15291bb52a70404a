/** Writes a report to where a person chose, whole or not at all. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Letterhead } from '../../shared/papers/model'
import type { ReportFormat } from '../../shared/reports/contract'
import { rowCount } from '../../shared/reports/model'
import type { Workers } from '../../shared/worker/jobs'
import type { Db } from '../database/db'
import { copyWhole } from '../files/copy'
import { findFile } from '../files/queries'
import type { FileStore } from '../files/store'
import type { Papers } from '../papers/papers'
import type { ComposedReport } from './compose'

export type WriteDeps = {
  db: Db
  workers: Workers
  papers: Pick<Papers, 'compose' | 'save' | 'discard'>
  store: Pick<FileStore, 'pathOf' | 'exists'>
}

type WriteOptions = {
  format: ReportFormat
  target: string
  signal: AbortSignal
  report: (progress: { step: string; done: number; total: number | null }) => void
}

/** Returns the number of rows. Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE. */
export async function writeReport(
  deps: WriteDeps,
  composed: ComposedReport,
  { format, target, signal, report }: WriteOptions,
): Promise<number> {
  const rows = rowCount(composed.data.report)
  if (format === 'pdf') {
    const built = { kind: 'report' as const, ...composed, fileName: `${composed.fileName}.pdf` }
    const step = ({ step }: { step: string }) => report({ step, done: 0, total: null })
    const { token } = await deps.papers.compose(built, { signal, report: step })
    await deps.papers.save(token, target).finally(() => deps.papers.discard(token))
    return rows
  }
  const folder = await mkdtemp(join(tmpdir(), 'simpul-daftar-'))
  try {
    const path = join(folder, `daftar.${format}`)
    const { data, setup } = composed
    const emblem = await emblemPath(deps, data.letterhead)
    await deps.workers.run(
      format === 'xlsx' ? 'report.xlsx' : 'report.docx',
      { data, setup, path, emblem },
      { signal, onProgress: (done) => report({ step: 'Menulis baris', done, total: rows }) },
    )
    signal.throwIfAborted()
    await copyWhole(path, target)
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The stored image of the letterhead. The placeholder is for paper only: in a document the office puts its own. */
export async function emblemPath(
  { db, store }: Pick<WriteDeps, 'db' | 'store'>,
  { showEmblem, emblemFileId }: Letterhead,
): Promise<string | null> {
  if (!showEmblem || emblemFileId === null) return null
  const file = await findFile(db, emblemFileId)
  return file && (await store.exists(file.id, file.type)) ? store.pathOf(file.id, file.type) : null
}
