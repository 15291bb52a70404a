/** What a guard says, in small type below the field it is about. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Sentences of main about single fields, by name (`parties.0.powerNumber`). */
export type Warnings = ReadonlyMap<string, string>

/** For `hint` of a field; `usual` where there is nothing to say. */
export function guardHint(warnings: Warnings, field: string, usual?: string): ReactNode {
  const warning = warnings.get(field)
  if (!warning) return usual
  return (
    <Box role="status" sx={{ typography: 'note', color: 'tone.attention.ink' }}>
      {warning}
    </Box>
  )
}
