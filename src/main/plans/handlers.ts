/** Routes of plans. */
import type { Handlers } from '../../shared/ipc/define'
import type { plansContract } from '../../shared/plans/contract'
import type { Db } from '../database/db'
import { countPlans, listPlans, planYears } from './list'
import type { Plans } from './plans'
import { getPlan, planOfAgreement, similarPlans } from './queries'

export function plansHandlers({ db, plans }: { db: Db; plans: Plans }): Handlers<typeof plansContract> {
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
  }
}
