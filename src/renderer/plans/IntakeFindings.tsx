/** What was found in a form, by sheet and cell. */
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import type { IntakeIssue, IntakePreview } from '../../shared/plans/intake-model'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'

export function IntakeFindings({ preview: { rows, skipped } }: { preview: IntakePreview }) {
  const issues = unique(rows.flatMap((row) => row.issues))
  return (
    <SidePane label="Temuan" width={288}>
      <Section title="Temuan" meta={issues.length > 0 ? `${issues.length} sel` : null}>
        {issues.length === 0 && <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Semua sel terbaca.</Box>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {issues.map((issue) => (
            <Finding key={`${issue.sheet} ${issue.cell} ${issue.message}`} issue={issue} />
          ))}
        </Box>
      </Section>
      {skipped.length > 0 && (
        <Section title="Lembar yang dilewati" ruled>
          {skipped.map(({ sheet, reason }) => (
            <Box key={sheet} sx={{ typography: 'cell' }}>
              <b>{sheet}</b>: {reason}
            </Box>
          ))}
        </Section>
      )}
    </SidePane>
  )
}

function Finding({ issue: { severity, sheet, cell, message } }: { issue: IntakeIssue }) {
  const isError = severity === 'error'
  const Icon = isError ? ErrorIcon : WarningIcon
  return (
    <Row component="li" gap={1.5} sx={{ alignItems: 'flex-start', typography: 'cell', mb: '8px' }}>
      <Icon aria-hidden sx={{ fontSize: 16, mt: '1px', color: isError ? 'tone.urgent.ink' : 'tone.attention.ink' }} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>
          {sheet.trim()} {cell}
        </Box>
        <Box sx={{ overflowWrap: 'anywhere' }}>{message}</Box>
      </Box>
    </Row>
  )
}

/** The office of a form stands beside each of its rows; one sentence is enough. */
function unique(issues: readonly IntakeIssue[]): IntakeIssue[] {
  const seen = new Map(issues.map((issue) => [`${issue.sheet} ${issue.cell} ${issue.message}`, issue]))
  return [...seen.values()]
}
