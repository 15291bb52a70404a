/** The plan an agreement came from; nothing where there was none. */
import Box from '@mui/material/Box'
import type { AgreementId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { AppLink } from '../ui/AppLink'
import { Section } from '../ui/Section'

export function OriginPlan({ agreementId }: { agreementId: AgreementId }) {
  const plan = useRoute('plans.ofAgreement', { agreementId }).data
  if (!plan) return null
  return (
    <Section title="Asal" sx={{ mt: '12px' }}>
      <Box sx={{ typography: 'cell' }}>
        Rencana kerja sama {plan.year}: <AppLink to={`/rencana/${plan.id}`}>{plan.title}</AppLink>
      </Box>
    </Section>
  )
}
