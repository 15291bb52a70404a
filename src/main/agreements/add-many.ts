/** Adds many agreements within one command: the same rules as for one, but a few statements for a hundred. */
import { inArray } from 'drizzle-orm'
import type { AgreementInput } from '../../shared/agreements/model'
import { checkAgreement } from '../../shared/agreements/rules'
import type { AgreementId } from '../../shared/ids/ids'
import { invalid } from '../../shared/ipc/errors'
import type { Tx } from '../database/db'
import { insertManyTx } from '../database/insert-many'
import { agreementAffairs, agreementOffices, agreements, parties } from '../database/schema/agreements'
import { offices } from '../database/schema/masters'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { agreementColumns } from './agreements'
import { readPartners } from './queries'

export type NewAgreement = { id: AgreementId; input: AgreementInput }
export type AddManyDeps = { newId: NewId; clock: Clock; onProgress?: (done: number) => void }

/** Rows of one statement: what is made for one is made in one go, and the window waits meanwhile. */
const CHUNK = 50

/**
 * Adds agreements in their order; a parent stands before its children. Throws VALIDATION for the first that breaks a rule,
 * and then the command as a whole writes nothing.
 */
export async function addAgreementsTx(tx: Tx, deps: AddManyDeps, list: readonly NewAgreement[]): Promise<void> {
  const { unit } = await readSettings(tx)
  for (let from = 0; from < list.length; from += CHUNK) {
    const chunk = list.slice(from, from + CHUNK)
    const all = chunk.flatMap(({ input }) => input.parties)
    const partners = await readPartners(tx, distinct(all), unit.provinceCode)
    await refuseMissing(tx, chunk, partners)
    for (const { input } of chunk) {
      const { errors } = checkAgreement(input, { id: null, ancestorIds: [], partners })
      if (Object.keys(errors).length > 0) throw invalid(errors)
    }
    const now = deps.clock.now()
    const rows = chunk.map(({ id, input }) => ({
      id,
      ...agreementColumns(input, partners),
      createdAt: now,
      updatedAt: now,
    }))
    await insertManyTx(tx, agreements, rows)
    await insertParts(tx, deps.newId, chunk)
    deps.onProgress?.(from + chunk.length)
  }
}

const distinct = (all: readonly AgreementInput['parties'][number][]) => [
  ...new Map(all.map((party) => [party.partnerId, party])).values(),
]

async function refuseMissing(
  tx: Tx,
  chunk: readonly NewAgreement[],
  partners: ReadonlyMap<string, unknown>,
): Promise<void> {
  const gone = chunk.some(({ input }) => input.parties.some(({ partnerId }) => !partners.has(partnerId)))
  if (gone) throw invalid({ parties: ['Ada pihak yang sudah tidak ada. Ulangi pemeriksaan.'] })
  const officeIds = [...new Set(chunk.flatMap(({ input }) => input.officeIds))]
  if (officeIds.length === 0) return
  const found = await tx.select({ id: offices.id }).from(offices).where(inArray(offices.id, officeIds))
  if (found.length < officeIds.length) {
    throw invalid({ officeIds: ['Ada perangkat daerah yang sudah tidak ada. Ulangi pemeriksaan.'] })
  }
}

async function insertParts(tx: Tx, newId: NewId, chunk: readonly NewAgreement[]): Promise<void> {
  const partyRows = chunk.flatMap(({ id: agreementId, input }) =>
    input.parties.map((party, index) => ({ id: newId(), agreementId, ...party, position: index + 1 })),
  )
  const officeRows = chunk.flatMap(({ id: agreementId, input }) =>
    [...new Set(input.officeIds)].map((officeId, index) => ({
      id: newId(),
      agreementId,
      officeId,
      position: index + 1,
    })),
  )
  const affairRows = chunk.flatMap(({ id: agreementId, input }) =>
    [...new Set(input.affairCodes)].map((affairCode) => ({ id: newId(), agreementId, affairCode })),
  )
  await insertManyTx(tx, parties, partyRows)
  await insertManyTx(tx, agreementOffices, officeRows)
  await insertManyTx(tx, agreementAffairs, affairRows)
}
