/** Use cases of files: bring in, describe, order, trash and check. Owns all writes to files and attachments. */
import { and, eq, isNull, max } from 'drizzle-orm'
import { fileConditionWords, type FileCondition, type FileRole } from '../../shared/files/enums'
import type { AttachmentView, FileTarget, ImportOutcome } from '../../shared/files/model'
import { shownName } from '../../shared/files/names'
import { AttachmentId, type AgendaItemId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { IntakeInput, IntakeResult } from '../../shared/worker/files'
import type { Commands } from '../database/command'
import type { Db, Tx } from '../database/db'
import { attachments, fileChecks, files } from '../database/schema/files'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import type { Offers } from './offers'
import { checkItem, getAttachment, getOwner, listAttachments, ownerColumn, targetLabel } from './queries'
import type { FileStore } from './store'

/** Work done outside the main process. */
export type FileWorker = {
  takeIn(
    input: IntakeInput,
    options: { signal: AbortSignal; onProgress: (bytes: number) => void },
  ): Promise<IntakeResult>
  hash(path: string): Promise<string>
}

export type FilesDeps = {
  db: Db
  commands: Commands
  store: FileStore
  offers: Offers
  worker: FileWorker
  clock: Clock
  newId: NewId
}

export type ImportRequest = {
  target: FileTarget
  tokens: readonly string[]
  role: FileRole
  agendaItemId?: AgendaItemId | null
}

type Change = { name: string; role: FileRole; note: string | null; agendaItemId?: AgendaItemId | null | undefined }
export type ImportOptions = {
  actor: Actor
  signal: AbortSignal
  report: (progress: { done: number; total: number; name: string; bytesDone: number; bytesTotal: number }) => void
}

export type Files = ReturnType<typeof createFiles>

export function createFiles(deps: FilesDeps) {
  const { db, commands, clock } = deps

  return {
    /** Brings the offered files in, one after the other. A refused file does not stop the others; cancel keeps what is in. */
    importFiles: (request: ImportRequest, options: ImportOptions) => importFiles(deps, request, options),

    async update(id: AttachmentId, { agendaItemId, ...change }: Change, actor: Actor) {
      const before = await getAttachment(db, id)
      if (agendaItemId) await checkItem(db, await getOwner(db, id), agendaItemId)
      const name = shownName(change.name, before.type)
      await commands.run({ command: 'files.update', label: `Mengubah berkas ${name}`, person: actor }, (tx) =>
        tx
          .update(attachments)
          .set({ ...change, name, ...(agendaItemId !== undefined && { agendaItemId }) })
          .where(eq(attachments.id, id)),
      )
      return { id }
    },

    async move(id: AttachmentId, position: number, actor: Actor) {
      const moved = await getAttachment(db, id)
      const order = (await listAttachments(db, await getOwner(db, id))).filter((other) => other.id !== id)
      order.splice(position - 1, 0, moved)
      await commands.run({ command: 'files.move', label: `Mengurutkan berkas ${moved.name}`, person: actor }, (tx) =>
        renumberTx(tx, order),
      )
      return { id }
    },

    trash: (id: AttachmentId, actor: Actor) => setDeleted(deps, id, clock.now(), 'Menghapus', actor),
    restore: (id: AttachmentId, actor: Actor) => setDeleted(deps, id, null, 'Memulihkan', actor),

    /** Hashes the stored bytes again and keeps the result beside the file. */
    async check(id: AttachmentId): Promise<AttachmentView> {
      const file = await getAttachment(db, id)
      const result = await checkBytes(deps, file)
      const row = { fileId: file.fileId, checkedAt: clock.now(), result }
      await db.insert(fileChecks).values(row).onConflictDoUpdate({ target: fileChecks.fileId, set: row })
      return getAttachment(db, id)
    },

    /** Where the bytes lie. Throws FILE_MISSING with what to do. */
    async pathOf(id: AttachmentId): Promise<{ path: string; name: string }> {
      const file = await getAttachment(db, id)
      if (!(await deps.store.exists(file.fileId, file.type))) throw missing(file.name)
      return { path: deps.store.pathOf(file.fileId, file.type), name: file.name }
    },
  }
}

async function importFiles(deps: FilesDeps, request: ImportRequest, options: ImportOptions): Promise<ImportOutcome[]> {
  await targetLabel(deps.db, request.target)
  if (request.agendaItemId) await checkItem(deps.db, request.target, request.agendaItemId)
  const offered = request.tokens.map((token) => deps.offers.pathOf(token))
  const outcomes: ImportOutcome[] = []
  const fetch = intakes(deps, offered, options)
  let next = fetch(0)
  for (const [index, { name }] of offered.entries()) {
    const intake = await next
    // The worker copies the next file while this one is written into the database.
    next = fetch(index + 1)
    if (intake === null) break
    try {
      outcomes.push(await settle(deps, request, { ...intake, name }, options.actor))
    } catch (error) {
      const left = await next
      if (left && 'file' in left) await deps.store.discard(left.temp)
      throw error
    }
  }
  if (options.signal.aborted && outcomes.length === 0) throw new AppError('CANCELLED', 'Dibatalkan.')
  return outcomes
}

/** A copied file, or why it could not be copied. */
type Intake = { temp: string; file: IntakeResult } | { error: unknown }

/** Copies the file at an index into the store; null behind the last one and after a cancel. Never rejects. */
function intakes(
  { store, worker }: FilesDeps,
  offered: readonly { path: string; name: string; bytes: number }[],
  { signal, report }: ImportOptions,
): (index: number) => Promise<Intake | null> {
  const bytesTotal = offered.reduce((sum, file) => sum + file.bytes, 0)
  return async (index) => {
    const one = offered[index]
    if (one === undefined || signal.aborted) return null
    const before = offered.slice(0, index).reduce((sum, file) => sum + file.bytes, 0)
    const onProgress = (bytes: number) =>
      report({ done: index, total: offered.length, name: one.name, bytesDone: before + bytes, bytesTotal })
    try {
      onProgress(0)
      const temp = await store.tempPath()
      return { temp, file: await worker.takeIn({ source: one.path, temp }, { signal, onProgress }) }
    } catch (error) {
      return signal.aborted ? null : { error }
    }
  }
}

/** Puts a copied file into its place and into the database; a refused one becomes an outcome. */
async function settle(
  deps: FilesDeps,
  { target, role, agendaItemId = null }: ImportRequest,
  intake: Intake & { name: string },
  actor: Actor,
): Promise<ImportOutcome> {
  const { name } = intake
  try {
    if ('error' in intake) throw intake.error
    await deps.store.keep(intake.temp, intake.file)
    return await attach(deps, { target, role, agendaItemId, given: name, file: intake.file, actor })
  } catch (error) {
    if (error instanceof AppError && error.code !== 'CANCELLED') return { kind: 'refused', name, reason: error.message }
    throw error
  }
}

type Arrival = Omit<Attachment, 'name'> & { given: string; actor: Actor }

async function attach(deps: FilesDeps, { given, actor, ...arrival }: Arrival): Promise<ImportOutcome> {
  const { target, file } = arrival
  const name = shownName(given, file.type)
  const there = (await listAttachments(deps.db, target)).find((other) => other.fileId === file.sha256)
  if (there) return { kind: 'duplicate', name, as: there.name }
  const label = `Menambah berkas ${name} pada ${await targetLabel(deps.db, target)}`
  const id = await deps.commands.run({ command: 'files.import', label, person: actor }, (tx) =>
    attachFileTx(tx, deps, { ...arrival, name }),
  )
  return { kind: 'added', name, attachmentId: id, condition: file.condition, notice: noticeOf(given, file) }
}

export type Attachment = {
  target: FileTarget
  role: FileRole
  name: string
  file: IntakeResult
  agendaItemId?: AgendaItemId | null
}

/** Names a file that lies in the store already, behind the other files of its record. */
export async function attachFileTx(
  tx: Tx,
  { clock, newId }: Pick<FilesDeps, 'clock' | 'newId'>,
  { target, role, name, file, agendaItemId = null }: Attachment,
): Promise<AttachmentId> {
  const id = AttachmentId.parse(newId())
  const now = clock.now()
  await tx
    .insert(files)
    .values({
      id: file.sha256,
      bytes: file.bytes,
      type: file.type,
      condition: file.condition,
      pages: file.pages,
      addedAt: now,
    })
    .onConflictDoNothing()
  const [last] = await tx
    .select({ position: max(attachments.position) })
    .from(attachments)
    .where(and(eq(ownerColumn(target), target.id), isNull(attachments.deletedAt)))
  await tx.insert(attachments).values({
    id,
    agreementId: target.kind === 'agreement' ? target.id : null,
    meetingId: target.kind === 'meeting' ? target.id : null,
    planId: target.kind === 'plan' ? target.id : null,
    followUpId: target.kind === 'followUp' ? target.id : null,
    agendaItemId,
    fileId: file.sha256,
    role,
    name,
    position: (last?.position ?? 0) + 1,
    addedAt: now,
  })
  return id
}

/** What the clerk should know about a file that did come in. */
function noticeOf(given: string, file: { type: string; condition: FileCondition }): string | null {
  if (file.condition !== 'BAIK') return `${fileConditionWords[file.condition]}.`
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(given)?.[1]?.toUpperCase()
  const alias: Record<string, string> = { JPG: 'JPEG', TIF: 'TIFF' }
  if (ending && (alias[ending] ?? ending) !== file.type)
    return `Bernama .${ending.toLowerCase()}, tetapi isinya ${file.type}.`
  return null
}

async function renumberTx(tx: Tx, order: readonly { id: string; position: number }[]): Promise<void> {
  for (const [index, { id, position }] of order.entries()) {
    if (position !== index + 1)
      await tx
        .update(attachments)
        .set({ position: index + 1 })
        .where(eq(attachments.id, id))
  }
}

async function setDeleted(deps: FilesDeps, id: AttachmentId, at: number | null, verb: string, actor: Actor) {
  const file = await getAttachment(deps.db, id)
  await deps.commands.run(
    { command: at === null ? 'files.restore' : 'files.trash', label: `${verb} berkas ${file.name}`, person: actor },
    (tx) => tx.update(attachments).set({ deletedAt: at }).where(eq(attachments.id, id)),
  )
  return { id }
}

async function checkBytes(
  { store, worker }: FilesDeps,
  file: AttachmentView,
): Promise<NonNullable<AttachmentView['check']>> {
  if (!(await store.exists(file.fileId, file.type))) return 'HILANG'
  try {
    return (await worker.hash(store.pathOf(file.fileId, file.type))) === file.fileId ? 'UTUH' : 'BERUBAH'
  } catch {
    return 'TIDAK_TERBACA'
  }
}

const missing = (name: string): AppError =>
  new AppError(
    'FILE_MISSING',
    `Berkas ${name} tidak ada di folder data. Sambungkan penyimpanannya atau pulihkan dari cadangan.`,
  )
