/** Writes an accepted import as one step of the history: new partners, agreements with their parents first, what was learned. */
import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { entryOf } from '../../shared/imports/entry'
import type { ImportRow, ImportSettings, PartnerEntry } from '../../shared/imports/model'
import { parentsFirst } from '../../shared/imports/order'
import { nameKey } from '../../shared/imports/text'
import { AgreementId, RegionId } from '../../shared/ids/ids'
import { registerTwins } from '../../shared/imports/twins'
import type { Actor } from '../../shared/ipc/define'
import { PartnerInput } from '../../shared/partners/model'
import { addAgreementsTx } from '../agreements/add-many'
import type { Commands } from '../database/command'
import type { Db, Tx } from '../database/db'
import { partners as partnerTable, regions } from '../database/schema/masters'
import { importMappings, partnerAliases } from '../database/schema/register'
import { savePartnerTx } from '../partners/partners'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { keepOverridesTx, updateTwinTx } from './commit-rows'

export type CommitDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }
export type CommitPlan = {
  rows: readonly ImportRow[]
  partners: readonly PartnerEntry[]
  settings: ImportSettings
  /** Signature of the heads by the name of the sheet. */
  signatures: ReadonlyMap<string, string>
  /** Who gave the reason for what the guards say. */
  person: Actor
}
type Written = { added: number; updated: number; partners: number }

/** Rows of one statement; the window has its turn in between. */
const CHUNK = 50

/** Writes the rows that are ready, new agreements before those that are updated. */
export async function commitTx(
  tx: Tx,
  deps: CommitDeps,
  plan: CommitPlan,
  report: (done: number, total: number) => void,
): Promise<Written> {
  const ready = parentsFirst(plan.rows.filter((row) => row.state === 'ready'))
  const updates = plan.rows.filter((row) => row.state === 'update')
  const used = new Set([...ready, ...updates].flatMap((row) => row.fields.parties.map((party) => party.key)))
  const entries = plan.partners.filter((partner) => used.has(partner.key))
  const { ids: partnerIds, added } = await savePartners(tx, deps, entries)
  const ids = new Map<string, AgreementId>()
  const twins = registerTwins(plan.rows)
  const context = {
    partnerId: (key: string) => partnerIds.get(key) ?? '',
    parentId: (rowId: string) => ids.get(rowId) ?? twins.get(rowId) ?? null,
  }
  const total = ready.length + updates.length
  for (let from = 0; from < ready.length; from += CHUNK) {
    const chunk = ready.slice(from, from + CHUNK).map((row) => {
      const id = AgreementId.parse(deps.newId())
      ids.set(row.id, id)
      return { id, row, input: entryOf(row, context) }
    })
    await addAgreementsTx(tx, deps, chunk)
    await keepOverridesTx(tx, deps, plan, chunk, partnerIds)
    report(from + chunk.length, total)
  }
  for (const [index, row] of updates.entries()) {
    const id = await updateTwinTx(tx, deps, row, context)
    await keepOverridesTx(tx, deps, plan, [{ id, row }], partnerIds)
    report(ready.length + index + 1, total)
  }
  await rememberMappings(tx, deps, plan)
  return { added: ready.length, updated: updates.length, partners: added }
}

async function savePartners(tx: Tx, deps: CommitDeps, entries: readonly PartnerEntry[]) {
  const ids = new Map<string, string>()
  let added = 0
  for (const entry of entries) {
    if (entry.partnerId !== null) {
      ids.set(entry.key, entry.partnerId)
      await learnSpellings(tx, deps, entry, entry.partnerId)
    } else {
      const region = entry.regionCode === null ? null : await regionIdOf(tx, entry.regionCode)
      const input = PartnerInput.parse({ name: entry.name.slice(0, 300), kind: entry.kind, regionId: region })
      ids.set(entry.key, (await savePartnerTx(tx, deps, null, input)).id)
      added++
    }
  }
  return { ids, added }
}

async function regionIdOf(tx: Tx, code: string): Promise<RegionId | null> {
  const [row] = await tx.select({ id: regions.id }).from(regions).where(eq(regions.code, code))
  return row ? RegionId.parse(row.id) : null
}

/** Other spellings of a partner without a region, so that the next import knows them at once. */
async function learnSpellings(tx: Tx, { newId }: CommitDeps, entry: PartnerEntry, partnerId: string): Promise<void> {
  if (entry.regionCode !== null) return
  const [partner] = await tx
    .select({ name: partnerTable.name })
    .from(partnerTable)
    .where(eq(partnerTable.id, partnerId))
  const known = await tx
    .select({ name: partnerAliases.name })
    .from(partnerAliases)
    .where(eq(partnerAliases.partnerId, partnerId))
  const keys = new Set([partner?.name ?? '', ...known.map(({ name }) => name)].map(nameKey))
  for (const name of entry.spellings) {
    if (name === '' || keys.has(nameKey(name))) continue
    keys.add(nameKey(name))
    await tx.insert(partnerAliases).values({ id: newId(), partnerId, name: name.slice(0, 300) })
  }
}

/** Hash under which the mapping of a sheet is remembered. */
export const signatureHash = (signature: string): string => createHash('sha256').update(signature).digest('hex')

async function rememberMappings(
  tx: Tx,
  { newId, clock }: CommitDeps,
  { settings, signatures }: CommitPlan,
): Promise<void> {
  for (const { name, included, mapping } of settings.sheets) {
    const text = signatures.get(name)
    if (!included || text === undefined || text === '') continue
    const signature = signatureHash(text)
    const same = and(eq(importMappings.target, 'agreements'), eq(importMappings.signature, signature))
    const [known] = await tx.select().from(importMappings).where(same)
    if (!known)
      await tx
        .insert(importMappings)
        .values({ id: newId(), target: 'agreements', signature, mapping, usedAt: clock.now() })
    else if (JSON.stringify(known.mapping) !== JSON.stringify(mapping)) {
      await tx.update(importMappings).set({ mapping, usedAt: clock.now() }).where(eq(importMappings.id, known.id))
    }
  }
}
