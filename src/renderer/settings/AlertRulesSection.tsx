/** The rules of alerts: what is watched and how many days ahead, for each scheme. */
import Edit from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { AlertRuleView } from '../../shared/alerts/model'
import { builtInRules } from '../../shared/alerts/rules'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useDone } from '../ui/UndoContext'
import { AlertRuleDialog } from './AlertRuleDialog'
import { ruleSummary } from './alert-rule-words'

export function AlertRulesSection() {
  const rules = useRoute('alerts.rules', {}).data
  const { mayManage } = useRights()
  const done = useDone()
  const showError = useErrorDialog()
  const [edited, setEdited] = useState<AlertRuleView | null>(null)
  const reset = ({ rule }: AlertRuleView) =>
    void call('alerts.saveRule', { rule, lines: null })
      .then(() => done(`Aturan “${builtInRules[rule].name}” dikembalikan ke bawaan.`))
      .catch((error: unknown) => showError(error, 'Aturan belum berubah'))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px', pb: '20px' }}>
      <Section title="Aturan peringatan" meta="Keputusan yang sudah dicatat tetap berlaku bila aturannya diubah.">
        {!rules && <SkeletonRows height={48} count={8} />}
        {rules && (
          <Box component="ul" aria-label="Aturan peringatan" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 980 }}>
            {rules.map((rule) => (
              <RuleLine
                key={rule.rule}
                rule={rule}
                onEdit={mayManage ? () => setEdited(rule) : undefined}
                onReset={mayManage && !rule.isBuiltIn ? () => reset(rule) : undefined}
              />
            ))}
          </Box>
        )}
      </Section>
      {edited && <AlertRuleDialog edited={edited} onClose={() => setEdited(null)} />}
    </Box>
  )
}

type LineProps = { rule: AlertRuleView; onEdit: (() => void) | undefined; onReset: (() => void) | undefined }

function RuleLine({ rule, onEdit, onReset }: LineProps) {
  const { name, what, article } = builtInRules[rule.rule]
  return (
    <Row component="li" gap={3} sx={{ minHeight: 48, py: '6px', borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Box sx={{ flex: 1.4, minWidth: 0 }}>
        <Box sx={{ typography: 'body1', fontWeight: 500 }}>{name}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>{article ? `${what} ${article}.` : what}</Box>
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, typography: 'cell' }}>
        {ruleSummary(rule).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Box>
      <Row gap={1} sx={{ width: 178, flex: 'none', justifyContent: 'flex-end' }}>
        {onReset && (
          <Button size="small" variant="text" onClick={onReset} aria-label={`Kembalikan bawaan: ${name}`}>
            Kembalikan bawaan
          </Button>
        )}
        {onEdit && (
          <IconAction label={`Ubah ${name}`} onClick={onEdit}>
            <Edit />
          </IconAction>
        )}
      </Row>
    </Row>
  )
}
