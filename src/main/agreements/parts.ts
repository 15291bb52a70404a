/** Writes the parts of an agreement: parties, affairs and initiating offices. Rows that stay the same are left alone. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { AgreementInput } from '../../shared/agreements/model'
import type { Tx } from '../database/db'
import { agreementAffairs, agreementOffices, parties } from '../database/schema/agreements'
import type { NewId } from '../platform/ids'
import type { PartnerFacts } from './queries'

/** Makes the rows below an agreement equal to the entries. */
export async function savePartsTx(tx: Tx, agreementId: string, input: AgreementInput, newId: NewId): Promise<void> {
  await savePartiesTx(tx, agreementId, input.parties, newId)
  await saveAffairsTx(tx, agreementId, input.affairCodes, newId)
  await saveOfficesTx(tx, agreementId, input.officeIds, newId)
}

/** What lists show of the parties: the first number, and the partners but the own province. */
export function listTexts(
  input: AgreementInput,
  partners: ReadonlyMap<string, Pick<PartnerFacts, 'name' | 'isOwn'>>,
): { numberText: string | null; partnerText: string } {
  const all = input.parties.flatMap((party) => partners.get(party.partnerId) ?? [])
  const others = all.filter((partner) => !partner.isOwn)
  return {
    numberText: input.parties.find((party) => party.number !== null)?.number ?? null,
    partnerText: (others.length > 0 ? others : all).map(({ name }) => name).join(', '),
  }
}

async function savePartiesTx(tx: Tx, agreementId: string, wanted: AgreementInput['parties'], newId: NewId) {
  const present = await tx
    .select({ id: parties.id })
    .from(parties)
    .where(eq(parties.agreementId, agreementId))
    .orderBy(asc(parties.position))
  for (const [index, party] of wanted.entries()) {
    const values = { ...party, position: index + 1 }
    const row = present[index]
    // The trigger of the history records nothing for an update to equal values.
    if (row) await tx.update(parties).set(values).where(eq(parties.id, row.id))
    else await tx.insert(parties).values({ id: newId(), agreementId, ...values })
  }
  const surplus = present.slice(wanted.length).map(({ id }) => id)
  if (surplus.length > 0) await tx.delete(parties).where(inArray(parties.id, surplus))
}

async function saveAffairsTx(tx: Tx, agreementId: string, codes: AgreementInput['affairCodes'], newId: NewId) {
  const wanted = [...new Set(codes)]
  const present = await tx
    .select({ code: agreementAffairs.affairCode })
    .from(agreementAffairs)
    .where(eq(agreementAffairs.agreementId, agreementId))
  const has = new Set(present.map(({ code }) => code))
  const gone = [...has].filter((code) => !wanted.includes(code))
  if (gone.length > 0) {
    await tx
      .delete(agreementAffairs)
      .where(and(eq(agreementAffairs.agreementId, agreementId), inArray(agreementAffairs.affairCode, gone)))
  }
  const added = wanted.filter((code) => !has.has(code))
  if (added.length === 0) return
  await tx.insert(agreementAffairs).values(added.map((affairCode) => ({ id: newId(), agreementId, affairCode })))
}

async function saveOfficesTx(tx: Tx, agreementId: string, ids: AgreementInput['officeIds'], newId: NewId) {
  const wanted: string[] = [...new Set(ids)]
  const present = await tx.select().from(agreementOffices).where(eq(agreementOffices.agreementId, agreementId))
  const gone = present.filter((row) => !wanted.includes(row.officeId)).map((row) => row.id)
  if (gone.length > 0) await tx.delete(agreementOffices).where(inArray(agreementOffices.id, gone))
  for (const [index, officeId] of wanted.entries()) {
    const row = present.find((each) => each.officeId === officeId)
    const position = index + 1
    if (row) await tx.update(agreementOffices).set({ position }).where(eq(agreementOffices.id, row.id))
    else await tx.insert(agreementOffices).values({ id: newId(), agreementId, officeId, position })
  }
}
