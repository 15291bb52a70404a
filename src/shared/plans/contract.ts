/** Routes of plans. */
import { z } from 'zod'
import { documentKinds, schemes } from '../agreements/enums'
import { AgreementId, OfficeId, PlanId } from '../ids/ids'
import { command, query, task } from '../ipc/define'
import { page } from '../lists/page'
import { IntakePreview } from './intake-model'
import { PlanDetail, PlanFilter, PlanInput, PlanListInput, PlanMove, PlanReview, PlanRow, PlanSketch } from './model'
import { planStatuses } from './status'

const ids = z.object({ ids: z.array(PlanId).min(1).max(5000) })
const one = z.object({ id: PlanId })
const count = z.object({ count: z.number().int() })

export const plansContract = {
  'plans.list': query(PlanListInput, page(PlanRow)),
  'plans.get': query(one, PlanDetail),
  /** How many plans each status holds within a filter; its own statuses are not applied. */
  'plans.counts': query(PlanFilter, z.record(z.enum(planStatuses), z.number().int())),
  /** Years that occur, newest first. */
  'plans.years': query(z.object({}), z.array(z.number().int())),
  /** Plans of the same office and year whose titles are alike. */
  'plans.similar': query(z.object({ id: PlanId.nullable(), sketch: PlanSketch }), z.array(PlanRow)),
  /** The plan an agreement came from; null when there was none. */
  'plans.ofAgreement': query(
    z.object({ agreementId: AgreementId }),
    z.object({ id: PlanId, title: z.string(), year: z.number().int() }).nullable(),
  ),
  'plans.create': command(PlanInput, one),
  'plans.update': command(z.object({ id: PlanId, input: PlanInput }), one),
  'plans.trash': command(ids, count),
  'plans.restore': command(ids, count),
  /** One step of one or several plans. */
  'plans.move': command(ids.extend({ move: PlanMove }), count),
  'plans.review': command(z.object({ id: PlanId, review: PlanReview }), one),
  /** Makes an agreement of a plan; stages and files move along. */
  'plans.become': command(
    z.object({ id: PlanId, scheme: z.enum(schemes), documentKind: z.enum(documentKinds) }),
    z.object({ agreementId: AgreementId }),
  ),
  /** Saves the Excel form for offices; null when the person cancelled the dialog. */
  'plans.saveTemplate': command(
    z.object({ officeId: OfficeId.nullable(), year: z.number().int().min(2000).max(2100) }),
    z.object({ name: z.string() }).nullable(),
    { access: 'read' },
  ),
  /** Reads a filled-in form without writing anything: asks for the file, or takes the one offered under `token`. */
  'plans.readIntake': task({
    input: z.object({ token: z.string().nullable().default(null) }),
    output: IntakePreview.nullable(),
    progress: z.object({ step: z.string() }),
  }),
  /** Writes the chosen rows of a form that was read, as one step. */
  'plans.acceptIntake': command(
    z.object({ token: z.string(), rows: z.array(z.string()).min(1).max(5000) }),
    z.object({ count: z.number().int() }),
  ),
} as const
