/** Routes of plans. */
import type { Handlers } from '../../shared/ipc/define'
import type { plansContract } from '../../shared/plans/contract'
import type { Db } from '../database/db'
import type { PlanIntake } from './intake'
import { countPlans, listPlans, planYears } from './list'
import type { Plans } from './plans'
import { getPlan, planOfAgreement, similarPlans } from './queries'

type PlansHandlersDeps = { db: Db; plans: Plans; intake: PlanIntake }

export function plansHandlers({ db, plans, intake }: PlansHandlersDeps): Handlers<typeof plansContract> {
  return {
    'plans.list': (input) => listPlans(db, input),
    'plans.get': ({ id }) => getPlan(db, id),
    'plans.counts': (filter) => countPlans(db, filter),
    'plans.years': () => planYears(db),
    'plans.similar': (input) => similarPlans(db, input),
    'plans.ofAgreement': async ({ agreementId }) => planOfAgreement(db, agreementId),
    'plans.create': (input, { actor }) => plans.create(input, actor),
    'plans.update': ({ id, input }, { actor }) => plans.update(id, input, actor),
    'plans.trash': ({ ids }, { actor }) => plans.trash(ids, actor),
    'plans.restore': ({ ids }, { actor }) => plans.restore(ids, actor),
    'plans.move': ({ ids, move }, { actor }) => plans.move(ids, move, actor),
    'plans.review': ({ id, review }, { actor }) => plans.review(id, review, actor),
    'plans.become': (input, { actor }) => plans.become(input, actor),
    'plans.saveTemplate': (input) => intake.saveTemplate(input),
    'plans.readIntake': ({ token }, { signal, report }) => intake.read(token, { signal, report }),
    'plans.acceptIntake': ({ token, rows }, { actor }) => intake.accept(token, rows, actor),
  }
}
