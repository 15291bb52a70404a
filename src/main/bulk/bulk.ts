/** Changes many agreements in one command; the preview decides by the same function. */
import { and, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { BulkChange, bulkContract } from '../../shared/bulk/contract'
import { decideBulk, type BulkDecision } from '../../shared/bulk/decide'
import { thousands } from '../../shared/calendar/numbers'
import type { AgreementId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { invalid } from '../../shared/ipc/errors'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { agreementAffairs, agreementOffices, agreements } from '../database/schema/agreements'
import { offices } from '../database/schema/masters'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { addTagsTx, needTagsTx, removeTagsTx } from '../tags/tags'
import { readBulkRows, type BulkRow } from './facts'

export type BulkDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }
export type Bulk = ReturnType<typeof createBulk>
type Preview = z.output<(typeof bulkContract)['bulk.preview']['output']>

/** Rows that a preview shows. */
const SHOWN = 200
/** So many rows go into one statement. */
const CHUNK = 500

export function createBulk({ db, commands, clock, newId }: BulkDeps) {
  return {
    /** What `apply` would do now. Throws VALIDATION for an office that is gone. */
    async preview(ids: readonly AgreementId[], change: BulkChange): Promise<Preview> {
      const decided = await decideAll(db, ids, change)
      const rows = decided.flatMap(({ row, decision }) =>
        decision.kind === 'change' ? { id: row.id, label: row.label, changes: decision.changes } : [],
      )
      const blocked = decided.flatMap(({ row, decision }) =>
        decision.kind === 'refuse' ? { id: row.id, label: row.label, reason: decision.reason } : [],
      )
      return {
        total: decided.length,
        changing: rows.length,
        same: decided.length - rows.length - blocked.length,
        refused: blocked.length,
        rows: rows.slice(0, SHOWN),
        blocked: blocked.slice(0, SHOWN),
      }
    },

    /** Agreements that cannot be changed are left as they are. Throws VALIDATION for an office that is gone. */
    apply(
      ids: readonly AgreementId[],
      change: BulkChange,
      person: Actor,
    ): Promise<{ changed: number; refused: number }> {
      return commands.run({ command: 'bulk.apply', label: 'Mengubah naskah', person }, async (tx, batch) => {
        const decided = await decideAll(tx, ids, change)
        const rows = decided.filter(({ decision }) => decision.kind === 'change').map(({ row }) => row)
        batch.label = `Mengubah ${thousands(rows.length)} naskah sekaligus`
        if (rows.length > 0) await writeTx(tx, { rows, change, newId, now: clock.now() })
        return { changed: rows.length, refused: decided.filter(({ decision }) => decision.kind === 'refuse').length }
      })
    },
  }
}

async function decideAll(
  db: Queryable,
  ids: readonly AgreementId[],
  change: BulkChange,
): Promise<{ row: BulkRow; decision: BulkDecision }[]> {
  const wanted = [...new Set<string>(change.addOfficeIds)]
  const added = wanted.length === 0 ? [] : await db.select().from(offices).where(inArray(offices.id, wanted))
  if (added.length < wanted.length) {
    throw invalid({ addOfficeIds: ['Ada perangkat daerah yang sudah tidak ada. Pilih lagi.'] })
  }
  const rows = await readBulkRows(db, [...new Set(ids)])
  return rows.map((row) => ({ row, decision: decideBulk(row, change, added) }))
}

type Write = { rows: readonly BulkRow[]; change: BulkChange; newId: NewId; now: number }

async function writeTx(tx: Tx, { rows, change, newId, now }: Write): Promise<void> {
  const ids = rows.map(({ id }) => id)
  await removeTagsTx(tx, ids, change.removeTagIds)
  await addTagsTx(tx, ids, await needTagsTx(tx, change.addTags, newId), newId)
  await writeOfficesTx(tx, { rows, change, newId })
  await writeAffairsTx(tx, { rows, change, newId })
  const { copyKind, copyPlace, appendNotes } = change
  const set = {
    updatedAt: now,
    ...(copyKind !== undefined && { copyKind }),
    ...(copyPlace !== undefined && { copyPlace: copyPlace === '' ? null : copyPlace }),
    ...(appendNotes !== null && {
      notes: sql`case when coalesce(${agreements.notes}, '') = '' then ${appendNotes} else ${agreements.notes} || char(10) || ${appendNotes} end`,
    }),
  }
  for (const chunk of chunks(ids)) await tx.update(agreements).set(set).where(inArray(agreements.id, chunk))
}

async function writeOfficesTx(tx: Tx, { rows, change, newId }: Omit<Write, 'now'>): Promise<void> {
  const { addOfficeIds, removeOfficeIds } = change
  if (removeOfficeIds.length > 0) {
    for (const chunk of chunks(rows.map(({ id }) => id))) {
      const gone = inArray(agreementOffices.officeId, [...removeOfficeIds])
      await tx.delete(agreementOffices).where(and(inArray(agreementOffices.agreementId, chunk), gone))
    }
  }
  const added = rows.flatMap(({ id, offices: present }) => {
    const missing = addOfficeIds.filter((officeId) => !present.some((office) => office.id === officeId))
    const back = addOfficeIds.filter((officeId) => removeOfficeIds.includes(officeId) && !missing.includes(officeId))
    return [...missing, ...back].map((officeId, index) => ({
      id: newId(),
      agreementId: id,
      officeId,
      position: present.length + index + 1,
    }))
  })
  for (const chunk of chunks(added)) await tx.insert(agreementOffices).values(chunk)
}

async function writeAffairsTx(tx: Tx, { rows, change, newId }: Omit<Write, 'now'>): Promise<void> {
  const { addAffairs, removeAffairs } = change
  if (removeAffairs.length > 0) {
    for (const chunk of chunks(rows.map(({ id }) => id))) {
      const gone = inArray(agreementAffairs.affairCode, [...removeAffairs])
      await tx.delete(agreementAffairs).where(and(inArray(agreementAffairs.agreementId, chunk), gone))
    }
  }
  const added = rows.flatMap(({ id }) => addAffairs.map((affairCode) => ({ id: newId(), agreementId: id, affairCode })))
  for (const chunk of chunks(added)) await tx.insert(agreementAffairs).values(chunk).onConflictDoNothing()
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}
