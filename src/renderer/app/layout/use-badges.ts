/** Numbers in the menu: what needs action, never what exists. */
import { alertRuleKeys, isAboutDate } from '../../../shared/alerts/rules'
import { useRoute } from '../../ipc/hooks'

/** By path of the entry. */
export function useBadges(): Readonly<Record<string, number>> {
  const { data } = useRoute('home.badges', {})
  const alerts = useRoute('alerts.counts', {}).data?.byRule ?? {}
  const dates = alertRuleKeys.filter(isAboutDate).reduce((sum, rule) => sum + (alerts[rule] ?? 0), 0)
  return { '/': dates, '/kerja-sama': data?.undecided ?? 0, '/rakor': data?.awaitingMinutes ?? 0 }
}
