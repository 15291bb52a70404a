/** Ringkasan: what the guards find in a saved agreement, and the reasons for which it was let pass. */
import CheckIcon from '@mui/icons-material/GavelOutlined'
import InfoIcon from '@mui/icons-material/InfoOutlined'
import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import type { GuardView } from '../../shared/guards/model'
import { plainMoment } from '../../shared/calendar/moments'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import type { AgreementDetail } from '../../shared/agreements/model'

/** Nothing is drawn where nothing was found. */
export function GuardList({ agreement: { id } }: { agreement: Pick<AgreementDetail, 'id'> }) {
  const { data: guards } = useRoute('agreements.guards', { id })
  if (!guards || guards.length === 0) return null
  return (
    <Section title="Pemeriksaan" sx={{ mt: '12px' }}>
      {guards.map((guard) => (
        <GuardLine key={guard.guard + guard.message} guard={guard} />
      ))}
    </Section>
  )
}

function GuardLine({ guard: { severity, message, article, override } }: { guard: GuardView }) {
  const { timeZone } = useSession()
  const waits = severity !== 'hint' && override === null
  const Icon = override ? CheckIcon : waits ? WarningIcon : InfoIcon
  return (
    <Row
      gap={2}
      sx={{ alignItems: 'flex-start', py: '5px', typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair' }}
    >
      <Icon aria-hidden sx={{ fontSize: 17, mt: '1px', color: waits ? 'tone.attention.ink' : 'text.secondary' }} />
      <Box sx={{ minWidth: 0 }}>
        {message}
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>{article}</Box>
        {override && (
          <Box sx={{ mt: '2px' }}>
            {`Dibiarkan dengan alasan: ${override.reason}`}
            <Box component="span" sx={{ typography: 'note', color: 'text.secondary' }}>
              {` (${override.personName}, ${plainMoment(override.at, timeZone)})`}
            </Box>
          </Box>
        )}
      </Box>
    </Row>
  )
}
