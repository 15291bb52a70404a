/** What was decided about the alerts of one record, the newest first. */
import Box from '@mui/material/Box'
import { alertDecisionWords } from '../../shared/alerts/enums'
import type { AlertDecisionView } from '../../shared/alerts/model'
import { stepWords } from '../../shared/alerts/rules'
import { plainMoment } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { useSession } from '../ipc/session'
import { Section } from '../ui/Section'

/** Nothing while nothing was decided. */
export function AlertDecisions({ decisions }: { decisions: readonly AlertDecisionView[] }) {
  const { timeZone } = useSession()
  if (decisions.length === 0) return null
  return (
    <Section title="Keputusan atas peringatan" sx={{ mt: '12px' }}>
      <Box component="ol" aria-label="Keputusan atas peringatan" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {decisions.map((one) => (
          <Box
            key={one.id}
            component="li"
            sx={{ py: '4px', borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
          >
            <Box sx={{ fontWeight: 500 }}>
              {alertDecisionWords[one.decision]}
              {one.until && ` ${shortDate(one.until)}`}
            </Box>
            <Box>{one.reason}</Box>
            <Box sx={{ typography: 'note', color: 'text.secondary' }}>
              {`${one.ruleName}, ${shortDate(one.date)} (${stepWords(one.step)}) · ${one.personName}, ${plainMoment(one.decidedAt, timeZone)}`}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
