/** Use cases of letter templates; owns all writes to them. A template is kept only when every field in it is known. */
import { basename } from 'node:path'
import { and, asc, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { LetterTemplateId } from '../../shared/ids/ids'
import { LetterTemplate, type AddedTemplate } from '../../shared/invitations/contract'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { IntakeResult } from '../../shared/worker/files'
import type { Workers } from '../../shared/worker/jobs'
import type { Commands } from '../database/command'
import type { Db, Queryable } from '../database/db'
import { files } from '../database/schema/files'
import { letterTemplates } from '../database/schema/templates'
import type { FileStore } from '../files/store'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

export type LetterTemplatesDeps = {
  db: Db
  commands: Commands
  clock: Clock
  newId: NewId
  store: FileStore
  workers: Workers
}
export type LetterTemplates = ReturnType<typeof createLetterTemplates>

export function createLetterTemplates(deps: LetterTemplatesDeps) {
  const { db, commands } = deps
  return {
    list: (trashed: boolean) => listLetterTemplates(db, trashed),
    add: (path: string, person: Actor) => add(deps, path, person),

    /** Throws VALIDATION when another template has the name. */
    rename(id: LetterTemplateId, name: string, person: Actor) {
      const meta = { command: 'letterTemplates.rename', label: 'Mengganti nama templat surat', person }
      return commands.run(meta, async (tx, batch) => {
        const row = await getRow(tx, id)
        if (await isTaken(tx, name, id)) throw taken(name)
        batch.label = `Mengganti nama templat surat “${row.name}” menjadi “${name}”`
        await tx.update(letterTemplates).set({ name }).where(eq(letterTemplates.id, id))
        return { id }
      })
    },

    /** `at` null brings it back. */
    setDeleted(id: LetterTemplateId, at: number | null, person: Actor) {
      const [command, verb] = at === null ? ['restore', 'Memulihkan'] : ['trash', 'Menghapus']
      const meta = { command: `letterTemplates.${command}`, label: `${verb} templat surat`, person }
      return commands.run(meta, async (tx, batch) => {
        const row = await getRow(tx, id)
        if (at === null && (await isTaken(tx, row.name, id))) throw taken(row.name)
        batch.label = `${verb} templat surat “${row.name}”`
        await tx.update(letterTemplates).set({ deletedAt: at }).where(eq(letterTemplates.id, id))
        return { id }
      })
    },

    /** Where the DOCX lies, and its name. Throws NOT_FOUND or FILE_MISSING. */
    async pathOf(id: LetterTemplateId): Promise<{ path: string; name: string }> {
      const { fileId, name } = await getRow(db, id)
      if (await deps.store.exists(fileId, 'DOCX')) return { path: deps.store.pathOf(fileId, 'DOCX'), name }
      throw new AppError(
        'FILE_MISSING',
        `Berkas templat “${name}” tidak ada di folder data. Tambahkan lagi templatnya.`,
      )
    },
  }
}

async function add(deps: LetterTemplatesDeps, path: string, person: Actor): Promise<AddedTemplate> {
  const { store, commands, clock, newId } = deps
  const fileName = basename(path)
  const taken = await takeIn(deps, path)
  if ('faults' in taken) return { kind: 'refused', name: fileName, faults: taken.faults }
  const { temp, file } = taken
  await store.keep(temp, file)
  const meta = { command: 'letterTemplates.add', label: 'Menambah templat surat', person }
  return commands.run(meta, async (tx, batch) => {
    const id = LetterTemplateId.parse(newId())
    const name = await freeName(tx, fileName.replace(/\.docx$/i, '').slice(0, 90) || 'Templat surat')
    batch.label = `Menambah templat surat “${name}”`
    const { sha256, bytes, type, condition, pages } = file
    const addedAt = clock.now()
    await tx.insert(files).values({ id: sha256, bytes, type, condition, pages, addedAt }).onConflictDoNothing()
    await tx.insert(letterTemplates).values({ id, name, fileId: sha256, fileName, addedAt })
    return { kind: 'added' as const, id, name }
  })
}

/** A checked copy of the file, or what is wrong with it; nothing is left of a refused one. */
async function takeIn(
  { store, workers }: LetterTemplatesDeps,
  source: string,
): Promise<{ temp: string; file: IntakeResult } | { faults: string[] }> {
  const temp = await store.tempPath()
  try {
    const file = await workers.run('file.intake', { source, temp })
    const faults = file.type === 'DOCX' ? await workers.run('letter.check', { path: temp }) : [noWord(file.type)]
    if (faults.length === 0) return { temp, file }
    await store.discard(temp)
    return { faults }
  } catch (error) {
    await store.discard(temp)
    if (error instanceof AppError && error.code === 'FILE_REFUSED') return { faults: [error.message] }
    throw error
  }
}

const noWord = (type: string): string => `Isi berkas ini ${type}, bukan dokumen Word. Simpan templatnya sebagai .docx.`

async function listLetterTemplates(db: Queryable, trashed: boolean): Promise<LetterTemplate[]> {
  const rows = await db
    .select()
    .from(letterTemplates)
    .where(trashed ? isNotNull(letterTemplates.deletedAt) : isNull(letterTemplates.deletedAt))
    .orderBy(...(trashed ? [desc(letterTemplates.deletedAt)] : []), asc(letterTemplates.name), asc(letterTemplates.id))
    .limit(200)
  return rows.map((row) => LetterTemplate.parse(row))
}

async function getRow(db: Queryable, id: string) {
  const [row] = await db.select().from(letterTemplates).where(eq(letterTemplates.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Templat surat ini sudah tidak ada. Muat ulang halaman.')
  return row
}

async function isTaken(db: Queryable, name: string, id: string | null): Promise<boolean> {
  const [other] = await db
    .select({ id: letterTemplates.id })
    .from(letterTemplates)
    .where(
      and(
        eq(letterTemplates.name, name),
        isNull(letterTemplates.deletedAt),
        id === null ? undefined : ne(letterTemplates.id, id),
      ),
    )
  return other !== undefined
}

const taken = (name: string): AppError => invalid({ name: [`Templat “${name}” sudah ada. Pakai nama lain.`] })

/** "Undangan", or "Undangan (2)" when there is one already. */
async function freeName(db: Queryable, wanted: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} (${count})`
    if (!(await isTaken(db, name, null))) return name
  }
}
