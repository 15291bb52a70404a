/** A part of a form: heading, hairline above, fields. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import { Row } from './Row'

type Props = {
  title: string
  /** The first section of a form says `* wajib diisi`. */
  requiredNote?: boolean
  action?: ReactNode
  children: ReactNode
}

/** Sections follow each other inside a `FormBody`. */
export function FormSection({ title, requiredNote = false, action, children }: Props) {
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ 'section + &': { borderTop: '1px solid', borderColor: 'line.hair', mt: '12px', pt: '8px' } }}
    >
      <Row sx={{ mb: '8px' }}>
        <Typography variant="section" component="h2" id={id}>
          {title}
        </Typography>
        {requiredNote && (
          <Box component="span" sx={{ ml: 'auto', typography: 'note', color: 'text.secondary' }}>
            <Box component="span" sx={{ color: 'tone.urgent.ink' }}>
              *
            </Box>{' '}
            wajib diisi
          </Box>
        )}
        {action && <Box sx={{ ml: 'auto' }}>{action}</Box>}
      </Row>
      {children}
    </Box>
  )
}
