/** Routes of the reports that offices hand in. */
import type { Handlers } from '../../shared/ipc/define'
import type { periodsContract } from '../../shared/periods/contract'
import type { Db } from '../database/db'
import { listPeriodReports, missingReports, type Periods } from './periods'

export type PeriodsHandlersDeps = { db: Db; periods: Periods }

export function periodsHandlers({ db, periods }: PeriodsHandlersDeps): Handlers<typeof periodsContract> {
  return {
    'periodReports.list': ({ agreementId }) => listPeriodReports(db, agreementId),
    'periodReports.save': ({ id, input }, { actor }) => periods.save(id, input, actor),
    'periodReports.remove': ({ id }, { actor }) => periods.remove(id, actor),
    'periodReports.missing': ({ year, semester, ...page }) => missingReports(db, { year, semester }, page),
  }
}
