/** Reads what a change of many must know of each agreement, a few thousand at a time. */
import { asc, eq, inArray } from 'drizzle-orm'
import type { BulkFacts } from '../../shared/bulk/decide'
import type { AgreementId } from '../../shared/ids/ids'
import { agreementLabel } from '../agreements/queries'
import type { Queryable } from '../database/db'
import { agreementAffairs, agreementOffices, agreements } from '../database/schema/agreements'
import { offices } from '../database/schema/masters'
import { agreementTags, tags } from '../database/schema/register'

export type BulkRow = BulkFacts & { id: AgreementId; label: string }

const CHUNK = 1000

/** In the order of the ids; those that are gone are left out. */
export async function readBulkRows(db: Queryable, ids: readonly AgreementId[]): Promise<BulkRow[]> {
  const rows: BulkRow[] = []
  for (let from = 0; from < ids.length; from += CHUNK)
    rows.push(...(await readChunk(db, ids.slice(from, from + CHUNK))))
  return rows
}

async function readChunk(db: Queryable, ids: readonly AgreementId[]): Promise<BulkRow[]> {
  const [records, tagRows, officeRows, affairRows] = await Promise.all([
    db
      .select()
      .from(agreements)
      .where(inArray(agreements.id, [...ids])),
    db
      .select({ agreementId: agreementTags.agreementId, id: tags.id, name: tags.name })
      .from(agreementTags)
      .innerJoin(tags, eq(tags.id, agreementTags.tagId))
      .where(inArray(agreementTags.agreementId, [...ids]))
      .orderBy(asc(tags.name), asc(tags.id)),
    db
      .select({ agreementId: agreementOffices.agreementId, id: offices.id, name: offices.name })
      .from(agreementOffices)
      .innerJoin(offices, eq(offices.id, agreementOffices.officeId))
      .where(inArray(agreementOffices.agreementId, [...ids]))
      .orderBy(asc(agreementOffices.agreementId), asc(agreementOffices.position)),
    db
      .select({ agreementId: agreementAffairs.agreementId, code: agreementAffairs.affairCode })
      .from(agreementAffairs)
      .where(inArray(agreementAffairs.agreementId, [...ids]))
      .orderBy(asc(agreementAffairs.affairCode)),
  ])
  const [tagsBy, officesBy, affairsBy] = [byAgreement(tagRows), byAgreement(officeRows), byAgreement(affairRows)]
  const known = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => {
    const record = known.get(id)
    if (!record) return []
    const { copyKind, copyPlace, notes } = record
    return {
      id,
      label: agreementLabel(record),
      trashed: record.deletedAt !== null,
      tags: [...(tagsBy.get(id) ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'id')),
      offices: officesBy.get(id) ?? [],
      affairs: (affairsBy.get(id) ?? []).map(({ code }) => code),
      copyKind,
      copyPlace,
      notes,
    }
  })
}

function byAgreement<R extends { agreementId: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(row.agreementId)
    if (group) group.push(row)
    else groups.set(row.agreementId, [row])
  }
  return groups
}
