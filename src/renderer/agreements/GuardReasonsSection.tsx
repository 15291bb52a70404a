/** What the guards find in the entries, each with the reason for letting it pass where the law leaves room for one. */
import InfoIcon from '@mui/icons-material/InfoOutlined'
import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import type { GuardView } from '../../shared/guards/model'
import { Field } from '../ui/Field'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { TextInput } from '../ui/TextInput'

type Props = {
  guards: readonly GuardView[]
  reasons: Readonly<Record<string, string>>
  /** Guards for which saving asked for a reason; the first without one gets the keyboard. */
  missing: readonly string[]
  onReason: (guard: string, reason: string) => void
}

export function GuardReasonsSection({ guards, reasons, missing, onReason }: Props) {
  const inputs = useRef(new Map<string, HTMLElement>())
  useEffect(() => {
    const first = missing.find((guard) => inputs.current.has(guard))
    if (first) inputs.current.get(first)?.focus()
  }, [missing])
  return (
    <Section title="Pemeriksaan" ruled>
      {guards.map((guard) => (
        <GuardLine
          key={guard.guard}
          guard={guard}
          reason={reasons[guard.guard]}
          isMissing={missing.includes(guard.guard)}
          onReason={(reason) => onReason(guard.guard, reason)}
          hold={(element) => {
            if (element) inputs.current.set(guard.guard, element)
            else inputs.current.delete(guard.guard)
          }}
        />
      ))}
    </Section>
  )
}

type LineProps = {
  guard: GuardView
  reason: string | undefined
  isMissing: boolean
  onReason: (reason: string) => void
  hold: (element: HTMLElement | null) => void
}

function GuardLine({ guard, reason, isMissing, onReason, hold }: LineProps) {
  const asks = guard.severity === 'override'
  const value = reason ?? guard.override?.reason ?? ''
  const Icon = asks ? WarningIcon : InfoIcon
  return (
    <Box sx={{ mb: '10px' }}>
      <Row gap={1.5} sx={{ alignItems: 'flex-start', typography: 'note' }}>
        <Icon aria-hidden sx={{ fontSize: 16, color: asks ? 'tone.attention.ink' : 'text.secondary' }} />
        <span>
          {guard.message}
          {guard.article && <Box sx={{ color: 'text.secondary' }}>{guard.article}</Box>}
        </span>
      </Row>
      {asks && (
        <Field
          stacked
          required
          label="Alasan bila dibiarkan"
          error={isMissing && value.trim() === '' ? 'Isi alasan, atau perbaiki isiannya.' : undefined}
          sx={{ mt: '4px', pl: '22px' }}
        >
          <TextInput value={value} onChange={onReason} rows={2} maxLength={1000} ref={hold} />
        </Field>
      )}
    </Box>
  )
}
