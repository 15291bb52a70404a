/** Routes of alerts. */
import { z } from 'zod'
import { command, query } from '../ipc/define'
import { page } from '../lists/page'
import {
  AlertDecisionInput,
  AlertListInput,
  AlertRow,
  AlertRuleInput,
  AlertRuleView,
  AlertsOf,
  AlertsOfInput,
  FreshAlerts,
} from './model'
import { alertRuleKeys } from './rules'

const count = z.object({ count: z.number().int() })

export const alertsContract = {
  /** The most pressing first. */
  'alerts.list': query(AlertListInput, page(AlertRow)),
  'alerts.counts': query(
    z.object({}),
    z.object({ total: z.number().int(), byRule: z.partialRecord(z.enum(alertRuleKeys), z.number().int()) }),
  ),
  /** Open alerts of one record and what was decided about it. */
  'alerts.of': query(AlertsOfInput, AlertsOf),
  /** What was never shown as new. */
  'alerts.fresh': query(z.object({}), FreshAlerts),
  /** The set was put before somebody who may decide; it is never new again. */
  'alerts.seen': command(z.object({ set: z.number().int() }), count),
  'alerts.decide': command(AlertDecisionInput, z.object({ id: z.string() })),
  'alerts.rules': query(z.object({}), z.array(AlertRuleView)),
  'alerts.saveRule': command(AlertRuleInput, count, { access: 'manage' }),
} as const
