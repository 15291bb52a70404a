/** One step of the first-run page: heading, steps, fields, and the buttons back and on. */
import Check from '@mui/icons-material/CheckCircle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, type ReactNode } from 'react'
import { moveOnByEnter } from '../ui/form-keys'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { steps } from './first-run-answers'

type Props = {
  step: number
  /** One sentence below the heading. */
  intro: ReactNode
  children: ReactNode
  /** Above the fields, such as the notice about another program. */
  notice?: ReactNode
  onBack?: () => void
  onNext: () => void
  nextLabel?: string
  /** Another way on, such as leaving the step for later. */
  other?: { label: string; run: () => void }
  busy?: boolean
  remark: string
}

/** Ctrl+S goes on as well; focus starts in the first field. */
export function FirstRunStep(props: Props) {
  const { step, intro, children, notice, onBack, onNext, nextLabel = 'Lanjut', other, busy = false, remark } = props
  const form = useRef<HTMLElement>(null)
  useShortcut('Ctrl+S', onNext, { enabled: !busy })
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, [role="combobox"]')?.focus()
  }, [])
  return (
    <>
      <Box
        ref={form}
        component="form"
        aria-label={`Siapkan Simpul: ${steps[step] ?? ''}`}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => moveOnByEnter(event.currentTarget, event)}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '56px', pt: '24px', pb: '20px', [narrow]: { px: '20px' } }}
      >
        {notice}
        <Typography variant="title" component="h2">
          {steps[step]}
        </Typography>
        <StepList step={step} />
        <Typography variant="body1" sx={{ color: 'text.secondary', mb: '16px' }}>
          {intro}
        </Typography>
        {children}
      </Box>
      <Row
        component="footer"
        gap={2}
        sx={{
          minHeight: 56,
          flex: 'none',
          px: '56px',
          py: '6px',
          flexWrap: 'wrap',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          [narrow]: { px: '20px' },
        }}
      >
        <Box role="status" sx={{ typography: 'note', color: 'text.secondary' }}>
          {remark}
        </Box>
        <Box sx={{ flex: 1 }} />
        {onBack && (
          <Button variant="text" onClick={onBack} disabled={busy}>
            Kembali
          </Button>
        )}
        {other && (
          <Button onClick={other.run} disabled={busy}>
            {other.label}
          </Button>
        )}
        <Button variant="contained" color="primary" onClick={onNext} disabled={busy}>
          {nextLabel}
        </Button>
      </Row>
    </>
  )
}

function StepList({ step }: { step: number }) {
  return (
    <Box
      component="ol"
      aria-label="Langkah"
      sx={{ m: 0, mt: '6px', mb: '10px', p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '4px 18px' }}
    >
      {steps.map((name, index) => (
        <Row
          component="li"
          key={name}
          gap={1}
          {...(index === step && { 'aria-current': 'step' as const })}
          sx={{
            typography: 'cell',
            fontWeight: index === step ? 600 : 400,
            color: index === step ? 'primary.main' : 'text.secondary',
          }}
        >
          {index < step && <Check titleAccess="selesai" sx={{ fontSize: 15, color: 'tone.positive.ink' }} />}
          {index + 1}. {name}
        </Row>
      ))}
    </Box>
  )
}
