/** Where the wizard stands: Berkas, Kolom, Periksa, Selesai. */
import Check from '@mui/icons-material/CheckCircleOutlined'
import Box from '@mui/material/Box'
import { Row } from '../ui/Row'
import type { Step } from './use-import'

const steps: readonly { value: Step; label: string }[] = [
  { value: 'file', label: 'Berkas' },
  { value: 'columns', label: 'Kolom' },
  { value: 'check', label: 'Periksa' },
  { value: 'done', label: 'Selesai' },
]

export function ImportSteps({ step }: { step: Step }) {
  const now = steps.findIndex(({ value }) => value === step)
  return (
    <Row
      component="ol"
      gap={3}
      aria-label="Langkah"
      sx={{ m: 0, p: 0, listStyle: 'none', justifyContent: 'flex-end', typography: 'cell' }}
    >
      {steps.map(({ value, label }, index) => (
        <Row
          component="li"
          key={value}
          gap={1}
          {...(index === now && { 'aria-current': 'step' })}
          sx={{ color: index === now ? 'primary.main' : 'text.secondary', fontWeight: index === now ? 600 : 400 }}
        >
          {index < now || step === 'done' ? (
            <Check aria-hidden sx={{ fontSize: 18, color: 'tone.positive.ink' }} />
          ) : (
            <Box
              aria-hidden
              sx={{
                width: 18,
                height: 18,
                borderRadius: '50%',
                display: 'grid',
                placeItems: 'center',
                typography: 'note',
                border: '1px solid',
                borderColor: index === now ? 'primary.main' : 'line.control',
                ...(index === now && { bgcolor: 'primary.main', color: 'primary.contrastText' }),
              }}
            >
              {index + 1}
            </Box>
          )}
          {label}
        </Row>
      ))}
    </Row>
  )
}
