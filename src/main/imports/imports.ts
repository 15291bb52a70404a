/** Use cases of the import wizard: look into a file, plan it, show the plan page by page, write it. */
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { and, eq, inArray } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { ImportOverview, ImportProgress, ImportSummary, RowFilter } from '../../shared/imports/contract'
import { ColumnMapping } from '../../shared/imports/fields'
import { rowStates, type ImportRow, type ImportSettings, type PartnerEntry } from '../../shared/imports/model'
import type { SheetCount } from '../../shared/imports/plan'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Workers } from '../../shared/worker/jobs'
import { importMappings } from '../database/schema/register'
import type { Offers } from '../files/offers'
import { createBreath } from './breathe'
import { commitTx, signatureHash, type CommitDeps } from './commit'
import { readImportMasters } from './masters'
import { writeRegisterFacts } from './register-facts'

export type ImportsDeps = CommitDeps & { workers: Pick<Workers, 'run'>; offers: Offers; folder: string }
type TaskOptions = { signal: AbortSignal; report: (progress: ImportProgress) => void }
type Plan = {
  id: string
  fileName: string
  settings: ImportSettings
  signatures: ReadonlyMap<string, string>
  rows: ImportRow[]
  partners: PartnerEntry[]
}
type Page = { offset: number; limit: number }

export type Imports = ReturnType<typeof createImports>

export function createImports(deps: ImportsDeps) {
  // Only the plan on screen is kept: it is what a person has seen, and what will be written.
  let current: Plan | null = null
  const planOf = (id: string): Plan => {
    if (current?.id === id) return current
    throw new AppError('NOT_FOUND', 'Hasil pemeriksaan ini sudah tidak berlaku. Periksa ulang berkasnya.')
  }
  return {
    /** Sheets and columns of an offered file. Throws FILE_REFUSED. */
    read: (token: string, options: TaskOptions) => readFile(deps, token, options),

    /** The dry run. Writes nothing. */
    async plan(token: string, settings: ImportSettings, options: TaskOptions): Promise<ImportSummary> {
      current = null
      const { plan, sheets } = await makePlan(deps, token, settings, options)
      current = plan
      return summaryOf(plan, sheets)
    },

    rows(planId: string, filter: RowFilter, { offset, limit }: Page): { rows: ImportRow[]; total: number } {
      const rows = planOf(planId).rows.filter((row) => fits(row, filter))
      return { rows: rows.slice(offset, offset + limit), total: rows.length }
    },

    findings(planId: string, severity: 'error' | 'warning', { offset, limit }: Page) {
      const all = planOf(planId).rows.flatMap((row, position) =>
        row.findings.filter((each) => each.severity === severity).map((each) => ({ ...each, rowId: row.id, position })),
      )
      // What only waits for its parent comes after what a person can mend.
      const sorted = all.toSorted((a, b) => Number(a.code === 'PARENT_HELD') - Number(b.code === 'PARENT_HELD'))
      return { rows: sorted.slice(offset, offset + limit), total: all.length }
    },

    /** The plan on screen, for its list of findings. Throws NOT_FOUND. */
    planRows: (planId: string): { rows: readonly ImportRow[]; fileName: string } => planOf(planId),

    /** Writes what is ready as one step. Throws NOT_FOUND for a plan that is no longer on screen. */
    async commit(planId: string, person: Actor, { report }: Pick<TaskOptions, 'report'>) {
      const plan = planOf(planId)
      const label = `Mengimpor naskah dari ${plan.fileName}`
      const result = await deps.commands.run({ command: 'imports.commit', label, person }, async (tx, batch) => {
        const done = await commitTx(tx, deps, { ...plan, person }, (count, total) =>
          report({ step: 'Menulis naskah', done: count, total }),
        )
        batch.label = `${writtenWords(done)} dari ${plan.fileName}`
        return done
      })
      current = null
      return result
    },
  }
}

const writtenWords = ({ added, updated }: { added: number; updated: number }): string => {
  if (updated === 0) return `Mengimpor ${added} naskah`
  return added === 0 ? `Memperbarui ${updated} naskah` : `Mengimpor ${added} dan memperbarui ${updated} naskah`
}

