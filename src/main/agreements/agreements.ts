/** Use cases of the register; owns all writes to agreements and their parts. */
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Closing } from '../../shared/agreements/enums'
import type { AgreementInput } from '../../shared/agreements/model'
import { checkAgreement } from '../../shared/agreements/rules'
import { endOf } from '../../shared/agreements/status'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { fieldDate } from '../../shared/calendar/words'
import type { GuardReasons } from '../../shared/guards/model'
import { AgreementId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { offices } from '../database/schema/masters'
import { settleGuardsTx } from '../guards/overrides'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { listTexts, savePartsTx } from './parts'
import {
  agreementLabel,
  ancestorIds,
  findAgreement,
  readInput,
  readPartners,
  type AgreementRecord,
  type PartnerFacts,
} from './queries'

export type AgreementsDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

export type Closure = { id: AgreementId; closing: Closing | null; on: CalendarDate | null; reason: string | null }

/** Reasons for what the guards say; null where nobody can be asked, as in an import: findings then stay open. */
type Reasons = GuardReasons | null

export type Agreements = ReturnType<typeof createAgreements>

export function createAgreements(deps: AgreementsDeps) {
  const { commands } = deps
  return {
    /** Throws VALIDATION with the sentences of each field, and where a guard asks for a reason. */
    create(input: AgreementInput, person: Actor, reasons: Reasons = null): Promise<{ id: AgreementId }> {
      return commands.run({ command: 'agreements.create', label: 'Menambah naskah', person }, async (tx, batch) => {
        const { id, label } = await addAgreementTx(tx, deps, input)
        if (reasons) await settleGuardsTx(tx, deps, { id, input, reasons, person })
        batch.label = `Menambah ${label}`
        return { id }
      })
    },

    /** Changes nothing when the entries are what is stored. Throws VALIDATION like `create`. */
    update(
      id: AgreementId,
      input: AgreementInput,
      person: Actor,
      reasons: Reasons = null,
    ): Promise<{ id: AgreementId }> {
      return commands.run({ command: 'agreements.update', label: 'Mengubah naskah', person }, async (tx, batch) => {
        batch.label = `Mengubah ${await changeAgreementTx(tx, deps, id, input)}`
        if (reasons) await settleGuardsTx(tx, deps, { id, input, reasons, person })
        return { id }
      })
    },

    trash(ids: readonly AgreementId[], person: Actor): Promise<{ count: number }> {
      return commands.run({ command: 'agreements.trash', label: 'Menghapus naskah', person }, async (tx, batch) => {
        const moved = await setDeletedTx(tx, ids, deps.clock.now())
        batch.label = `Menghapus ${countedLabel(moved)}`
        return { count: moved.length }
      })
    },

    restore(ids: readonly AgreementId[], person: Actor): Promise<{ count: number }> {
      return commands.run({ command: 'agreements.restore', label: 'Memulihkan naskah', person }, async (tx, batch) => {
        const moved = await setDeletedTx(tx, ids, null)
        batch.label = `Memulihkan ${countedLabel(moved)}`
        return { count: moved.length }
      })
    },

    /** Records what was decided about the end, or takes it back; the same for `alsoIds` below it. Throws VALIDATION. */
    close(closure: Closure, person: Actor, alsoIds: readonly AgreementId[] = []): Promise<{ id: AgreementId }> {
      return commands.run({ command: 'agreements.close', label: 'Mencatat keputusan', person }, async (tx, batch) => {
        const label = await closeAgreementTx(tx, deps, closure)
        for (const id of alsoIds) await closeAgreementTx(tx, deps, { ...closure, id })
        batch.label = alsoIds.length > 0 ? `${label} dan ${alsoIds.length} naskah di bawahnya` : label
        return { id: closure.id }
      })
    },
  }
}

/** Records a decision within a command; returns its label. Throws VALIDATION. */
export async function closeAgreementTx(
  tx: Tx,
  { clock }: Pick<AgreementsDeps, 'clock'>,
  closure: Closure,
): Promise<string> {
  const record = await findAgreement(tx, closure.id)
  refuseTrashed(record)
  checkClosure(closure, record)
  const { closing, on, reason } = closure
  await tx
    .update(agreements)
    .set({
      closing,
      closedOn: closing === null ? null : (on ?? clock.today()),
      closedReason: closing === null ? null : reason,
      updatedAt: clock.now(),
    })
    .where(eq(agreements.id, closure.id))
  return closureLabel(closing, agreementLabel(record))
}

/** Adds an agreement within a command, for imports as well. Throws VALIDATION. */
export async function addAgreementTx(
  tx: Tx,
  { newId, clock }: Pick<AgreementsDeps, 'newId' | 'clock'>,
  input: AgreementInput,
): Promise<{ id: AgreementId; label: string }> {
  const id = AgreementId.parse(newId())
  const columns = await checkedColumns(tx, null, input)
  const now = clock.now()
  await tx.insert(agreements).values({ id, ...columns, createdAt: now, updatedAt: now })
  await savePartsTx(tx, id, input, newId)
  return { id, label: agreementLabel(columns) }
}

/** Changes an agreement within a command, for stages as well; returns its label. Throws VALIDATION and CONFLICT. */
export async function changeAgreementTx(
  tx: Tx,
  { newId, clock }: Pick<AgreementsDeps, 'newId' | 'clock'>,
  id: AgreementId,
  input: AgreementInput,
): Promise<string> {
  const record = await findAgreement(tx, id)
  refuseTrashed(record)
  const columns = await checkedColumns(tx, id, input)
  const before = await readInput(tx, record)
  if (isSame(before, input)) return agreementLabel(record)
  await tx
    .update(agreements)
    .set({ ...columns, updatedAt: clock.now() })
    .where(eq(agreements.id, id))
  await savePartsTx(tx, id, input, newId)
  return agreementLabel(columns)
}

/** The row of the entries, after all rules. Throws VALIDATION. */
async function checkedColumns(tx: Tx, id: AgreementId | null, input: AgreementInput) {
  const { unit } = await readSettings(tx)
  const partners = await readPartners(tx, input.parties, unit.provinceCode)
  const context = { id, ancestorIds: await ancestorIds(tx, input.parentId), partners }
  const { errors } = checkAgreement(input, context)
  const missing = await missingRecords(tx, input, partners)
  if (Object.keys(errors).length + Object.keys(missing).length > 0) throw invalid({ ...missing, ...errors })
  return agreementColumns(input, partners)
}

/** The columns of entries that were checked. */
export function agreementColumns(input: AgreementInput, partners: ReadonlyMap<string, PartnerFacts>) {
  const { affairCodes: _affairs, officeIds: _offices, parties: _parties, ...columns } = input
  const isTerm = input.termKind === 'JANGKA'
  return {
    ...columns,
    termCount: isTerm ? input.termCount : null,
    termUnit: isTerm ? input.termUnit : null,
    endsOn: endOf(input),
    ...listTexts(input, partners),
  }
}

/** Chosen records that are gone by now. */
async function missingRecords(
  db: Queryable,
  input: AgreementInput,
  partners: ReadonlyMap<string, unknown>,
): Promise<Record<string, string[]>> {
  const missing: Record<string, string[]> = {}
  input.parties.forEach(({ partnerId }, index) => {
    if (!partners.has(partnerId))
      missing[`parties.${index}.partnerId`] = ['Pihak ini sudah tidak ada. Pilih pihak lain.']
  })
  if (input.officeIds.length > 0) {
    const ids = [...new Set(input.officeIds)]
    const found = await db.select({ id: offices.id }).from(offices).where(inArray(offices.id, ids))
    if (found.length < ids.length) missing['officeIds'] = ['Ada perangkat daerah yang sudah tidak ada. Pilih lagi.']
  }
  if (input.parentId !== null) {
    const parent = await db.select({ id: agreements.id }).from(agreements).where(eq(agreements.id, input.parentId))
    if (parent.length === 0) missing['parentId'] = ['Naskah induk ini sudah tidak ada. Pilih naskah lain.']
  }
  return missing
}

/** Moves agreements into the trash (`deletedAt` a moment) or out of it (null), and returns those that moved. */
async function setDeletedTx(tx: Tx, ids: readonly AgreementId[], deletedAt: number | null): Promise<AgreementRecord[]> {
  const moved: AgreementRecord[] = []
  for (let from = 0; from < ids.length; from += 500) {
    const inState = deletedAt === null ? isNotNull(agreements.deletedAt) : isNull(agreements.deletedAt)
    const chunk = and(inArray(agreements.id, ids.slice(from, from + 500)), inState)
    moved.push(...(await tx.update(agreements).set({ deletedAt }).where(chunk).returning()))
  }
  return moved
}

const countedLabel = (moved: readonly AgreementRecord[]): string =>
  moved.length === 1 && moved[0] ? agreementLabel(moved[0]) : `${moved.length} naskah`

function refuseTrashed(record: AgreementRecord): void {
  if (record.deletedAt === null) return
  throw new AppError('CONFLICT', 'Naskah ini ada di kotak sampah. Pulihkan dahulu, lalu ubah.')
}

function checkClosure({ closing, on, reason }: Closure, record: AgreementRecord): void {
  if (closing === null) return
  const errors: Record<string, string[]> = {}
  const { signedOn } = record
  if (signedOn === null) errors['closing'] = ['Naskah belum ditandatangani, jadi belum dapat diakhiri.']
  if (closing === 'DIAKHIRI' && on === null) errors['on'] = ['Isi tanggal pengakhiran.']
  if (closing === 'DIAKHIRI' && on !== null && signedOn !== null && on < signedOn) {
    const sentence = `Tanggal pengakhiran mendahului tanda tangan. Isi ${fieldDate(calendarDate.parse(signedOn))} atau sesudahnya.`
    errors['on'] = [sentence]
  }
  if (closing === 'DIAKHIRI' && reason === null) errors['reason'] = ['Isi alasan.']
  if (Object.keys(errors).length > 0) throw invalid(errors)
}

function closureLabel(closing: Closing | null, label: string): string {
  switch (closing) {
    case 'DIAKHIRI':
      return `Mengakhiri ${label}`
    case 'DIBIARKAN_BERAKHIR':
      return `Membiarkan ${label} berakhir`
    case null:
      return `Menarik keputusan tentang ${label}`
  }
}

/** Whether two entries say the same; a computed end is not an entry. */
function isSame(before: AgreementInput, after: AgreementInput): boolean {
  const text = (input: AgreementInput) =>
    JSON.stringify(
      {
        ...input,
        affairCodes: [...input.affairCodes].sort(),
        endsOn: input.termKind === 'SAMPAI' ? input.endsOn : null,
      },
      Object.keys(input).sort().concat(partyKeys),
    )
  return text(before) === text(after)
}

const partyKeys = ['partnerId', 'number', 'signatoryName', 'signatoryPost', 'powerNumber', 'powerDate']
