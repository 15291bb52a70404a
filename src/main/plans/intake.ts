/** Forms of offices: the Excel template, the dry run over a filled-in one, and the one step that writes what was accepted. */
import { basename } from 'node:path'
import { asc, eq, isNull } from 'drizzle-orm'
import { safeFileName } from '../../shared/files/names'
import { PlanId, type OfficeId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { IntakePreview, IntakeRow } from '../../shared/plans/intake-model'
import { readIntake, type IntakeMasters } from '../../shared/plans/intake-read'
import { isLikePlan } from '../../shared/plans/rules'
import type { Workers } from '../../shared/worker/jobs'
import type { Queryable } from '../database/db'
import { offices, partners, regions } from '../database/schema/masters'
import { plans } from '../database/schema/plans'
import type { Offers } from '../files/offers'
import { aliasesByOwner } from '../partners/alias-rows'
import type { Dialogs } from '../platform/dialogs'
import { readSettings } from '../settings/queries'
import { addPlanTx, type PlansDeps } from './plans'

export type PlanIntakeDeps = PlansDeps & {
  workers: Pick<Workers, 'run'>
  dialogs: Pick<Dialogs, 'openFiles' | 'saveFile'>
  offers: Pick<Offers, 'pathOf'>
}

type ReadOptions = { signal: AbortSignal; report: (progress: { step: string }) => void }

export type PlanIntake = ReturnType<typeof createPlanIntake>

/** Forms that were read and wait for a decision; the newest few. */
const KEPT = 5

export function createPlanIntake(deps: PlanIntakeDeps) {
  const waiting = new Map<string, IntakePreview>()
  return {
    /** Asks where to save the form; null when the person cancelled. */
    saveTemplate: (input: TemplateChoice) => saveTemplate(deps, input),

    /** Reads the offered file, or asks for one; null when the person cancelled. Writes nothing. */
    async read(token: string | null, { signal, report }: ReadOptions): Promise<IntakePreview | null> {
      const path = token === null ? await choose(deps) : deps.offers.pathOf(token).path
      if (path === null) return null
      report({ step: 'Membaca berkas' })
      const file = await deps.workers.run('table.read', { path }, { signal })
      report({ step: 'Memeriksa isian' })
      const { rows, skipped } = readIntake(file, await readMasters(deps.db))
      if (rows.length === 0) throw noForm(skipped)
      const preview: IntakePreview = {
        token: deps.newId(),
        fileName: basename(path),
        rows: await markKnown(deps.db, rows),
        skipped,
      }
      waiting.set(preview.token, preview)
      for (const old of [...waiting.keys()].slice(0, Math.max(0, waiting.size - KEPT))) waiting.delete(old)
      return preview
    },

    /** Writes the chosen rows as one step. Throws NOT_FOUND for a form read too long ago, CONFLICT for a faulty row. */
    async accept(token: string, ids: readonly string[], person: Actor): Promise<{ count: number }> {
      const preview = waiting.get(token)
      if (!preview) throw new AppError('NOT_FOUND', 'Hasil baca ini sudah tidak ada. Baca ulang berkasnya.')
      const chosen = preview.rows.filter(({ id }) => ids.includes(id))
      const label = `Membaca ${chosen.length} rencana dari ${preview.fileName}`
      await deps.commands.run({ command: 'plans.intake', label, person }, async (tx) => {
        for (const { id, input } of chosen) {
          if (input === null)
            throw new AppError('CONFLICT', `Baris ${id} masih salah. Perbaiki di berkasnya, lalu baca ulang.`)
          await addPlanTx(tx, deps, input)
        }
      })
      waiting.delete(token)
      return { count: chosen.length }
    },
  }
}

async function choose({ dialogs }: PlanIntakeDeps): Promise<string | null> {
  const [path] = await dialogs.openFiles({
    title: 'Baca isian rencana',
    filters: [{ name: 'Excel atau CSV', extensions: ['xlsx', 'csv'] }],
  })
  return path ?? null
}

const noForm = (skipped: IntakePreview['skipped']): AppError => {
  const reasons = skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`).join('; ')
  return new AppError(
    'FILE_REFUSED',
    `Tidak ada rencana di berkas ini (${reasons || 'semua lembar kosong'}). Pakai templat dari Simpul, atau tabel dengan kolom Kegiatan, Urusan, Skema, dan Lokasi.`,
  )
}

async function readMasters(db: Queryable): Promise<IntakeMasters> {
  const [officeRows, partnerRows, regionRows, officeAliases, partnerAliases] = await Promise.all([
    db.select().from(offices).where(isNull(offices.deletedAt)).orderBy(asc(offices.id)).limit(2000),
    db.select().from(partners).where(isNull(partners.deletedAt)).orderBy(asc(partners.id)).limit(50_000),
    // Of regions with one name the own province's comes last and wins.
    db.select().from(regions).orderBy(asc(regions.code)).limit(10_000),
    aliasesByOwner(db, 'office'),
    aliasesByOwner(db, 'partner'),
  ])
  const { unit } = await readSettings(db)
  const own = (code: string) => code === unit.provinceCode || code.startsWith(`${unit.provinceCode}.`)
  const ordered = [...regionRows.filter(({ code }) => !own(code)), ...regionRows.filter(({ code }) => own(code))]
  return {
    offices: officeRows.map((row) => ({ ...row, aliases: officeAliases.get(row.id) ?? [] })),
    partners: partnerRows.map((row) => ({ ...row, aliases: partnerAliases.get(row.id) ?? [] })),
    regions: ordered,
  }
}

/** Names the plan of the database that a row may repeat. */
async function markKnown(db: Queryable, rows: readonly IntakeRow[]): Promise<IntakeRow[]> {
  const known = await db
    .select({ id: plans.id, title: plans.title, year: plans.year, officeId: plans.officeId })
    .from(plans)
    .where(isNull(plans.deletedAt))
    .orderBy(asc(plans.id))
    .limit(100_000)
  return rows.map((row) => {
    const { input } = row
    if (input === null || row.duplicate !== null) return row
    const found = known.find((plan) => isLikePlan(plan, input))
    return found ? { ...row, duplicate: { kind: 'plan', id: PlanId.parse(found.id), title: found.title } } : row
  })
}

type TemplateChoice = { officeId: OfficeId | null; year: number }

async function saveTemplate(
  deps: PlanIntakeDeps,
  { officeId, year }: TemplateChoice,
): Promise<{ name: string } | null> {
  const { db, dialogs, workers } = deps
  const [{ offices: officeRows }, { unit, letterhead }] = await Promise.all([readMasters(db), readSettings(db)])
  const office = officeRows.find(({ id }) => id === String(officeId))?.name ?? null
  const path = await dialogs.saveFile({
    title: 'Simpan templat rencana',
    defaultName: safeFileName(`Templat Rencana ${year}${office ? ` ${office}` : ''}.xlsx`),
    filters: [{ name: 'Excel', extensions: ['xlsx'] }],
  })
  if (path === null) return null
  const byName = (a: string, b: string) => a.localeCompare(b, 'id')
  await workers.run('plans.template', {
    path,
    letterhead: letterhead.lines.map(({ text }) => text),
    offices: officeRows.map(({ name }) => name).sort(byName),
    regions: await ownRegions(db, unit.provinceCode),
    office,
    year,
  })
  return { name: basename(path) }
}

/** Names of the kabupaten and kota of the province. */
async function ownRegions(db: Queryable, provinceCode: string): Promise<string[]> {
  const rows = await db
    .select({ name: regions.name })
    .from(regions)
    .where(eq(regions.parentCode, provinceCode))
    .orderBy(asc(regions.code))
    .limit(500)
  return rows.map(({ name }) => name)
}
