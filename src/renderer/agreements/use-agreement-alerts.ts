/** The alerts of one agreement: the one about its end, the others, and what was decided. */
import type { AlertDecisionView, AlertRow } from '../../shared/alerts/model'
import type { AgreementId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'

export type AgreementAlerts = {
  end: AlertRow | null
  others: readonly AlertRow[]
  decisions: readonly AlertDecisionView[]
}

const aboutEnd: readonly AlertRow['rule'][] = ['AGREEMENT_END', 'AGREEMENT_PAST']

/** Nothing until they are read. */
export function useAgreementAlerts(id: AgreementId): AgreementAlerts {
  const data = useRoute('alerts.of', { subject: 'agreement', id }).data
  return {
    end: data?.open.find(({ rule }) => aboutEnd.includes(rule)) ?? null,
    others: data?.open.filter(({ rule }) => !aboutEnd.includes(rule)) ?? [],
    decisions: data?.decisions ?? [],
  }
}
