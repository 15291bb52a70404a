/** A plan becomes an agreement: what is known moves over, and both stay linked. */
import { and, eq, isNull } from 'drizzle-orm'
import type { DocumentKind, Scheme } from '../../shared/agreements/enums'
import { AgreementInput } from '../../shared/agreements/model'
import type { AgreementId, PlanId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { whyNotAgreement } from '../../shared/plans/rules'
import { addAgreementTx } from '../agreements/agreements'
import type { Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { attachments } from '../database/schema/files'
import { partners, regions } from '../database/schema/masters'
import { plans } from '../database/schema/plans'
import { stageChecks, stageEvents, stageRecords } from '../database/schema/stages'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { factsOf, findPlan, type PlanRecord } from './queries'

export type BecomeInput = { id: PlanId; scheme: Scheme; documentKind: DocumentKind }

/** Makes the agreement, in process since today. Throws CONFLICT when the plan cannot become one. */
export async function becomeAgreementTx(
  tx: Tx,
  deps: { newId: NewId; clock: Clock },
  { id, scheme, documentKind }: BecomeInput,
): Promise<{ agreementId: AgreementId; title: string }> {
  const plan = await findPlan(tx, id)
  const reason = whyNotAgreement({ ...plan, ...factsOf(plan) })
  if (reason !== null) throw new AppError('CONFLICT', reason)
  const parties = await partiesTx(tx, plan)
  const input = AgreementInput.parse({
    scheme,
    documentKind,
    title: plan.title,
    subject: plan.activity,
    objective: plan.objective,
    scope: plan.program,
    affairCodes: plan.affairCode === null ? [] : [plan.affairCode],
    officeIds: plan.officeId === null ? [] : [plan.officeId],
    parties,
    processStartedOn: deps.clock.today(),
    termKind: 'TERBUKA',
    valueRupiah: plan.costRupiah,
    fundingSource: plan.costSource,
    notes: notesOf(plan),
  })
  const { id: agreementId } = await addAgreementTx(tx, deps, input)
  await tx.update(agreements).set({ initiative: plan.initiative }).where(eq(agreements.id, agreementId))
  await moveAlongTx(tx, id, agreementId)
  await tx.update(plans).set({ agreementId, scheme, updatedAt: deps.clock.now() }).where(eq(plans.id, id))
  return { agreementId, title: plan.title }
}

/** The own province and the wished partner, as far as they are known. */
async function partiesTx(tx: Tx, plan: PlanRecord) {
  const { unit } = await readSettings(tx)
  const [own] = await tx
    .select({ id: partners.id, headPost: partners.headPost })
    .from(partners)
    .innerJoin(regions, eq(regions.id, partners.regionId))
    .where(and(eq(regions.code, unit.provinceCode), eq(partners.kind, 'PROVINSI'), isNull(partners.deletedAt)))
    .limit(1)
  const wished =
    plan.partnerId === null || plan.partnerId === own?.id
      ? []
      : await tx
          .select({ id: partners.id, headPost: partners.headPost })
          .from(partners)
          .where(eq(partners.id, plan.partnerId))
  return [...(own ? [own] : []), ...wished].map(({ id, headPost }) => ({ partnerId: id, signatoryPost: headPost }))
}

function notesOf(plan: PlanRecord): string | null {
  const lines = [
    plan.partnerId === null && plan.partnerText !== null ? `Calon mitra: ${plan.partnerText}` : null,
    plan.location === null ? null : `Lokasi: ${plan.location}`,
    plan.basis === null ? null : `Dasar: ${plan.basis}`,
    plan.notes,
  ].filter((line) => line !== null)
  return lines.length > 0 ? lines.join('\n') : null
}

/** Stages, clocks, ticks and files of the plan are those of the agreement from now on. */
async function moveAlongTx(tx: Tx, planId: string, agreementId: string): Promise<void> {
  const owner = { agreementId, planId: null }
  await tx.update(stageRecords).set(owner).where(eq(stageRecords.planId, planId))
  await tx.update(stageEvents).set(owner).where(eq(stageEvents.planId, planId))
  await tx.update(stageChecks).set(owner).where(eq(stageChecks.planId, planId))
  await tx.update(attachments).set(owner).where(eq(attachments.planId, planId))
}
