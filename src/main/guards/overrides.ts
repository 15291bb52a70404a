/** Reasons for which findings of guards were let pass: asked for when saving, and shown as long as the finding stays the same. */
import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { AgreementInput } from '../../shared/agreements/model'
import { checkGuards } from '../../shared/guards/guards'
import type { GuardFinding, GuardReasons, GuardView } from '../../shared/guards/model'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import { findAgreement, readInput } from '../agreements/queries'
import type { Queryable, Tx } from '../database/db'
import { guardOverrides } from '../database/schema/register'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readGuardContext } from './context'

export type GuardDeps = { newId: NewId; clock: Clock }

/** What the guards say of a saved agreement now, with the reasons that still hold. Throws NOT_FOUND. */
export async function agreementGuards(db: Queryable, id: string): Promise<GuardView[]> {
  const input = await readInput(db, await findAgreement(db, id))
  return guardViews(db, id, checkGuards(input, await readGuardContext(db, id, input)))
}

/** Findings with the reasons given for them before; a reason for another finding of the guard no longer holds. */
export async function guardViews(
  db: Queryable,
  id: string | null,
  findings: readonly GuardFinding[],
): Promise<GuardView[]> {
  const stored = id === null ? [] : await readOverrides(db, id)
  return findings.map((finding) => {
    const held = stored.find((row) => row.guard === finding.guard && row.finding === finding.message)
    return {
      ...finding,
      override: held ? { reason: held.reason, personName: held.personName, at: held.at } : null,
    }
  })
}

type Settling = {
  id: string
  input: AgreementInput
  reasons: GuardReasons
  person: Actor
  /** Asks only about findings at these fields; others are left as they are. */
  only?: readonly string[]
}

/** Keeps the reasons that were given and drops those without a finding. Throws VALIDATION where one is missing. */
export async function settleGuardsTx(tx: Tx, deps: GuardDeps, settling: Settling): Promise<void> {
  const { id, input, reasons, only } = settling
  const findings = checkGuards(input, await readGuardContext(tx, id, input))
  const views = await guardViews(tx, id, findings)
  const asked = views.filter((view) => view.severity === 'override' && (!only || only.includes(view.field)))
  const missing = asked.filter((view) => view.override === null && !reasons[view.guard])
  if (missing.length > 0) throw withoutReason(missing)
  for (const view of asked) {
    const reason = reasons[view.guard]
    if (reason && reason !== view.override?.reason) await keepReasonTx(tx, deps, settling, view)
  }
  if (!only) await dropStaleTx(tx, id, findings)
}

/** A VALIDATION error with a sentence at each field, and the findings themselves under `guards`. */
function withoutReason(missing: readonly GuardView[]): AppError {
  const fields: Record<string, unknown> = {}
  for (const { field, message } of missing)
    fields[field] = [`${message} Bila memang benar, isi alasannya di kelengkapan.`]
  const guards = missing.map(({ override: _override, ...finding }) => finding)
  return new AppError('VALIDATION', missing[0]?.message ?? 'Isi alasan.', { ...fields, guards })
}

async function keepReasonTx(
  tx: Tx,
  { newId, clock }: GuardDeps,
  { id, reasons, person }: Settling,
  { guard, message }: GuardFinding,
): Promise<void> {
  const values = { finding: message, reason: reasons[guard] ?? '', personName: person.name, at: clock.now() }
  await tx
    .insert(guardOverrides)
    .values({ id: newId(), agreementId: id, guard, ...values })
    .onConflictDoUpdate({ target: [guardOverrides.agreementId, guardOverrides.guard], set: values })
}

/** The history keeps what is dropped. */
async function dropStaleTx(tx: Tx, id: string, findings: readonly GuardFinding[]): Promise<void> {
  const present = findings.map(({ guard }) => guard)
  await tx
    .delete(guardOverrides)
    .where(
      and(
        eq(guardOverrides.agreementId, id),
        present.length > 0 ? notInArray(guardOverrides.guard, present) : undefined,
      ),
    )
}

const readOverrides = (db: Queryable, id: string) =>
  db
    .select()
    .from(guardOverrides)
    .where(eq(guardOverrides.agreementId, id))
    .orderBy(asc(guardOverrides.guard))
    .limit(200)
