/** The scrolling part of a form; Enter moves to the next field. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { moveOnByEnter } from './form-keys'

/** `label` names the form for screen readers. Saving is done by `FormFoot`, never by the browser. */
export function FormBody({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="form"
      aria-label={label}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => moveOnByEnter(event.currentTarget, event)}
      sx={{ flex: 1, minWidth: 0, overflow: 'auto', pl: '20px', pr: '20px', pt: '10px', pb: '16px' }}
    >
      {children}
    </Box>
  )
}
