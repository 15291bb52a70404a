/** Routes of alerts. */
import type { alertsContract } from '../../shared/alerts/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Commands } from '../database/command'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { NewId } from '../platform/ids'
import { createAlerts, listRules } from './alerts'
import type { AlertBoard } from './board'
import { filterAlerts, listDecisions, rowsOfAlerts } from './queries'
import { createShown } from './shown'

export type AlertsHandlersDeps = {
  db: Db
  commands: Commands
  clock: Clock
  newId: NewId
  board: AlertBoard
  desktop: Pick<Desktop, 'notify'>
}

export function alertsHandlers(deps: AlertsHandlersDeps): Handlers<typeof alertsContract> {
  const { db, board } = deps
  const alerts = createAlerts(deps)
  const shown = createShown(deps)
  return {
    'alerts.list': async ({ offset, limit, ...filter }) => {
      const now = await board.current()
      const found = await filterAlerts(db, now, filter)
      return { rows: await rowsOfAlerts(db, now.today, found.slice(offset, offset + limit)), total: found.length }
    },
    'alerts.counts': async () => {
      const { alerts: all, byRule } = await board.current()
      return { total: all.length, byRule: Object.fromEntries(byRule) }
    },
    'alerts.of': async ({ subject, id }) => {
      const { today, alerts: all } = await board.current()
      const own = all.filter((alert) => alert.subject === subject && alert.subjectId === id)
      const [open, decisions] = await Promise.all([rowsOfAlerts(db, today, own), listDecisions(db, subject, id)])
      return { open, decisions }
    },
    'alerts.fresh': () => shown.fresh(),
    'alerts.seen': ({ set }) => shown.seen(set),
    'alerts.decide': (input, { actor }) => alerts.decide(input, actor),
    'alerts.rules': () => listRules(db),
    'alerts.saveRule': (input, { actor }) => alerts.saveRule(input, actor),
  }
}