async function readFile(deps: ImportsDeps, token: string, { signal, report }: TaskOptions): Promise<ImportOverview> {
  const { path, name } = deps.offers.pathOf(token)
  report({ step: 'Membaca berkas', done: 0, total: 0 })
  const file = await deps.workers.run('import.read', { path }, { signal })
  const signatures = file.sheets.filter((sheet) => sheet.head !== null).map((sheet) => signatureHash(sheet.signature))
  const known =
    signatures.length === 0
      ? []
      : await deps.db
          .select()
          .from(importMappings)
          .where(and(eq(importMappings.target, 'agreements'), inArray(importMappings.signature, signatures)))
  const mappings = new Map(known.map((row) => [row.signature, ColumnMapping.safeParse(row.mapping).data]))
  const sheets = file.sheets.map((sheet) => {
    const remembered = mappings.get(signatureHash(sheet.signature))
    return { ...sheet, mapping: remembered ?? sheet.mapping, remembered: remembered !== undefined }
  })
  return { ...file, fileName: name, sheets }
}

async function makePlan(deps: ImportsDeps, token: string, settings: ImportSettings, options: TaskOptions) {
  const { signal, report } = options
  const { path, name } = deps.offers.pathOf(token)
  const folder = join(deps.folder, 'kerja', deps.newId())
  try {
    await mkdir(folder, { recursive: true })
    report({ step: 'Memeriksa baris', done: 0, total: 0 })
    const masters = await readImportMasters(deps.db, deps.clock.today() as CalendarDate)
    const [target, register] = [join(folder, 'baris.ndjson'), join(folder, 'register.ndjson')]
    await writeRegisterFacts(deps.db, register, signal)
    const result = await deps.workers.run('import.plan', { path, settings, masters, register, target }, { signal })
    const rows = await readRows(target, signal)
    const signatures = new Map(result.signatures)
    const plan: Plan = { id: deps.newId(), fileName: name, settings, signatures, rows, partners: result.partners }
    return { plan, sheets: result.sheets }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The rows as the worker wrote them; both are built together, so that they need no second check. */
async function readRows(path: string, signal: AbortSignal): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  const breathe = createBreath(signal)
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    rows.push(JSON.parse(line) as ImportRow)
    await breathe()
  }
  return rows
}

function fits(row: ImportRow, filter: RowFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'guarded') return row.overrides.length > 0
  if (filter === 'orphans') return isOrphan(row)
  return filter === 'warning' ? row.findings.some((each) => each.severity === 'warning') : row.state === filter
}

/** Its parent does not go in; an agreement that is only brought up to date stays where it is. */
const isOrphan = ({ state, findings }: ImportRow): boolean =>
  state !== 'update' && state !== 'duplicate' && findings.some(({ code }) => code === 'PARENT_HELD')

function summaryOf({ id, rows, partners }: Plan, sheets: readonly SheetCount[]): ImportSummary {
  const count = (severity: 'error' | 'warning') =>
    rows.reduce((sum, row) => sum + row.findings.filter((each) => each.severity === severity).length, 0)
  const states = Object.fromEntries(rowStates.map((state) => [state, rows.filter((row) => row.state === state).length]))
  return {
    planId: id,
    states: states as ImportSummary['states'],
    errors: count('error'),
    warnings: count('warning'),
    guarded: rows.filter((row) => row.overrides.length > 0).length,
    orphans: rows.filter(isOrphan).length,
    known: rows.filter((row) => row.changes.length > 0).length,
    sheets: sheets.map(({ ignored, ...sheet }) => ({
      ...sheet,
      ignored: [...new Set(ignored.map(({ why }) => why))].map((why) => ({
        why,
        rows: ignored.filter((each) => each.why === why).map(({ row }) => row),
      })),
    })),
    mentioned: rows.length - sheets.reduce((sum, sheet) => sum + sheet.agreements, 0),
    partners,
  }
}
