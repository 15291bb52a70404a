/** Whose register this is, at the left of the screens before signing in. */
import Box from '@mui/material/Box'
import type { SessionState } from '../../shared/session/model'

/** Nothing before the unit is known. */
export function UnitName({ state }: { state: SessionState }) {
  if (!state.unitName) return null
  return (
    <Box sx={{ borderTop: '1px solid', borderColor: 'line.strong', pt: '12px' }}>
      <Box sx={{ typography: 'body1', fontWeight: 600 }}>{state.unitName}</Box>
      <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Provinsi {state.provinceName}</Box>
      {state.demo && <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Data contoh</Box>}
    </Box>
  )
}
